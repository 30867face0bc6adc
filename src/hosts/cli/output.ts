import { accessSync, chmodSync, constants, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { UserError } from '../../model/error.ts';

/** What a command leaves behind: what to print, what to say on standard error, and the exit status. */
export type Outcome = Readonly<{ status: 0 | 1 | 2; out?: string | Uint8Array; aside?: string }>;

/** A file that a command makes. */
export type Written = Readonly<{ path: string; content: string | Uint8Array }>;

/**
 * Writes files aside and, when all of them are whole, puts them in place: where one cannot be written, or somebody stops the program,
 * no old file is half written.
 * @param what as the message names them
 * @throws UserError where one cannot be written
 */
export function writeAll(files: readonly Written[], what = 'the report'): void {
  const drafts: Draft[] = [];
  const named = <T>(path: string, work: () => T): T => {
    try {
      return work();
    } catch (error) {
      throw new UserError(`${path}: ${what} cannot be written here: ${reason(error as NodeJS.ErrnoException)}`);
    }
  };
  undisturbed(() => {
    try {
      for (const [at, file] of files.entries()) named(file.path, () => drafts.push(draftOf(file, at)));
      for (const [at, { path }] of files.entries()) named(path, () => drafts[at]?.put());
    } finally {
      for (const { drop } of drafts) drop();
    }
  });
}

/** One file, as writeAll writes them. */
export const writeReport = (path: string, content: string | Uint8Array, what?: string): void =>
  writeAll([{ path, content }], what);

/** A file that is written but not in place. */
type Draft = Readonly<{ put: () => void; drop: () => void }>;

function draftOf({ path, content }: Written, at: number): Draft {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.isDirectory()) throw Object.assign(new Error(path), { code: 'EISDIR' });
  if (found) accessSync(path, constants.W_OK);
  // /dev/stdout or a pipe takes what is written to it; a file in its place would be none
  if (found && !found.isFile()) return { put: () => writeFileSync(path, content), drop: () => undefined };
  // what a link points at is replaced, not the link
  const target = found ? realpathSync(path) : path;
  const aside = join(dirname(target), `.${process.pid}.${at}.tweeluik.tmp`);
  const drop = (): void => rmSync(aside, { force: true });
  try {
    writeFileSync(aside, content);
    if (found) chmodSync(aside, found.mode);
  } catch (error) {
    drop();
    throw error;
  }
  return { put: () => renameSync(aside, target), drop };
}

function reason({ code }: NodeJS.ErrnoException): string {
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'its folder does not exist';
    case 'EISDIR':
      return 'it is a folder';
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'it may not be written';
    case 'ENOSPC':
      return 'the disk is full';
    default:
      return String(code);
  }
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Finishes a piece of work that a signal would leave half done; the signal takes effect right after it. */
function undisturbed(work: () => void): void {
  const stop = (signal: NodeJS.Signals): void => {
    release();
    process.kill(process.pid, signal);
  };
  const release = (): void => {
    for (const signal of SIGNALS) process.off(signal, stop);
  };
  for (const signal of SIGNALS) process.on(signal, stop);
  try {
    work();
  } finally {
    // by then a signal that came meanwhile has been told of
    setImmediate(release);
  }
}

/** Whether two paths name one file; where one of them names none, whether they would. */
export const sameFile = (one: string, two: string): boolean => realPath(one) === realPath(two);

/** The one path of a file, whatever links lead there; of a file that is not there the path that it would have. */
export function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}
