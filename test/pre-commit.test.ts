import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { HOME } from './texts.ts';

const works = (program: string, args: readonly string[]): boolean =>
  spawnSync(program, args, { cwd: HOME, stdio: 'ignore' }).status === 0;

/** What is committed here is installed with its packages fetched, which takes a minute or two: only where pre-commit is, and a clone to install from. */
const there = works('pre-commit', ['--version']) && works('git', ['rev-parse', 'HEAD']);
if (!there)
  console.warn('The hook is not tried with pre-commit itself: there is no pre-commit here, or no repository.');

describe.skipIf(!there)('pre-commit itself (skipped where it is not installed)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tweeluik-hook-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const git = (...args: readonly string[]) => execFileSync('git', args, { cwd: folder, encoding: 'utf8' });
  const put = (name: string, text: string) => writeFileSync(join(folder, name), text);
  const run = () => {
    git('add', '-A');
    const env = { ...process.env, PRE_COMMIT_HOME: join(folder, '.git', 'pre-commit') };
    return spawnSync('pre-commit', ['run', '--all-files'], { cwd: folder, env, encoding: 'utf8' });
  };

  test('installs the program from its repository and refuses a difference', () => {
    const rev = execFileSync('git', ['rev-parse', 'HEAD'], { cwd: HOME, encoding: 'utf8' }).trim();
    git('init', '--quiet');
    put('tweeluik.yaml', 'pairs: ["*.{nl,en}.md"]\n');
    put(
      '.pre-commit-config.yaml',
      `repos:\n  - repo: ${pathToFileURL(HOME).href}\n    rev: ${rev}\n    hooks:\n      - id: tweeluik\n`,
    );
    put('fiets.nl.md', '1. De koper betaalt iedere factuur voor de fietsen binnen 14 dagen na de factuurdatum.\n');
    put('fiets.en.md', '1. The buyer pays every invoice for the bicycles within 30 days after the invoice date.\n');
    const refused = run();
    expect(refused.stdout + refused.stderr).toContain('Dutch "14 dagen", English "30 days"');
    expect(refused.status).toBe(1);
    put('fiets.en.md', '1. The buyer pays every invoice for the bicycles within 14 days after the invoice date.\n');
    expect(run().status).toBe(0);
  }, 900_000);
});
