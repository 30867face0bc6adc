import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { HOME } from './texts.ts';

const folder = mkdtempSync(join(tmpdir(), 'tweeluik-package-'));
let tarball = '';
let packed: { size: number; unpackedSize: number; files: readonly { path: string }[] };
const bin = (name: string) => join(HOME, 'node_modules/.bin', name);

/** Packs what was built and installs it in an empty project, without a registry: nothing else is needed. */
beforeAll(() => {
  const npm = (...args: readonly string[]) =>
    execFileSync('npm', args, {
      cwd: args[0] === 'pack' ? HOME : folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  const [found] = JSON.parse(npm('pack', '--json', '--ignore-scripts', '--pack-destination', folder));
  packed = found;
  tarball = join(folder, found.filename);
  writeFileSync(join(folder, 'package.json'), '{ "type": "module", "private": true }');
  npm('install', '--offline', '--ignore-scripts', '--no-audit', '--no-fund', tarball);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the package holds what runs and no more, in at most 10 MB and 25 packages', () => {
  const paths = packed.files.map(({ path }) => path);
  expect(paths).toEqual(
    expect.arrayContaining(['bin/tweeluik.js', 'dist/cli.js', 'dist/tweeluik.schema.json', 'docs/gate.md', 'LICENSE']),
  );
  expect(paths.filter((path) => /^(?:src|test|corpus|bench|scripts)\//.test(path))).toEqual([]);
  const lock = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8'));
  const packages = Object.keys(lock.packages).filter((path) => path !== '').length;
  console.log(
    `package: ${(packed.size / 1e6).toFixed(2)} MB packed, ${(packed.unpackedSize / 1e6).toFixed(2)} MB installed, ${packages} package(s), ${paths.length} files`,
  );
  expect(packed.unpackedSize).toBeLessThan(10e6);
  expect(packages).toBeLessThanOrEqual(25);
});

test('the installed program works', () => {
  const run = (...args: readonly string[]) =>
    execFileSync(join(folder, 'node_modules/.bin/tweeluik'), args, { cwd: folder, encoding: 'utf8' });
  expect(run('--version').trim()).toBe(JSON.parse(readFileSync(`${HOME}/package.json`, 'utf8')).version);
  expect(run('explain', 'drift')).toContain('drift (error)');
  const corpus = `${HOME}/corpus/waterlelie`;
  writeFileSync(
    join(folder, 'tweeluik.yaml'),
    `pairs: [{ nl: ${corpus}/nl.txt, en: ${corpus}/en.txt }]
`,
  );
  expect(run('check', '--allow-outside', '--format', 'html=page.html')).toContain('0 errors');
  for (const at of [1, 2])
    for (const lang of ['nl', 'en'])
      writeFileSync(join(folder, `${at}.${lang}.txt`), readFileSync(`${corpus}/${lang}.txt`, 'utf8').slice(0, 9000));
  writeFileSync(join(folder, 'tweeluik.yaml'), 'pairs: ["*.{nl,en}.txt"]\n');
  expect(run('check', '--fail-on', 'never', '--workers', '2', '--format', 'json')).toContain('"2.nl.txt"');
});

test('the installed library works, and its types are found', () => {
  writeFileSync(
    join(folder, 'use.mts'),
    `import { checkTexts, type Report, unifiedTweeluik } from 'tweeluik';
const report: Report = await checkTexts({ nl: '1. De koper betaalt binnen 14 dagen.', en: '1. The buyer pays within 30 days.' });
export const checks: readonly string[] = report.findings.map(({ check }) => check);
export const plugin = unifiedTweeluik({ other: { path: 'nl.md', text: '' }, checks: { terms: 'off' } });
console.log(checks.join());
`,
  );
  execFileSync(bin('tsc'), ['--strict', '--module', 'nodenext', '--target', 'es2023', '--types', '', 'use.mts'], {
    cwd: folder,
  });
  expect(execFileSync(process.execPath, ['use.mjs'], { cwd: folder, encoding: 'utf8' })).toBe('durations\n');
});

test('publint and are-the-types-wrong find nothing', () => {
  execFileSync(bin('publint'), [tarball, '--strict'], { encoding: 'utf8' });
  // an ES module that CommonJS loads with import() is what is meant
  execFileSync(bin('attw'), [tarball, '--ignore-rules', 'cjs-resolves-to-esm'], { encoding: 'utf8' });
});

test('whoever installs it gets the licence of all that is bundled, nested packages too', () => {
  const text = readFileSync(join(folder, 'node_modules/tweeluik/dist/THIRD-PARTY-LICENSES.txt'), 'utf8');
  const parts = text.split(/^# (?=\S+ \d+\.\d+\.\d+\S* \()/m).slice(1);
  for (const part of parts) expect(part, part.split('\n')[0]).toMatch(/copyright|licen[cs]e/i);
  for (const part of parts) expect(part.length, part.split('\n')[0]).toBeGreaterThan(400);
  expect(text).not.toContain('See the README');
  expect(text).toContain('\n# saxes ');
});
