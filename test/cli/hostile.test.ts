import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { repository } from './repository.ts';
import { expectRefusal, folder } from './run.ts';
import { NL, WRONG_EN } from './terms.ts';

const FILES = { 'nl.txt': NL, 'en.txt': WRONG_EN };

describe.concurrent('what is no file is refused', () => {
  test.skipIf(!existsSync('/dev/zero'))('a device, wherever it is named', async () => {
    const here = folder({ ...FILES, 'tweeluik.yaml': 'pairs: [{ nl: nl.txt, en: en.txt }]\n' });
    expectRefusal(await here.run(['check', '/dev/zero', 'en.txt']), '/dev/zero: this is a device, not a file');
    expectRefusal(await here.run(['check', '--glossary', '/dev/zero']), '/dev/zero: this is a device');
    expectRefusal(await here.run(['check', '--accepted', '/dev/zero']), '/dev/zero: this is a device');
    expectRefusal(await here.run(['check', '--config', '/dev/zero']), '/dev/zero: this is a device');
  });
});

describe.concurrent('a configuration reaches nothing outside its folder', () => {
  test('unless --allow-outside says so; what lies inside goes on', async () => {
    const here = folder({
      'out/nl.txt': NL,
      'out/en.txt': WRONG_EN,
      'in/a.nl.txt': NL,
      'in/a.en.txt': WRONG_EN,
      'in/tweeluik.yaml': 'pairs: ["*.{nl,en}.txt", { nl: ../out/nl.txt, en: ../out/en.txt }]\n',
    });
    symlinkSync('../out/nl.txt', join(here.path, 'in/b.nl.txt'));
    symlinkSync('../out/en.txt', join(here.path, 'in/b.en.txt'));
    const start = { cwd: join(here.path, 'in') };
    const shut = await here.run(['check', '--format', 'json'], start);
    const { documents, failed } = JSON.parse(shut.out);
    expect(shut.status).toBe(2);
    expect(documents.map(({ nl }: { nl: { path: string } }) => nl.path)).toEqual(['a.nl.txt']);
    expect(failed.map(({ path }: { path: string }) => path)).toEqual(['b.nl.txt', '../out/nl.txt']);
    expect(failed[0].reason).toContain('lies outside the folder of the configuration');
    const open = await here.run(['check', '--format', 'json', '--allow-outside'], start);
    expect(JSON.parse(open.out).documents).toHaveLength(3);
  });

  test('no glossary, and no accepted file that would be written', async () => {
    const here = folder({ ...FILES, 'in/tweeluik.yaml': 'accepted: ../victim.tsv\n', 'victim.tsv': '' });
    const config = ['--config', 'in/tweeluik.yaml'];
    const says = '../victim.tsv: this lies outside the folder';
    expectRefusal(await here.run(['accept', 'nl.txt', 'en.txt', '--all', '--reason', 'x', ...config]), says);
    here.write('in/tweeluik.yaml', 'glossaries: [../victim.tsv]\n');
    expectRefusal(await here.run(['check', 'nl.txt', 'en.txt', ...config]), says);
    expect(here.read('victim.tsv')).toBe('');
  });

  test('and its patterns are bounded', async () => {
    const here = folder({ ...FILES, 'tweeluik.yaml': 'pairs: ["a*b*c*d*e*.{nl,en}.txt"]\n' });
    expectRefusal(await here.run(['check']), 'tweeluik.yaml:1:10: a*b*c*d*e*.nl.txt has too many wildcards');
  });
});

test('patterns find names that begin with a dot or a line separator, and name brackets; what systems leave is left', async () => {
  const here = folder({ 'tweeluik.yaml': 'pairs: ["terms (1)/*.{nl,en}.txt"]\n' });
  for (const name of ['.hidden', '\u2028line', 'a\\b', '._a'])
    for (const [lang, text] of [
      ['nl', NL],
      ['en', WRONG_EN],
    ] as const)
      here.write(`terms (1)/${name}.${lang}.txt`, text);
  const { out } = await here.run(['check', '--format', 'json']);
  const paths = JSON.parse(out).documents.map(({ nl }: { nl: { path: string } }) => nl.path);
  expect(paths.toSorted()).toEqual(
    ['.hidden', 'a\\b', '\u2028line'].map((name) => `terms (1)/${name}.nl.txt`).toSorted(),
  );
  const sarif = await here.run(['check', '--format', 'sarif']);
  expect(sarif.out).toContain('terms%20(1)/a%5Cb.nl.txt');
  expect(sarif.out).not.toContain('a/b.nl.txt');
});

test('an absolute pattern finds the pairs in the folder of the configuration', async () => {
  const here = folder({ 'a.nl.txt': NL, 'a.en.txt': WRONG_EN });
  here.write('tweeluik.yaml', `pairs: [${JSON.stringify(join(here.path, '*.{nl,en}.txt'))}]\n`);
  const { status, err, out } = await here.run(['check', '--format', 'json']);
  expect([status, err]).toEqual([1, '']);
  expect(JSON.parse(out).documents).toHaveLength(1);
});

test('an accepted row is found again whatever the document is called', async () => {
  const names = ['a  b', '=x', '-y', '@z', 'tab\tin'];
  const here = folder({ 'tweeluik.yaml': 'pairs: ["*.{nl,en}.txt"]\naccepted: accepted.tsv\n' });
  for (const name of names)
    for (const [lang, text] of [
      ['nl', NL],
      ['en', WRONG_EN],
    ] as const)
      here.write(`${name}.${lang}.txt`, text);
  await here.run(['accept', '--all', '--reason', 'so']);
  const { status, out } = await here.run(['check']);
  expect([status, out.trim().split('\n').at(-1)]).toEqual([
    0,
    expect.stringMatching(/^0 errors, .*; \d+ accepted, 0 stale/),
  ]);
});

