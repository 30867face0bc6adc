import { hashOf, mixed } from './hashing.ts';
import { TAGS } from './relations.ts';
import type { Token, UnitKind } from './tokens.ts';

/** Which words stand in the same surroundings: the number of its class for each frequent word, by its hash; 0 for all others. */
export type WordClasses = Readonly<{ get: (hash: number) => number | undefined }>;

/**
 * The tokens of a sentence as numbers, ready for features. Arrays have two places more than there are tokens: the last but one is the root, the last stands for
 * "no token".
 */
export type Coded = Readonly<{
  length: number;
  forms: Int32Array;
  classes: Int32Array;
  /** What the letters show: the first and last of them, capitals, digits. */
  shapes: Int32Array;
  suffixes: readonly [Int32Array, Int32Array, Int32Array];
  prefixes: Int32Array;
  /** Filled in by the tagger. */
  tags: Int32Array;
}>;

/** What stands for a token that is a unit: its words tell grammar nothing. */
const UNIT: Readonly<Record<UnitKind, string>> = { name: '\u0001name', number: '\u0001number', reference: '\u0001ref' };

/** The word as features see it: in lower case, plain apostrophes, all figures alike. */
export const formOf = ({ text, unit }: Pick<Token, 'text' | 'unit'>): string =>
  unit === null
    ? text
        .toLowerCase()
        .replaceAll('’', "'")
        .replace(/^[“”„«»]$/, '"')
        .replace(/\d/g, '0')
        .replace(/0{3,}/g, '00')
    : UNIT[unit];

/** The tag of the root and of "no token". */
export const ROOT_TAG = TAGS.length;
export const NO_TAG = TAGS.length + 1;

export function coded(tokens: readonly Pick<Token, 'text' | 'unit'>[], known: WordClasses): Coded {
  const length = tokens.length;
  const array = () => new Int32Array(length + 2);
  const [forms, classes, shapes, prefixes, tags] = [array(), array(), array(), array(), array()];
  const suffixes = [array(), array(), array()] as const;
  for (let at = 0; at < length; at++) {
    const token = tokens[at] as Token;
    const form = formOf(token);
    forms[at] = hashOf(form);
    classes[at] = known.get(forms[at] as number) ?? 0;
    shapes[at] = shapeOf(token, at);
    prefixes[at] = hashOf(form.slice(0, 3));
    suffixes[0][at] = hashOf(form.slice(-2));
    suffixes[1][at] = hashOf(form.slice(-3));
    suffixes[2][at] = hashOf(form.slice(-4));
  }
  forms[length] = mixed(0, 1, 0, 0);
  forms[length + 1] = mixed(0, 2, 0, 0);
  classes[length] = -1;
  classes[length + 1] = -2;
  tags[length] = ROOT_TAG;
  tags[length + 1] = NO_TAG;
  return { length, forms, classes, shapes, suffixes, prefixes, tags };
}

function shapeOf({ text, unit }: Pick<Token, 'text' | 'unit'>, at: number): number {
  if (unit !== null) return unit === 'name' ? 64 : unit === 'number' ? 65 : 66;
  const capital = /^\p{Lu}/u.test(text) ? 1 : 0;
  const all = capital && text.length > 1 && text === text.toUpperCase() ? 2 : 0;
  const digit = /\d/.test(text) ? 4 : 0;
  const hyphen = /[-‐‑]/.test(text) ? 8 : 0;
  return capital + all + digit + hyphen + (at === 0 ? 16 : 0);
}
