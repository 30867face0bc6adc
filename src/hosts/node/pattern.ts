import type { PicomatchOptions } from 'picomatch';
import { UserError } from '../../model/error.ts';

/** How patterns are read: a name that begins with a dot is a name, and a line end in it is a sign like others. */
export const PATTERN: PicomatchOptions = { dot: true, flags: 's', noextglob: true };

/**
 * A pattern of which "*", "**", "?", "[…]" and "{…,…}" alone are wildcards: "terms (2026)/*.md" names a folder with brackets. "./terms/*.md" and
 * "terms/*.md" are one.
 */
export const plainly = (pattern: string): string => pattern.replace(/^(?:\.\/)+/, '').replace(/[()|+!@]/g, '\\$&');

/** So many wildcards of any length a pattern may have: "a*a*a*a*b" tries each way of parting a long name. */
const MOST = { segment: 3, whole: 8 };

/**
 * A pattern that can be tried on any name in little time.
 * @param where it stands, as the message names it
 * @throws UserError for one that cannot
 */
export function bounded(pattern: string, where: string): string {
  const counts = pattern.split('/').map((segment) => segment.match(/\*+|\{/g)?.length ?? 0);
  if (Math.max(...counts) <= MOST.segment && counts.reduce((sum, count) => sum + count, 0) <= MOST.whole)
    return pattern;
  throw new UserError(
    `${where}: ${pattern} has too many wildcards; use at most ${MOST.segment} in a name and ${MOST.whole} in all`,
  );
}
