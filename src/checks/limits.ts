import { factsOf, wholePairs, wordsBeside } from '../evidence/compare.ts';
import { compare, KINDS } from '../facts/kinds/index.ts';
import type { Bitext, Pair } from '../model/bitext.ts';
import type { Fact, FactOf, Limit } from '../model/fact.ts';
import type { Check, Problem } from '../model/finding.ts';

export const limits: Check = {
  id: 'limits',
  severity: 'error',
  summary: 'In both texts a value is a least, a most or exact alike.',
  run: (bitext) => wholePairs(bitext).flatMap((pair) => BOUNDED.flatMap((kind) => turned(bitext, pair, kind))),
};

type Bounded = Extract<Fact, { limit: unknown }>['kind'];

/** The kinds that may be a least or a most. */
const BOUNDED: readonly Bounded[] = [
  ...new Set(KINDS.filter(({ limits }) => limits).map(({ kind }) => kind as Bounded)),
];

/** "at least" where the other says "no more than": a value that both have, bounded from opposite sides */
function turned<K extends Bounded>(bitext: Bitext, pair: Pair, kind: K): readonly Problem[] {
  const [nl, en]: readonly (readonly FactOf<Bounded>[])[] = [factsOf(pair, 'nl', kind), factsOf(pair, 'en', kind)];
  const like = (one: FactOf<Bounded>, all: readonly FactOf<Bounded>[] = []) =>
    all.filter((two) => compare<Bounded>(kind, one, two) !== 'different');
  // a value that stands twice may be bounded in two ways
  const once = (fact: FactOf<Bounded>) => like(fact, nl).length === 1 && like(fact, en).length === 1;
  return (nl ?? []).flatMap((one): readonly Problem[] => {
    const [two] = like(one, en);
    if (!two || !once(one) || !once(two) || !opposite(one.limit, two.limit)) return [];
    const words = wordsBeside(bitext, { nl: one.span, en: two.span });
    const bounds = { nl: one.limit as Limit, en: two.limit as Limit };
    return [
      {
        pair,
        at: { nl: [one.span], en: [two.span] },
        say: { code: 'differs-bound', values: { ...words, bounds, moment: kind === 'date' || kind === 'time' } },
      },
    ];
  });
}

/** "niet langer dan" beside "longer than" is a matter of the "not", which may stand elsewhere in the sentence; the rest is turned round. */
const OPPOSITES: readonly (readonly [Limit, readonly Limit[]])[] = [
  ['least', ['most', 'under', 'not-over']],
  ['over', ['most', 'under']],
  ['not-under', ['most', 'not-over']],
];

const opposite = (one: Limit | null, two: Limit | null): boolean =>
  OPPOSITES.some(
    ([lower, uppers]) =>
      (one === lower && two !== null && uppers.includes(two)) ||
      (two === lower && one !== null && uppers.includes(one)),
  );
