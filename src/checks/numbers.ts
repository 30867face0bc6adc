import { sameFacts } from '../evidence/compare.ts';
import type { Check } from '../model/finding.ts';

export const numbers: Check = {
  id: 'numbers',
  severity: 'error',
  summary: 'In both texts the other numbers, in digits or words, are the same.',
  run: sameFacts('number', { quiet: ({ soft }) => soft }),
};
