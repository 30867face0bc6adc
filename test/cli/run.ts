import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect } from 'vitest';
import { HOME } from '../texts.ts';

/** What the program left behind. */
export type Ran = Readonly<{
  status: number | null;
  signal: NodeJS.Signals | null;
  out: string;
  bytes: Buffer;
  err: string;
}>;

/** How it is started: where, with what on standard input, in what environment, and who stops it or no longer listens. */
export type Start = Readonly<{
  cwd?: string;
  input?: string | Uint8Array;
  env?: NodeJS.ProcessEnv;
  /** Milliseconds after which somebody presses Ctrl-C. */
  stopAfter?: number;
  /** No file may grow beyond so many blocks of a shell's `ulimit -f`, as on a disk that is full. */
  blocks?: number;
  /** Nobody reads standard output beyond its first bytes, as with "| head". */
  deaf?: boolean;
  /** Milliseconds that whoever writes to standard input takes for it. */
  late?: number;
  /** The file that standard output goes to. */
  into?: string;
}>;

/** Starts the program as users do, and waits for its end. */
export function tweeluik(
  args: readonly string[],
  { cwd, input, env, stopAfter, blocks, deaf, into, late }: Start = {},
): Promise<Ran> {
  const { NO_COLOR: _, FORCE_COLOR: __, ...own } = process.env;
  const program = [process.execPath, join(HOME, 'bin/tweeluik.js'), ...args];
  const limited = ['sh', '-c', `ulimit -f ${blocks} && exec "$@"`, 'sh', ...program];
  const [command = '', ...words] = blocks === undefined ? program : limited;
  const child = spawn(command, words, {
    cwd,
    env: { ...own, ...env },
    stdio: ['pipe', into === undefined ? 'pipe' : openSync(into, 'w'), 'pipe'],
  });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout?.on('data', (piece: Buffer) => {
    out.push(piece);
    if (deaf) child.stdout?.destroy();
  });
  child.stderr?.on('data', (piece: Buffer) => err.push(piece));
  // a program that does not read its input closes it
  child.stdin?.on('error', () => undefined);
  if (late === undefined) child.stdin?.end(input ?? '');
  else setTimeout(() => child.stdin?.end(input), late);
  if (stopAfter !== undefined) setTimeout(() => child.kill('SIGINT'), stopAfter);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status, signal) => {
      const bytes = Buffer.concat(out);
      resolve({ status, signal, out: bytes.toString(), bytes, err: Buffer.concat(err).toString() });
    });
  });
}

/** A folder of its own for a test. */
export type Folder = Readonly<{
  path: string;
  /** Writes a file, with the folders it needs, and returns its name. */
  write: (name: string, content: string | Uint8Array) => string;
  read: (name: string) => string;
  bytes: (name: string) => Uint8Array;
  has: (name: string) => boolean;
  /** Starts the program here. */
  run: (args: readonly string[], start?: Start) => Promise<Ran>;
}>;

const made: string[] = [];
afterAll(() => {
  for (const path of made) rmSync(path, { recursive: true, force: true });
});

/** A new folder with these files, gone when the tests of a file are done. */
export function folder(files: Readonly<Record<string, string | Uint8Array>> = {}): Folder {
  const path = mkdtempSync(join(tmpdir(), 'tweeluik-'));
  made.push(path);
  const write = (name: string, content: string | Uint8Array): string => {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
    return name;
  };
  for (const [name, content] of Object.entries(files)) write(name, content);
  return {
    path,
    write,
    read: (name) => readFileSync(join(path, name), 'utf8'),
    bytes: (name) => readFileSync(join(path, name)),
    has: (name) => existsSync(join(path, name)),
    run: (args, start) => tweeluik(args, { cwd: path, ...start }),
  };
}

/** The program could not check: one line on standard error that says this, nothing on standard output, status 2. */
export function expectRefusal({ status, out, err }: Ran, says: string | RegExp): void {
  expect(err).toMatch(/^tweeluik: [^\n]+\n$/);
  if (typeof says === 'string') expect(err).toContain(says);
  else expect(err).toMatch(says);
  expect(err, 'a stack').not.toMatch(/\.js:\d+|^\s+at /m);
  expect(out).toBe('');
  expect(status).toBe(2);
}
