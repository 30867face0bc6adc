import { unanswered } from '../evidence/compare.ts';
import type { Check } from '../model/finding.ts';

export const omissions: Check = {
  id: 'omissions',
  severity: 'warning',
  summary: 'In both texts no phrase lacks a counterpart: nothing of the Dutch is missing in the English.',
  run: unanswered('nl'),
};
