import type { Lang } from '../../model/side.ts';
import { LABELS, type Labels } from './labels.ts';

/** What a workbook says besides what all reports say. */
export type SheetLabels = Labels &
  Readonly<{
    severity: string;
    verdict: string;
    comment: string;
    document: string;
    verdicts: Readonly<{ mend: string; right: string; false: string }>;
  }>;

export const SHEET: Readonly<Record<Lang, SheetLabels>> = {
  en: {
    ...LABELS.en,
    severity: 'severity',
    verdict: 'verdict',
    comment: 'comment',
    document: 'title',
    verdicts: { mend: 'to mend', right: 'right as it is', false: 'false alarm' },
  },
  nl: {
    ...LABELS.nl,
    severity: 'ernst',
    verdict: 'oordeel',
    comment: 'opmerking',
    document: 'titel',
    verdicts: { mend: 'herstellen', right: 'juist zo', false: 'vals alarm' },
  },
};
