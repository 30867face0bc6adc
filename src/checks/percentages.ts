import { sameFacts } from '../evidence/values.ts';
import type { Check } from '../model/finding.ts';

export const percentages: Check = {
  id: 'percentages',
  severity: 'error',
  summary: 'In both texts the percentages are the same.',
  run: sameFacts('percentage'),
};
