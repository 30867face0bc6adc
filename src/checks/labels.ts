import { opening, wholePairs } from '../evidence/compare.ts';
import { ordersIn } from '../evidence/structure.ts';
import type { Bitext, Pair } from '../model/bitext.ts';
import type { Clause } from '../model/clause.ts';
import type { Check, Problem } from '../model/finding.ts';
import { across, both, LANGS, type Sides } from '../model/side.ts';
import { parentsOf } from '../outline/walk.ts';

export const labels: Check = {
  id: 'labels',
  severity: 'warning',
  summary: 'In both texts paired clauses carry the same number, where no missing clause explains the shift.',
  run: (bitext) => {
    const orders = both(bitext.sides, ({ outline }) => ordersIn(outline));
    return [...siblings(bitext, orders).flatMap((row) => jumps(bitext, row, orders)), ...unnumbered(bitext)];
  },
};

/** The numbers of the clauses of both texts. */
type Orders = Sides<ReadonlyMap<Clause, number>>;

/** So many paragraphs of an article must have lost their numbers. */
const LOST = 2;

/** An article whose paragraphs are numbered in one text only; once for a text, as it may be printed so throughout. */
function unnumbered(bitext: Bitext): readonly Problem[] {
  const { sides } = bitext;
  return LANGS.flatMap((lang): readonly Problem[] => {
    const parents = parentsOf(sides[lang].outline);
    const lost = wholePairs(bitext).filter(({ clauses }) => {
      const [own, other] = [clauses[lang][0], clauses[across(lang)][0]];
      const single = clauses.nl.length === 1 && clauses.en.length === 1;
      return (
        single && own?.kind === 'paragraph' && other?.kind === 'paragraph' && own.mark !== null && other.mark === null
      );
    });
    const [pair] = lost;
    const first = pair?.clauses[lang][0];
    if (!pair || !first) return [];
    const beside = lost.filter(({ clauses }) => parents.get(clauses[lang][0] as Clause) === parents.get(first));
    const all = (parents.get(first)?.children ?? []).filter(({ kind, mark }) => kind === 'paragraph' && mark !== null);
    if (beside.length < LOST || beside.length < all.length) return [];
    const at = both(pair.clauses, (list, side) => list.slice(0, 1).map((clause) => opening(sides[side], clause)));
    return [{ pair, at, say: { code: 'number-lost', values: { lang, clause: first, count: lost.length } } }];
  });
}

/** Pairs of numbered clauses whose parents are pairs too, parent by parent, in order. */
function siblings(bitext: Bitext, orders: Orders): readonly (readonly Pair[])[] {
  const parents: Sides<ReadonlyMap<Clause, Clause>> = {
    nl: parentsOf(bitext.sides.nl.outline),
    en: parentsOf(bitext.sides.en.outline),
  };
  const rows = new Map<Clause | undefined, Pair[]>();
  for (const pair of wholePairs(bitext)) {
    const [nl, en] = [pair.clauses.nl[0], pair.clauses.en[0]];
    if (!nl || !en || !orders.nl.has(nl) || !orders.en.has(en) || nl.kind !== en.kind) continue;
    const parent = parents.nl.get(nl);
    const row = rows.get(parent) ?? [];
    const before = row.at(-1)?.clauses.en[0];
    if (before !== undefined && parents.en.get(before) !== parents.en.get(en)) continue;
    rows.set(parent, [...row, pair]);
  }
  return [...rows.values()];
}

/** Where the difference between the numbers changes although nothing is missing between two pairs, and where the first pair differs. */
function jumps(bitext: Bitext, row: readonly Pair[], orders: Orders): readonly Problem[] {
  let difference = 0;
  let last: Pair | null = null;
  const found: Problem[] = [];
  for (const pair of row) {
    const [nl, en] = [pair.clauses.nl[0] as Clause, pair.clauses.en[0] as Clause];
    const now = (orders.en.get(en) ?? 0) - (orders.nl.get(nl) ?? 0);
    const explained = now - difference === unpaired(bitext, last, pair, 'en') - unpaired(bitext, last, pair, 'nl');
    // where the two are the same again nothing is wrong any more; "9 is numbered 9" would say nothing, however they were counted
    if (now !== 0 && nl.label !== en.label && now !== difference && !explained && goesForward(last, pair)) {
      found.push({
        pair,
        at: { nl: [opening(bitext.sides.nl, nl)], en: [opening(bitext.sides.en, en)] },
        say: { code: 'other-number', values: { nl, en } },
      });
    }
    difference = now;
    last = pair;
  }
  return found;
}

/** What moved is said by order. */
const goesForward = (last: Pair | null, pair: Pair): boolean =>
  last === null || (last.clauses.en[0]?.own[0]?.start ?? 0) < (pair.clauses.en[0]?.own[0]?.start ?? 0);

/** How many numbered clauses of one side have no counterpart, or share one, between two pairs. */
function unpaired({ sides }: Bitext, last: Pair | null, pair: Pair, lang: 'nl' | 'en'): number {
  const parent = parentsOf(sides[lang].outline);
  const clause = pair.clauses[lang][0] as Clause;
  const siblingsOf = (parent.get(clause)?.children ?? []).filter(({ kind }) => kind === clause.kind);
  const to = siblingsOf.indexOf(clause);
  const from = last ? siblingsOf.indexOf(last.clauses[lang].at(-1) as Clause) : -1;
  const extra = last ? last.clauses[lang].filter((one) => siblingsOf.includes(one)).length - 1 : 0;
  return Math.max(0, to - from - 1) + extra;
}
