import { distance } from 'fastest-levenshtein';
import type { Lang } from '../../model/side.ts';
import type { PairOfIds } from './protocol.ts';

/** A text that may be one of a pair; `figures` = the numbers of two digits and more that it states, each once. */
export type Candidate = Readonly<{
  id: number;
  name: string;
  langs: readonly Lang[];
  words: number;
  figures: readonly string[];
}>;

/** What both versions of a text state alike, whatever signs stand between: "1.500 euro", "30 dagen" / "EUR 1,500", "30 days" → 500, 30. */
export const figuresIn = (text: string): readonly string[] => [...new Set(text.match(/\d{2,}/g) ?? [])];

/** How much of the figures of two texts is in one of them only: 0 = they state the same, 1 = none is in both; a half where neither states any. */
function unlikeFigures(nl: readonly string[], en: readonly string[]): number {
  const [one, all] = [new Set(nl), new Set([...nl, ...en])];
  return all.size === 0 ? 0.5 : 1 - en.filter((figure) => one.has(figure)).length / all.size;
}

/** "voorwaarden.nl.docx", "Terms (Dutch).docx": what of a name tells the language of its file, and its ending. */
const LANGUAGE_IN_NAME = /(?<![a-z])(?:nl|en|gb|uk|us|ned|eng|dutch|english|nederlands|engels)(?![a-z])|\.[a-z0-9]+$/gi;
const bare = (name: string): string =>
  name
    .toLowerCase()
    .replace(LANGUAGE_IN_NAME, '')
    .replace(/[\s._()-]+/g, '');

/** How unlike two texts are by their names, lengths and figures; 0 = of one name, as long, and with the same figures. */
function unlike(nl: Candidate, en: Candidate): number {
  const [one, two] = [bare(nl.name), bare(en.name)];
  const names = distance(one, two) / Math.max(one.length, two.length, 1);
  const lengths = Math.abs(Math.log((nl.words + 1) / (en.words + 1)));
  return names + lengths + unlikeFigures(nl.figures, en.figures);
}

/**
 * Which texts belong together: a file that holds both versions with itself, the others by name, length and figures, the likeliest first.
 * @param chosen partners that the user chose herself, which go first
 */
export function paired(
  texts: readonly Candidate[],
  chosen: ReadonlyMap<number, number> = new Map(),
): readonly PairOfIds[] {
  const whole = texts.filter(({ langs }) => langs.length === 2).map(({ id }) => ({ nl: id, en: id }));
  const alone = (lang: Lang) => texts.filter(({ langs }) => langs.length === 1 && langs[0] === lang);
  const offers = alone('nl')
    .flatMap((nl) => alone('en').map((en) => ({ nl, en, cost: chosen.get(nl.id) === en.id ? -1 : unlike(nl, en) })))
    .sort((a, b) => a.cost - b.cost);
  const taken = new Set<number>();
  const pairs: PairOfIds[] = [];
  for (const { nl, en } of offers) {
    if (taken.has(nl.id) || taken.has(en.id)) continue;
    taken.add(nl.id).add(en.id);
    pairs.push({ nl: nl.id, en: en.id });
  }
  return [...whole, ...pairs.sort((a, b) => a.nl - b.nl)];
}
