import { ownFacts, sameFacts } from '../evidence/compare.ts';
import type { Check } from '../model/finding.ts';

const same = sameFacts('amount');

/** "EUR 25.000" in English, "€ 25,000" in Dutch: read by the habits of its own text it is a thousandth */
const slips = ownFacts('amount', ({ slip }, words, lang) =>
  slip
    ? `"${words}" has its dot and comma as the other language writes them; in ${lang === 'nl' ? 'Dutch the dot parts thousands' : 'English the comma parts thousands'}.`
    : null,
);

export const amounts: Check = {
  id: 'amounts',
  severity: 'error',
  summary: 'In both texts the amounts of money are the same.',
  run: (bitext) => [...same(bitext), ...slips(bitext)],
};