test('accept prints no file name that drives a terminal or a build server', async () => {
  const here = folder(FILES);
  const name = 'x\n::error::y\u001b[31m##vso[z].tsv';
  const { out, err } = await here.run(['accept', 'nl.txt', 'en.txt', '--accepted', name, '--all', '--reason', 'so']);
  expect(`${out}${err}`).not.toMatch(/^::|##vso\[/m);
  expect(`${out}${err}`).not.toContain('\u001b');
});

describe.concurrent('what is written', () => {
  test('goes where a link points, there or not, and takes the place of no link', async () => {
    const here = folder({ ...FILES, 'kept/x': '' });
    symlinkSync('kept/accepted.tsv', join(here.path, 'accepted.tsv'));
    const ran = await here.run(['accept', 'nl.txt', 'en.txt', '--accepted', 'accepted.tsv', '--all', '--reason', 'so']);
    expect(ran.status).toBe(0);
    expect(lstatSync(join(here.path, 'accepted.tsv')).isSymbolicLink()).toBe(true);
    expect(here.read('kept/accepted.tsv')).toContain('\tso\n');
  });

  test('has a draft that follows no link; what a killed run left goes, what is young stays', async () => {
    const here = folder(FILES);
    const [old, young] = ['.tweeluik-0000000000000000.tmp', '.tweeluik-1111111111111111.tmp'];
    for (const name of [old, young]) here.write(name, 'draft');
    utimesSync(join(here.path, old), 1_000, 1_000);
    await here.run(['check', 'nl.txt', 'en.txt', '--output', 'report.txt']);
    expect([here.has(old), here.has(young), here.has('report.txt')]).toEqual([false, true, true]);
  });

  test('of two runs at once is of one of them, whole', async () => {
    const here = folder(FILES);
    const args = ['check', 'nl.txt', 'en.txt', '--format', 'html=out.html', '--format', 'json=out.json'];
    await Promise.all([1, 2, 3].map(() => here.run(args)));
    expect(here.read('out.html')).toMatch(/<\/html>\s*$/i);
    expect(JSON.parse(here.read('out.json')).version).toBe(1);
    expect(readdirSync(here.path).toSorted()).toEqual(['en.txt', 'nl.txt', 'out.html', 'out.json']);
  });
});

test('a fault of a pair stops no other, and Ctrl-C gives what is done, with status 130', async () => {
  const here = folder({ 'tweeluik.yaml': 'pairs: ["*.{nl,en}.txt"]\n' });
  for (let at = 0; at < 300; at++) {
    here.write(`${at}.nl.txt`, NL);
    here.write(`${at}.en.txt`, WRONG_EN);
  }
  let ran = await here.run(['check', '--workers', '0'], { stopAfter: 1_500 });
  // on a busy machine the signal may come before the program listens to it
  for (let after = 3_000; ran.signal !== null && after < 60_000; after *= 2)
    ran = await here.run(['check', '--workers', '0'], { stopAfter: after });
  expect(ran.status).toBe(130);
  expect(ran.err).toMatch(/tweeluik: stopped: \d+ of 300 pairs are checked/);
  expect(ran.out).toMatch(/\d+ errors?, /);
});

describe.concurrent('git', () => {
  test.each(['^HEAD', 'HEAD..HEAD', '--output=x', '$(touch x)', '-h'])('%s is no revision', async (revision) => {
    const here = repository({ 'a.nl.txt': NL, 'a.en.txt': WRONG_EN, 'tweeluik.yaml': 'pairs: ["*.{nl,en}.txt"]\n' });
    expectRefusal(await here.run(['check', `--since=${revision}`]), 'there is no such revision here');
    expect(here.has('x')).toBe(false);
  });

  test.skipIf(process.platform === 'win32')('runs nothing that the repository names', async () => {
    const here = repository({
      'a.nl.txt': NL,
      'a.en.txt': WRONG_EN,
      'tweeluik.yaml': 'pairs: ["*.{nl,en}.txt"]\n',
      '.gitattributes': '*.txt filter=evil diff=evil\n',
    });
    const script = join(here.path, 'evil.sh');
    writeFileSync(script, `#!/bin/sh\ntouch "${here.path}/hit"\ncat\n`);
    chmodSync(script, 0o755);
    for (const [key, value] of [
      ['core.fsmonitor', script],
      ['filter.evil.clean', script],
      ['filter.evil.smudge', script],
      ['diff.evil.textconv', script],
      ['diff.evil.command', script],
      ['diff.external', script],
      ['core.pager', script],
      ['core.sshCommand', script],
    ] as const)
      here.git('config', key, value);
    const hooks = join(here.path, '.git/hooks');
    mkdirSync(hooks, { recursive: true });
    for (const hook of ['post-index-change', 'reference-transaction']) {
      writeFileSync(join(hooks, hook), `#!/bin/sh\ntouch "${here.path}/hit"\n`);
      chmodSync(join(hooks, hook), 0o755);
    }
    here.write('a.nl.txt', NL.replace('14 dagen', '15 dagen'));
    const ran = await here.run(['check', '--since', 'HEAD', '--format', 'json']);
    expect([ran.err, JSON.parse(ran.out).version]).toEqual(['', 1]);
    expect(here.has('hit')).toBe(false);
  });

  test('passes its reason on', async () => {
    const here = repository({ 'a.nl.txt': NL, 'a.en.txt': WRONG_EN, 'tweeluik.yaml': 'pairs: ["*.{nl,en}.txt"]\n' });
    const env = { GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' };
    expectRefusal(
      await here.run(['check', '--since', 'HEAD'], { env }),
      /git does not read this repository: .*dubious/,
    );
    expect(spawnSync('git', ['--version']).status).toBe(0);
  });
});
