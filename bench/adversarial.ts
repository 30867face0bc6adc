import { execFileSync, fork } from 'node:child_process';
import type { Sides } from '../src/model/side.ts';
import { HOSTILE_LINES, hostileTexts } from './hostile-lines.ts';
import { HOME, table } from './texts.ts';

const SIZES = [10_000, 100_000, 1_000_000];
/** How long a text may take before it is given up, in milliseconds: so much, and so much more for each 10 kB of one side. */
const [START, PATIENCE] = [60_000, 15_000];

/**
 * The seconds of processor that the built program takes on hostile lines of growing size, and how often the last size is in that of the one before; it should
 * be ten times where the text is. Arguments:
 * words that the name of a line must hold one of; `sizes=10000,100000`; `--no-build`.
 */
export async function main(args: readonly string[]): Promise<void> {
  const sizes =
    args
      .find((arg) => arg.startsWith('sizes='))
      ?.slice(6)
      .split(',')
      .map(Number) ?? SIZES;
  const wanted = args.filter((arg) => !/^sizes=|^--/.test(arg));
  if (!args.includes('--no-build'))
    execFileSync(process.execPath, ['scripts/build.mjs'], { cwd: HOME, stdio: 'ignore' });
  let checker = start();
  const rows: string[][] = [];
  for (const [name, piece] of Object.entries(HOSTILE_LINES)) {
    if (wanted.length > 0 && !wanted.some((word) => name.includes(word))) continue;
    const times: number[] = [];
    let end = '';
    for (const size of sizes) {
      const texts = hostileTexts(piece, size);
      const ended = await checker.check(
        texts,
        START + PATIENCE * (Math.max(texts.nl.length, texts.en.length) / 10_000),
      );
      end = ended.how;
      if (ended.seconds === null) {
        checker = start();
        break;
      }
      times.push(ended.seconds);
    }
    const growth = (times.at(-1) ?? 0) / (times.at(-2) ?? Number.NaN);
    rows.push([
      name,
      ...sizes.map((_, at) => (times[at] === undefined ? 'stopped' : `${times[at].toFixed(2)} s`)),
      times.length < 2 ? '-' : growth.toFixed(1),
      end,
    ]);
    process.stderr.write(`${rows.at(-1)?.join('  ')}\n`);
  }
  checker.stop();
  const head = ['', ...sizes.map((size) => `${(size / 1000).toLocaleString('en')} kB`), 'times', 'ends'];
  process.stdout.write(table(head, rows));
}

/** How a check ended, and the seconds of processor that it took; null where it was stopped. */
type Ended = Readonly<{ how: string; seconds: number | null }>;
type Checker = Readonly<{ check: (texts: Sides<string>, patience: number) => Promise<Ended>; stop: () => void }>;

/** The built library in a process of its own, which can be stopped, and whose time is its own however busy the machine is. */
function start(): Checker {
  const child = fork(`${HOME}bench/check-in-process.mjs`);
  return {
    check: (texts, patience) =>
      new Promise((resolve) => {
        const timer = setTimeout(() => {
          child.kill('SIGKILL');
          resolve({ how: 'stopped', seconds: null });
        }, patience);
        child.once('message', (ended: Ended) => {
          clearTimeout(timer);
          resolve(ended);
        });
        child.send(texts);
      }),
    stop: () => void child.kill('SIGKILL'),
  };
}
