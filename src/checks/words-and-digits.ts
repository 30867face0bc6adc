import { ownFacts } from '../evidence/compare.ts';
import type { Check } from '../model/finding.ts';

export const wordsAndDigits: Check = {
  id: 'words-and-digits',
  severity: 'error',
  summary: 'In both texts a number in words and its digits agree.',
  run: (bitext) => [
    ...ownFacts('doubled', ({ words, figure }, said) =>
      words === figure ? null : `"${said}": the word says ${words}, the digits ${figure}.`,
    )(bitext),
    ...ownFacts('amount', ({ value, words }, said) =>
      words === null || words === value ? null : `"${said}": the words say ${words}, the digits ${value}.`,
    )(bitext),
  ],
};
