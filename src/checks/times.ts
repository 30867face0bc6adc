import { sameFacts } from '../evidence/values.ts';
import type { Check } from '../model/finding.ts';

export const times: Check = {
  id: 'times',
  severity: 'error',
  summary: 'In both texts the times of day and the days of the week are the same.',
  run: (bitext) => [...sameFacts('time')(bitext), ...sameFacts('weekday')(bitext)],
};
