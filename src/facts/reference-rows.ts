import { BETWEEN_REFERENCES } from '../languages/nl-en/reference-words.ts';
import { latin, oneOf } from '../languages/pattern.ts';
import type { Row } from '../model/fact.ts';
import { AND, TO } from './lists.ts';
import { ORDINAL_PARAGRAPH, POINT } from './reference-patterns.ts';
import { tokens } from './reference-tokens.ts';

const POINT_LETTER = '(?:[a-z]|[ivx]{2,4})';

/**
 * Numbers and letters that go on where a reference was read to its end, in the many ways of treaties: " (i)" and " or c)" of "paragraph 1 b) (i) or c)", " or 2 (c)",
 * ", b.i" and " of c" of "onderdelen a, b.i of c", ", onderdeel b.ii", " 2, (ii)", " and 2" of "1 (subparagraph (a)) and 2 (subparagraph (a))", ", 14" of "artikel 12, derde lid, 14, eerste lid"
 */
const FOLLOWING = latin(
  [
    `\\s?\\(\\s?${POINT_LETTER}\\s?\\)`,
    `(?:${AND}|${TO})(?:\\d{1,3}\\s?)?\\(?${POINT_LETTER}\\)`,
    `(?:${AND}|${TO})[a-z]\\.(?:[ivx]{1,4}(?!\\p{L}))?`,
    `(?<=(?<!\\p{L})[a-z](?:\\.[ivx]{1,4})?)${AND}[b-z](?![\\p{L}.’'])`,
    `,?\\s(?:${POINT})\\s[a-z]\\.[ivx]{1,4}(?!\\p{L})`,
    `\\s[a-z]\\.(?=(?:${AND}|${TO})[a-z]\\.)`,
    `${AND}\\d{1,3}(?=\\s\\((?:${POINT})\\s)`,
    `${AND}\\d{1,4}[a-z]?(?=,\\s${ORDINAL_PARAGRAPH})`,
  ].join('|'),
  'uy',
);

/** Where the numbers and letters end that go on behind a reference, at most where the next one begins. */
export function endOfNumerals(text: string, from: number, next: number): number {
  let end = from;
  for (;;) {
    FOLLOWING.lastIndex = end;
    if (!FOLLOWING.test(text) || FOLLOWING.lastIndex > next || FOLLOWING.lastIndex === end) return end;
    end = FOLLOWING.lastIndex;
  }
}

const BETWEEN = latin(`^[\\s,()]*(?:(?:${oneOf(BETWEEN_REFERENCES)})[\\s,()]+){0,4}$`, 'u');

/** Nothing but commas, brackets and small words stands between two references. */
export const isOneRow = (between: string): boolean => between.length <= 40 && BETWEEN.test(between);

/** "b.ii" is "b) (ii)" */
const POINT_AND_NUMBER = latin(/(?<![\p{L}])([a-z])\.([ivx]{1,4})(?!\p{L})/gu);

/** The numbers and letters of the words of a row of references, one by one; "–" between the ends of a range: "lid 2c)" → 2, c */
export const numeralsIn = (words: string): readonly string[] =>
  tokens(words.replace(POINT_AND_NUMBER, '$1 ($2)')).flatMap((token) => {
    if ('numbers' in token) return token.numbers.flatMap((number) => number.match(/\d+|\p{L}+/gu) ?? []);
    if ('step' in token) return [token.step];
    return 'join' in token && token.join === 'to' ? ['–'] : [];
  });

/** Two rows state the same numbers in the same order, or the same numbers at other depths: one of them is read in another way than it is meant. */
export function areOneRow(one: Row, two: Row): boolean {
  const sorted = (list: readonly (string | number)[]) => [...list].sort().join();
  const [fewest, most] = [one.numerals, two.numerals];
  if (fewest.length !== most.length || fewest.length < 2) return false;
  if (fewest.length > 2 && fewest.join() === most.join()) return true;
  return sorted(fewest) === sorted(most) && sorted(one.depths) !== sorted(two.depths);
}
