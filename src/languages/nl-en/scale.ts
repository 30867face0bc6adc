import type { Lexicon } from '../../model/glossary.ts';
import type { Lang, Sides } from '../../model/side.ts';

/**
 * What a piece of text offers as evidence: `keys` are free of language (values, concepts, names, words that look alike), `words` are stems of its
 * own language; `length` in characters.
 */
export type Features = Readonly<{ keys: ReadonlySet<string>; words: ReadonlySet<string>; length: number }>;

/** Several features as one. */
export function union(list: readonly Features[]): Features {
  const [only] = list;
  if (list.length === 1 && only) return only;
  const keys = new Set<string>();
  const words = new Set<string>();
  let length = 0;
  for (const features of list) {
    for (const key of features.keys) keys.add(key);
    for (const word of features.words) words.add(word);
    length += features.length;
  }
  return { keys, words, length };
}

/** How much each feature weighs, and how two pieces of text compare by them. */
export type Scale = Readonly<{
  /** From 0 to 1. `prior` = weight of evidence of the likeness `expected` that is given beforehand, since two short lines prove little. */
  likeness: (nl: Features, en: Features, prior?: number, expected?: number) => number;
  /** Features that one piece of each side has, and no other. */
  weight: (key: string) => number;
}>;

/** Texts with fewer pieces are weighed as if they had this many. */
const LEAST_PIECES = 300;

/** A translation as sure as this, or surer, answers a word fully: probabilities are spread over inflections and synonyms. */
const FULL = 0.15;

/** Features as numbers, so that two pieces compare without looking words up: the keys and words that weigh something, and what they weigh together. */
type Weighed = Readonly<{ keys: Int32Array; words: Int32Array; mass: number }>;

/**
 * The scale of two texts: rare features weigh more (inverse document frequency, Spärck Jones 1972); one that only one side ever has is no
 * evidence, nor is a word without a translation that the other side uses.
 */
export function scaleOf(pieces: Sides<readonly Features[]>, lexicon: Lexicon): Scale {
  // in a short text every word looks common, though it is not
  const total = Math.max(pieces.nl.length + pieces.en.length, LEAST_PIECES);
  const rarity = (seen: number): number => Math.log(1 + total / (2 * seen));
  const counts = { nl: count(pieces.nl), en: count(pieces.en) };
  const keys = numbered<string>();
  for (const [key, nl] of counts.nl.keys) {
    const en = counts.en.keys.get(key);
    if (en !== undefined) keys.add(key, rarity((nl + en) / 2));
  }
  const words = { nl: numbered<string>(), en: numbered<string>() };
  /** For each Dutch stem that stands in the text, the English ones that do, and how far each answers it. */
  const answers: (readonly (readonly [english: number, credit: number])[])[] = [];
  for (const [word, seen] of counts.nl.words) {
    const found: (readonly [number, number])[] = [];
    for (const [english, sure] of lexicon.get(word) ?? []) {
      const times = counts.en.words.get(english);
      if (times !== undefined) found.push([words.en.add(english, rarity(times)), Math.min(1, sure / FULL)]);
    }
    if (found.length > 0) answers[words.nl.add(word, rarity(seen))] = found;
  }
  const weigh = (features: Features, own: Numbered<string>): Weighed => {
    const [forKeys, forWords] = [keys.pick(features.keys), own.pick(features.words)];
    return { keys: forKeys, words: forWords, mass: keys.sum(forKeys) + own.sum(forWords) };
  };
  const weighed = { nl: new WeakMap<Features, Weighed>(), en: new WeakMap<Features, Weighed>() };
  const weighedOf = (features: Features, lang: Lang): Weighed => {
    const seen = weighed[lang].get(features);
    if (seen) return seen;
    const found = weigh(features, words[lang]);
    weighed[lang].set(features, found);
    return found;
  };
  const common = commonOf(keys, words, answers);
  return {
    weight: (key) => keys.weightOf(key),
    likeness: (nl, en, prior = 0, expected = 0) => {
      const [dutch, english] = [weighedOf(nl, 'nl'), weighedOf(en, 'en')];
      const all = dutch.mass + english.mass + prior;
      return all === 0 ? 0 : (prior * expected + common(dutch, english)) / all;
    },
  };
}

/** What two pieces have in common, in weight; it marks what the English one holds, so that each look-up is one step. */
function commonOf(
  keys: Numbered<string>,
  words: Sides<Numbered<string>>,
  answers: readonly (readonly (readonly [english: number, credit: number])[])[],
): (nl: Weighed, en: Weighed) => number {
  const marks = { keys: new Int32Array(keys.size()), words: new Int32Array(words.en.size()) };
  const answered = new Float64Array(words.en.size());
  let turn = 0;
  return (nl, en) => {
    turn++;
    let sum = 0;
    for (const key of en.keys) marks.keys[key] = turn;
    for (const word of en.words) {
      marks.words[word] = turn;
      answered[word] = 0;
    }
    for (const key of nl.keys) if (marks.keys[key] === turn) sum += 2 * keys.weight(key);
    for (const word of nl.words) {
      let best = 0;
      for (const [english, credit] of answers[word] ?? []) {
        if (marks.words[english] !== turn) continue;
        if (credit > best) best = credit;
        if (credit > (answered[english] ?? 0)) answered[english] = credit;
      }
      if (best > 0) sum += best * words.nl.weight(word);
    }
    for (const word of en.words) sum += (answered[word] ?? 0) * words.en.weight(word);
    return sum;
  };
}

/** Things with a number and a weight each. */
type Numbered<T> = Readonly<{
  /** The number of a thing, new or known. */
  add: (thing: T, weight: number) => number;
  /** The numbers of those that have one. */
  pick: (things: Iterable<T>) => Int32Array;
  weight: (number: number) => number;
  weightOf: (thing: T) => number;
  sum: (numbers: Int32Array) => number;
  size: () => number;
}>;

function numbered<T>(): Numbered<T> {
  const numbers = new Map<T, number>();
  const weights: number[] = [];
  const weight = (number: number): number => weights[number] ?? 0;
  return {
    add: (thing, worth) => {
      const seen = numbers.get(thing);
      if (seen !== undefined) return seen;
      numbers.set(thing, weights.length);
      return weights.push(worth) - 1;
    },
    pick: (things) => {
      const found: number[] = [];
      for (const thing of things) {
        const number = numbers.get(thing);
        if (number !== undefined) found.push(number);
      }
      return Int32Array.from(found);
    },
    weight,
    weightOf: (thing) => weight(numbers.get(thing) ?? -1),
    sum: (list) => list.reduce((total, number) => total + weight(number), 0),
    size: () => weights.length,
  };
}

function count(pieces: readonly Features[]): { keys: ReadonlyMap<string, number>; words: ReadonlyMap<string, number> } {
  const keys = new Map<string, number>();
  const words = new Map<string, number>();
  for (const piece of pieces) {
    for (const key of piece.keys) keys.set(key, (keys.get(key) ?? 0) + 1);
    for (const word of piece.words) words.set(word, (words.get(word) ?? 0) + 1);
  }
  return { keys, words };
}
