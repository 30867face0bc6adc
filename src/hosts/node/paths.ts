import { realpathSync } from 'node:fs';
import { resolve, sep } from 'node:path';

/** A path as reports name it: with forward slashes. Only Windows parts names with backslashes; elsewhere "a\\b.md" is one name. */
export const slashed = (path: string): string => (sep === '\\' ? path.replaceAll('\\', '/') : path);

/** The one path of a file, whatever links lead there; of a file that is not there the path that it would have. */
export function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}

/** Whether two paths name one file; where one of them names none, whether they would. */
export const sameFile = (one: string, two: string): boolean => realPath(one) === realPath(two);

/** Whether a path leads into a folder, all links followed. */
export function isWithin(folder: string, path: string): boolean {
  const [outer, inner] = [realPath(folder), realPath(path)];
  return inner === outer || inner.startsWith(outer.endsWith(sep) ? outer : `${outer}${sep}`);
}
