import { sameFacts } from '../evidence/values.ts';
import type { Check } from '../model/finding.ts';

export const times: Check = {
  id: 'times',
  severity: 'error',
  summary: 'In both texts the times of day are the same.',
  run: sameFacts('time'),
};
