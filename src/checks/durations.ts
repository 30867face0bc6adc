import { sameFacts } from '../evidence/values.ts';
import type { Check } from '../model/finding.ts';

export const durations: Check = {
  id: 'durations',
  severity: 'error',
  summary: 'In both texts the periods of time are the same.',
  run: sameFacts('duration'),
};
