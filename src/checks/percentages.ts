import type { Check } from '../model.ts';
import { sameFacts } from './compare.ts';

export const percentages: Check = {
  id: 'percentages',
  severity: 'error',
  summary: 'In both texts the percentages are the same.',
  run: sameFacts('percentage'),
};
