import type { Bitext, Pair } from '../model/bitext.ts';
import type { Clause } from '../model/clause.ts';
import { across, LANGS, type Lang } from '../model/side.ts';
import { inOrder, parentsOf } from '../outline/walk.ts';

/** Clauses of one side without a counterpart, those that follow each other together; `counts` says which clauses are looked at. */
export function runsAlone(
  { pairs }: Bitext,
  lang: Lang,
  counts: (clause: Clause) => boolean,
): readonly (readonly Pair[])[] {
  const found: Pair[][] = [];
  let before: Pair | undefined;
  for (const pair of pairs) {
    const [clause] = pair.clauses[lang];
    // what only the other side has stands between the pairs of this side, and parts nothing
    if (clause === undefined) continue;
    if (pair.clauses[across(lang)].length === 0 && counts(clause)) {
      const run = found.at(-1);
      if (run && run.at(-1) === before) run.push(pair);
      else found.push([pair]);
    }
    before = pair;
  }
  return found;
}

/** Clauses of one side without a counterpart whose holder has none either: they are missing with it. */
export function missingWithHolder({ sides, pairs }: Bitext, lang: Lang): ReadonlySet<Clause> {
  const alone = new Set(
    pairs.filter(({ clauses }) => clauses[across(lang)].length === 0).flatMap(({ clauses }) => clauses[lang]),
  );
  const holders = parentsOf(sides[lang].outline);
  return new Set([...alone].filter((clause) => alone.has(holders.get(clause) as Clause)));
}

/** The last number of a printed mark: "A.2.3" → 3, "b)" → 2, "iv." → 4 is read as a letter only where it is one; null without a number. */
export function numberOf({ label, mark }: Clause): number | null {
  if (mark === null) return null;
  const last = lastOf(label);
  if (/^\d+$/.test(last)) return Number(last);
  return /^[a-z]$/.test(last) ? last.charCodeAt(0) - 96 : null;
}

const ROMANS = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx'.split(' ');

/**
 * The clauses of an outline that have a number, each with its number as its list counts: in "i., ii., iii., iv., v." the last is the fifth, though v is also
 * the twenty-second letter.
 */
export function ordersIn(outline: Clause): ReadonlyMap<Clause, number> {
  const found = new Map<Clause, number>();
  for (const { children } of inOrder(outline)) {
    const marked = children.filter(({ mark }) => mark !== null);
    const isRoman = marked.some(({ label }, at) => lastOf(label) === 'ii' || (at === 0 && lastOf(label) === 'i'));
    for (const clause of marked) {
      const roman = isRoman ? ROMANS.indexOf(lastOf(clause.label)) : -1;
      const order = roman < 0 ? numberOf(clause) : roman + 1;
      if (order !== null) found.set(clause, order);
    }
  }
  return found;
}

const lastOf = (label: string): string =>
  label
    .slice(label.lastIndexOf('/') + 1)
    .split('.')
    .at(-1)
    ?.toLowerCase() ?? '';

const partners = new WeakMap<Bitext['pairs'], ReadonlyMap<Clause, Pair>>();

/** For each clause the pair it stands in; found once for two texts. */
export function partnersOf({ pairs }: Bitext): ReadonlyMap<Clause, Pair> {
  const known = partners.get(pairs);
  if (known) return known;
  const found = new Map<Clause, Pair>();
  for (const pair of pairs) for (const lang of LANGS) for (const clause of pair.clauses[lang]) found.set(clause, pair);
  partners.set(pairs, found);
  return found;
}

/** The other side has no counterpart of this clause. */
export const isAlone = (clause: Clause, partners: ReadonlyMap<Clause, Pair>): boolean => {
  const pair = partners.get(clause);
  return pair !== undefined && (pair.clauses.nl.length === 0 || pair.clauses.en.length === 0);
};
