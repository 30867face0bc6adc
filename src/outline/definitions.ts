import type { Introduced } from '../languages/defining.ts';
import { INTRODUCES_TERM as ENGLISH } from '../languages/en/defining.ts';
import { INTRODUCES_TERM as DUTCH } from '../languages/nl/defining.ts';
import { latin, matches } from '../languages/pattern.ts';
import type { Clause, Prose } from '../model/clause.ts';
import type { Definition } from '../model/glossary.ts';
import type { Sides } from '../model/side.ts';
import type { Source, Span } from '../model/source.ts';
import { introducesTerms, isDefinitionsTitle, opensDefinition } from './introduction.ts';
import { headingProse, prose } from './prose.ts';

/** The terms that a text defines itself, in all the forms that both languages have for it, in reading order. */
export function definitions(source: Source, outline: Clause): readonly Definition[] {
  const found: Definition[] = [];
  visit(outline, null, false);
  return found;

  function visit(clause: Clause, article: Clause | null, listed: boolean): void {
    for (const child of clause.children) {
      const holder = child.kind === 'article' ? child : article;
      const within =
        listed ||
        (holder !== null && isDefinitionsTitle(headingProse(source, holder).text)) ||
        introducesTerms(prose(source, clause).text);
      for (const one of ofClause(source, child, within)) found.push(one);
      visit(child, holder, within && child.kind !== 'article');
    }
  }
}

function ofClause(source: Source, clause: Clause, listed: boolean): readonly Definition[] {
  if (clause.kind === 'contents' || clause.kind === 'furniture' || clause.kind === 'part') return [];
  const read = prose(source, clause);
  const { text } = read;
  if (text === '') return [];
  const explains = clause.kind === 'definition' || (listed && clause.kind !== 'article');
  const opened = explains ? opensDefinition(text) : null;
  if (opened) {
    const { term, explained } = opened;
    return [definition(clause, read, text.slice(term.start, term.end), term.start, text.slice(explained).trim())];
  }
  if (explains) {
    const listing = LISTED.exec(text);
    if (listing)
      return [
        definition(
          clause,
          read,
          listing[1] ?? '',
          listing.index + listing[0].indexOf(listing[1] ?? ''),
          text.slice(listing[0].length),
        ),
      ];
  }
  const found: Definition[] = [];
  const known: Span[] = [];
  for (const { pattern, where } of INTRODUCES[source.lang]) {
    if (where === 'listed' && !explains) continue;
    for (const match of matches(pattern, text)) {
      const term = match[1] ?? match[2] ?? '';
      const at = match.index + match[0].indexOf(term);
      // two patterns may find one term: "(hereinafter referred to as “Client”)"
      if (known.some(({ start, end }) => start < at + term.length && at < end)) continue;
      known.push({ start: at, end: at + term.length });
      const body = where === 'after' ? text.slice(0, match.index) : text.slice(match.index + match[0].length);
      found.push(definition(clause, read, term, at, body.trim()));
    }
  }
  return found.sort((a, b) => a.term.start - b.term.start);
}

function definition(clause: Clause, read: Prose, term: string, at: number, body: string): Definition {
  return {
    names: [...otherName(read.text, at, term), ...namesOf(term)],
    term: { start: read.toSource(at), end: read.toSource(at + term.length - 1) + 1 },
    clause,
    body,
  };
}

/** "“Klant” of “Afnemer” betekent", "“Carrier” or “Carriers” means": the name before the one that a pattern found */
function otherName(text: string, at: number, term: string): readonly string[] {
  const before = OTHER.exec(text.slice(Math.max(0, at - 90), at));
  const [, name = '', joined = ''] = before ?? [];
  return name !== '' && (/^(?:of|or)$/.test(joined) || areForms(name, term)) ? namesOf(name) : [];
}
const OTHER = /[“"„‘']([^“”"„‘’]{1,60})[”"’'],?\s(of|or|en|and)\s(?:de\s|het\s|the\s)?[“"„‘']$/;

/** "Zaak", "Zaken"; "Party", "Parties" */
const areForms = (one: string, two: string): boolean =>
  !/\s/.test(one + two) && one.slice(0, 3).toLowerCase() === two.slice(0, 3).toLowerCase();

/** "Gebrek: het niet voldoen", "“Diensten”: alle", "Dienst | de online boekhouding", "Projectplan / Scope: het schriftelijk", "“Klant” of “Afnemer”: wie" */
const LISTED = latin(
  /^[“"„'‘*_]*(\p{L}[^:;!?“”"]{0,70}?(?:[”"],?\s(?:of|or)\s[“"„]\p{L}[^:;!?“”"]{0,50}?)?)[”"'’*_]*\s?[:|]\s/u,
);

const INTRODUCES: Sides<readonly Introduced[]> = { nl: DUTCH, en: ENGLISH };

/** A clause that is its definition alone: the term stands at its beginning, behind at most a sign or a quotation mark. "1.3 Gebruiker: iedere bezoeker" */
export const opensWithTerm = ({ clause, term }: Definition): boolean =>
  clause.children.length === 0 && term.start <= (clause.own[0]?.start ?? 0) + 4;

/** "Projectplan / Scope" → both; "Zaak of Zaken" → both; "Medewerker(s)" → Medewerker; "de Opdrachtgever" → Opdrachtgever */
function namesOf(term: string): readonly string[] {
  return term
    .split(/\s*\/\s*|\s+-\s+|[”"],?\s(?:of|or)\s[“"„]/)
    .flatMap(forms)
    .map((name) =>
      name
        .replace(/\([^)]*\)/g, '')
        .replace(/^(?:de|het|een|the|an?)\s+(?=\S)/i, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((name) => name !== '');
}

/** "Zaak of Zaken", "Good or Goods": one term in its singular and its plural */
function forms(name: string): readonly string[] {
  const [one = '', two, ...more] = name.split(/\s(?:of|en|or|and)\s/);
  return two !== undefined && more.length === 0 && areForms(one, two) ? [one, two] : [name];
}
