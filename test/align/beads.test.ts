import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beads, type Cost, isNarrowed, type Search } from '../../src/align/beads.ts';

/** Letters: equal ones belong together, several may stand opposite one that holds them all, and nothing is dear. */
const cost: Cost<string> = (nl, en) => {
  if (nl.length === 0 || en.length === 0) return 2 * (nl.length + en.length);
  return nl.join('') === en.join('') ? nl.length + en.length - 2 : 9;
};

const laid = (nl: string, en: string, run = 4): string =>
  beads(nl.split(' ').filter(Boolean), en.split(' ').filter(Boolean), cost, { run, band: 50, most: 10_000 })
    .map((bead) => `${bead.nl.join('+') || '-'}/${bead.en.join('+') || '-'}`)
    .join(' ');

test.each([
  ['a b c', 'a b c', 'a/a b/b c/c'],
  ['a b c', 'a c', 'a/a b/- c/c'],
  ['a c', 'a b c', 'a/a -/b c/c'],
  ['a bc d', 'a b c d', 'a/a bc/b+c d/d'],
  ['a b c d', 'a bcd', 'a/a b+c+d/bcd'],
  ['', 'a b', '-/a -/b'],
  ['a b', '', 'a/- b/-'],
  ['', '', ''],
])('"%s" beside "%s" is %s', (nl, en, expected) => {
  expect(laid(nl, en)).toBe(expected);
});

test('a run is no longer than it may be', () => {
  expect(laid('abc', 'a b c', 2)).not.toContain('abc/a+b+c');
});

test('every letter stands in one bead, in its order, whatever the costs', () => {
  const rows = fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 30 });
  fc.assert(
    fc.property(
      rows,
      rows,
      fc.array(fc.double({ min: -5, max: 5, noNaN: true }), { minLength: 7, maxLength: 7 }),
      (nl, en, costs) => {
        const found = beads(
          nl,
          en,
          (one, two) => costs[((one[0] ?? 0) * 3 + (two[0] ?? 0) + one.length + two.length) % 7] ?? 0,
        );
        expect(found.flatMap((bead) => bead.nl)).toEqual(nl);
        expect(found.flatMap((bead) => bead.en)).toEqual(en);
        for (const bead of found) expect(Math.min(bead.nl.length, bead.en.length)).toBeLessThanOrEqual(1);
      },
    ),
  );
});

test('no other way to lay short rows side by side costs less', () => {
  const letter = fc.constantFrom('a', 'b', 'ab', 'c');
  const rows = fc.array(letter, { maxLength: 5 });
  fc.assert(
    fc.property(rows, rows, (nl, en) => {
      const total = beads(nl, en, cost).reduce((sum, bead) => sum + cost(bead.nl, bead.en), 0);
      expect(total).toBeCloseTo(cheapest(nl, en));
    }),
  );
});

/** The least total by trying everything. */
function cheapest(nl: readonly string[], en: readonly string[]): number {
  if (nl.length + en.length === 0) return 0;
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i <= Math.min(4, nl.length); i++)
    for (let j = 0; j <= Math.min(4, en.length); j++) {
      if (i + j === 0 || Math.min(i, j) > 1 || (Math.min(i, j) === 0 && i + j > 1)) continue;
      best = Math.min(best, cost(nl.slice(0, i), en.slice(0, j)) + cheapest(nl.slice(i), en.slice(j)));
    }
  return best;
}

describe('rows of thousands of units that nothing tells apart', () => {
  const rows = (n: number, m: number, search?: Search) => {
    let calls = 0;
    const nl = Array.from({ length: n }, (_, at) => at);
    const en = Array.from({ length: m }, (_, at) => at);
    const found = beads(
      nl,
      en,
      (a, b) => {
        calls++;
        return a.length + b.length === 2 && a.length === b.length ? 0 : 2 * (a.length + b.length);
      },
      search,
    );
    return { found, calls };
  };

  test.each([
    [2_000, 2_000],
    [20_000, 20_000],
    [20_000, 10_000],
    [5_000, 20],
  ])('%i and %i are laid side by side in a number of steps that has a bound', (n, m) => {
    const { found, calls } = rows(n, m);
    expect(found.flatMap(({ nl }) => nl)).toEqual(Array.from({ length: n }, (_, at) => at));
    expect(found.flatMap(({ en }) => en)).toEqual(Array.from({ length: m }, (_, at) => at));
    expect(calls).toBeLessThan(9 * Math.max(4 * 320_000, 40 * Math.max(n, m)));
  });

  test('ten times as many sentences of one clause, a tenth of them more on one side, take ten times as many steps', () => {
    const search: Search = { run: 4, band: 12, most: 12_000 };
    const [short, long] = [rows(600, 660, search), rows(6_000, 6_600, search)];
    expect(long.calls).toBeLessThan(11 * short.calls);
    expect([isNarrowed({ nl: 90, en: 100 }, search), isNarrowed({ nl: 600, en: 660 }, search)]).toEqual([false, true]);
  });
});
