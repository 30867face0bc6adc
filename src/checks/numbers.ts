import { ownFacts } from '../evidence/compare.ts';
import { sameFacts } from '../evidence/values.ts';
import type { Check } from '../model/finding.ts';

const same = sameFacts('number');
const misread = ownFacts('misread', ({ figure }, words) => ({ code: 'letter-for-digit', values: { words, figure } }));

export const numbers: Check = {
  id: 'numbers',
  severity: 'error',
  summary: 'In both texts the other numbers, in digits or words, are the same.',
  run: (bitext) => [...same(bitext), ...misread(bitext).map((problem) => ({ ...problem, severity: 'note' as const }))],
};
