import { type Bitext, both, type Check, type Concept, type FactOf, type Pair, type Problem } from '../model.ts';
import { differing, factsOf, wholePairs, wordsAt } from './compare.ts';
import { undefinedParties } from './undefined-parties.ts';

export const parties: Check = {
  id: 'parties',
  severity: 'error',
  summary: 'In both texts the same parties are named, and only defined ones.',
  run: (bitext) => [...wholePairs(bitext).flatMap((pair) => inPair(bitext, pair)), ...undefinedParties(bitext)],
};

/**
 * One party on the Dutch side only and another on the English side only: one stands where the other belongs. A party that is merely not
 * named across is none: a pronoun, "the parties" or a passive may stand for it.
 */
function inPair(bitext: Bitext, pair: Pair): readonly Problem[] {
  const facts = { nl: factsOf(pair, 'nl', 'party'), en: factsOf(pair, 'en', 'party') };
  const named = both(facts, (list) => new Set(list.map(({ concept }) => concept)));
  const only = both(facts, (list, lang) =>
    list.filter(({ concept }) => !named[lang === 'nl' ? 'en' : 'nl'].has(concept)),
  );
  const [nl, en] = [only.nl[0], only.en[0]];
  if (!nl || !en) return [];
  const open = (['nl', 'en'] as const).some((lang) => factsOf(pair, lang, 'stand-in').length > 0);
  return [
    {
      pair,
      at: { nl: spansOf(only.nl, nl.concept), en: spansOf(only.en, en.concept) },
      message: `${about(bitext, nl, en)}: ${differing(bitext, { nl: [nl.span], en: [en.span] })}.`,
      expected: expected(nl.concept),
      ...(open ? { severity: 'warning' } : {}),
    },
  ];
}

const spansOf = (facts: readonly FactOf<'party'>[], concept: Concept) =>
  facts.filter((fact) => fact.concept === concept).map(({ span }) => span);

const expected = ({ names }: Concept): readonly string[] =>
  names.en.filter(({ status }) => status === 'preferred').map(({ text }) => text);

/** "Who is not liable for the loss of data" where the English shows it, else "The party named". */
function about({ sides }: Bitext, nl: FactOf<'party'>, en: FactOf<'party'>): string {
  void nl;
  void wordsAt;
  void sides;
  return en.role === 'agent' && en.subject && en.what !== '' ? `Who ${en.what}` : 'The party named';
}
