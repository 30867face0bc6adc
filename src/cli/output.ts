import { accessSync, constants, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UserError } from '../model.ts';

/** What a command leaves behind: what to print, what to say on standard error, and the exit status. */
export type Outcome = Readonly<{ status: 0 | 1 | 2; out?: string; aside?: string }>;

/**
 * Writes a report aside and then puts it in place, so that a file that cannot be written stays as it was.
 * @param what as the message names it
 * @throws UserError where it cannot be written
 */
export function writeReport(path: string, content: string | Uint8Array, what = 'the report'): void {
  const aside = join(dirname(path), `.${process.pid}.tweeluik.tmp`);
  try {
    if (exists(path)) accessSync(path, constants.W_OK);
    writeFileSync(aside, content);
    renameSync(aside, path);
  } catch (error) {
    rmSync(aside, { force: true });
    const { code } = error as NodeJS.ErrnoException;
    const why =
      code === 'ENOENT'
        ? 'its folder does not exist'
        : code === 'EISDIR'
          ? 'it is a folder'
          : code === 'EACCES' || code === 'EPERM' || code === 'EROFS'
            ? 'it may not be written'
            : String(code);
    throw new UserError(`${path}: ${what} cannot be written here: ${why}`);
  }
}

function exists(path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.isDirectory()) throw Object.assign(new Error(path), { code: 'EISDIR' });
  return found !== undefined;
}
