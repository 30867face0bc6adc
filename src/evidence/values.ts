import { compare, KINDS, kindNamed, type ValueKind } from '../facts/kinds/index.ts';
import { ordinalWord } from '../facts/ordinals.ts';
import { measure } from '../facts/units.ts';
import { TIMES } from '../languages/nl-en/times.ts';
import type { Bitext, Pair } from '../model/bitext.ts';
import type { Clause } from '../model/clause.ts';
import type { Fact, FactKind, FactOf } from '../model/fact.ts';
import type { Problem } from '../model/finding.ts';
import { across, both, bySide, LANGS, type Lang, type Sides } from '../model/side.ts';
import type { Statement, Values } from '../model/statement.ts';
import { parentsOf } from '../outline/walk.ts';
import { bothWords, couples, differences, factsOf, wholePairs, wordsAt, wordsBeside } from './compare.ts';

/** Kinds with a check that compares them in a way of its own. */
const APART = ['placeholder', 'reference', 'law'] as const;
/** The kinds of facts that a check of values compares one by one. */
export type ComparedKind = Exclude<ValueKind, (typeof APART)[number]>;
type Value = FactOf<ComparedKind>;

/** In the order in which they are read; plain numbers, which answer all others, come last. */
const ALL: readonly ComparedKind[] = [
  ...new Set(KINDS.map(({ kind }) => kind).filter((kind): kind is ComparedKind => !APART.some((one) => one === kind))),
].sort((a, b) => Number(a === 'number') - Number(b === 'number'));

const isQuiet = (fact: Value): boolean => kindNamed(fact.kind)?.quiet?.(fact as never) ?? false;
const isCoupled = (fact: Value): boolean => kindNamed(fact.kind)?.coupled?.(fact as never) ?? false;
const countOf = (fact: Value): number | null => kindNamed(fact.kind)?.count?.(fact as never) ?? null;

/** Two values that differ, or one that the other side does not have. */
type Difference = Readonly<{ nl: Value | undefined; en: Value | undefined }>;

/**
 * A whole check of values: each value of one side of a pair occurs on the other. One difference is one problem, of the kind that says more: for
 * "16 jaar" / "under 13" that is the period. A value is looked for in the clauses around it before it is reported missing.
 */
export function sameFacts<K extends ComparedKind>(
  kind: K,
  say: Telling<K> = () => null,
): (bitext: Bitext) => readonly Problem[] {
  return (bitext) =>
    wholePairs(bitext).flatMap((pair) => {
      const facts = { nl: factsOf(pair, 'nl', kind), en: factsOf(pair, 'en', kind) };
      const own = differences(facts, kind);
      const problems =
        own.nl.length + own.en.length === 0
          ? []
          : differencesIn(bitext, pair)
              .filter((one) => kindOf(one) === kind)
              .map(({ nl, en }): Problem => {
                const at = { nl: nl ? [nl.span] : [], en: en ? [en.span] : [] };
                const told =
                  nl?.kind === kind && en?.kind === kind
                    ? say(nl as FactOf<K>, en as FactOf<K>, wordsBeside(bitext, { nl: nl.span, en: en.span }))
                    : null;
                const values = { ...bothWords(bitext, at), ...figuresOf(nl, en) };
                return { pair, at, say: told ?? { code: 'differs', values } };
              });
      return [...problems, ...otherUnits(bitext, pair, facts, kind)];
    });
}

/** In what two values differ, where their words alone do not show it. */
type Telling<K extends ComparedKind> = (nl: FactOf<K>, en: FactOf<K>, words: Sides<string>) => Statement | null;

/** What two facts come to, where they are numbers: "8.078" is 8078 in Dutch. */
function figuresOf(nl: Value | undefined, en: Value | undefined): Pick<Values['differs'], 'figures'> {
  const [one, two] = [nl, en].map((fact) => (fact && 'value' in fact ? fact.value : null));
  return typeof one === 'number' && typeof two === 'number' ? { figures: { nl: one, en: two } } : {};
}

/** What says more than a number gives its name to the difference. */
const kindOf = ({ nl, en }: Difference): ComparedKind | undefined =>
  [nl?.kind, en?.kind].find((kind) => kind !== undefined && kind !== 'number') ?? nl?.kind ?? en?.kind;

