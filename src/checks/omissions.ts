import type { Check } from '../model.ts';
import { unanswered } from './compare.ts';

export const omissions: Check = {
  id: 'omissions',
  severity: 'warning',
  summary: 'In both texts no phrase lacks a counterpart: nothing of the Dutch is missing in the English.',
  run: unanswered('nl'),
};
