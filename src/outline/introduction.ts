import { DEFINITIONS_TITLE, INTRODUCES, WITHIN } from '../languages/definition-words.ts';
import { OPENS_DEFINITION as EN } from '../languages/en/defining.ts';
import { OPENS_DEFINITION as NL } from '../languages/nl/defining.ts';
import type { Span } from '../model/source.ts';

/**
 * A line that announces definitions: "In deze voorwaarden wordt verstaan onder:", "the terms below have the following meanings:", "Een paar woorden
 * kom je vaak tegen:", "In these regulations:"
 */
export const introducesTerms = (text: string): boolean => INTRODUCES.test(text) || WITHIN.test(text);

/** The title of an article of definitions: "Definities", "Article 1 – Definitions", "Begripsomschrijvingen". */
export const isDefinitionsTitle = (title: string): boolean => DEFINITIONS_TITLE.test(title);

/** A term within the line that explains it: `explained` = where its explanation begins. */
export type Explained = Readonly<{ term: Span; explained: number }>;

/**
 * The term of a sentence that says first where the term holds: "In deze voorwaarden betekent Dienst het platform" → Dienst, "In these terms, Service
 * means the platform" → Service; null where a sentence opens otherwise.
 */
export function opensDefinition(text: string): Explained | null {
  // signs of markup were blanked out: "onder   Zilvervis  :"
  const places = Array.from({ length: text.length }, (_, at) => at).filter(
    (at) => text[at] !== ' ' || text[at - 1] !== ' ',
  );
  const folded = places.map((at) => text[at]).join('');
  for (const pattern of [...NL, ...EN]) {
    const match = pattern.exec(folded);
    const found = match?.indices?.slice(1).find((one) => one !== undefined);
    if (!match || !found) continue;
    const [start, end] = [places[found[0]] ?? 0, (places[found[1] - 1] ?? 0) + 1];
    return { term: { start, end }, explained: Math.max(end, places[match[0].length - 1] ?? text.length) };
  }
  return null;
}
