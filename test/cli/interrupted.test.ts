import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { HOME } from '../texts.ts';
import { folder, tweeluik } from './run.ts';
import { NL, WRONG_EN } from './terms.ts';

const FAULTS = ['nl', 'en'].map((lang) => `${HOME}/corpus/waterlelie-faults/${lang}.txt`);

describe.concurrent('a reader that has seen enough', () => {
  test.each([
    ['a long report', ['check', ...FAULTS, '--format', 'html']],
    ['a stage', ['show', 'facts', FAULTS[0] ?? '']],
    ['help', ['check', '--help']],
  ])('is no error: %s', async (_, args) => {
    const { err, signal, status } = await tweeluik(args, { deaf: true });
    expect([err, signal]).toEqual(['', null]);
    expect(status).toBeLessThan(2);
  });

  test.skipIf(!existsSync('/dev/full'))('a full disk is one', async () => {
    const { run } = folder({ 'nl.txt': NL, 'en.txt': WRONG_EN });
    const { err, status } = await run(['check', 'nl.txt', 'en.txt', '--no-bundled-glossary'], { into: '/dev/full' });
    expect([err, status]).toEqual(['tweeluik: standard output cannot be written (ENOSPC)\n', 2]);
  });
});

describe.concurrent('Ctrl-C', () => {
  test.each([150, 300, 450, 600, 750, 900])(
    'after %i ms leaves whole files, old or new, and nothing beside them',
    async (stopAfter) => {
      const { run, read, path } = folder({ 'nl.txt': NL, 'en.txt': WRONG_EN, 'out.html': 'old', 'out.json': 'old' });
      const args = ['check', 'nl.txt', 'en.txt', '--format', 'html=out.html', '--format', 'json=out.json'];
      const { err, signal, status } = await run(args, { stopAfter });
      expect(err).toBe('');
      expect(signal === 'SIGINT' || status === 1).toBe(true);
      expect(read('out.html')).toMatch(/^old$|^<!doctype html>[\s\S]*<\/html>\s*$/i);
      expect(read('out.json')).toMatch(/^old$|^\{[\s\S]*\}\n$/);
      expect(readdirSync(path).sort()).toEqual(['en.txt', 'nl.txt', 'out.html', 'out.json']);
    },
  );
});

/** Files that were there before, beside the two texts. */
const OLD = { 'out.html': 'old', 'out.json': 'old', 'accepted.tsv': '' };
const WRITES = ['--format', 'html=out.html', '--format', 'json=out.json'];

test.skipIf(process.platform === 'win32')(
  'a disk that is full leaves the old files whole, and nothing beside them',
  async () => {
    const { run, read, path } = folder({ 'nl.txt': NL, 'en.txt': WRONG_EN, ...OLD });
    const { err, status } = await run(['check', 'nl.txt', 'en.txt', ...WRITES], { blocks: 1 });
    expect(err).toMatch(/^tweeluik: [^\n]*out\.html[^\n]*\n$/);
    expect(status).toBe(2);
    expect([read('out.html'), read('out.json')]).toEqual(['old', 'old']);
    expect(readdirSync(path).sort()).toEqual(['accepted.tsv', 'en.txt', 'nl.txt', 'out.html', 'out.json']);
  },
);
