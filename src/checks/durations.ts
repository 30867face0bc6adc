import { sameFacts } from '../evidence/compare.ts';
import type { Check } from '../model/finding.ts';

export const durations: Check = {
  id: 'durations',
  severity: 'error',
  summary: 'In both texts the periods of time are the same.',
  run: sameFacts('duration', {
    // "een week" may be one week or some week
    quiet: ({ soft, every }) => soft && !every,
    // "per maand" may be said by "monthly" or not at all; beside "per year" it is wrong
    coupled: ({ every }) => every,
    equivalent: (nl, en) => nl.soft || en.soft,
  }),
};
