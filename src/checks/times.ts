import type { Check } from '../model.ts';
import { sameFacts } from './compare.ts';

export const times: Check = {
  id: 'times',
  severity: 'error',
  summary: 'In both texts the times of day are the same.',
  run: sameFacts('time'),
};
