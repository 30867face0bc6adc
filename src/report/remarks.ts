import type { Bitext } from '../model/bitext.ts';
import type { Lang } from '../model/side.ts';
import { isLong } from '../review/parts.ts';
import { named } from './cited.ts';

/** So many clauses are named. */
const NAMED = 5;

/**
 * What whoever reads a report must know of how the texts were compared, a sentence each: "3.4 is too long to compare word by word; it was compared part by part".
 * @param locale the language of the reader
 */
export function remarksOn({ pairs, sides }: Bitext, locale: Lang): readonly string[] {
  const long = pairs.filter(isLong).flatMap(({ clauses }) => clauses.nl.slice(0, 1));
  if (long.length === 0) return [];
  const names = long.slice(0, NAMED).map((clause) => named(sides.nl, clause, locale));
  const more = long.length - names.length;
  const list = `${names.join(', ')}${more > 0 ? ` ${MORE[locale](more)}` : ''}`;
  return [TOO_LONG[locale](list, long.length === 1)];
}

const MORE = { nl: (count: number) => `en nog ${count}`, en: (count: number) => `and ${count} more` };

const TOO_LONG = {
  nl: (clauses: string, one: boolean) =>
    one
      ? `${clauses} is te lang om woord voor woord te vergelijken; het is deel voor deel vergeleken`
      : `${clauses} zijn te lang om woord voor woord te vergelijken; ze zijn deel voor deel vergeleken`,
  en: (clauses: string, one: boolean) =>
    one
      ? `${clauses} is too long to compare word by word; it was compared part by part`
      : `${clauses} are too long to compare word by word; they were compared part by part`,
};
