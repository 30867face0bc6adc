import type { FactOf, Row, Target } from '../../model/fact.ts';
import { instruments, lawBefore, lawBehind } from '../laws.ts';
import { type Found, finds, type Passage } from '../passage.ts';
import { OF_BOOK_AT_END, pathsOf } from '../paths.ts';
import { referencesIn } from '../reference-patterns.ts';
import { endOfNumerals, isOneRow, numeralsIn } from '../reference-rows.ts';
import type { Kind } from './kind.ts';

type Reference = Omit<FactOf<'reference'>, 'span'>;

/** Cross-references and references to law, taken out before numbers are read. What they point to is found later, in the outline. */
export function references({ text, lang }: Passage): readonly Found<Reference>[] {
  const found = finds<Reference>(text);
  for (const { start, end } of referencesIn(text, lang)) {
    const words = text.slice(start, end);
    // "onder de", "sub a" beside a word: "onder a" is one, "onder de voorwaarde" none
    if (/^(?:onder|sub|point)/.test(words) && /^\s(?:de|het|een)\s/.test(text.slice(start + 5))) continue;
    const law = lawBehind(text, end);
    const paths = pathsOf(words, lang);
    if (paths.length === 0) continue;
    found.add(start, end + (law?.length ?? 0), {
      kind: 'reference',
      targets: paths.map(unresolved),
      row: ALONE,
      law: law?.law ?? lawBefore(text, start),
      soft: BACK.test(text.slice(end, end + 24)) || THIS.test(text.slice(Math.max(0, start - 12), start)),
    });
  }
  for (const { start, end, law } of instruments(text))
    found.add(start, end, { kind: 'reference', targets: [], row: ALONE, law, soft: false });
  return inRows(extended(inherited(found.inOrder(), text), text), text);
}

const ALONE: Row = { numerals: [], depths: [] };

/** Each with the numbers and letters that go on behind it, so that they are no numbers of their own: " or 2 (c)" of "paragraph 1 (b) or 2 (c)" */
const extended = (found: readonly Found<Reference>[], text: string): readonly Found<Reference>[] =>
  found.map((one, at) =>
    one.fact.targets.length === 0
      ? one
      : { ...one, end: endOfNumerals(text, one.end, found[at + 1]?.start ?? text.length) },
  );

/** Each with the row that it stands in. */
function inRows(found: readonly Found<Reference>[], text: string): readonly Found<Reference>[] {
  const rows: Found<Reference>[][] = [];
  for (const one of found) {
    const last = rows.at(-1)?.at(-1);
    if (last && isOneRow(text.slice(last.end, one.start))) rows.at(-1)?.push(one);
    else rows.push([one]);
  }
  return rows.flatMap((members) => {
    const row: Row = {
      numerals: members.flatMap(({ start, end }) => numeralsIn(text.slice(start, end))),
      depths: members.flatMap(({ fact }) => fact.targets.map(({ path }) => path.split(/[. ]/).length)),
    };
    return members.map((one) => ({ ...one, fact: { ...one.fact, row } }));
  });
}

/** "artikel 194, zesde lid, of artikel 784, zevende lid, van Boek 8": the law and the book behind the last are those of the first as well */
function inherited(found: readonly Found<Reference>[], text: string): readonly Found<Reference>[] {
  const read = [...found];
  for (let at = read.length - 2; at >= 0; at--) {
    const [one, next] = [read[at], read[at + 1]];
    if (one && next) read[at] = heir(one, next, text);
  }
  return read;
}

