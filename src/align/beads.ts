import type { Bead } from '../model/bitext.ts';

/** Something stands on either side. */
export const isWhole = <T>({ nl, en }: Bead<T>): boolean => nl.length > 0 && en.length > 0;

/**
 * What it costs to put these opposite each other. Called with one on either side, with one and several, or with one and none.
 * Lower is better; it may be negative, and Infinity forbids.
 */
export type Cost<T> = (nl: readonly T[], en: readonly T[]) => number;

/** How far the search may go: the longest run opposite one, and how far from the diagonal it looks. */
export type Search = Readonly<{ run: number; band: number }>;

/** Enough for paragraphs: a clause stands opposite at most four, and no more than 200 in a row are missing. */
export const SEARCH: Search = { run: 4, band: 200 };

/**
 * So many pairs of positions are looked at: of rows of 400 units and more, none of which can be told from the others, only what lies nearer to the
 * diagonal, down to `LEAST_BAND`. Texts of thousands of alike paragraphs take time that grows with their length, and no more.
 */
const MOST = 320_000;
const LEAST_BAND = 8;

/**
 * The beads of least total cost over two rows, in order: 1-1, 1-0, 0-1, 1-n and n-1. It knows neither clauses nor languages.
 * Time and memory grow with the length of the rows times the band (dynamic programming as in Gale & Church 1993), which has a bound.
 */
export function beads<T>(
  nl: readonly T[],
  en: readonly T[],
  cost: Cost<T>,
  { run, band }: Search = SEARCH,
): readonly Bead<T>[] {
  const [n, m] = [nl.length, en.length];
  const slope = n === 0 ? 0 : m / n;
  const least = LEAST_BAND + 2 * Math.ceil(slope);
  const reach = Math.max(least, Math.min(Math.abs(n - m) + band, Math.floor(MOST / (2 * Math.max(n, 1)))));
  const width = Math.min(m, 2 * reach) + 1;
  /** The first column of a row that is looked at. */
  const first = (i: number): number => Math.max(0, Math.min(m - width + 1, Math.round(i * slope) - reach));
  const total = new Float64Array((n + 1) * width).fill(Number.POSITIVE_INFINITY);
  const steps = new Uint8Array((n + 1) * width);
  const at = (i: number, j: number): number => {
    const offset = j - first(i);
    return offset < 0 || offset >= width ? -1 : i * width + offset;
  };
  total[at(0, 0)] = 0;
  for (let i = 0; i <= n; i++) {
    for (let j = first(i); j <= Math.min(m, first(i) + width - 1); j++) {
      const here = at(i, j);
      for (const [code, [di, dj]] of moves(run).entries()) {
        if (di > i || dj > j) continue;
        const from = at(i - di, j - dj);
        const before = from < 0 ? Number.POSITIVE_INFINITY : (total[from] ?? Number.POSITIVE_INFINITY);
        if (before === Number.POSITIVE_INFINITY) continue;
        const sum = before + cost(nl.slice(i - di, i), en.slice(j - dj, j));
        if (sum < (total[here] ?? Number.POSITIVE_INFINITY)) {
          total[here] = sum;
          steps[here] = code;
        }
      }
    }
  }
  const found: Bead<T>[] = [];
  for (let [i, j] = [n, m]; i > 0 || j > 0; ) {
    const [di, dj] = moves(run)[steps[at(i, j)] ?? 0] ?? [1, 1];
    found.push({ nl: nl.slice(i - di, i), en: en.slice(j - dj, j) });
    [i, j] = [i - di, j - dj];
  }
  return found.reverse();
}

const known = new Map<number, readonly (readonly [number, number])[]>();

/** The steps of the search, 1-1 first, so that it wins where costs are equal. */
function moves(run: number): readonly (readonly [number, number])[] {
  const seen = known.get(run);
  if (seen) return seen;
  const list: [number, number][] = [
    [1, 1],
    [1, 0],
    [0, 1],
  ];
  for (let length = 2; length <= run; length++) list.push([1, length], [length, 1]);
  known.set(run, list);
  return list;
}
