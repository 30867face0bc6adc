import { spawnSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { UserError } from '../../model/error.ts';

/** How the files of a repository were at a revision. */
export type Past = Readonly<{
  /** Whether a file is as it was. */
  same: (path: string) => boolean;
  /** The bytes of a file as they were, under the name it had; null where it was not there. */
  bytes: (path: string) => Uint8Array | null;
}>;

/**
 * The state of a repository at a revision: where the line of work that is checked out left that of the revision.
 * @param folder that paths count from
 * @throws UserError where there is no repository or no such revision, with the cure
 */
export function pastOf(revision: string, folder: string): Past {
  const name = `${resolve(folder)}\0${revision}`;
  const found = known.get(name) ?? read(revision, resolve(folder));
  known.set(name, found);
  return found;
}

/** Git is asked once for all pairs of a run. */
const known = new Map<string, Past>();

function read(revision: string, here: string): Past {
  const git = (...args: readonly string[]) => run(here, args);
  const top = git('rev-parse', '--show-toplevel');
  if (top === null)
    throw new UserError(`--since ${revision}: this is no git repository; run it in one, or leave --since out`);
  const commit = revision.startsWith('-') ? null : git('rev-parse', '--verify', '--quiet', `${revision}^{commit}`);
  if (commit === null) throw new UserError(unknown(revision, git('rev-parse', '--is-shallow-repository') === 'true'));
  const base = git('merge-base', commit, 'HEAD') ?? commit;
  const root = realpathSync(top);
  const inRoot = (path: string): string => {
    const whole = resolve(here, path);
    const folder = existsSync(dirname(whole)) ? realpathSync(dirname(whole)) : dirname(whole);
    return relative(root, join(folder, basename(whole))).replaceAll('\\', '/');
  };
  const there = new Set(split(run(root, ['ls-tree', '-r', '-z', '--name-only', base])));
  const changed = changesIn(run(root, ['diff', '--name-status', '-z', '--find-renames', base]));
  return {
    same: (path) => there.has(inRoot(path)) && !changed.has(inRoot(path)),
    bytes: (path) => {
      const name = changed.get(inRoot(path)) ?? inRoot(path);
      return there.has(name) ? blob(root, `${base}:${name}`) : null;
    },
  };
}

function unknown(revision: string, shallow: boolean): string {
  return shallow
    ? `--since ${revision}: this is a shallow clone without that revision; fetch it: git fetch --unshallow (or fetch-depth: 0 in actions/checkout, GIT_DEPTH: 0 in GitLab)`
    : `--since ${revision}: there is no such revision here; look at "git log", or fetch it: git fetch origin ${revision}`;
}

/** The changed files by their name now, each with the name it had. */
function changesIn(listed: string | null): ReadonlyMap<string, string> {
  const words = split(listed);
  const found = new Map<string, string>();
  for (let at = 0; at < words.length; ) {
    const [status = '', one = '', two = ''] = words.slice(at, at + 3);
    const renamed = /^[RC]/.test(status);
    found.set(renamed ? two : one, one);
    at += renamed ? 3 : 2;
  }
  return found;
}

const split = (listed: string | null): readonly string[] => (listed ?? '').split('\0').filter((one) => one !== '');

/** What git says, or null where it fails. */
function run(cwd: string, args: readonly string[]): string | null {
  const { status, stdout } = spawnSync('git', args, { cwd, encoding: 'utf8', maxBuffer: MOST });
  return status === 0 ? stdout.trim() : null;
}

function blob(cwd: string, name: string): Uint8Array | null {
  const { status, stdout } = spawnSync('git', ['cat-file', 'blob', name], { cwd, maxBuffer: MOST });
  return status === 0 ? stdout : null;
}

const MOST = 1 << 30;
