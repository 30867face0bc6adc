import { lengthCost } from '../align/cost.ts';
import { opensCapital } from '../languages/pattern.ts';
import { stem } from '../languages/stem.ts';
import { isWeighty } from '../languages/weighty.ts';
import type { Bead, Sentence } from '../model/bitext.ts';
import type { Answered, Lost } from '../model/evidence.ts';
import { across, bySide, LANGS, type Lang, type Sides } from '../model/side.ts';

/** Words of one side in a row, from `start` up to, not including, `end`, none of which is answered; with what speaks for and against their being lost. */
export type Candidate = Readonly<{ lang: Lang; start: number; end: number; none: number; features: readonly number[] }>;

/** Small words between two of a row: "in bezit van een vergunning". */
const BETWEEN = 3;

/** How often the words of a text, by their stems, are answered in it and how often not. */
export type Usage = Sides<ReadonlyMap<string, Readonly<{ full: number; none: number }>>>;

/** Counts how the words of all beads are answered: what a text never answers, the lexicon does not know. */
export function usageOf(all: readonly Sides<readonly Answered[]>[]): Usage {
  return bySide((lang) => {
    const counts = new Map<string, { full: number; none: number }>();
    for (const { word, answer } of all.flatMap((answered) => answered[lang])) {
      if (answer !== 'full' && answer !== 'none') continue;
      const key = stem(word.text, lang);
      const count = counts.get(key) ?? { full: 0, none: 0 };
      count[answer]++;
      counts.set(key, count);
    }
    return counts;
  });
}

/**
 * The rows of unanswered words of both sides of a bead.
 * @param was how these words were counted here: unanswered, or answered where what answered them was taken out since
 */
export function candidates(
  bead: Bead<Sentence>,
  answered: Sides<readonly Answered[]>,
  usage: Usage,
  was: 'full' | 'none' = 'none',
): readonly Candidate[] {
  const lengths = { nl: lengthOf(bead.nl), en: lengthOf(bead.en) };
  return LANGS.flatMap((lang) =>
    rowsOf(answered[lang], answered[across(lang)]).map(({ start, end }) => {
      const none = answered[lang].slice(start, end).filter(isNone).length;
      return { lang, start, end, none, features: featuresOf({ answered, lengths, usage, was, lang, start, end }) };
    }),
  );
}

/** A value that differs is another fault. */
const isNone = ({ answer, value }: Answered): boolean => answer === 'none' && !value;

/** "web design" / "webdesign": the word is part of a longer one across. */
const isPart = ({ word }: Answered, others: readonly Answered[]): boolean => {
  const text = word.text.toLowerCase();
  return others.some(
    ({ word: other }) => other.text.length > text.length + 2 && other.text.toLowerCase().includes(text),
  );
};

function rowsOf(
  words: readonly Answered[],
  others: readonly Answered[],
): readonly Readonly<{ start: number; end: number }>[] {
  const found: { start: number; end: number }[] = [];
  for (const [at, word] of words.entries()) {
    if (!isNone(word) || isPart(word, others)) continue;
    const last = found.at(-1);
    const between = last ? words.slice(last.end, at) : [];
    const continues =
      last !== undefined &&
      between.length <= BETWEEN &&
      words[last.start]?.sentence === word.sentence &&
      between.every(({ answer }) => answer === 'small');
    if (continues) last.end = at + 1;
    else found.push({ start: at, end: at + 1 });
  }
  return found;
}

type Place = Readonly<{
  answered: Sides<readonly Answered[]>;
  lengths: Sides<number>;
  usage: Usage;
  was: 'full' | 'none';
  lang: Lang;
  start: number;
  end: number;
}>;

/** A word that is answered, or not, so often elsewhere is surely known, or surely not. */
const OFTEN = 3;

/** The names of the features, in their order. */
export const FEATURES = [
  'one',
  'two words',
  'three words',
  'four words and more',
  'how usual their answers are',
  'how surely the lexicon knows them',
  'unanswered across, at their place',
  'unanswered across, elsewhere',
  'shared across, at their place',
  'unanswered beside them',
  'share of answered words beside them',
  'neighbours answered in order',
  'room at their place across',
  'answered word right behind them',
  'at an end of the sentence',
  'lengths fit better without them',
  'length',
  'Dutch',
  'answered elsewhere in the text',
  'unanswered elsewhere in the text',
] as const;

