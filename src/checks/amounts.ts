import type { Check } from '../model.ts';
import { sameFacts } from './compare.ts';

export const amounts: Check = {
  id: 'amounts',
  severity: 'error',
  summary: 'In both texts the amounts of money are the same.',
  run: sameFacts('amount'),
};
