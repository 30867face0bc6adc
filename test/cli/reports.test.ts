import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { hostileTexts } from '../report/reports.ts';
import { expectRefusal, type Folder, folder, type Ran } from './run.ts';
import { NL, WRONG_EN } from './terms.ts';

const wrong = () => folder({ 'nl.txt': NL, 'en.txt': WRONG_EN });
const CHECK = ['check', 'nl.txt', 'en.txt', '--no-bundled-glossary'];
const OLD = 'an older report\n';

/** How the report of a format begins. */
const BEGINNINGS = {
  text: /^2\.1 {2}error/,
  json: /^\{\n {2}"version": 1,/,
  sarif: /^\{\n {2}"\$schema": "https:\/\/json\.schemastore\.org\/sarif-2\.1\.0\.json"/,
  github: /^::error file=/,
  gitlab: /^\[\n {2}\{\n {4}"description"/,
  junit: /^<\?xml version="1\.0"/,
  markdown: /^\*\*tweeluik\*\* 2 errors/,
  html: /^<!doctype html>/i,
  xlsx: /^PK/,
} as const;
const FORMATS = Object.keys(BEGINNINGS) as (keyof typeof BEGINNINGS)[];

describe.concurrent('a report in every format', () => {
  test('all in one run, each in its file, and the text is printed as ever', async () => {
    const { run, read } = wrong();
    const { out, err, status } = await run([
      ...CHECK,
      ...FORMATS.flatMap((name) => ['--format', `${name}=out.${name}`]),
    ]);
    expect([status, err]).toEqual([1, '']);
    for (const name of FORMATS) expect(read(`out.${name}`)).toMatch(BEGINNINGS[name]);
    expect(out).toBe(read('out.text'));
  });

  test.each(['sarif', 'xlsx'] as const)('%s is printed byte by byte as it is written', async (name) => {
    const { run, bytes } = wrong();
    const { bytes: printed } = await run([...CHECK, '--format', name, '--format', `${name}=out`]);
    expect(printed.equals(bytes('out'))).toBe(true);
  });

  test('--output takes what would be printed; other reports go where they say', async () => {
    const { run, read } = wrong();
    const { out } = await run([...CHECK, '--format', 'json', '--output', 'out.json', '--format', 'markdown=a,b=c.md']);
    expect(out).toBe('');
    expect(read('out.json')).toMatch(BEGINNINGS.json);
    expect(read('a,b=c.md')).toMatch(BEGINNINGS.markdown);
  });

  test('--output without a format is the text', async () => {
    const { run, read } = wrong();
    expect((await run([...CHECK, '--output', 'out.txt'])).out).toBe('');
    expect(read('out.txt')).toMatch(BEGINNINGS.text);
  });

  test('junit and the exit status agree on what fails', async () => {
    const { run } = wrong();
    const { out } = await run([...CHECK, '--format', 'junit', '--fail-on', 'note']);
    expect(out).toMatch(/<testsuites[^>]* failures="3"/);
  });
});

describe.concurrent('a report that cannot be written leaves the old one whole', () => {
  const refused = async ({ run, read, path }: Folder, args: readonly string[], says: string): Promise<void> => {
    expectRefusal(await run([...CHECK, ...args]), says);
    expect(read('old.json')).toBe(OLD);
    expect(readdirSync(path, { recursive: true }).filter((name) => String(name).includes('.tmp'))).toEqual([]);
  };

  test('its folder is not there, or is a file', async () => {
    const own = folder({ 'nl.txt': NL, 'en.txt': WRONG_EN, 'old.json': OLD });
    await refused(
      own,
      ['--output', 'no/x.json'],
      'no/x.json: the report cannot be written here: its folder does not exist',
    );
    await refused(
      own,
      ['--output', 'old.json/x'],
      'old.json/x: the report cannot be written here: its folder does not',
    );
  });

  test('it is a folder; of several reports none is written where one cannot be', async () => {
    const own = folder({ 'nl.txt': NL, 'en.txt': WRONG_EN, 'old.json': OLD });
    mkdirSync(`${own.path}/reports`);
    const args = ['--format', 'json=old.json', '--format', 'markdown=new.md', '--format', 'sarif=reports'];
    await refused(own, args, 'reports: the report cannot be written here: it is a folder');
    expect(own.has('new.md')).toBe(false);
  });

  test.skipIf(process.getuid?.() === 0)('it may not be written (skipped for root, who may)', async () => {
    const own = folder({ 'nl.txt': NL, 'en.txt': WRONG_EN, 'old.json': OLD });
    chmodSync(`${own.path}/old.json`, 0o444);
    await refused(own, ['--output', 'old.json'], 'old.json: the report cannot be written here: it may not be written');
  });

  test('it would replace a text, a glossary or another report', async () => {
    const own = folder({ 'nl.txt': NL, 'en.txt': WRONG_EN, 'old.json': OLD, 'a.tsv': 'nl\ten\nklant\tcustomer\n' });
    await refused(own, ['--output', './en.txt'], './en.txt: the report would replace what is checked');
    await refused(own, ['--glossary', 'a.tsv', '--format', 'json=a.tsv'], 'a.tsv: the report would replace what is');
    await refused(
      own,
      ['--format', 'json=old.json', '--output', './old.json'],
      'old.json: two reports would be written here',
    );
    await refused(own, ['--format', 'json', '--format', 'text'], 'only one report can be printed, not json and text');
    expect(own.read('en.txt')).toBe(WRONG_EN);
  });

  test('it would replace a text that the configuration names', async () => {
    const own = folder({ 'a/nl.txt': NL, 'a/en.txt': WRONG_EN, 'old.json': OLD });
    own.write('tweeluik.yaml', 'pairs:\n  - { nl: a/nl.txt, en: a/en.txt }\n');
    expectRefusal(
      await own.run(['check', '--output', 'a/en.txt']),
      'a/en.txt: the report would replace what is checked',
    );
    expectRefusal(await own.run(['check', '--output', 'tweeluik.yaml']), 'tweeluik.yaml: the report would replace');
  });

  test('what is written keeps its rights, and a link stays one', async () => {
    const { run, path, read } = folder({ 'nl.txt': NL, 'en.txt': WRONG_EN, 'kept/old.json': OLD });
    chmodSync(`${path}/kept/old.json`, 0o640);
    symlinkSync('kept/old.json', `${path}/link.json`);
    await run([...CHECK, '--format', 'json', '--output', 'link.json']);
    expect(read('kept/old.json')).toMatch(BEGINNINGS.json);
    expect(statSync(`${path}/kept/old.json`).mode & 0o777).toBe(0o640);
    expect(readdirSync(`${path}/kept`)).toEqual(['old.json']);
  });

  test.skipIf(process.platform === 'win32')('a pipe, like any device, is written to and not replaced', async () => {
    const { run, path } = folder({ 'nl.txt': NL, 'en.txt': WRONG_EN });
    execFileSync('mkfifo', [`${path}/pipe`]);
    const [{ status }, read] = await Promise.all([
      run([...CHECK, '--format', 'json', '--output', 'pipe']),
      readFile(`${path}/pipe`, 'utf8'),
    ]);
    expect(status).toBe(1);
    expect(read).toMatch(BEGINNINGS.json);
    expect(statSync(`${path}/pipe`).isFIFO()).toBe(true);
  });
});

describe.concurrent('texts that would do harm', () => {
  const SIDED = ['check', '--nl', 'nl.txt', '--en', 'en.txt', '--no-bundled-glossary'];
  /** A zero byte would make them binary. */
  const sound = (text: string): string => text.replaceAll('\0', '');
  let ran: Promise<Readonly<{ own: Folder; printed: Ran }>> | undefined;
  const hostile = () => {
    ran ??= (async () => {
      const { nl, en } = hostileTexts();
      const own = folder({ 'nl.txt': sound(nl), 'en.txt': sound(en) });
      const printed = await own.run([...SIDED, ...FORMATS.flatMap((name) => ['--format', `${name}=out.${name}`])]);
      return { own, printed };
    })();
    return ran;
  };
  const read = async (name: (typeof FORMATS)[number]): Promise<string> => (await hostile()).own.read(`out.${name}`);
  const findings = async (): Promise<number> => JSON.parse(await read('json')).findings.length;

  /** What drives a terminal, breaks lines or turns the reading direction. */
  const ACTS = /[\p{Cc}\u2028\u2029\p{Bidi_Control}]/u;
  /** What a build server obeys. */
  const ORDERS = /^\s*::|##\w*\[/m;

  test('are checked, and differ everywhere', async () => {
    expect((await hostile()).printed.err).toBe('');
    expect(await findings()).toBeGreaterThan(15);
  });

  test('the text drives no terminal and gives a build server no orders', async () => {
    const { out } = (await hostile()).printed;
    expect(out.replaceAll('\n', '')).not.toMatch(ACTS);
    expect(out).not.toMatch(ORDERS);
    expect(out).toContain('HYPERLINK');
  });

  test.each(['json', 'sarif', 'gitlab'] as const)('%s has them as escapes, and means the same', async (name) => {
    const made = await read(name);
    expect(made.replaceAll('\n', '')).not.toMatch(ACTS);
    expect(made).not.toMatch(ORDERS);
    JSON.parse(made);
    if (name === 'json') expect(JSON.stringify(JSON.parse(made))).toContain('\u202e');
  });

  test('github annotations are commands of ours alone', async () => {
    const lines = (await read('github')).trimEnd().split('\n');
    for (const line of lines) expect(line).toMatch(/^::(?:error|warning|notice) [^:]*::[^\p{Cc}]*$/u);
    expect(lines.join('\n')).not.toMatch(/##\w*\[/);
  });

  test('the page has no script but its own', async () => {
    const page = await read('html');
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page).not.toMatch(/<img|onerror="|<a [^>]*href="(?!#)/);
  });

  test('junit is XML without what XML forbids', async () => {
    const made = await read('junit');
    expect(made.replaceAll('\n', '')).not.toMatch(ACTS);
    expect(made).not.toMatch(/<script|<img|<!--/);
  });

  test('markdown has no tag, table or link of theirs', async () => {
    const made = await read('markdown');
    expect(made).not.toMatch(/<(?:script|img)|(?<!\\)\]\(|https?:\/\/kwaad/);
    for (const row of made.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| ---')))
      expect(row.replace(/\\\|/g, '').split('|')).toHaveLength(7);
  });

  test('the workbook has no formula and no link', async () => {
    const { own } = await hostile();
    const parts = unzipSync(own.bytes('out.xlsx'));
    const sheets = Object.entries(parts).filter(([name]) => name.startsWith('xl/worksheets/'));
    expect(sheets.length).toBeGreaterThan(1);
    for (const [, part] of sheets) expect(strFromU8(part)).not.toMatch(/<f[ >]|<hyperlink|kwaad\.example.*TargetMode/);
  });

  test.each([
    ['show', 'outline', '--nl', 'nl.txt'],
    ['show', 'facts', '--nl', 'nl.txt', '--no-bundled-glossary'],
    ['show', 'pairs', '--nl', 'nl.txt', '--en', 'en.txt', '--no-bundled-glossary'],
    ['definitions', '--nl', 'nl.txt', '--en', 'en.txt', '--no-bundled-glossary'],
  ])('%s %s drives no terminal', async (...args) => {
    const { own } = await hostile();
    const { out, status } = await own.run(args);
    expect(status).toBe(0);
    expect(out.replace(/[\n\t]/g, '')).not.toMatch(ACTS);
  });
});
