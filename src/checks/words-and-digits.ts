import { ownFacts } from '../evidence/compare.ts';
import type { Check } from '../model/finding.ts';

export const wordsAndDigits: Check = {
  id: 'words-and-digits',
  severity: 'error',
  summary: 'In both texts a number in words and its digits agree.',
  run: (bitext) => [
    ...ownFacts('doubled', ({ words, figure }, said) =>
      words === figure ? null : { code: 'words-and-digits', values: { words: said, said: words, figure } },
    )(bitext),
    ...ownFacts('amount', ({ value, words }, said) =>
      words === null || words === value
        ? null
        : { code: 'words-and-digits', values: { words: said, said: words, figure: value } },
    )(bitext),
  ],
};
