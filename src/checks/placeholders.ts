import type { Check } from '../model.ts';
import { sameFacts } from './compare.ts';

export const placeholders: Check = {
  id: 'placeholders',
  severity: 'error',
  summary: 'In both texts the same places are left to fill in.',
  run: sameFacts('placeholder'),
};
