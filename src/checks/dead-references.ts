import type { Bitext, Check, FactOf, Lang, Pair, Problem } from '../model.ts';
import { factsOf, wordsAt } from './compare.ts';

export const deadReferences: Check = {
  id: 'dead-references',
  severity: 'warning',
  summary: 'In both texts every reference points to something that exists.',
  run: (bitext) => bitext.pairs.flatMap((pair) => inPair(bitext, pair)),
};

type Reference = FactOf<'reference'>;
type Fault = Readonly<{ fact: Reference; key: string; message: (words: string) => string; note: boolean }>;

/** A reference that both texts have is one finding with both places: the fault is in both. */
function inPair({ sides }: Bitext, pair: Pair): readonly Problem[] {
  const faults = {
    nl: factsOf(pair, 'nl', 'reference').flatMap(fault),
    en: factsOf(pair, 'en', 'reference').flatMap(fault),
  };
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

/** What is wrong with where a reference points, or nothing. "artikel 3.1" within Module A stands for A.3.1: it can be found, but must be guessed. */
function fault(fact: Reference): readonly Fault[] {
  const key = fact.targets.map(({ path }) => path).join();
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