function featuresOf({ answered, lengths, usage, was, lang, start, end }: Place): readonly number[] {
  const own = answered[lang];
  const others = answered[across(lang)];
  const row = own.slice(start, end).filter(isNone);
  const rest = [...own.slice(0, start), ...own.slice(end)].filter(({ answer }) => answer !== 'small');
  const [left, right] = [neighbour(own, start - 1, -1), neighbour(own, end, 1)];
  const [p, q] = [left?.by ?? null, right?.by ?? null];
  const here = windowOf(p, q, others.length, (start / own.length) * others.length);
  const inside = others.slice(here.from, here.to);
  const outside = [...others.slice(0, here.from), ...others.slice(here.to)];
  const first = row[0];
  const last = own[end - 1];
  const size = first && last ? last.word.at + last.word.text.length - first.word.at : 0;
  const inOrder = p !== null && q !== null && q > p && q - p <= 5;
  const ownGap = (right?.at ?? end) - (left?.at ?? start - 1) - 1;
  const elsewhere = ({ word }: Answered, how: 'full' | 'none'): number =>
    Math.max(0, (usage[lang].get(stem(word.text, lang))?.[how] ?? 0) - (how === was ? 1 : 0));
  const sum = (list: readonly Answered[], worth: (one: Answered) => number) =>
    list.reduce((total, one) => total + worth(one), 0);
  return [
    1,
    row.length === 2 ? 1 : 0,
    row.length === 3 ? 1 : 0,
    row.length > 3 ? 1 : 0,
    Math.min(
      9,
      sum(row, ({ usual }) => -Math.log(1.02 - usual)),
    ),
    sum(row, ({ known }) => known) / Math.max(1, row.length),
    Math.min(3, sum(inside.filter(isNone), weight)),
    Math.min(4, sum(outside.filter(isNone), weight)),
    Math.min(3, inside.filter(({ answer }) => answer === 'shared').length),
    Math.min(4, rest.filter(isNone).length),
    rest.length === 0 ? 0 : rest.filter(({ answer }) => answer === 'full').length / rest.length,
    inOrder ? 1 : 0,
    inOrder && p !== null && q !== null ? Math.max(-3, Math.min(6, ownGap - (q - p - 1))) : 0,
    own[end]?.answer === 'full' && own[end]?.sentence === last?.sentence ? 1 : 0,
    left === null || right === null ? 1 : 0,
    Math.max(-1.5, Math.min(1.5, gain(lengths, lang, size))),
    Math.log(lengths[lang]),
    lang === 'nl' ? 1 : 0,
    sum(row, (one) => Math.min(OFTEN, elsewhere(one, 'full'))) / Math.max(1, row.length),
    sum(row, (one) => Math.min(OFTEN, elsewhere(one, 'none'))) / Math.max(1, row.length),
  ];
}

/** What a word across that nothing answers proves: one that is seldom answered proves less. */
const weight = ({ usual }: Answered): number => 0.3 + 0.7 * usual;

/** The nearest answered word before or behind a place, in the same bead. */
function neighbour(words: readonly Answered[], from: number, step: 1 | -1): (Answered & { at: number }) | null {
  for (let at = from; at >= 0 && at < words.length; at += step) {
    const word = words[at];
    if (word?.answer === 'full') return { ...word, at };
  }
  return null;
}

/** So many words around the answers of the neighbours are their place across. */
const AROUND = 3;

function windowOf(p: number | null, q: number | null, length: number, guess: number) {
  const ends = p === null && q === null ? [guess - AROUND, guess + AROUND] : [p ?? q ?? 0, q ?? p ?? 0];
  return {
    from: Math.max(0, Math.round(Math.min(...ends)) - AROUND),
    to: Math.min(length, Math.round(Math.max(...ends)) + AROUND + 1),
  };
}

/** How much less unlikely the lengths of both sides are without words of this size. */
const gain = ({ nl, en }: Sides<number>, lang: Lang, size: number): number =>
  lengthCost(nl, en) - (lang === 'nl' ? lengthCost(nl - size, en) : lengthCost(nl, en - size));

const lengthOf = (sentences: readonly Sentence[]): number => sentences.reduce((sum, { text }) => sum + text.length, 0);

/** "the Data Protection Authority": names are compared by a check of their own. */
const isName = (row: readonly Answered[]): boolean => {
  const none = row.filter(isNone);
  return 2 * none.filter(({ word }) => word.at > 0 && opensCapital(word.text)).length >= none.length;
};

/** The weights of the features, as bench/fit-lost-words.ts learns them. */
const WEIGHTS: readonly number[] = [
  -1.65, 0.882, 1.002, 0.257, 0.737, 0.307, -0.742, -0.28, -0.203, 0.046, -0.155, -0.364, 0.248, 1.005, -0.299, 1.643, -0.104,
  0.226, 0.614, -1.055,
]; // biome-ignore format: in the order of the features

/** From these odds on a row is reported, and from these on it is worth more than a note. */
const BOUNDS = { note: 2, warning: 5 };

/**
 * The rows of words of either side that nothing across answers, though faithful translations nearly always answer them and what stands around them is
 * answered: "voorafgaande schriftelijke toestemming" / "written consent".
 */
export function lostWords(bead: Bead<Sentence>, answered: Sides<readonly Answered[]>, usage: Usage): readonly Lost[] {
  if (bead.nl.length === 0 || bead.en.length === 0) return [];
  return candidates(bead, answered, usage).flatMap(({ lang, start, end, none, features }): readonly Lost[] => {
    const sure = features.reduce((sum, feature, at) => sum + feature * (WEIGHTS[at] ?? 0), 0);
    const row = answered[lang].slice(start, end);
    const [first, last] = [row[0], row.at(-1)];
    if (sure < BOUNDS.note || !first || !last || isName(row)) return [];
    const weighty = row.some(({ word, answer }) => answer === 'none' && isWeighty(word.text.toLowerCase(), lang));
    const clear = sure >= BOUNDS.warning && weighty;
    return [{ lang, span: { start: first.word.span.start, end: last.word.span.end }, sure, none, clear }];
  });
}
