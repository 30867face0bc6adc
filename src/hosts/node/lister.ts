import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import picomatch from 'picomatch';
import { PATTERN, plainly } from './pattern.ts';

/**
 * Lists files by patterns under a folder, in no order, with forward slashes. What is installed or belongs to git is no text of anybody, nor is what
 * systems leave beside files ("._terms.md", ".#terms.md").
 */
export function lister(folder: string, ignore: readonly string[]): (pattern: string) => readonly string[] {
  const left = picomatch(['**/node_modules/**', '**/.git/**', '**/.{_,#,~}*', ...ignore.map(plainly)], PATTERN);
  return (pattern) => {
    const { base: written, glob } = picomatch.scan(plainly(pattern));
    const base = written.replace(/\\(.)/g, '$1');
    const fits = picomatch(plainly(pattern), PATTERN);
    const depth = glob.includes('**') ? Number.POSITIVE_INFINITY : glob.split('/').length;
    const start = resolve(folder, base);
    return [...filesIn(start, '', depth, [])]
      .map((path) => (base === '' ? path : `${base.replace(/\/$/, '')}/${path}`))
      .filter((path) => fits(path) && !left(path));
  };
}

/** Folders in which no text of anybody stands, and which are often large. */
const FOREIGN: ReadonlySet<string> = new Set(['node_modules', '.git']);

/** The files below a folder, by their path in it; a link to a folder is followed, unless it leads into itself. */
function* filesIn(folder: string, prefix: string, depth: number, above: readonly string[]): Generator<string> {
  if (!existsSync(folder)) return;
  const real = realpathSync(folder);
  if (above.includes(real)) return;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    const kind = entry.isSymbolicLink() ? statSync(path, { throwIfNoEntry: false }) : entry;
    if (!kind?.isDirectory()) yield `${prefix}${entry.name}`;
    else if (depth > 1 && !FOREIGN.has(entry.name))
      yield* filesIn(path, `${prefix}${entry.name}/`, depth - 1, [...above, real]);
  }
}
