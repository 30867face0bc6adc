import { across, type Check, LANGS } from '../model.ts';
import { wordsAt } from './compare.ts';

export const definitions: Check = {
  id: 'definitions',
  severity: 'error',
  summary: 'In both texts every defined term has its counterpart.',
  run: ({ sides, definitions: { alone }, pairs }) =>
    LANGS.flatMap((lang) =>
      alone[lang]
        .filter(({ clause }) => clause.kind === 'definition')
        .map((definition) => {
          const other = across(lang) === 'nl' ? 'Dutch' : 'English';
          const pair = pairs.find(({ clauses }) => clauses[lang].includes(definition.clause));
          return {
            ...(pair ? { pair } : {}),
            at: lang === 'nl' ? { nl: [definition.term], en: [] } : { nl: [], en: [definition.term] },
            message: `"${wordsAt(sides[lang], definition.term)}" is defined, and no definition in the ${other} answers it.`,
          };
        }),
    ),
};
