import { diffArrays } from 'diff';
import type { Reading } from '../model/bitext.ts';
import type { Clause } from '../model/clause.ts';
import { fold, headingProse, prose } from '../outline/prose.ts';
import { clausesOf } from '../outline/walk.ts';

/** How the clauses of a text relate to those it had at another time. */
export type Changes = Readonly<{
  /** What a clause was, changed or not; a clause without it is new. */
  was: ReadonlyMap<Clause, Clause>;
  /** Clauses that are new, or say something in other words; white space counts for nothing. */
  changed: ReadonlySet<Clause>;
  /** Clauses before which another number stands. */
  renumbered: ReadonlySet<Clause>;
  /** Clauses of then that are there no more. */
  gone: ReadonlySet<Clause>;
}>;

/** A text with its outline. */
export type Outlined = Pick<Reading, 'source' | 'outline'>;

/** Compares a text with what it was. */
export function changes(before: Outlined, now: Outlined): Changes {
  const [old, young] = [before, now].map((reading) => clausesOf(reading.outline)) as [
    readonly Clause[],
    readonly Clause[],
  ];
  const was = new Map<Clause, Clause>();
  const changed = new Set<Clause>();
  const gone = new Set<Clause>();
  const pair = (then: Clause | undefined, clause: Clause | undefined, same: boolean): void => {
    if (then && clause) was.set(clause, then);
    if (clause && !same) changed.add(clause);
    if (then && !clause) gone.add(then);
  };
  for (const [then, clause, same] of pairs(texts(before, old), texts(now, young)))
    pair(old[then ?? -1], young[clause ?? -1], same);
  const markOf = ({ source }: Outlined, { mark }: Clause) => (mark ? fold(source, [mark]).text : '');
  const renumbered = new Set(
    [...was].filter(([clause, then]) => markOf(now, clause) !== markOf(before, then)).map(([clause]) => clause),
  );
  return { was, changed, renumbered, gone };
}

const texts = ({ source }: Outlined, clauses: readonly Clause[]): readonly string[] =>
  clauses.map((clause) => `${headingProse(source, clause).text}\n${prose(source, clause).text}`);

type Indexes = readonly [then: number | null, now: number | null, same: boolean];

/** Places in two rows that belong together: equal texts in order, and in the gaps between those what resembles each other most. */
function pairs(old: readonly string[], young: readonly string[]): readonly Indexes[] {
  const found: Indexes[] = [];
  let [then, now] = [0, 0];
  let gap: { old: number[]; young: number[] } = { old: [], young: [] };
  const close = (): void => {
    for (const one of inGap(gap.old, gap.young, old, young)) found.push(one);
    gap = { old: [], young: [] };
  };
  for (const { value, added, removed } of diffArrays([...old], [...young])) {
    if (!added && !removed) close();
    for (let count = 0; count < value.length; count++) {
      if (removed) gap.old.push(then++);
      else if (added) gap.young.push(now++);
      else found.push([then++, now++, true]);
    }
  }
  close();
  return found;
}

/** How much of their words two clauses must share to be one clause that changed. */
const RESEMBLES = 0.4;

function inGap(
  olds: readonly number[],
  youngs: readonly number[],
  old: readonly string[],
  young: readonly string[],
): readonly Indexes[] {
  const words = (text: string | undefined) => new Set((text ?? '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  const bags = { old: olds.map((at) => words(old[at])), young: youngs.map((at) => words(young[at])) };
  const likeness = bags.young
    .flatMap((one, now) => bags.old.map((two, old) => ({ now, old, share: shared(one, two) })))
    .filter(({ share }) => share >= RESEMBLES)
    // of equally alike clauses the one that stands at the same place in its row
    .sort((a, b) => b.share - a.share || Math.abs(a.now - a.old) - Math.abs(b.now - b.old));
  const taken = { now: new Map<number, number>(), old: new Set<number>() };
  for (const { now, old: then } of likeness) {
    if (taken.now.has(now) || taken.old.has(then)) continue;
    taken.now.set(now, then);
    taken.old.add(then);
  }
  return [
    ...youngs.map((at, now): Indexes => {
      const then = taken.now.get(now);
      return [then === undefined ? null : (olds[then] ?? null), at, false];
    }),
    ...olds.filter((_, then) => !taken.old.has(then)).map((at): Indexes => [at, null, false]),
  ];
}

/** The share of words that two bags have in common (Dice 1945). */
function shared(one: ReadonlySet<string>, two: ReadonlySet<string>): number {
  const common = [...one].filter((word) => two.has(word)).length;
  return one.size + two.size === 0 ? 1 : (2 * common) / (one.size + two.size);
}