/** The values in which the sides of a pair differ, in twos as far as they go. */
function differencesIn(bitext: Bitext, pair: Pair): readonly Difference[] {
  const missing = new Map(ALL.map((kind) => [kind, missingOf(bitext, pair, kind)]));
  const lists = bySide((lang) => ALL.flatMap((kind): readonly Value[] => missing.get(kind)?.[lang] ?? []));
  const left = answeredAcross(bitext, pair, lists);
  const ordinals = both(left, (list, lang) =>
    list.filter((fact) => isCounted(fact, wordsAt(bitext.sides[lang], fact.span), lang)),
  );
  const wanted = both(left, (list, lang) =>
    list.filter((fact) => !isQuiet(fact) || (ordinals[lang].includes(fact) && ordinals[across(lang)].length > 0)),
  );
  const twos = ALL.flatMap((kind) => couples(both(wanted, (list) => list.filter((fact) => fact.kind === kind))));
  const isSaid = (fact: Value | undefined) => fact !== undefined && !isCoupled(fact) && !isQuiet(fact);
  return joined(twos).filter(({ nl, en }) => (nl && en) || isSaid(nl ?? en));
}

/**
 * What counts softly is said only beside another that does: "de zestiende verjaardag" / "the thirteenth birthday", from four on; "eenmaal" / "twice"; "het
 * eerste kwartaal" / "the second quarter"; "de vijfde dag" / "the fifteenth day".
 */
function isCounted(fact: Value, words: string, lang: Lang): boolean {
  if (/^\d+$/.test(words)) return false;
  if (fact.kind === 'duration')
    return (
      fact.soft && (fact.unit === 'quarter' || fact.count >= 4) && ordinalWord(words.split(' ')[0] ?? '', lang) !== null
    );
  if (fact.kind !== 'number') return false;
  return (fact.soft && fact.value >= 4 && fact.value < 100) || TIMES[lang].has(words.toLowerCase());
}

/** The values of one kind that the other side has neither in the pair nor, moved, in the pair before or behind. */
function missingOf<K extends ComparedKind>(bitext: Bitext, pair: Pair, kind: K): Sides<readonly FactOf<K>[]> {
  const inPair = (one: Pair) => differences({ nl: factsOf(one, 'nl', kind), en: factsOf(one, 'en', kind) }, kind);
  const own = inPair(pair);
  if (own.nl.length + own.en.length === 0) return own;
  const at = bitext.pairs.indexOf(pair);
  const around = [bitext.pairs[at - 1], bitext.pairs[at + 1]].flatMap((other) => {
    if (other === undefined) return [];
    const theirs = inPair(other);
    // between paragraphs a value has moved where one lacks it and the other has it over; where both lack and have, two changed places
    const moved =
      sameParent(bitext, pair, other) || LANGS.every((lang) => own[lang].length === 0 || theirs[lang].length === 0);
    return moved ? [theirs] : [];
  });
  return both(own, (list, lang) =>
    list.filter(
      (fact) => !around.some((other) => other[across(lang)].some((one) => compare(kind, fact, one) !== 'different')),
    ),
  );
}

/**
 * Without the values that the other side has in another shape: as a bare number ("16 jaar" / "under 16", "2 onbetaalde maanden" / "two months of not
 * paying"), printed alike ("Lei 8.078/1990"), or in the figures of a name or label ("zone 4" / "Zone-4").
 */
function answeredAcross(bitext: Bitext, pair: Pair, lists: Sides<readonly Value[]>): Sides<readonly Value[]> {
  const gone = new Set<Value>();
  const words = (fact: Value, lang: Lang) =>
    wordsAt(bitext.sides[lang], fact.span)
      .toLowerCase()
      .replace(/[\s-]+/g, '');
  for (const nl of lists.nl) {
    const en = lists.en.find(
      (other) =>
        !gone.has(other) &&
        (sameCount(nl, other) || (isPrintedFigure(nl, words(nl, 'nl')) && words(nl, 'nl') === words(other, 'en'))),
    );
    if (en) gone.add(nl).add(en);
  }
  for (const lang of LANGS)
    for (const whole of lists[lang]) {
      const [times, part] = rateOf(whole, factsOf(pair, lang, 'number'), lists[across(lang)]);
      if (times && part) gone.add(whole).add(times).add(part);
    }
  for (const lang of LANGS)
    for (const date of lists[lang]) {
      const parts = date.kind === 'date' && !gone.has(date) ? partsOf(date, lists[across(lang)], gone) : [];
      if (parts.length > 0) for (const one of [date, ...parts]) gone.add(one);
    }
  return both(lists, (list, lang) => {
    const loose = new Set([...looseFigures(pair, across(lang)), ...pathsIn(pair, across(lang))]);
    return list.filter(
      (fact) =>
        !gone.has(fact) && !isName(fact, pair, lang) && !(LOOSE.includes(fact.kind) && loose.has(words(fact, lang))),
    );
  });
}

