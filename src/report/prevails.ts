import { LANGUAGE } from '../model/side.ts';
import type { Document } from './report.ts';

/** "The Dutch text prevails.", or nothing where it is not known. */
export const prevails = ({ prevails: lang }: Document): string =>
  lang === null ? '' : `The ${LANGUAGE[lang]} text prevails.`;
