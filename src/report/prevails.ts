import type { Lang } from '../model/side.ts';
import type { Document } from './report.ts';
import { LABELS } from './words/labels.ts';

/** "The Dutch text prevails.", or nothing where it is not known. */
export const prevails = ({ prevails: lang }: Document, locale: Lang): string =>
  lang === null ? '' : LABELS[locale].prevails(lang);
