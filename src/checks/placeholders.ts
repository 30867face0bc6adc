import { bothWords, couples, factsOf, wholePairs } from '../evidence/compare.ts';
import type { Bitext, Pair } from '../model/bitext.ts';
import type { FactOf } from '../model/fact.ts';
import type { Check, Problem } from '../model/finding.ts';
import { across, both, type Sides } from '../model/side.ts';

export const placeholders: Check = {
  id: 'placeholders',
  severity: 'error',
  summary: 'In both texts the same places are left to fill in.',
  run: (bitext) => {
    const pairs = wholePairs(bitext);
    const missing = pairs.map(inPair);
    return pairs.flatMap((pair, at) => {
      // the place may stand in the passage before or behind, where the texts are divided in another way
      const near = [missing[at - 1], missing[at + 1]];
      const left = both(missing[at] ?? NONE, (list, lang) => {
        const others = near.flatMap((one) => one?.[across(lang)] ?? []);
        return list.filter(({ name }) => !others.some((other) => other.name === name));
      });
      return couples(left).map(({ nl, en }) => problem(bitext, pair, { nl, en }));
    });
  },
};

type Placeholder = FactOf<'placeholder'>;

const NONE: Sides<readonly Placeholder[]> = { nl: [], en: [] };

function problem(bitext: Bitext, pair: Pair, { nl, en }: Sides<Placeholder | undefined>): Problem {
  const at = { nl: nl ? [nl.span] : [], en: en ? [en.span] : [] };
  return { pair, at, say: { code: 'differs', values: bothWords(bitext, at) } };
}

/** The places of one side that the other does not have. Each answers one: two blanks beside one are a blank too many. */
function inPair(pair: Pair): Sides<readonly Placeholder[]> {
  const facts = { nl: factsOf(pair, 'nl', 'placeholder'), en: factsOf(pair, 'en', 'placeholder') };
  return ALIKE.reduce<Sides<readonly Placeholder[]>>((left, alike) => {
    const [nl, en] = [[...left.nl], [...left.en]];
    for (const one of left.nl) {
      const two = en.find((other) => alike(one, other));
      if (!two) continue;
      nl.splice(nl.indexOf(one), 1);
      en.splice(en.indexOf(two), 1);
    }
    return { nl, en };
  }, facts);
}

/** What answers a place, the surest first: the same name, words that begin alike ("[naam]", "[name]"), both words or both none, any blank. */
const ALIKE: readonly ((one: Placeholder, two: Placeholder) => boolean)[] = [
  (one, two) => one.name !== null && one.name === two.name,
  (one, two) => blanks(one, two) && one.hint !== null && one.hint.slice(0, 2) === two.hint?.slice(0, 2),
  (one, two) => blanks(one, two) && (one.hint === null) === (two.hint === null),
  (one, two) => blanks(one, two),
];

const blanks = (one: Placeholder, two: Placeholder): boolean => one.name === null && two.name === null;