/** A value in figures that may be the same as one printed alike; "15" of "15 GB" is not that of "15 MB" */
const isPrintedFigure = (fact: Value, words: string): boolean =>
  /\d/.test(words) && (fact.kind !== 'number' || /\D/.test(words));

/** "Ten Hage", "Ocean's Eleven", "Two Factor": a number in words that stands with the word beside it in the other text as well */
function isName(fact: Value, { sentences }: Pair, lang: Lang): boolean {
  if (fact.kind !== 'number') return false;
  for (const bead of sentences)
    for (const { words } of bead[lang]) {
      const at = words.findIndex(({ span }) => span.start === fact.span.start);
      const word = words[at];
      if (!word || /\d/.test(word.text)) continue;
      const beside = [words[at - 1], words[at + 1]].map((other) => other?.text);
      const others = bead[across(lang)].flatMap((sentence) => sentence.words);
      return others.some(
        ({ text }, place) =>
          text === word.text &&
          ((beside[0] !== undefined && others[place - 1]?.text === beside[0]) ||
            (beside[1] !== undefined && others[place + 1]?.text === beside[1])),
      );
    }
  return false;
}

/** A bare number and a value of that many; "van 9 tot 17 uur" / "from 9 am to 5 pm": hours of the day; "de helft" / "50%" */
function sameCount(one: Value, two: Value): boolean {
  if (isHour(one, two) || isHour(two, one) || isShare(one, two) || isShare(two, one)) return true;
  if ((one.kind === 'number') === (two.kind === 'number')) return false;
  // the "once" of "once every two years" is no period
  if ([one, two].some((fact) => fact.kind === 'duration' && fact.every && fact.count === 1)) return false;
  const [a, b] = [countOf(one), countOf(two)];
  return a !== null && b !== null && Math.abs(a - b) < 1e-9;
}

const isHour = (one: Value, two: Value): boolean =>
  one.kind === 'duration' && one.unit === 'hour' && two.kind === 'time' && two.minutes === one.count * 60;

/** "een kwart" / "25%"; "one quarter" / "drie maanden", "driekwart jaar" / "nine months" */
function isShare(one: Value, two: Value): boolean {
  if (one.kind !== 'number') return false;
  if (two.kind === 'percentage') return Math.abs(one.value * 100 - two.value) < 0.01;
  if (two.kind !== 'duration' || (one.value !== 0.25 && one.value !== 0.75)) return false;
  const { family, size } = measure(two.count, two.unit);
  return family === 'months' && size === one.value * 12;
}

/** "tweemaal per jaar" / "semi-annually": so many times in a period is every part of it; the number and the part */
function rateOf(
  whole: Value,
  numbers: readonly FactOf<'number'>[],
  others: readonly Value[],
): readonly [FactOf<'number'>, Value] | readonly [] {
  if (whole.kind !== 'duration' || !whole.every) return [];
  const { family, size } = measure(whole.count, whole.unit);
  for (const part of others) {
    if (part.kind !== 'duration' || !part.every) continue;
    const one = measure(part.count, part.unit);
    const times = numbers.find(({ value }) => value > 1 && one.family === family && size === value * one.size);
    if (times) return [times, part];
  }
  return [];
}

/** The numbers that the day and the year of a date stand in, where its month is written in a way that is not read. */
function partsOf({ day, year }: FactOf<'date'>, others: readonly Value[], gone: ReadonlySet<Value>): readonly Value[] {
  const free = others.filter((other) => other.kind === 'number' && !gone.has(other));
  const parts = [day, year].filter((part) => part !== null);
  const found = parts.map((part) => free.find((other) => other.kind === 'number' && other.value === part));
  return parts.length > 0 && found.every((one) => one !== undefined) ? (found as readonly Value[]) : [];
}

