import { wordsAt } from '../evidence/compare.ts';
import { partnersOf } from '../evidence/structure.ts';
import type { Check } from '../model/finding.ts';
import { across, LANGS, LANGUAGE, only } from '../model/side.ts';

export const definitions: Check = {
  id: 'definitions',
  severity: 'error',
  summary: 'In both texts every defined term has its counterpart.',
  run: (bitext) =>
    LANGS.flatMap((lang) =>
      bitext.definitions.alone[lang]
        .filter(({ clause }) => clause.kind === 'definition')
        .map(({ clause, term }) => {
          const pair = partnersOf(bitext).get(clause);
          return {
            ...(pair ? { pair } : {}),
            at: only(lang, [term]),
            message: `"${wordsAt(bitext.sides[lang], term)}" is defined, and no definition in the ${LANGUAGE[across(lang)]} answers it.`,
          };
        }),
    ),
};
