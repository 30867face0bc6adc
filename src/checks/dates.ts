import { ownFacts } from '../evidence/compare.ts';
import { sameFacts } from '../evidence/values.ts';
import type { Check } from '../model/finding.ts';

const same = sameFacts('date');
const impossible = ownFacts('date', ({ possible }, words) =>
  possible ? null : { code: 'impossible-date', values: { words } },
);

export const dates: Check = {
  id: 'dates',
  severity: 'error',
  summary: 'In both texts the dates are the same.',
  run: (bitext) => [...same(bitext), ...impossible(bitext)],
};
