import { bySide, type Lang, type Sides } from '../../model/side.ts';

/** How a way asks for its counterpart: faithful translations nearly `always` have one, or `mostly`; null where they need not. */
export type Asks = 'always' | 'mostly' | null;

/**
 * One way to say something: its words, in lower case. `*` stands for any letters at either end of a word, `_` for up to
 * two words.
 */
export type Way = Readonly<{ words: readonly string[]; asks: Asks }>;

/** All ways to say one thing, by side. */
export type Row = Sides<readonly Way[]>;

/** "!vooraf | eerder* = !prior | before": `!` asks always, `?` mostly. */
export function rowIn(row: string): Row {
  const [nl = [], en = []] = row.split(/\s+=\s+/).map((side) => side.split(/\s+\|\s+/).map(wayIn));
  return { nl, en };
}

const wayIn = (text: string): Way => ({
  words: text.replace(/^[!?]/, '').split(' '),
  asks: text.startsWith('!') ? 'always' : text.startsWith('?') ? 'mostly' : null,
});

/** So many words may stand where `_` is. */
const GAP = 2;

/** Where a way ends, not included, that begins at a place in a row of words; null where it does not begin there. */
export function endOfWay(way: readonly string[], printed: readonly string[], start: number): number | null {
  let at = start;
  for (const [index, pattern] of way.entries()) {
    if (pattern === '_') continue;
    const reach = way[index - 1] === '_' ? GAP : 0;
    const found = printed.slice(at, at + reach + 1).findIndex((word) => isLike(word, pattern));
    if (found < 0) return null;
    at += found + 1;
  }
  return at;
}

/** "jaarlijkse" is like "jaar*", "kalenderjaar" like "*jaar". */
function isLike(word: string, pattern: string): boolean {
  const plain = pattern.replaceAll('*', '');
  if (pattern === plain) return word === plain;
  if (!pattern.startsWith('*')) return word.startsWith(plain);
  return pattern.endsWith('*') ? word.includes(plain) : word.endsWith(plain);
}

/** Whether a row of words says a thing in any way. */
export const saysAnyhow = (ways: readonly Way[], printed: readonly string[]): boolean =>
  ways.some(({ words }) => printed.some((_, at) => endOfWay(words, printed, at) !== null));

/** In how many places a row of words says a thing, in any way. */
export const countWays = (ways: readonly Way[], printed: readonly string[]): number =>
  printed.filter((_, at) => ways.some(({ words }) => endOfWay(words, printed, at) !== null)).length;

/** A way that asks for an answer, of which row, and where it ends. */
export type Asking = Readonly<{ of: Row; way: Way; end: number }>;

/** So many letters of its first word find a way. */
const KEY = 3;

/** Finds the ways of these rows that ask for an answer and begin at a place in a row of words. */
export function askingIn(
  rows: readonly Row[],
): (printed: readonly string[], at: number, lang: Lang) => readonly Asking[] {
  const index = bySide((lang) => {
    const found = new Map<string, { of: Row; way: Way }[]>();
    for (const of of rows)
      for (const way of of[lang]) {
        if (way.asks === null) continue;
        const key = (way.words[0] ?? '').slice(0, KEY);
        found.set(key, [...(found.get(key) ?? []), { of, way }]);
      }
    return found;
  });
  return (printed, at, lang) =>
    (index[lang].get((printed[at] ?? '').slice(0, KEY)) ?? []).flatMap(({ of, way }): readonly Asking[] => {
      const end = endOfWay(way.words, printed, at);
      return end === null ? [] : [{ of, way, end }];
    });
}

/** A word as it is compared: in lower case, without the accents that stress ("vóór"). */
export const plainWord = (word: string): string =>
  word.toLowerCase().replaceAll('ó', 'o').replaceAll('é', 'e').replaceAll('á', 'a');
