import { wordsAt } from '../evidence/compare.ts';
import { partnersOf } from '../evidence/structure.ts';
import type { Check, Problem } from '../model/finding.ts';
import { LANGS, only } from '../model/side.ts';

export const definitions: Check = {
  id: 'definitions',
  severity: 'error',
  summary: 'In both texts every defined term has its counterpart.',
  run: (bitext) =>
    LANGS.flatMap((lang) =>
      bitext.definitions.alone[lang]
        .filter(({ clause }) => clause.kind === 'definition')
        .map(({ clause, term }): Problem => {
          const pair = partnersOf(bitext).get(clause);
          return {
            ...(pair ? { pair } : {}),
            at: only(lang, [term]),
            say: { code: 'definition-alone', values: { lang, words: wordsAt(bitext.sides[lang], term) } },
          };
        }),
    ),
};
