import type { Bead } from '../model/bitext.ts';
import type { Sides } from '../model/side.ts';

/** Something stands on either side. */
export const isWhole = <T>({ nl, en }: Bead<T>): boolean => nl.length > 0 && en.length > 0;

/**
 * What it costs to put these opposite each other. Called with one on either side, with one and several, or with one and none.
 * Lower is better; it may be negative, and Infinity forbids.
 */
export type Cost<T> = (nl: readonly T[], en: readonly T[]) => number;

/**
 * How far the search may go: the longest run opposite one; how far from the diagonal it looks; and at how many pairs of positions, so that in rows that are
 * too long for that band only what lies nearer to the diagonal is looked at, down to `LEAST_BAND`.
 */
export type Search = Readonly<{ run: number; band: number; most: number }>;

/**
 * Enough for paragraphs: a clause stands opposite at most four, and no more than 200 in a row are missing. Rows of 400 and more, none of which can be told
 * from the others, are looked at nearer to the diagonal: thousands of alike paragraphs take time that grows with their number, and no more.
 */
export const SEARCH: Search = { run: 4, band: 200, most: 320_000 };

const LEAST_BAND = 8;

/** How far from the diagonal rows of so many units are looked at: as far as the search may go, and as their lengths differ; less where they are long. */
export function reachOf({ nl: n, en: m }: Sides<number>, { band, most }: Search): number {
  const least = LEAST_BAND + 2 * Math.ceil(n === 0 ? 0 : m / n);
  return Math.max(least, Math.min(wishedReach(n, m, band), Math.floor(most / (2 * Math.max(n, 1)))));
}

const wishedReach = (n: number, m: number, band: number): number => Math.abs(n - m) + band;

/** Whether rows of so many units are looked at less far from the diagonal than their search wishes. */
export const isNarrowed = (counts: Sides<number>, search: Search): boolean =>
  reachOf(counts, search) < Math.min(wishedReach(counts.nl, counts.en, search.band), counts.en / 2);

/**
 * The beads of least total cost over two rows, in order: 1-1, 1-0, 0-1, 1-n and n-1. It knows neither clauses nor languages.
 * Time and memory grow with the length of the rows times the band (dynamic programming as in Gale & Church 1993), which has a bound.
 */
export function beads<T>(
  nl: readonly T[],
  en: readonly T[],
  cost: Cost<T>,
  search: Search = SEARCH,
): readonly Bead<T>[] {
  const [n, m] = [nl.length, en.length];
  const slope = n === 0 ? 0 : m / n;
  const reach = reachOf({ nl: n, en: m }, search);
  const steps = moves(search.run);
  const width = Math.min(m, 2 * reach) + 1;
  /** The first column of a row that is looked at. */
  const first = (i: number): number => Math.max(0, Math.min(m - width + 1, Math.round(i * slope) - reach));
  const total = new Float64Array((n + 1) * width).fill(Number.POSITIVE_INFINITY);
  const taken = new Uint8Array((n + 1) * width);
  const at = (i: number, j: number): number => {
    const offset = j - first(i);
    return offset < 0 || offset >= width ? -1 : i * width + offset;
  };
  total[at(0, 0)] = 0;
  for (let i = 0; i <= n; i++) {
    for (let j = first(i); j <= Math.min(m, first(i) + width - 1); j++) {
      const here = at(i, j);
      for (const [code, [di, dj]] of steps.entries()) {
        if (di > i || dj > j) continue;
        const from = at(i - di, j - dj);
        const before = from < 0 ? Number.POSITIVE_INFINITY : (total[from] ?? Number.POSITIVE_INFINITY);
        if (before === Number.POSITIVE_INFINITY) continue;
        const sum = before + cost(nl.slice(i - di, i), en.slice(j - dj, j));
        if (sum < (total[here] ?? Number.POSITIVE_INFINITY)) {
          total[here] = sum;
          taken[here] = code;
        }
      }
    }
  }
  const found: Bead<T>[] = [];
  for (let [i, j] = [n, m]; i > 0 || j > 0; ) {
    const [di, dj] = steps[taken[at(i, j)] ?? 0] ?? [1, 1];
    found.push({ nl: nl.slice(i - di, i), en: en.slice(j - dj, j) });
    [i, j] = [i - di, j - dj];
  }
  return found.reverse();
}

/** The steps of the search, 1-1 first, so that it wins where costs are equal. */
function moves(run: number): readonly (readonly [number, number])[] {
  const list: [number, number][] = [
    [1, 1],
    [1, 0],
    [0, 1],
  ];
  for (let length = 2; length <= run; length++) list.push([1, length], [length, 1]);
  return list;
}
