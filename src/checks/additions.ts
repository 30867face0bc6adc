import { unanswered } from '../evidence/compare.ts';
import type { Check } from '../model/finding.ts';

export const additions: Check = {
  id: 'additions',
  severity: 'warning',
  summary: 'In both texts no phrase lacks a counterpart: nothing of the English is missing in the Dutch.',
  run: unanswered('en'),
};
