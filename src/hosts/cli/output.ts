import { randomBytes } from 'node:crypto';
import {
  accessSync,
  chmodSync,
  constants,
  lstatSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { UserError } from '../../model/error.ts';

/** What a command leaves behind: what to print, what to say on standard error, and the exit status. */
export type Outcome = Readonly<{ status: 0 | 1 | 2 | 130; out?: string | Uint8Array; aside?: string }>;

/** Prints on standard output; a reader that has seen enough is no error. */
export const print = (content: string | Uint8Array): Promise<void> =>
  new Promise((resolve, reject) => {
    process.stdout.write(content, (error) => {
      const code = (error as NodeJS.ErrnoException | null | undefined)?.code;
      if (code === undefined || code === 'EPIPE') resolve();
      else reject(new UserError(`standard output cannot be written (${code})`));
    });
  });

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
      for (const file of files) named(file.path, () => drafts.push(draftOf(file)));
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

function draftOf({ path, content }: Written): Draft {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.isDirectory()) throw Object.assign(new Error(path), { code: 'EISDIR' });
  if (found) accessSync(path, constants.W_OK);
  // /dev/stdout or a pipe takes what is written to it; a file in its place would be none
  if (found && !found.isFile()) return { put: () => writeFileSync(path, content), drop: () => undefined };
  const target = targetOf(path);
  sweep(dirname(target));
  const aside = join(dirname(target), `.tweeluik-${randomBytes(8).toString('hex')}.tmp`);
  const drop = (): void => rmSync(aside, { force: true });
  try {
    // a name that nobody can foretell, and a file that was not there: no link leads what is written elsewhere
    writeFileSync(aside, content, { flag: 'wx', flush: true });
    if (found) chmodSync(aside, found.mode);
  } catch (error) {
    drop();
    throw error;
  }
  return { put: () => renameSync(aside, target), drop };
}

/** What a link points at is replaced, not the link, whether it is there or not. */
function targetOf(path: string, links = 0): string {
  if (!lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()) return path;
  if (links > MOST_LINKS) throw Object.assign(new Error(path), { code: 'ELOOP' });
  return targetOf(resolve(dirname(path), readlinkSync(path)), links + 1);
}

const MOST_LINKS = 40;

/** Removes what a run left that was killed while it wrote; what is younger may be of a run that still goes on. */
function sweep(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (!LEFT.test(name)) continue;
    const path = join(folder, name);
    const found = lstatSync(path, { throwIfNoEntry: false });
    if (found?.isFile() && Date.now() - found.mtimeMs > OLD) rmSync(path, { force: true });
  }
}

const LEFT = /^\.tweeluik-[0-9a-f]{16}\.tmp$/;
/** Ten minutes, in milliseconds; a report is written in less than a second. */
const OLD = 600_000;

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
