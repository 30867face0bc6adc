import type { Check } from '../model.ts';
import { ownFacts, sameFacts } from './compare.ts';

const same = sameFacts('date');
const impossible = ownFacts('date', ({ possible }, words) => (possible ? null : `"${words}" is in no calendar.`));

export const dates: Check = {
  id: 'dates',
  severity: 'error',
  summary: 'In both texts the dates are the same.',
  run: (bitext) => [...same(bitext), ...impossible(bitext)],
};
