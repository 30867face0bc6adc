import type { Check } from '../model/finding.ts';
import { lacking } from './omissions.ts';

export const additions: Check = {
  id: 'additions',
  severity: 'warning',
  summary: 'In both texts no phrase lacks a counterpart: nothing of the English is missing in the Dutch.',
  run: lacking('en'),
};
