import type { Lexicon, Sides } from '../model.ts';

/**
 * What a piece of text offers as evidence: `keys` are free of language (values, concepts, names, words that look alike), `words` are stems of its
 * own language; `length` in characters.
 */
export type Features = Readonly<{ keys: ReadonlySet<string>; words: ReadonlySet<string>; length: number }>;

/** Several features as one. */
export function union(list: readonly Features[]): Features {
  const [only] = list;
  if (list.length === 1 && only) return only;
  return {
    keys: new Set(list.flatMap(({ keys }) => [...keys])),
    words: new Set(list.flatMap(({ words }) => [...words])),
    length: list.reduce((sum, { length }) => sum + length, 0),
  };
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
const FULL = 0.25;

/**
 * The scale of two texts: rare features weigh more (inverse document frequency, Spärck Jones 1972); one that only one side ever has is no
 * evidence, nor is a word without a translation that the other side uses.
 */
export function scaleOf(pieces: Sides<readonly Features[]>, lexicon: Lexicon): Scale {
  // in a short text every word looks common, though it is not
  const total = Math.max(pieces.nl.length + pieces.en.length, LEAST_PIECES);
  const counts = { nl: count(pieces.nl), en: count(pieces.en) };
  const rarity = (seen: number): number => Math.log(1 + total / (2 * seen));
  const keyWeights = new Map<string, number>();
  for (const [key, nl] of counts.nl.keys) {
    const en = counts.en.keys.get(key);
    if (en !== undefined) keyWeights.set(key, rarity((nl + en) / 2));
  }
  /** For each Dutch stem that stands in the text, the English ones that do, and how far each answers it. */
  const translations = new Map<string, readonly (readonly [string, number])[]>();
  const wordWeights = { nl: new Map<string, number>(), en: new Map<string, number>() };
  for (const [word, seen] of counts.nl.words) {
    const known = [...(lexicon.get(word) ?? [])].filter(([english]) => counts.en.words.has(english));
    if (known.length === 0) continue;
    translations.set(
      word,
      known.map(([english, sure]) => [english, Math.min(1, sure / FULL)] as const),
    );
    wordWeights.nl.set(word, rarity(seen));
    for (const [english] of known) wordWeights.en.set(english, rarity(counts.en.words.get(english) ?? 1));
  }
  const masses = new WeakMap<Features, number>();
  const mass = (features: Features, words: ReadonlyMap<string, number>): number => {
    const seen = masses.get(features);
    if (seen !== undefined) return seen;
    let sum = 0;
    for (const key of features.keys) sum += keyWeights.get(key) ?? 0;
    for (const word of features.words) sum += words.get(word) ?? 0;
    masses.set(features, sum);
    return sum;
  };
  return {
    weight: (key) => keyWeights.get(key) ?? 0,
    likeness: (nl, en, prior = 0, expected = 0) => {
      const all = mass(nl, wordWeights.nl) + mass(en, wordWeights.en) + prior;
      if (all === 0) return 0;
      let common = prior * expected;
      const [few, many] = nl.keys.size < en.keys.size ? [nl.keys, en.keys] : [en.keys, nl.keys];
      for (const key of few) if (many.has(key)) common += 2 * (keyWeights.get(key) ?? 0);
      const answered = new Map<string, number>();
      for (const word of nl.words) {
        let best = 0;
        for (const [english, credit] of translations.get(word) ?? []) {
          if (!en.words.has(english)) continue;
          if (credit > best) best = credit;
          if (credit > (answered.get(english) ?? 0)) answered.set(english, credit);
        }
        if (best > 0) common += best * (wordWeights.nl.get(word) ?? 0);
      }
      for (const [english, credit] of answered) common += credit * (wordWeights.en.get(english) ?? 0);
      return common / all;
    },
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
