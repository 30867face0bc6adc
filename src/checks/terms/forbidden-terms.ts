import type { Check } from '../../model/finding.ts';
import { wrongNames } from './wrong-names.ts';

export const forbiddenTerms: Check = {
  id: 'forbidden-terms',
  severity: 'warning',
  summary: 'In both texts no concept is named by a term that your glossary forbids.',
  run: wrongNames(({ layer }) => layer === 'user'),
};
