import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { HOME, table } from './texts.ts';

/** Where on the way the memory is read, as shares of the pairs. */
const STOPS = [0.1, 0.25, 0.5, 0.75, 1];

/**
 * The memory of the built program while it checks so many small pairs in one run, each with words of its own, of which every tenth has a fault. Arguments:
 * how many (default 100000); `workers=N` (default 0); `report` for one report at the end instead of a line for each pair; `--no-build`. Needs /proc.
 */
export async function main(args: readonly string[]): Promise<void> {
  const count = Number(args.find((arg) => /^\d+$/.test(arg)) ?? 100_000);
  const workers = args.find((arg) => arg.startsWith('workers='))?.slice(8) ?? '0';
  if (!args.includes('--no-build'))
    execFileSync(process.execPath, ['scripts/build.mjs'], { cwd: HOME, stdio: 'ignore' });
  const folder = mkdtempSync(join(tmpdir(), 'tweeluik-memory-'));
  try {
    const list = written(folder, count);
    const format = args.includes('report') ? `json=${join(folder, 'report.json')}` : 'jsonl';
    const words = ['check', '--pairs', list, '--workers', workers, '--format', format];
    const rows = await watched(words, folder, count);
    process.stdout.write(table(['pairs done', 'memory', 'seconds'], rows));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Writes the pairs, a thousand in a folder, and the list of them. */
function written(folder: string, count: number): string {
  const lines: string[] = [];
  for (let at = 0; at < count; at++) {
    const place = String(Math.floor(at / 1_000));
    if (at % 1_000 === 0) mkdirSync(join(folder, place));
    const [thing, days] = [rare(at), at % 10 === 0 ? 30 : 14];
    const name = (lang: string): string => `${place}/${at}.${lang}.txt`;
    writeFileSync(join(folder, name('nl')), `1. De koper betaalt de ${thing} binnen 14 dagen aan de verkoper.\n`);
    writeFileSync(join(folder, name('en')), `1. The buyer pays the ${thing} to the seller within ${days} days.\n`);
    lines.push(`${name('nl')}\t${name('en')}`);
  }
  const list = join(folder, 'pairs.tsv');
  writeFileSync(list, `${lines.join('\n')}\n`);
  return list;
}

/** A word of sixteen letters that no other pair has. */
const rare = (number: number): string =>
  [...number.toString(26).padStart(16, '0')]
    .map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 26)))
    .join('');

/** Runs the program, and reads its memory as its pairs are done, and the most that it ever had. */
function watched(words: readonly string[], folder: string, count: number): Promise<readonly string[][]> {
  const from = performance.now();
  const child = spawn(process.execPath, [join(HOME, 'bin/tweeluik.js'), ...words], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const memory = (field: 'VmRSS' | 'VmHWM'): string => {
    const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
    return `${Math.round(Number(new RegExp(`${field}:\\s*(\\d+)`).exec(status)?.[1] ?? 0) / 1024)} MB`;
  };
  const rows: string[][] = [];
  const note = (what: string, value: string): void => {
    rows.push([what, value, ((performance.now() - from) / 1000).toFixed(0)]);
  };
  let [done, most] = [0, ''];
  const timer = setInterval(() => {
    try {
      most = memory('VmHWM');
    } catch {
      // it has just ended
    }
  }, 200);
  createInterface({ input: child.stdout }).on('line', () => {
    done++;
    if (STOPS.some((stop) => Math.round(stop * count) === done) && child.exitCode === null)
      note(done.toLocaleString('en'), memory('VmRSS'));
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => {
      clearInterval(timer);
      note('most', most);
      if (status !== 1) reject(new Error(`the program ended with ${status}, not with 1 for differences`));
      else resolve(rows);
    });
  });
}
