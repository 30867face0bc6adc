import { bothWords, couples, differences, factsOf, wholePairs } from '../evidence/compare.ts';
import { isAlone, partnersOf } from '../evidence/structure.ts';
import { areOneRow } from '../facts/reference-rows.ts';
import type { Bitext, Pair } from '../model/bitext.ts';
import type { Clause } from '../model/clause.ts';
import type { FactOf, Target } from '../model/fact.ts';
import type { Check, Problem } from '../model/finding.ts';
import { across, both, bySide, type Lang, type Sides } from '../model/side.ts';
import type { Statement } from '../model/statement.ts';

export const references: Check = {
  id: 'references',
  severity: 'error',
  summary: 'In both texts cross-references point to the same clause, article of law or annex.',
  run: (bitext) => {
    const partners = partnersOf(bitext);
    return wholePairs(bitext).flatMap((pair) => [...inPair(bitext, pair, partners), ...otherLaws(bitext, pair)]);
  },
};

type Reference = FactOf<'reference'>;
type Law = FactOf<'law'>;

/**
 * Another law in the place of one: "de AVG" / "the Civil Code", "Nederlands recht" / "English law". A law that only one side names may be meant by
 * "the law" across.
 */
function otherLaws(bitext: Bitext, pair: Pair): readonly Problem[] {
  const missing = differences(
    bySide((lang) => factsOf(pair, lang, 'law')),
    'law',
  );
  const left = both(missing, (list, lang) =>
    list.filter(
      ({ law }) => law !== 'other' && !isCited(law, pair, across(lang)) && !mayBeNamed(law, missing[across(lang)]),
    ),
  );
  const alike = (wanted: string): Sides<readonly Law[]> =>
    both(left, (list) => list.filter(({ law }) => sortOf(law) === wanted));
  return ['law', 'courts', 'name'].flatMap((sort) =>
    couples(alike(sort)).flatMap(({ nl, en }): readonly Problem[] => {
      if (!nl || !en) return [];
      const at = { nl: [nl.span], en: [en.span] };
      return [{ pair, at, say: { code: 'reference-differs', values: bothWords(bitext, at) } }];
    }),
  );
}

/** "artikel 28 AVG" across */
const isCited = (law: string, pair: Pair, lang: Lang): boolean =>
  factsOf(pair, lang, 'reference').some((reference) => reference.law === law);

/** "Insolvency Act" may be its name across, which no list knows */
const mayBeNamed = (law: string, others: readonly Law[]): boolean =>
  sortOf(law) === 'name' && others.some((other) => other.law === 'other');

/** The law of a country, its courts, or a law by its name. */
const sortOf = (law: string): string => /^(law|courts) of /.exec(law)?.[1] ?? 'name';

/** What one side points to and the other does not, first with first. One side alone may point back in other words, so both must have one. */
function inPair(bitext: Bitext, pair: Pair, partners: ReadonlyMap<Clause, Pair>): readonly Problem[] {
  const facts = { nl: factsOf(pair, 'nl', 'reference'), en: factsOf(pair, 'en', 'reference') };
  const missing: Sides<readonly Reference[]> = {
    nl: facts.nl.filter(
      (fact) => !fact.soft && !answered(fact, facts, 'en', partners) && !isPrinted(fact, pair, 'en', facts.en),
    ),
    en: facts.en.filter(
      (fact) => !fact.soft && !answered(fact, facts, 'nl', partners) && !isPrinted(fact, pair, 'nl', facts.nl),
    ),
  };
  const twos = matched(missing).map((two) => beside(two, facts, partners));
  return withoutLost(twos, partners).flatMap(({ nl, en }): readonly Problem[] => {
    const one = nl ?? en;
    if (!one || (!(nl && en) && (weak(one) || itself(pair, one)))) return [];
    const at = { nl: nl ? [nl.span] : [], en: en ? [en.span] : [] };
    const say: Statement = { code: 'reference-differs', values: bothWords(bitext, at) };
    const severity = nl && en ? (onlyNumerals(nl, en) ? 'note' : null) : 'warning';
    return [{ pair, at, say, ...(severity === null ? {} : { severity }) }];
  });
}

/** "artikel 1.4.1.a" / "in accordance with 1.4.1.a": the number of a clause may stand without its word */
function isPrinted({ targets }: Reference, { sentences }: Pair, lang: Lang, others: readonly Reference[]): boolean {
  const text = sentences.flatMap((bead) => bead[lang].map((sentence) => sentence.text)).join(' ');
  return (
    targets.length > 0 &&
    targets.every(({ path }) => {
      const isNamed = others.some((other) => other.targets.some((two) => two.path === path));
      if (isNamed || !/^\d+[.:]\d/.test(path)) return false;
      const at = text.indexOf(path);
      return at >= 0 && !/[\d.:]$/.test(text.slice(0, at)) && !/^[.:]?\d/.test(text.slice(at + path.length));
    })
  );
}

