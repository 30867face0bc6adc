import { ownFacts } from '../evidence/compare.ts';
import { sameFacts } from '../evidence/values.ts';
import type { Check } from '../model/finding.ts';
import type { Sides } from '../model/side.ts';

const same = sameFacts('amount', (nl, en, words) => {
  if (nl.currency !== en.currency || nl.value !== en.value) return null;
  if (nl.per !== en.per) return { code: 'differs-per', values: { ...words, per: { nl: nl.per, en: en.per } } };
  const vat = { nl: nl.vat, en: en.vat };
  return hasBoth(vat) ? { code: 'differs-vat', values: { ...words, vat } } : null;
});

const hasBoth = <T>(sides: Sides<T | null>): sides is Sides<T> => sides.nl !== null && sides.en !== null;

/** "EUR 25.000" in English, "€ 25,000" in Dutch: read by the habits of its own text it is a thousandth */
const slips = ownFacts('amount', ({ slip }, words, lang) =>
  slip ? { code: 'foreign-separators', values: { lang, words } } : null,
);

export const amounts: Check = {
  id: 'amounts',
  severity: 'error',
  summary: 'In both texts the amounts of money are the same.',
  run: (bitext) => [...same(bitext), ...slips(bitext)],
};
