import { sameFacts } from '../evidence/values.ts';
import type { Check } from '../model/finding.ts';

export const identifiers: Check = {
  id: 'identifiers',
  severity: 'error',
  summary: 'In both texts registration numbers, addresses, versions and standards are the same.',
  run: sameFacts('identifier'),
};
