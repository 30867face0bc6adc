import { diffArrays } from 'diff';
import type { Scale } from '../languages/nl-en/scale.ts';
import type { Bead } from '../model/bitext.ts';
import { beads, SEARCH, type Search } from './beads.ts';
import { costOf, type Unit } from './cost.ts';

/** Rows no longer than this are searched whole. */
const SHORT = 40;
/** How much two units must have in common to be trusted without a search. */
const TRUSTED = 0.35;

/**
 * The beads of two rows of units. Long rows are first cut at anchors: units that certainly belong together, in the same order on both sides; what
 * lies between two anchors is searched. So time grows with the length of the texts, not with its square.
 */
export function alignUnits<U extends Unit>(
  nl: readonly U[],
  en: readonly U[],
  scale: Scale,
  search: Search = SEARCH,
): readonly Bead<U>[] {
  const cost = costOf(scale);
  const sure = given(nl, en);
  if (sure.length === 0 && Math.min(nl.length, en.length) <= SHORT) return beads(nl, en, cost, search);
  const found: Bead<U>[] = [];
  let [i, j] = [0, 0];
  for (const [a, b] of [...(sure.length > 0 ? sure : anchors(nl, en, scale)), [nl.length, en.length] as const]) {
    for (const bead of beads(nl.slice(i, a), en.slice(j, b), cost, search)) found.push(bead);
    if (a < nl.length) found.push({ nl: nl.slice(a, a + 1), en: en.slice(b, b + 1) });
    [i, j] = [a + 1, b + 1];
  }
  return found;
}

type Anchor = readonly [number, number];

/** The counterparts that a bilingual file gives itself, segment by segment, or two locale files by their keys. */
function given(nl: readonly Unit[], en: readonly Unit[]): readonly Anchor[] {
  const places = new Map(en.flatMap(({ segment }, at) => (segment === undefined ? [] : [[segment, at] as const])));
  return rising(
    nl.flatMap(({ segment }, at): readonly Anchor[] => {
      const other = segment === undefined ? undefined : places.get(segment);
      return other === undefined ? [] : [[at, other]];
    }),
  );
}

/** Pairs of positions, rising on both sides. */
function anchors(nl: readonly Unit[], en: readonly Unit[], scale: Scale): readonly Anchor[] {
  const candidates = new Map<number, Map<number, number>>();
  const vote = (a: number, b: number) => {
    const votes = candidates.get(a) ?? new Map<number, number>();
    votes.set(b, (votes.get(b) ?? 0) + 1);
    candidates.set(a, votes);
  };
  for (const [a, b] of sameLabels(nl, en)) vote(a, b);
  for (const [a, b] of unique(nl, en)) vote(a, b);
  const sure: Anchor[] = [];
  for (const [a, votes] of candidates) {
    const [best] = [...votes].sort(([, one], [, two]) => two - one);
    const [one, two] = [nl[a], best ? en[best[0]] : undefined];
    if (!best || !one || !two || one.group !== two.group) continue;
    const likeness = scale.likeness(one.features, two.features);
    // labels shift when an article is missing: the neighbours must not be better
    const beside = [en[best[0] - 1], en[best[0] + 1]].map((other) =>
      other ? scale.likeness(one.features, other.features) : 0,
    );
    if (likeness >= TRUSTED && likeness > 1.3 * Math.max(...beside)) sure.push([a, best[0]]);
  }
  return rising(sure.sort(([a], [b]) => a - b));
}

/** Equal labels in the same order, by Myers' algorithm. */
function sameLabels(nl: readonly Unit[], en: readonly Unit[]): readonly Anchor[] {
  const labels = (units: readonly Unit[], side: string) =>
    units.map(({ label, group }, at) => (label === null ? `${side} ${at}` : `${group} ${label}`));
  const found: Anchor[] = [];
  let [a, b] = [0, 0];
  for (const { added, removed, count = 0 } of diffArrays(labels(nl, 'nl'), labels(en, 'en'), { maxEditLength: 2000 }) ??
    []) {
    if (!added && !removed) for (let step = 0; step < count; step++) found.push([a + step, b + step]);
    if (!added) a += count;
    if (!removed) b += count;
  }
  return found;
}

/** Units that share a feature which no other unit of either side has. */
function unique(nl: readonly Unit[], en: readonly Unit[]): readonly Anchor[] {
  const [one, two] = [once(nl), once(en)];
  return [...one].flatMap(([key, a]): readonly Anchor[] => {
    const b = two.get(key);
    return a >= 0 && b !== undefined && b >= 0 ? [[a, b]] : [];
  });
}

function once(units: readonly Unit[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const [at, { features }] of units.entries())
    for (const key of features.keys) found.set(key, found.has(key) ? -1 : at);
  return found;
}

/** The longest run of anchors that rises on the other side too (patience sorting). */
function rising(sure: readonly Anchor[]): readonly Anchor[] {
  const tails: number[] = [];
  const before: number[] = [];
  for (const [at, [, b]] of sure.entries()) {
    let [low, high] = [0, tails.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sure[tails[middle] ?? 0]?.[1] ?? 0) < b) low = middle + 1;
      else high = middle;
    }
    before[at] = low > 0 ? (tails[low - 1] ?? -1) : -1;
    tails[low] = at;
  }
  const found: Anchor[] = [];
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) {
    const anchor = sure[at];
    if (anchor) found.push(anchor);
  }
  return found.reverse();
}
