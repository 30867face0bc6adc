import { latin, matches } from '../languages/pattern.ts';
import type { Clause, Prose } from '../model/clause.ts';
import type { Definition } from '../model/glossary.ts';
import type { Sides } from '../model/side.ts';
import type { Source, Span } from '../model/source.ts';
import { introducesTerms, isDefinitionsTitle } from './introduction.ts';
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
  for (const { pattern, quoted } of INLINE[source.lang]) {
    if (quoted === 'listed' && !explains) continue;
    for (const match of matches(pattern, text)) {
      const term = match[1] ?? match[2] ?? '';
      const at = match.index + match[0].indexOf(term);
      // two patterns may find one term: "(hereinafter referred to as “Client”)"
      if (known.some(({ start, end }) => start < at + term.length && at < end)) continue;
      known.push({ start: at, end: at + term.length });
      const body = quoted === 'after' ? text.slice(0, match.index) : text.slice(match.index + match[0].length);
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

/** "Gebrek: het niet voldoen", "“Diensten”: alle", "Projectplan / Scope: het schriftelijk", "“Klant” of “Afnemer”: wie" */
const LISTED = latin(
  /^[“"„'‘*_]*(\p{L}[^:;!?“”"]{0,70}?(?:[”"],?\s(?:of|or)\s[“"„]\p{L}[^:;!?“”"]{0,50}?)?)[”"'’*_]*\s?:\s/u,
);

type Inline = Readonly<{
  pattern: RegExp;
  /** Where the explanation stands: after the term, or before it; `listed` counts only in a list of definitions. */
  quoted: 'before' | 'after' | 'listed';
}>;

const QUOTED = '[“"„‘\'«](\\p{L}(?![^“”"„‘’«»]{0,60}?\',)[^“”"„‘’«»]{0,60}?)[,.]?[”"’\'»]';

/** The forms in running text, each with a real example. */
const INLINE: Sides<readonly Inline[]> = {
  nl: [
    /** "Onder "Diensten" wordt verstaan: activiteiten", "Onder opdrachtgever wordt verstaan de natuurlijke persoon" */
    {
      pattern: latin(
        /\b[Oo]nder\s[“"„‘']?([A-Za-zÀ-ÿ][^“”"„‘’:,.]{0,50}?)[”"’']?\s(?:wordt|worden)\s(?:in\s[^:,.]{1,60}\s|mede\s|tevens\s|hier\s|hierbij\s)*verstaan\b:?/g,
      ),
      quoted: 'before',
    },
    /** "Met “Meerwerk” wordt bedoeld: werk buiten de opdracht" */
    {
      pattern: latin(
        /\b[Mm]et\s[“"„‘']([A-Za-zÀ-ÿ][^“”"„‘’:,.]{0,50}?)[”"’']\s(?:wordt|worden)\s(?:in\s[^:,.]{1,60}\s|mede\s|tevens\s|hier\s|hierbij\s)*bedoeld\b:?/g,
      ),
      quoted: 'before',
    },
    /** "(hierna: de Opdrachtgever)", "(hierna te noemen “Waterlelie”)", "Hierna te noemen: “12Group”" */
    {
      pattern: latin(
        /\b(?:[Hh]ierna|[Vv]erder|[Nn]ader)\s?(?:ook\s|gezamenlijk\s|tezamen\s|samen\s|ieder\s|afzonderlijk\s|individueel\s){0,3}(?:te noemen|genoemd|aan te duiden als|aangeduid als)?\s?:?\s(?:de\s|het\s)?[“"„‘']([A-Za-zÀ-ÿ]?[A-Za-zÀ-ÿ\d][^“”"„‘’()]{0,50}?)[”"’']/g,
      ),
      quoted: 'after',
    },
    {
      pattern: latin(/\((?:hierna|verder|nader)(?:\ste noemen)?\s?:\s(?:de\s|het\s)?(\p{Lu}[^“”"„‘’(),;]{0,50}?)\)/gu),
      quoted: 'after',
    },
    /** "te noemen “Partijen” en ieder afzonderlijk “Partij”" */
    {
      pattern: latin(
        /(?:gezamenlijk|tezamen|afzonderlijk|individueel)\s(?:de\s)?[“"„‘'](\p{L}[^“”"„‘’()]{0,40}?)[”"’']/gu,
      ),
      quoted: 'after',
    },
    /** "(hierna in dit artikel Mediation genoemd)", "hierna „de bepalingen” genoemd" */
    {
      pattern: latin(
        /\bhierna\s(?:in dit artikel\s|ook\s|gezamenlijk\s|tezamen\s|samen\s|ieder\s|afzonderlijk\s){0,3}(?!gezamenlijk|tezamen|samen|ieder|afzonderlijk)(?:de\s|het\s)?[“"„‘']?([A-Za-zÀ-ÿ][A-Za-zÀ-ÿ\d -]{1,40}?)[”"’']?\s(?:te noemen|genoemd)\b/g,
      ),
      quoted: 'after',
    },
    /** "de Algemene verordening gegevensbescherming (“AVG”)" */
    { pattern: latin(`\\((?:de\\s|het\\s)?${QUOTED}\\)`, 'gu'), quoted: 'after' },
    /** "Afgeleid Materiaal betekent materiaal dat" */
    { pattern: latin(/^[“"„‘'*_]*(\p{Lu}[^“”"„‘’:,.;]{1,60}?)[”"’'*_]*\sbeteken(?:t|en)\s/gu), quoted: 'listed' },
  ],
  en: [
    /** ""Services" means", "‘the data exporter’ means", "“Defect” shall mean", ""Fee" has the meaning" */
    {
      pattern: latin(
        /[“"„‘'](?:the\s)?([A-Za-zÀ-ÿ][^“”"„‘’]{0,60}?)[,.]?[”"’']\s(?:means?|shall mean|has the meaning|have the meaning|shall have the meaning|is understood to mean|refers? to)\b/g,
      ),
      quoted: 'before',
    },
    /** "(hereinafter: the Client)", "(hereinafter referred to as “Waterlelie”)" */
    {
      pattern: latin(
        /\b[Hh]ereinafter\s?(?:also\s|jointly\s|together\s|collectively\s|individually\s|each\s|both\s){0,3}(?:referred to as|to be referred to as|called)?\s?:?\s(?:the\s)?[“"„‘']?([A-ZÀ-Þ][^“”"„‘’(),;]{0,50}?)[”"’']?(?=[),.;])/g,
      ),
      quoted: 'after',
    },
    /** "referred to jointly as the “Parties” and each individually as a “Party”", "together the ‘parties’" */
    {
      pattern: latin(
        /(?:jointly|together|collectively|individually|separately)\s(?:as\s)?(?:the\s|an?\s)?[“"„‘'](\p{L}[^“”"„‘’()]{0,40}?)[”"’']/gu,
      ),
      quoted: 'after',
    },
    /** ""In writing" also means "by email"", "“Software” includes updates" */
    {
      pattern: latin(
        /[“"„‘'](?:the\s)?(\p{L}[^“”"„‘’]{0,60}?)[,.]?[”"’']\s(?:also\s|shall\salso\s|shall\s)(?:means?|includes?|refers? to)\b|[“"„‘'](?:the\s)?(\p{L}[^“”"„‘’]{0,60}?)[,.]?[”"’']\s(?:includes?|is deemed to include)\b/gu,
      ),
      quoted: 'before',
    },
    /** "(hereinafter referred to in this article as Mediation)" */
    {
      pattern: latin(/\bhereinafter\s(?:[a-z]+\s){1,6}as\s[“"„‘']?(\p{Lu}[\p{L}\p{N} -]{1,40}?)[”"’']?(?=[),.;])/gu),
      quoted: 'after',
    },
    /** "(the “Agreement”)", "(“GDPR”)" */
    { pattern: latin(`\\((?:the\\s|each,?\\sa\\s|an?\\s)?${QUOTED}\\)`, 'gu'), quoted: 'after' },
    /** "Adapted Material means material" */
    { pattern: latin(/^[“"„‘'*_]*(\p{Lu}[^“”"„‘’:,.;]{1,60}?)[”"’'*_]*\smeans?\s/gu), quoted: 'listed' },
  ],
};

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
