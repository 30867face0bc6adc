import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { HOME } from '../texts.ts';
import { expectRefusal, type Folder, folder } from './run.ts';

const NL = (at: number): string =>
  `1. De koper betaalt iedere factuur voor fiets ${at} binnen 14 dagen na de factuurdatum aan de verkoper.\n`;
const EN = (at: number, days: number): string =>
  `1. The buyer pays every invoice for bicycle ${at} to the seller within ${days} days after the invoice date.\n`;

/** Seven pairs, of which each third one has a fault, one cannot be read, and one file has no partner. */
function shelf(): Folder {
  const here = folder({ 'tweeluik.yaml': 'pairs: ["{nl,en}/*.txt"]\naccepted: accepted.tsv\n', 'nl/9.txt': NL(9) });
  for (let at = 1; at <= 7; at++) {
    here.write(`nl/${at}.txt`, at === 5 ? new Uint8Array([0, 1]) : NL(at));
    here.write(`en/${at}.txt`, EN(at, at % 3 === 0 ? 30 : 14));
  }
  here.write('list.tsv', [1, 2, 3].map((at) => `nl/${at}.txt\ten/${at}.txt\n`).join(''));
  return here;
}

test('the parts of a run, merged, give the bytes and the status of one run, in every format', async () => {
  const here = shelf();
  await here.run(['accept', '--all', '--reason', 'so']);
  here.write('accepted.tsv', here.read('accepted.tsv').split('\n').slice(0, 2).join('\n'));
  const formats = ['text', 'json', 'junit', 'html'];
  const parts = await Promise.all(
    [1, 2, 3].map((index) =>
      here.run(['check', '--shard', `${index}/3`, '--output', `${index}.part`, '--format', 'html']),
    ),
  );
  expect(parts.map(({ status, out, err }) => [status, out, err])).toEqual(parts.map(() => [0, '', '']));
  for (const format of formats) {
    const [whole, merged] = await Promise.all([
      here.run(['check', '--format', format]),
      here.run(['merge', '3.part', '1.part', '2.part', '--format', format]),
    ]);
    expect(merged).toEqual(whole);
    expect(whole.status).toBe(2);
  }
});

test('a part that is missing, twice, cut off, or of another run is named', async () => {
  const here = shelf();
  await Promise.all([1, 2].map((at) => here.run(['check', '--shard', `${at}/2`, '--output', `${at}.part`])));
  await here.run(['check', '--shard', '2/2', '--skip', 'terms', '--output', 'other.part']);
  here.write('cut.part', here.read('2.part').split('\n').slice(0, 2).join('\n'));
  here.write('old.part', here.read('2.part').replace(/"version":"[^"]+"/, '"version":"0.0.1"'));
  const refusals: readonly (readonly [readonly string[], string])[] = [
    [['1.part'], 'part 2/2 is missing; run check --shard 2/2 and merge again'],
    [['1.part', '2.part', '2.part'], '2.part: part 2/2 is given twice'],
    [['1.part', 'other.part'], 'other.part: this was made with another configuration'],
    [['1.part', 'cut.part'], 'cut.part: this partial report breaks off; run check --shard 2/2 again'],
    [['1.part', 'old.part'], 'old.part: this was made by version 0.0.1'],
    [['1.part', 'list.tsv'], 'list.tsv: this is no partial report'],
    [['1.part', '2.part', '--format', 'html'], 'these parts hold no texts'],
  ];
  for (const [args, says] of refusals) expectRefusal(await here.run(['merge', ...args]), says);
  expectRefusal(await here.run(['check', '--shard', '3/2']), '--shard 3/2: say which part of how many');
});

test('a list of pairs is checked, and told a line a pair as each is done', async () => {
  const here = shelf();
  const lines = ({ out }: { out: string }) =>
    out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
  const [tabs, json] = await Promise.all([
    here.run(['check', '--pairs', 'list.tsv', '--format', 'jsonl']),
    here.run(['check', '--pairs', '-', '--format', 'jsonl', '--workers', '2'], {
      input: [1, 2, 3].map((at) => `{"nl":"nl/${at}.txt","en":"en/${at}.txt"}\n`).join(''),
    }),
  ]);
  expect(lines(tabs).map(({ summary }) => summary.error)).toEqual([0, 0, 1]);
  expect([json.status, json.out]).toEqual([1, tabs.out]);
  expect(tabs.status).toBe(1);
  const [, , third] = lines(tabs);
  const one = JSON.parse((await here.run(['check', 'nl/3.txt', 'en/3.txt', '--format', 'json'])).out);
  expect(third).toEqual(one);
  for (const [list, says] of [
    ['a\tb\tc\n', 'standard input:1: a pair is two paths'],
    ['{"nl": "a"}\n', 'standard input:1: a pair is {"nl"'],
    ['{"nl": \n', 'standard input:1: this is no JSON'],
    ['{"nl":"a","en":"b","de":"c"}\n', 'standard input:1: there is no key "de"'],
    ['# none\n', 'standard input: this list names no pair'],
  ])
    expectRefusal(await here.run(['check', '--pairs', '-'], { input: list ?? '' }), says ?? '');
});

const hasParallel =
  spawnSync('parallel', ['--version'], { encoding: 'utf8' }).stdout?.includes('GNU parallel') ?? false;

test.skipIf(!hasParallel)('GNU parallel runs the parts as docs/scale.md says (needs "parallel")', async () => {
  const here = shelf();
  const command = `seq 1 2 | parallel -j2 '"${process.execPath}" "${join(HOME, 'bin/tweeluik.js')}" check --shard {}/2 --output {}.part'`;
  const { status } = spawnSync('sh', ['-c', command], { cwd: here.path, encoding: 'utf8' });
  expect(status).toBe(0);
  const [whole, merged] = await Promise.all([here.run(['check']), here.run(['merge', '1.part', '2.part'])]);
  expect(merged).toEqual(whole);
});

const hasSlurm =
  spawnSync('srun', ['--version']).status === 0 && spawnSync('sinfo', ['-h'], { timeout: 5_000 }).status === 0;

test.skipIf(!hasSlurm)('a Slurm job array runs the parts as docs/scale.md says (needs a running Slurm)', async () => {
  const here = shelf();
  here.write(
    'check.sh',
    `#!/bin/sh\n#SBATCH --array=1-2\nexec "${process.execPath}" "${join(HOME, 'bin/tweeluik.js')}" check --shard "$SLURM_ARRAY_TASK_ID/2" --output "$SLURM_ARRAY_TASK_ID.part"\n`,
  );
  expect(spawnSync('sbatch', ['--wait', 'check.sh'], { cwd: here.path }).status).toBe(0);
  const [whole, merged] = await Promise.all([here.run(['check']), here.run(['merge', '1.part', '2.part'])]);
  expect(merged).toEqual(whole);
});