/** "Bijlage IV" / "Annex 4", "Article IV" / "artikel 4": the same annex or article, numbered in another way */
const onlyNumerals = (nl: Reference, en: Reference): boolean =>
  nl.targets.length > 0 &&
  sameLaw(nl, en) &&
  nl.targets.length === en.targets.length &&
  nl.targets.every(({ path }, at) => arabic(path) === arabic(en.targets[at]?.path ?? ''));

/** "annex IV" → "annex 4", "IV.3" → "4.3" */
const arabic = (path: string): string => path.replace(/(?:(?<= )|^)[IVXLC]+(?=\.|$)/, roman);

/** "IV", "iv" → "4" */
function roman(numeral: string): string {
  const values = [...numeral.toUpperCase()].map((letter) => ROMAN[letter] ?? 0);
  return String(values.reduce((sum, value, at) => (value < (values[at + 1] ?? 0) ? sum - value : sum + value), 0));
}
/** Articles that were inserted: treaties count them in Latin, Dutch translations in letters. */
const INSERTED: Readonly<Record<string, string>> = { bis: 'a', ter: 'b', quater: 'c', quinquies: 'd' };
const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

type Two = Readonly<{ nl: Reference | undefined; en: Reference | undefined }>;

/** What differs, in twos: first those that share numbers ("Article 1018(1)" for "artikel 1018a, eerste lid"), then in order, but a part is no article. */
function matched(missing: Sides<readonly Reference[]>): readonly Two[] {
  const scored = missing.nl
    .flatMap((nl) => missing.en.map((en) => ({ nl, en, shared: shared(nl, en) })))
    .filter(({ nl, en, shared }) => shared > 0 && ofPart(nl) === ofPart(en))
    .sort((a, b) => b.shared - a.shared);
  const twos: Readonly<{ nl: Reference; en: Reference }>[] = [];
  for (const { nl, en } of scored) if (!twos.some((two) => two.nl === nl || two.en === en)) twos.push({ nl, en });
  const left = both(missing, (list, lang) => list.filter((one) => !twos.some((two) => two[lang] === one)));
  const ofKind = (parts: boolean) => couples(both(left, (list) => list.filter((one) => ofPart(one) === parts)));
  return [...twos, ...ofKind(true), ...ofKind(false)].sort((a, b) => place(missing.nl, a.nl) - place(missing.nl, b.nl));
}

const place = (list: readonly Reference[], one: Reference | undefined): number =>
  one === undefined ? list.length : list.indexOf(one);

/** "Boek 3", "Title 1" */
const ofPart = ({ targets }: Reference): boolean => targets.some(({ path }) => path.includes(' '));

/** How many numbers the first targets of two have in common. */
function shared({ targets: [one] }: Reference, { targets: [two] }: Reference): number {
  const numbers = bare(two ?? EMPTY).split(/[.:]/);
  return bare(one ?? EMPTY)
    .split(/[.:]/)
    .filter((number) => number !== '' && numbers.includes(number)).length;
}

const EMPTY = { path: '' } as const;

/** "lid 1 tot en met 5" beside "paragraphs 1 to 4": what is alone in part stands opposite the reference that has the rest */
function beside({ nl, en }: Two, facts: Sides<readonly Reference[]>, partners: ReadonlyMap<Clause, Pair>): Two {
  const one = nl ?? en;
  if (!one || (nl && en)) return { nl, en };
  const other = facts[nl ? 'en' : 'nl'].find(({ targets }) =>
    targets.some((two) => one.targets.length > 1 && one.targets.some((target) => same(target, two, partners))),
  );
  return nl ? { nl, en: other } : { nl: other, en };
}

/** What points to a clause that the other side lacks cannot be answered there, and what stands in its place points elsewhere: said by clauses. */
function withoutLost(twos: readonly Two[], partners: ReadonlyMap<Clause, Pair>): readonly Two[] {
  const lost = (fact: Reference | undefined): boolean =>
    fact?.targets.some(({ clause }) => clause !== null && isAlone(clause, partners)) ?? false;
  return twos.filter(({ nl, en }) => !lost(nl) && !lost(en));
}

/** "lid 2" may be "that paragraph" across, "bijlage" has no number */
const weak = ({ targets, law }: Reference): boolean =>
  targets.length === 0 || targets.every(({ path }) => /^[.+-]|\s/.test(path)) || law === 'other';

/** "Article 205" in article 205 is "dit artikel" across */
const itself = ({ clauses }: Pair, { targets }: Reference): boolean =>
  targets.every(
    ({ clause }) =>
      clause !== null &&
      [...clauses.nl, ...clauses.en].some(
        ({ label }) =>
          clause.label === label ||
          label.startsWith(`${clause.label}.`) ||
          clause.label.split('.')[0] === label.split('.')[0],
      ),
  );

