import { factsOf, wordsAt } from '../evidence/compare.ts';
import { isAlone, partnersOf } from '../evidence/structure.ts';
import type { Bitext, Pair } from '../model/bitext.ts';
import type { Clause } from '../model/clause.ts';
import type { FactOf } from '../model/fact.ts';
import type { Check, Problem } from '../model/finding.ts';
import { across, both, type Lang, type Sides } from '../model/side.ts';

export const deadReferences: Check = {
  id: 'dead-references',
  severity: 'warning',
  summary: 'In both texts every reference points to something that exists.',
  run: (bitext) => {
    const partners = partnersOf(bitext);
    return bitext.pairs.flatMap((pair) => inPair(bitext, pair, partners));
  },
};

type Reference = FactOf<'reference'>;
type Fault = Readonly<{ fact: Reference; key: string; message: (words: string) => string; note: boolean }>;

/** A reference that both texts have is one finding with both places: the fault is in both. */
function inPair({ sides }: Bitext, pair: Pair, partners: ReadonlyMap<Clause, Pair>): readonly Problem[] {
  // a reference to a clause that only the other text has: that clause is missing, which is said already
  const lost = both({ nl: 'en', en: 'nl' } as Sides<Lang>, (lang) =>
    factsOf(pair, lang, 'reference')
      .filter(({ targets }) => targets.some(({ clause }) => clause !== null && isAlone(clause, partners)))
      .map(keyOf),
  );
  const faults = both(lost, (explained, lang) =>
    factsOf(pair, lang, 'reference')
      .filter(({ targets }) => !isPart(targets, factsOf(pair, across(lang), 'reference')))
      .flatMap(fault)
      .filter(({ key }) => !explained.includes(key)),
  );
  const shared = faults.nl.map((nl) => ({ nl, en: faults.en.find(({ key }) => key === nl.key) }));
  const alone = faults.en.filter((en) => !shared.some((one) => one.en === en));
  return [...shared, ...alone.map((en) => ({ nl: undefined, en }))].flatMap(({ nl, en }): readonly Problem[] => {
    const one = nl ?? en;
    if (!one) return [];
    const lang: Lang = nl ? 'nl' : 'en';
    return [
      {
        pair,
        at: { nl: nl ? [nl.fact.span] : [], en: en ? [en.fact.span] : [] },
        ...(nl && en ? {} : { side: lang }),
        message: one.message(wordsAt(sides[lang], one.fact.span)),
        ...(one.note ? { severity: 'note' } : {}),
      },
    ];
  });
}

/** "Section 1B" beside "de eerste afdeling B" is a part, which the outline may not show */
const isPart = (targets: Reference['targets'], others: readonly Reference[]): boolean =>
  targets.length > 0 &&
  targets.every(({ path }) => others.some((other) => other.targets.some((two) => two.path === `part ${path}`)));

const keyOf = ({ targets }: Reference): string => targets.map(({ path }) => path).join();

/** What is wrong with where a reference points, or nothing. "artikel 3.1" within Module A stands for A.3.1: it can be found, but must be guessed. */
function fault(fact: Reference): readonly Fault[] {
  const key = keyOf(fact);
  const missing = fact.targets.some(({ how, path }) => how === 'none' && !path.startsWith('.'));
  if (missing) return [{ fact, key, note: false, message: (words) => `"${words}" points to nothing in this text.` }];
  const completed = fact.targets.find(({ how }) => how === 'completed')?.clause;
  return completed
    ? [
        {
          fact,
          key,
          note: true,
          message: (words) => `"${words}" is not the number of a clause; it seems to stand for ${completed.label}.`,
        },
      ]
    : [];
}
