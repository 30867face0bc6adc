import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { UserError } from '../../model/error.ts';
import { slashed } from './paths.ts';
import { bytesOf } from './read.ts';

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
  if (top.said === null) throw new UserError(`--since ${revision}: ${noRepository(top.why)}`);
  const commit = git('rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`).said;
  // "^HEAD" and "a..b" are no revision but a set of them
  if (commit === null || !/^[0-9a-f]{40,64}$/.test(commit))
    throw new UserError(unknown(revision, git('rev-parse', '--is-shallow-repository').said === 'true'));
  const base = git('merge-base', commit, 'HEAD').said ?? commit;
  const root = realpathSync(top.said);
  const inRoot = (path: string): string => {
    const whole = resolve(here, path);
    const folder = existsSync(dirname(whole)) ? realpathSync(dirname(whole)) : dirname(whole);
    return slashed(relative(root, join(folder, basename(whole))));
  };
  const there = blobsIn(run(root, ['ls-tree', '-r', '-z', base]).said);
  const renamed = renamesIn(
    run(root, ['diff', '--cached', '--no-ext-diff', '--no-textconv', '--name-status', '-z', '--find-renames', base])
      .said,
  );
  return {
    same: (path) => !renamed.has(inRoot(path)) && isBlob(join(root, inRoot(path)), there.get(inRoot(path))),
    bytes: (path) => {
      const name = renamed.get(inRoot(path)) ?? inRoot(path);
      const blob = there.get(name);
      return blob === undefined ? null : contentOf(root, blob, name, revision);
    },
  };
}

/** Git gives a reason: there is none, or it belongs to somebody else, as often in a container. */
const noRepository = (why: string): string =>
  /not a git repository/i.test(why) || why === ''
    ? 'this is no git repository; run it in one, or leave --since out'
    : `git does not read this repository: ${why}`;

function unknown(revision: string, shallow: boolean): string {
  return shallow
    ? `--since ${revision}: this is a shallow clone without that revision; fetch it: git fetch --unshallow (or fetch-depth: 0 in actions/checkout, GIT_DEPTH: 0 in GitLab)`
    : `--since ${revision}: there is no such revision here; look at "git log", or fetch it: git fetch origin ${revision}`;
}

/** The files of a tree by name, each with the digest of what it held: "100644 blob 3b18e5…\tterms/nl.md" */
const blobsIn = (listed: string | null): ReadonlyMap<string, string> =>
  new Map(
    split(listed).flatMap((line) => {
      const [head = '', name = ''] = [line.slice(0, line.indexOf('\t')), line.slice(line.indexOf('\t') + 1)];
      const [, kind, digest = ''] = head.split(' ');
      return kind === 'blob' ? [[name, digest] as const] : [];
    }),
  );

/** The renamed files by their name now, each with the name it had. */
function renamesIn(listed: string | null): ReadonlyMap<string, string> {
  const words = split(listed);
  const found = new Map<string, string>();
  for (let at = 0; at < words.length; ) {
    const [status = '', one = '', two = ''] = words.slice(at, at + 3);
    const renamed = /^[RC]/.test(status);
    if (renamed) found.set(two, one);
    at += renamed ? 3 : 2;
  }
  return found;
}

const split = (listed: string | null): readonly string[] => (listed ?? '').split('\0').filter((one) => one !== '');

/**
 * Whether a file holds what a blob does, but for line ends that a checkout made Windows' own. The file is not given to git for that, which would run
 * the programs that the repository names as its filters.
 */
function isBlob(path: string, digest: string | undefined): boolean {
  if (digest === undefined || !statSync(path, { throwIfNoEntry: false })?.isFile()) return false;
  const bytes = Buffer.from(bytesOf(path));
  const digestOf = (content: Buffer): string =>
    createHash(digest.length === 64 ? 'sha256' : 'sha1')
      .update(`blob ${content.length}\0`)
      .update(content)
      .digest('hex');
  return (
    digestOf(bytes) === digest ||
    digestOf(Buffer.from(bytes.toString('latin1').replaceAll('\r\n', '\n'), 'latin1')) === digest
  );
}

/** What git says, or null where it fails, and then why. */
type Answer = Readonly<{ said: string | null; why: string }>;

function run(cwd: string, args: readonly string[]): Answer {
  const { status, stdout, stderr, error } = spawnSync('git', [...HARMLESS, ...args], {
    cwd,
    env: { ...process.env, ...ALONE },
    encoding: 'utf8',
    maxBuffer: MOST,
  });
  if (status === 0) return { said: stdout.trim(), why: '' };
  const missing = (error as NodeJS.ErrnoException | undefined)?.code === 'ENOENT' ? 'git is not installed' : '';
  const reason = (stderr ?? '')
    .trim()
    .replace(/^fatal: /, '')
    .replace(/\s+/g, ' ');
  return { said: null, why: missing || reason.slice(0, 400) };
}

function contentOf(cwd: string, blob: string, name: string, revision: string): Uint8Array {
  const { status, stdout } = spawnSync('git', [...HARMLESS, 'cat-file', 'blob', blob], {
    cwd,
    env: { ...process.env, ...ALONE },
    maxBuffer: MOST,
  });
  if (status === 0) return stdout;
  throw new UserError(
    `--since ${revision}: this clone lacks ${name} as it was then; fetch it: git fetch --refetch --no-filter origin`,
  );
}

/** What a repository can make git run by its configuration, turned off: a stranger may have written that. */
const HARMLESS = [
  ...[
    'core.fsmonitor=false',
    'core.hooksPath=/dev/null',
    'core.pager=cat',
    'diff.external=',
    'core.alternateRefsCommand=',
  ],
  ...['submodule.recurse=false', 'diff.ignoreSubmodules=all', 'log.showSignature=false'],
].flatMap((setting) => ['-c', setting]);

/** Nothing is fetched from anywhere, nobody is asked for a password, and what git says is English. */
const ALONE = {
  GIT_NO_LAZY_FETCH: '1',
  GIT_ALLOW_PROTOCOL: '',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
  LC_ALL: 'C',
};

const MOST = 1 << 30;
