import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { HOME } from '../texts.ts';
import { expectRefusal, type Folder, folder } from './run.ts';

/** So many pairs, of which each third one has a fault, and one cannot be read. */
function shelf(count: number): Folder {
  const here = folder({ 'tweeluik.yaml': 'pairs: ["{nl,en}/*.txt"]\n' });
  for (let at = 1; at <= count; at++) {
    const name = `${String(at).padStart(3, '0')}.txt`;
    const days = at % 3 === 0 ? 30 : 14;
    here.write(
      `nl/${name}`,
      at === 7
        ? new Uint8Array([0, 1, 2])
        : `1. De koper betaalt iedere factuur voor fiets ${at} binnen 14 dagen na de factuurdatum aan de verkoper.\n`,
    );
    here.write(
      `en/${name}`,
      `1. The buyer pays every invoice for bicycle ${at} to the seller within ${days} days after the invoice date.\n`,
    );
  }
  return here;
}

test('the report is the same whatever the number of threads, in order, and one bad file stops no other', async () => {
  const here = shelf(20);
  const runs = await Promise.all(
    ['0', '1', '3'].map((workers) => here.run(['check', '--format', 'json', '--workers', workers])),
  );
  const [first] = runs;
  for (const { status, out, err } of runs) expect([status, out, err]).toEqual([2, first?.out, first?.err]);
  const { documents, findings, failed } = JSON.parse(first?.out ?? '');
  expect(documents.map(({ nl }: { nl: { path: string } }) => nl.path)).toEqual(
    Array.from({ length: 20 }, (_, at) => `nl/${String(at + 1).padStart(3, '0')}.txt`).filter(
      (path) => path !== 'nl/007.txt',
    ),
  );
  expect(findings.map(({ document }: { document: number }) => documents[document].nl.path)).toEqual(
    ['003', '006', '009', '012', '015', '018'].map((name) => `nl/${name}.txt`),
  );
  expect(failed).toEqual([{ path: 'nl/007.txt', reason: 'this is a binary file, not text' }]);
  expect(first?.err).toBe('tweeluik: nl/007.txt: this is a binary file, not text\n');
});

test('a page shows the texts of all pairs, whichever thread read them', async () => {
  const here = shelf(8);
  await here.run(['check', '--workers', '2', '--format', 'html=page.html']);
  for (const at of [1, 8]) expect(here.read('page.html')).toContain(`fiets ${at} binnen`);
});

test('a number of threads that is none is refused', async () => {
  expectRefusal(await shelf(1).run(['check', '--workers', 'many']), '--workers many');
});

const hasTerminal = spawnSync('script', ['--version']).status === 0;

test.skipIf(!hasTerminal)(
  'a bar stands on the standard error of a terminal only, and is gone at the end (needs "script")',
  () => {
    const here = shelf(8);
    const command = `"${process.execPath}" "${join(HOME, 'bin/tweeluik.js')}" check --no-color --workers 0 >report.txt`;
    const env = { ...process.env, TERM: 'xterm' };
    const { stdout } = spawnSync('script', ['-qec', command, '/dev/null'], { cwd: here.path, env, encoding: 'utf8' });
    expect(stdout).toMatch(/\d of 8 pairs/);
    expect(here.read('report.txt')).not.toContain('pairs');
    expect(here.read('report.txt')).toContain('2 errors');
  },
);