/** "in overeenstemming met 1.4" / "in accordance with Article 1.4"; "de onder 2 bedoelde" / "referred to in paragraph 2" */
const pathsIn = (pair: Pair, lang: Lang): readonly string[] =>
  factsOf(pair, lang, 'reference').flatMap(({ targets }) => targets.map(({ path }) => path.replace(/^\./, '')));

/** What may be part of a name or label: "zone 4", "K2 en 3:10" */
const LOOSE: readonly FactKind[] = ['number', 'time'];

/** The figures in one side of a pair that no fact holds: "4" in "Zone-4". */
function looseFigures({ sentences }: Pair, lang: Lang): ReadonlySet<string> {
  const found = new Set<string>();
  for (const bead of sentences)
    for (const { words, facts } of bead[lang])
      for (const { text, span } of words)
        for (const { 0: figure, index } of text.matchAll(/\d+(?:[.,:]\d+)*/g)) {
          const start = span.start + index;
          const end = Math.min(span.end, start + figure.length);
          if (!facts.some((fact) => VALUED.has(fact.kind) && fact.span.start < end && start < fact.span.end))
            found.add(figure);
        }
  return found;
}
const VALUED: ReadonlySet<Fact['kind']> = new Set<Fact['kind']>([...ALL, 'reference', 'placeholder']);

/** A value without a counterpart and a bare number without one are one difference: "16 jaar" / "under 13". */
function joined(twos: readonly Difference[]): readonly Difference[] {
  const numbers = twos.filter((two) => kindOf(two) === 'number' && !(two.nl && two.en));
  const used = new Set<Difference>();
  const merged = twos.map((two): Difference => {
    const fact = two.nl ?? two.en;
    if ((two.nl && two.en) || !fact || fact.kind === 'number' || countOf(fact) === null || isCoupled(fact)) return two;
    const number = numbers.find((one) => !used.has(one) && isAsLarge(fact, two.nl ? one.en : one.nl));
    if (!number) return two;
    used.add(number);
    return { nl: two.nl ?? number.nl, en: two.en ?? number.en };
  });
  return merged.filter((two) => !used.has(two));
}

/** A year is no period: "drie maanden" / "1966" are two differences. */
const isAsLarge = (fact: Value, number: Value | undefined): boolean =>
  number?.kind === 'number' && (fact.kind === 'amount' || number.value < 1000);

/** Two that are the same in other units, where neither is the same as anything. */
function otherUnits<K extends ComparedKind>(
  bitext: Bitext,
  pair: Pair,
  facts: Sides<readonly FactOf<K>[]>,
  kind: K,
): readonly Problem[] {
  const equivalent = kindNamed(kind)?.equivalent ?? (() => false);
  const same = (fact: FactOf<K>, others: readonly FactOf<K>[]) =>
    others.some((other) => compare(kind, fact, other) === 'same');
  return facts.nl.flatMap((nl): readonly Problem[] => {
    if (same(nl, facts.en)) return [];
    const en = facts.en.find((other) => compare(kind, nl, other) === 'equivalent' && !same(other, facts.nl));
    if (!en || !equivalent(nl as never, en as never)) return [];
    const spans = { nl: (nl as Value).span, en: (en as Value).span };
    const say: Statement = { code: 'other-unit', values: wordsBeside(bitext, spans) };
    return [{ pair, at: { nl: [spans.nl], en: [spans.en] }, say, severity: 'note' }];
  });
}

/** Two pairs stand in one paragraph or article: a value may have moved between them. */
function sameParent({ sides }: Bitext, one: Pair, two: Pair): boolean {
  return LANGS.some((lang) => {
    const [a, b] = [one.clauses[lang][0], two.clauses[lang][0]];
    if (a === undefined || b === undefined || !isItem(a, b)) return false;
    const parents = parentsOf(sides[lang].outline);
    const [holder, other] = [parents.get(a), parents.get(b)];
    return holder === b || other === a || holder === other;
  });
}

/** Neighbours count within a paragraph, not between paragraphs. */
const isItem = (one: Clause, two: Clause): boolean => one.kind === 'item' || two.kind === 'item';
