import { readdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { HOME } from '../texts.ts';
import { type Folder, folder } from './run.ts';
import { NL, WRONG_EN } from './terms.ts';

const HOOK = pathToFileURL(`${HOME}/test/cli/kill-hook.mjs`).href;
/** No command changes the file system at more points. */
const MOST = 40;
const DRAFT = /^\.tweeluik-[0-9a-f]{16}\.tmp$/;

/** Kills the command, each time in a new folder, at every point at which it changes the file system; gives each folder, and how often it was killed. */
async function killedEverywhere(
  files: Readonly<Record<string, string>>,
  args: readonly string[],
  look: (here: Folder, isKilled: boolean) => void,
): Promise<number> {
  for (let at = 1; at <= MOST; at++) {
    const here = folder({ 'nl.txt': NL, 'en.txt': WRONG_EN, ...files });
    const { signal } = await here.run(args, { env: { NODE_OPTIONS: `--import=${HOOK}`, KILL_AT: String(at) } });
    look(here, signal === 'SIGKILL');
    if (signal !== 'SIGKILL') return at - 1;
  }
  throw new Error('the command did not end');
}

/** What stands in a folder beside the texts and these files must be drafts. */
function expectDrafts({ path }: Folder, files: readonly string[]): void {
  for (const name of readdirSync(path)) if (!['nl.txt', 'en.txt', ...files].includes(name)) expect(name).toMatch(DRAFT);
}

describe.skipIf(process.platform === 'win32')('kill -9, at whatever point of writing', () => {
  test('leaves each report old or new, and whole', { timeout: 120_000 }, async () => {
    const args = ['check', 'nl.txt', 'en.txt', '--format', 'html=out.html', '--format', 'json=out.json'];
    const seen = new Set<string>();
    const killed = await killedEverywhere({ 'out.html': 'old', 'out.json': 'old' }, args, (here, isKilled) => {
      const [html, json] = [here.read('out.html'), here.read('out.json')];
      expect(html).toMatch(/^old$|^<!doctype html>[\s\S]*<\/html>\s*$/i);
      expect(json).toMatch(/^old$|^\{[\s\S]*\}\n$/);
      seen.add(`${html === 'old' ? 'old' : 'new'} ${json === 'old' ? 'old' : 'new'}`);
      expectDrafts(here, ['out.html', 'out.json']);
      if (!isKilled) expect([html === 'old', json === 'old']).toEqual([false, false]);
    });
    // three points for each draft, which also takes the mode of the old file, two for each that is put in place, one for each that is dropped
    expect(killed).toBeGreaterThanOrEqual(12);
    expect([...seen].toSorted()).toEqual(['new new', 'new old', 'old old']);
  });

  test('leaves the accepted file old or new, and whole', { timeout: 120_000 }, async () => {
    const args = ['accept', 'nl.txt', 'en.txt', '--accepted', 'accepted.tsv', '--all', '--reason', 'so'];
    const whole = folder({ 'nl.txt': NL, 'en.txt': WRONG_EN });
    await whole.run(args);
    const done = whole.read('accepted.tsv');
    const old = done.split('\n').slice(0, -2).join('\n').concat('\n');
    expect(old).not.toBe(done);
    const killed = await killedEverywhere({ 'accepted.tsv': old }, args, (here) => {
      expect([old, done]).toContain(here.read('accepted.tsv'));
      expectDrafts(here, ['accepted.tsv']);
    });
    expect(killed).toBeGreaterThanOrEqual(6);
  });
});
