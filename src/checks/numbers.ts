import type { Check } from '../model.ts';
import { sameFacts } from './compare.ts';

export const numbers: Check = {
  id: 'numbers',
  severity: 'error',
  summary: 'In both texts the other numbers, in digits or words, are the same.',
  run: sameFacts('number', { quiet: ({ soft }) => soft }),
};
