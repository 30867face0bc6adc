import { sameFacts } from '../evidence/compare.ts';
import type { Check } from '../model/finding.ts';

export const identifiers: Check = {
  id: 'identifiers',
  severity: 'error',
  summary: 'In both texts registration numbers, addresses, versions and standards are the same.',
  // where an act was published may be left out; beside another place it is wrong
  run: sameFacts('identifier', { coupled: ({ what }) => what === 'publication' }),
};
