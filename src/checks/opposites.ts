import { wholePairs, wordsBeside } from '../evidence/compare.ts';
import { turned } from '../evidence/opposites.ts';
import type { Check, Problem } from '../model/finding.ts';
import { both } from '../model/side.ts';

export const opposites: Check = {
  id: 'opposites',
  severity: 'error',
  summary: 'No text says the opposite of the other: before and after, including and excluding, permitted and excluded.',
  run: (bitext) =>
    wholePairs(bitext).flatMap((pair) =>
      pair.sentences
        .flatMap((bead) => turned(bitext, bead))
        .map(
          (spans): Problem => ({
            pair,
            at: both(spans, (span) => [span]),
            say: { code: 'opposite-said', values: wordsBeside(bitext, spans) },
          }),
        ),
    ),
};