/** Everything it points to is pointed to on the other side, in one reference or several. */
function answered(
  fact: Reference,
  facts: Sides<readonly Reference[]>,
  lang: Lang,
  partners: ReadonlyMap<Clause, Pair>,
): boolean {
  const [own, others] = [facts[across(lang)], facts[lang]];
  if (fact.targets.length === 0) return others.some(({ law }) => law === fact.law);
  // "In the case of paragraph 1(b), paragraph 1 applies" may end in "dat lid"
  const holds = ({ path }: Target) => fact.targets.some((other) => other.path.startsWith(`${path}.`));
  if (others.some((other) => isOtherNotation(fact, other))) return true;
  return fact.targets.every(
    (target) =>
      holds(target) ||
      isApart(target, own, others) ||
      others.some(
        (other) =>
          sameLaw(fact, other) &&
          other.targets.some((two) => same(target, two, partners) || (other.soft && endsIn(target, two))),
      ),
  );
}

/**
 * "Bijlage 1, deel E, titel II, paragraaf 8" / "Annex 1, section E, subsection II, paragraph 8": the same numbers in other words and parts. Where both name the same
 * path, it is known to point to another clause.
 */
const isOtherNotation = (one: Reference, two: Reference): boolean =>
  sameLaw(one, two) && areOneRow(one.row, two.row) && one.targets.map(bare).join() !== two.targets.map(bare).join();

/**
 * "In cases falling under articles 51 or 52, paragraph 2 does not apply": where "paragraph 2" is a reference of its own across ("het tweede lid"), 52.2 is
 * answered by 52 and .2.
 */
function isApart({ path }: Target, own: readonly Reference[], others: readonly Reference[]): boolean {
  const has = (list: readonly Reference[], wanted: string) =>
    list.some(({ targets }) => targets.some((two) => two.path === wanted));
  const [, article = '', tail = ''] = /^(\d+[a-z]*)(\.\d+)?$/.exec(path) ?? [];
  if (tail !== '') return has(others, article) && has(others, tail);
  return own.some(({ targets }) =>
    targets.some((two) => /^\.\d+$/.test(two.path) && article !== '' && has(others, article + two.path)),
  );
}

const sameLaw = (one: Reference, two: Reference): boolean =>
  one.law === null || two.law === null || one.law === 'other' || two.law === 'other' || one.law === two.law;

/** Two targets are the same when their clauses stand in one pair, or when they are printed alike. */
function same(one: Target, two: Target, partners: ReadonlyMap<Clause, Pair>): boolean {
  if (bare(one) === bare(two))
    return (
      one.clause === null ||
      two.clause === null ||
      // an item that one outline shows and the other does not
      one.rest !== two.rest ||
      // "de twaalfde afdeling", "Section 12": a section may be a part or an article
      one.path.includes(' ') !== two.path.includes(' ') ||
      partners.get(one.clause) === partners.get(two.clause) ||
      unpaired(one, two, partners)
    );
  if (isWithin(one, two) || isWithin(two, one)) return true;
  // "het voorgaande lid" in a text without numbers may be any
  if (
    [one, two].some(
      ({ clause, path }) => !/\d/.test(clause?.label.replace(/¶\d+/, '') ?? '') && /^\.?[+-]1$/.test(path),
    )
  )
    return true;
  if (one.clause === null || two.clause === null) return false;
  return (
    partners.get(one.clause) !== undefined &&
    partners.get(one.clause) === partners.get(two.clause) &&
    one.rest === two.rest
  );
}

/**
 * "Titel I" may be "Section I": the word for a part differs, its number does not; "195(a)" may be "195a", "45bis" may be "45a", "(a)(i)" may be "a, 1°",
 * "3(l)" and "paragraph I" are a misread 1.
 */
const bare = ({ path }: Pick<Target, 'path'>): string =>
  path
    .replace(/^\.|^[A-Za-zÀ-ÿ]{3,} /, '')
    .replace(/(?<=\d)(?:bis|ter|quater|quinquies)/g, (inserted) => INSERTED[inserted] ?? inserted)
    .replace(/(?<=[a-z]\.)[ivx]+(?=\.|$)/g, (numeral) => roman(numeral))
    .replace(/(?<=^|\.)[lI](?=\.|$)/g, '1')
    .replace(/(?<=\d)\.(?=[a-zA-Z](?:\.|$))/g, '');

/** "de vijfde afdeling van deze titel" beside "Title 1, Section 5": the same part, where one text leaves out some of what holds it */
function isWithin(one: Target, two: Target): boolean {
  if (!/^[a-z]{3,} \S/.test(one.path) || !/^part .*\./.test(two.path)) return false;
  const [fewer, more] = [bare(one).split('.'), bare(two).split('.')];
  const rest = more.reduce((left, number) => (left[0] === number ? left.slice(1) : left), fewer);
  return rest.length === 0 && fewer.at(-1) === more.at(-1);
}

/** "Article 96(3)" beside "het derde lid van die bepaling" */
const endsIn = ({ path }: Target, { path: tail }: Target): boolean => tail.startsWith('.') && path.endsWith(tail);

const unpaired = (one: Target, two: Target, partners: ReadonlyMap<Clause, Pair>): boolean =>
  one.clause !== null &&
  two.clause !== null &&
  [one.clause, two.clause].some((clause) => partners.get(clause) === undefined || isAlone(clause, partners));
