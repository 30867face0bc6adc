import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import { HOME } from '../texts.ts';
import { type Repository, repository } from './repository.ts';

const NL =
  'Artikel 1. Betaling\n\n1.1 De koper betaalt iedere factuur voor de fietsen binnen 14 dagen na de factuurdatum.\n';
const EN =
  'Article 1. Payment\n\n1.1 The buyer pays every invoice for the bicycles within 14 days after the invoice date.\n';
const shop = () => repository({ 'fiets.nl.md': NL, 'fiets.en.md': EN, 'tweeluik.yaml': 'pairs: ["*.{nl,en}.md"]\n' });

/** A folder with the program under its name, as an installation puts it on the path; npx runs it too. */
function installed(here: Repository): string {
  const program = `#!/bin/sh\nexec "${process.execPath}" "${join(HOME, 'bin/tweeluik.js')}" "$@"\n`;
  here.write('.git/bin/tweeluik', program);
  here.write('.git/bin/npx', `#!/bin/sh\n[ "$1" = --yes ] && shift\nname="\${1%@*}"\nshift\nexec "$name" "$@"\n`);
  for (const name of ['tweeluik', 'npx']) chmodSync(join(here.path, '.git/bin', name), 0o755);
  return `${join(here.path, '.git/bin')}${delimiter}${process.env.PATH}`;
}

type Step = Readonly<{ run: string; shell: string; 'working-directory': string; env?: Record<string, string> }>;
type Action = Readonly<{ inputs: Record<string, { default: string }>; runs: { steps: readonly Step[] } }>;

/** As action.yml names its own folder. */
const ACTION_PATH = `\${{ github.action_path }}`;

/** Runs the step of action.yml that checks, as the runner of GitHub does; the program is the one that was built here, as in a release. */
function action(here: Repository, given: Record<string, string>) {
  const { inputs, runs } = load(readFileSync(`${HOME}/action.yml`, 'utf8')) as Action;
  const check = runs.steps.find(({ run }) => run !== undefined);
  const filled = (text: string) =>
    text
      .replaceAll(ACTION_PATH, HOME)
      .replace(/\$\{\{ inputs\.([\w-]+) \}\}/g, (_, name) => given[name] ?? inputs[name]?.default ?? '');
  const env = {
    ...process.env,
    RUNNER_TEMP: join(here.path, '.git'),
    GITHUB_STEP_SUMMARY: join(here.path, '.git/summary.md'),
    GITHUB_OUTPUT: join(here.path, '.git/outputs'),
    ...Object.fromEntries(Object.entries(check?.env ?? {}).map(([name, value]) => [name, filled(value)])),
  };
  return spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', check?.run ?? ''], {
    cwd: join(here.path, filled(check?.['working-directory'] ?? '')),
    env,
    encoding: 'utf8',
  });
}

test('the GitHub action annotates, writes the summary and a SARIF report, and fails as the program does', () => {
  const here = shop();
  expect(action(here, {})).toMatchObject({ status: 0 });
  here.write('fiets.nl.md', NL.replace('14', '30'));
  const { status, stdout } = action(here, { since: 'HEAD', sarif: 'report.sarif' });
  expect(status).toBe(1);
  expect(stdout).toMatch(/^::error .*file=fiets\.(nl|en)\.md/m);
  expect(here.read('.git/summary.md')).toContain('drift');
  expect(JSON.parse(here.read('report.sarif')).version).toBe('2.1.0');
  expect(action(here, { files: 'fiets.nl.md\nfiets.en.md\n', 'fail-on': 'never' }).status).toBe(0);
  expect(action(here, { since: 'nowhere' }).status).toBe(2);
});

test('the GitHub action takes glossaries, checks and formats, gives counts and a report, and never builds', () => {
  const here = shop();
  here.write('fiets.nl.md', NL.replace('14', '30'));
  here.write('terms.tsv', 'nl\ten\nfietsen\tbikes\n');
  const given = {
    glossary: 'terms.tsv',
    checks: 'durations',
    format: 'html=page.html\nxlsx=sheet.xlsx\n',
    locale: 'nl',
  };
  const { status, stdout, stderr } = action(here, given);
  expect([status, stderr]).toEqual([1, '']);
  expect(stdout).toContain('Nederlands "30 dagen", Engels "14 days"');
  expect(here.read('page.html')).toContain('<html lang="nl">');
  const outputs = Object.fromEntries(
    here
      .read('.git/outputs')
      .trim()
      .split('\n')
      .map((line) => line.split('=')),
  );
  expect(outputs).toMatchObject({ errors: '1', warnings: '0', notes: '0' });
  expect(JSON.parse(readFileSync(outputs.report ?? '', 'utf8')).findings).toHaveLength(1);
  const text = readFileSync(`${HOME}/action.yml`, 'utf8');
  expect(text).not.toMatch(/npm (?:ci|run)/);
  expect(text).toContain('actions/setup-node');
});

test('the pre-commit hook runs the program on all pairs', () => {
  const here = shop();
  const [hook] = load(readFileSync(`${HOME}/.pre-commit-hooks.yaml`, 'utf8')) as readonly Record<string, string>[];
  expect(hook).toMatchObject({ id: 'tweeluik', language: 'node', pass_filenames: false });
  const files = new RegExp(hook?.files ?? '');
  expect(['terms/nl/a.md', 'tweeluik.yaml', 'tweeluik-accepted.tsv'].every((path) => files.test(path))).toBe(true);
  expect(files.test('src/main.ts')).toBe(false);
  const PATH = installed(here);
  const commit = (args: string) => {
    here.write('.git/hooks/pre-commit', `#!/bin/sh\nexec ${hook?.entry} ${args}\n`);
    chmodSync(join(here.path, '.git/hooks/pre-commit'), 0o755);
    execFileSync('git', ['add', '-A'], { cwd: here.path });
    const author = ['-c', 'user.name=Els', '-c', 'user.email=els@waterlelie.example'];
    return spawnSync('git', [...author, 'commit', '-m', 'x'], {
      cwd: here.path,
      env: { ...process.env, PATH },
      encoding: 'utf8',
    });
  };
  here.write('fiets.nl.md', NL.replace('14', '30'));
  const refused = commit('--since HEAD');
  expect([refused.status, refused.stdout + refused.stderr]).toEqual([1, expect.stringContaining('drift')]);
  here.write('fiets.en.md', EN.replace('14', '30'));
  expect(commit('').status).toBe(0);
});

test('the job for GitLab writes what the merge request shows', () => {
  const here = shop();
  const { terms } = load(readFileSync(`${HOME}/docs/gitlab-ci.yml`, 'utf8')) as {
    terms: { script: readonly string[]; artifacts: { reports: Record<string, string> } };
  };
  here.write('fiets.nl.md', NL.replace('14', '30'));
  here.git('update-ref', 'refs/remotes/origin/main', 'HEAD');
  const env = { ...process.env, PATH: installed(here), CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main' };
  const { status } = spawnSync('sh', ['-ec', terms.script.join('\n')], { cwd: here.path, env });
  expect(status).toBe(1);
  const { codequality = '', junit = '' } = terms.artifacts.reports;
  expect(JSON.parse(here.read(codequality))[0].check_name).toBe('drift');
  expect(here.read(junit)).toContain('<testsuite');
});