/** "sub-paragraph b) of paragraph 3 and paragraph 4 of Article 2": both paragraphs are of that article, "2"; else null */
function articleOf(one: Found<Reference>, next: Found<Reference>, text: string): string | null {
  if (!AND.test(text.slice(one.end, next.start)) || !OF_ARTICLE.test(text.slice(next.start, next.end))) return null;
  if (one.fact.soft || !one.fact.targets.every(({ path }) => /^\.\d/.test(path))) return null;
  const articles = new Set(next.fact.targets.map(({ path }) => /^[^.\s:]+(?=\.\d)/.exec(path)?.[0] ?? ''));
  const [article = ''] = articles;
  return articles.size === 1 && article !== '' ? article : null;
}
const AND = /^,?\s(?:en|of|and|or)\s(?:(?:het|van het|the|of)\s)?$/;
const OF_ARTICLE =
  /^(?:[Pp]aragraph|[Ll]id|[Ss]ub|[a-z]+ (?:lid|paragraph)).*\s(?:van|of)\s(?:[Aa]rtikel|[Aa]rticle|[Cc]lause|[Ss]ection)\s/;

/** The first of two references with what the second has for both, or as it was. */
function heir(one: Found<Reference>, next: Found<Reference>, text: string): Found<Reference> {
  const { law, targets } = one.fact;
  const article = articleOf(one, next, text);
  if (article !== null)
    return {
      ...one,
      fact: { ...one.fact, law: next.fact.law, targets: targets.map(({ path }) => unresolved(article + path)) },
    };
  if (law !== null || !/^,?\s(?:en|of|and|or)\s$/.test(text.slice(one.end, next.start))) return one;
  if (targets.some(({ path }) => !/^\d+[a-z]*(?:\.|$)/.test(path))) return one;
  const book = OF_BOOK_AT_END.exec(text.slice(next.start, next.end))?.[1];
  if (next.fact.law === null && book === undefined) return one;
  // "artikel 5 en artikel 6:89 BW": only the second is of the law
  if (book === undefined && next.fact.targets.some(({ path }) => path.includes(':'))) return one;
  const of = ({ path }: Target): Target => unresolved(book === undefined ? path : `${book}:${path}`);
  return { ...one, fact: { ...one.fact, law: next.fact.law, targets: targets.map(of) } };
}

/** "onder a, van dat artikel", "paragraph 2 thereof": of an article named before */
const BACK =
  /^,?\s(?:van (?:dat|die|bedoelde?|genoemde?|voornoemde?) |daarvan|of (?:that|said|the said|such) |thereof)/;

/** "this Article 1028f(3)", "in that Article 908(2)": said by "dit artikel", "daarvan" across */
const THIS =
  /(?:(?:[Tt]his|these|[Dd]eze|[Dd]it|said|voornoemde?|genoemde?)|(?:in|of|under|to|by|van|uit|bij|op) (?:that|those|such|dat|die))\s$/;

const unresolved = (path: string): Target => ({ path, clause: null, rest: '', how: 'none' });

/** References to clauses and laws; what they point to is compared by their check, which knows the pairs of clauses. */
export const reference: Kind<'reference'> = {
  kind: 'reference',
  needs:
    /arti[ck]|secti|delen|deel|artt?\.|arts\.|bepaling|regels?\s|rules?\s|section|clause|\blid\b|\bleden\b|para|§|alinea|volzin|zin\b|sentence|indent|onde[rd]|\bsub\b|punt|point|letter|item|part|bijlage|module|hoofdstuk|hfd?st|afd\.|afdeling|division|tit[el]|bo[eo]k|aanhangsel|annex|append|schedule|chapter|vorig|voorgaand|volgend|preced|previous|foregoing|following|next|verordening|richtlijn|besluit|beschikking|regulation|directive|decision/i,
  find: references,
  same: (one, two) => (one === two ? 'same' : 'different'),
  evidence: ({ targets, law }) => [
    ...targets.map(({ path }) => `reference ${path}`),
    ...(law === null || law === 'other' ? [] : [`law ${law}`]),
  ],
  // its number changes when a clause is inserted, and it has a check of its own
  drifts: false,
  limits: false,
  print: ({ targets, law }) =>
    [
      ...targets.map(({ path, clause, how }) => `${path} ${clause ? `→ ${clause.label}` : ''} ${how}`),
      law ? `law ${law}` : '',
    ]
      .filter((part) => part !== '')
      .join(', '),
};
