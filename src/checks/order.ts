import { opening, wholePairs } from '../evidence/compare.ts';
import type { Bitext, Pair } from '../model/bitext.ts';
import type { Clause } from '../model/clause.ts';
import type { Check, Problem } from '../model/finding.ts';
import { both, LANGS, type Lang } from '../model/side.ts';
import { opensWithTerm } from '../outline/definitions.ts';

export const order: Check = {
  id: 'order',
  severity: 'warning',
  summary: 'In both texts clauses stand in the same order.',
  run: (bitext) => groups(bitext, displaced(bitext)).map((group) => problem(bitext, group)),
};

/**
 * Pairs that do not stand in the longest row of pairs that rises on both sides. Definitions follow the alphabet of their language, numbered or not:
 * "1.3 Gebruiker: iedere bezoeker" / "1.6 User: any visitor".
 */
function displaced(bitext: Bitext): readonly Pair[] {
  const defining = both(
    bitext.sides,
    ({ definitions }) => new Set(definitions.filter(opensWithTerm).map(({ clause }) => clause)),
  );
  const defines = (clause: Clause | undefined, lang: Lang): boolean =>
    clause !== undefined && (clause.kind === 'definition' || defining[lang].has(clause));
  const pairs = wholePairs(bitext).filter(({ clauses }) => !LANGS.every((lang) => defines(clauses[lang][0], lang)));
  const kept = new Set(
    heaviestRise(
      pairs.map(({ clauses }) => startOf(clauses.en[0])),
      pairs.map(steadiness),
    ),
  );
  return pairs.filter((_, at) => !kept.has(at));
}

const startOf = (clause: Clause | undefined): number => clause?.own[0]?.start ?? 0;

/** Where two articles changed places around a third, the one that kept its number has not moved. */
const steadiness = ({ clauses }: Pair): number => (clauses.nl[0]?.label === clauses.en[0]?.label ? 3 : 1);

/** The positions of the rising row of distinct numbers with the greatest total weight (a Fenwick tree of the best sums so far). */
function heaviestRise(values: readonly number[], weights: readonly number[]): readonly number[] {
  const rank = new Map([...values].sort((a, b) => a - b).map((value, at) => [value, at + 1]));
  const best: (readonly [sum: number, at: number])[] = [];
  const before: number[] = [];
  let top: readonly [number, number] = [0, -1];
  for (const [at, value] of values.entries()) {
    let under: readonly [number, number] = [0, -1];
    for (let node = (rank.get(value) ?? 1) - 1; node > 0; node -= node & -node)
      if ((best[node]?.[0] ?? 0) > under[0]) under = best[node] as readonly [number, number];
    before[at] = under[1];
    const here = [under[0] + (weights[at] ?? 1), at] as const;
    if (here[0] > top[0]) top = here;
    for (let node = rank.get(value) ?? 1; node <= values.length; node += node & -node)
      if (here[0] > (best[node]?.[0] ?? 0)) best[node] = here;
  }
  const found: number[] = [];
  for (let at = top[1]; at >= 0; at = before[at] ?? -1) found.push(at);
  return found.reverse();
}

/** Displaced pairs that follow each other on both sides moved together: an article with its paragraphs is one move. */
function groups({ pairs }: Bitext, moved: readonly Pair[]): readonly (readonly Pair[])[] {
  const found: Pair[][] = [];
  for (const pair of moved) {
    const group = found.at(-1);
    const last = group?.at(-1);
    const together =
      last !== undefined &&
      pairs.indexOf(pair) - pairs.indexOf(last) <= 2 &&
      startOf(pair.clauses.en[0]) > startOf(last.clauses.en[0]);
    if (group && together) group.push(pair);
    else found.push([pair]);
  }
  return found;
}

function problem({ sides }: Bitext, group: readonly Pair[]): Problem {
  const [pair] = group as [Pair];
  const [nl, en] = [pair.clauses.nl[0] as Clause, pair.clauses.en[0] as Clause];
  return {
    pair,
    at: { nl: [opening(sides.nl, nl)], en: [opening(sides.en, en)] },
    say: { code: 'moved', values: { nl, en, count: group.length } },
  };
}
