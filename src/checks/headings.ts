import { wholePairs, wordsAt } from '../evidence/compare.ts';
import { otherHeadings } from '../evidence/headings.ts';
import type { Bitext, Pair } from '../model/bitext.ts';
import type { Clause } from '../model/clause.ts';
import type { Check, Problem } from '../model/finding.ts';
import { both, only } from '../model/side.ts';

export const headings: Check = {
  id: 'headings',
  severity: 'note',
  summary: 'In both texts the headings say the same.',
  run: (bitext) => [
    ...wholePairs(bitext).flatMap((pair) => inPair(bitext, pair)),
    ...otherHeadings(bitext).map(
      ({ pair, headings }): Problem => ({
        pair,
        at: both(headings, ({ span }) => [span]),
        say: { code: 'heading-differs', values: both(headings, ({ text }) => text) },
      }),
    ),
  ],
};

/** An article that has a heading in one text only. */
function inPair({ sides }: Bitext, pair: Pair): readonly Problem[] {
  const [nl, en] = [pair.clauses.nl[0] as Clause, pair.clauses.en[0] as Clause];
  if (nl.kind !== 'article' || en.kind !== 'article' || (nl.heading === null) === (en.heading === null)) return [];
  const lang = nl.heading ? 'nl' : 'en';
  const heading = (nl.heading ?? en.heading) as NonNullable<Clause['heading']>;
  return [
    {
      pair,
      at: only(lang, [heading]),
      say: {
        code: 'heading-alone',
        values: { lang, clause: lang === 'nl' ? nl : en, words: wordsAt(sides[lang], heading) },
      },
    },
  ];
}
