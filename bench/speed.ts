import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import type { Sides } from '../src/model/side.ts';
import { review } from '../src/review/review.ts';
import { bitextOf, HOME, SHARED, table } from './texts.ts';

/** How often each is measured; the table has medians. */
const RUNS = 9;

/**
 * The wall time of the whole program on one pair, as a multiple of what starting Node and doing nothing takes on the same machine, and the words a
 * second, both sides counted, once the code is warm. The program is built first.
 */
export async function main(): Promise<void> {
  execFileSync(process.execPath, ['scripts/build.mjs'], { cwd: HOME, stdio: 'ignore' });
  const seeds: Sides<string> = { nl: `${SHARED}/seeds/ictwaarborg.nl.txt`, en: `${SHARED}/seeds/ictwaarborg.en.txt` };
  const own: Sides<string> = { nl: `${HOME}/corpus/waterlelie/nl.txt`, en: `${HOME}/corpus/waterlelie/en.txt` };
  const rows = [['waterlelie', own] as const, ...(existsSync(seeds.nl) ? [['ictwaarborg', seeds] as const] : [])].map(
    ([name, { nl, en }]) => {
      const nothing = median(() => run(['-e', '0']));
      const whole = median(() => run([`${HOME}/bin/tweeluik.js`, 'check', nl, en]));
      const texts = { nl: readFileSync(nl, 'utf8'), en: readFileSync(en, 'utf8') };
      const words = `${texts.nl} ${texts.en}`.trim().split(/\s+/).length;
      const warm = median(() => timed(() => void review(bitextOf(texts))));
      return [
        name,
        String(words),
        `${Math.round(nothing)} ms`,
        `${Math.round(whole)} ms`,
        (whole / nothing).toFixed(1),
        `${Math.round((1000 * words) / warm).toLocaleString('en')}`,
      ];
    },
  );
  process.stdout.write(
    table(['pair', 'words', 'node -e 0', 'tweeluik check', 'times node -e 0', 'words a second, warm'], rows),
  );
}

const run = (args: readonly string[]): number =>
  timed(() => void spawnSync(process.execPath, [...args], { stdio: 'ignore' }));

function timed(work: () => void): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

function median(measure: () => number): number {
  const found = Array.from({ length: RUNS }, measure).sort((a, b) => a - b);
  return found[Math.floor(RUNS / 2)] ?? 0;
}
