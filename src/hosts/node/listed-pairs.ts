import { UserError } from '../../model/error.ts';
import { LANGS, type Lang } from '../../model/side.ts';
import type { PairOfFiles } from './pairs.ts';

/**
 * The pairs of a list: a line a pair, two paths with a tab between in either order or one path of a file that holds both versions; or an object of JSON
 * with "nl" and "en", or "file", and "prevails" where one of them does. Empty lines and lines that begin with "#" are for people. Paths count from
 * where the program is started.
 * @param path of the list, as messages name it
 * @throws UserError with the line that is no pair
 */
export function listedPairs(text: string, path: string): readonly PairOfFiles[] {
  const pairs = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .flatMap((line, at) => (line.trim() === '' || line.startsWith('#') ? [] : [pairIn(line, `${path}:${at + 1}`)]));
  if (pairs.length === 0) throw new UserError(`${path}: this list names no pair`);
  return pairs;
}

function pairIn(line: string, where: string): PairOfFiles {
  if (line.startsWith('{')) return pairOf(parsed(line, where), where);
  const paths = line.split('\t');
  if (paths.length > 2 || paths.some((one) => one.trim() === ''))
    throw new UserError(
      `${where}: a pair is two paths with one tab between, or one path; this line has ${paths.length}`,
    );
  return { paths, prevails: null };
}

function parsed(line: string, where: string): Readonly<Record<string, unknown>> {
  try {
    return JSON.parse(line) as Readonly<Record<string, unknown>>;
  } catch (error) {
    throw new UserError(`${where}: this is no JSON (${(error as Error).message}); write a pair a line`);
  }
}

function pairOf(
  { nl, en, file, prevails = null, ...more }: Readonly<Record<string, unknown>>,
  where: string,
): PairOfFiles {
  const [stray] = Object.keys(more);
  if (stray !== undefined)
    throw new UserError(`${where}: there is no key "${stray}"; there are nl, en, file, prevails`);
  if (prevails !== null && !LANGS.includes(prevails as Lang)) throw new UserError(`${where}: "prevails" is nl or en`);
  if (typeof nl === 'string' && typeof en === 'string' && file === undefined)
    return { paths: [], nl, en, prevails: prevails as Lang | null };
  if (typeof file === 'string' && nl === undefined && en === undefined)
    return { paths: [file], prevails: prevails as Lang | null };
  throw new UserError(`${where}: a pair is {"nl": "…", "en": "…"}, or {"file": "…"} for one that holds both versions`);
}
