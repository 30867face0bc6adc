import { across, LANGUAGE, type Lang } from '../model/side.ts';
import { plain } from './plain.ts';
import type { Reported } from './report.ts';

/** What a comment on the text of one side says: "error (amounts)" and what is wrong, and the words of the other side. */
export function commentLines(
  { check, severity, message, clause, at, passage, expected }: Reported,
  lang: Lang,
): readonly string[] {
  const other = across(lang);
  const quoted = at[other]?.words ?? passage[other];
  const where = at[lang] === null && clause[lang] !== null ? ` (${clause[lang]})` : '';
  return [
    `${severity} (${check})${where}: ${message}`,
    ...(quoted === null ? [] : [`${LANGUAGE[other]}: “${quoted.replace(/\s+/g, ' ')}”`]),
    ...(expected === undefined || lang === 'nl' ? [] : [`Expected: ${expected.join(', ')}`]),
  ].map(plain);
}
