import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { hasShared, SHARED } from '../texts.ts';
import { folder } from './run.ts';
import { EN, NL, WRONG_EN } from './terms.ts';

/** A pair with two errors and a note. */
const wrong = () => folder({ 'nl.txt': NL, 'en.txt': WRONG_EN });
/** A pair with a note only. */
const untidy = () => folder({ 'nl.txt': NL, 'en.txt': EN.replace('suspend the', 'suspend the the') });

/** Where only options are asked about, the program starts faster without the bundled glossary. */
const FAST = ['check', 'nl.txt', 'en.txt', '--no-bundled-glossary'];

const JSON_FAST = ['--no-bundled-glossary', '--format', 'json'];

type Json = Readonly<{
  documents: unknown;
  findings: readonly Readonly<Record<string, unknown> & { check: string; at: unknown; clause: unknown }>[];
  summary: unknown;
}>;
const parsed = (out: string): Json => JSON.parse(out) as Json;
const checks = (out: string): readonly string[] => parsed(out).findings.map(({ check }) => check);

describe.concurrent('the exit status says what was found', () => {
  test('0 for a faithful pair, with the line that counts', async () => {
    const { status, out, err } = await folder({ 'nl.txt': NL, 'en.txt': EN }).run(['check', 'nl.txt', 'en.txt']);
    expect(out).toBe('0 errors, 0 warnings, 0 notes; 0 accepted, 0 stale; 14 of 14 clauses paired\n');
    expect([status, err]).toEqual([0, '']);
  });

  test('1 for a fault, the worst first', async () => {
    const { status, out, err } = await wrong().run(['check', 'nl.txt', 'en.txt']);
    expect(out).toBe(`2.1  error  Dutch "30 dagen", English "14 days".  durations
  nl 11:41  Klant betaalt iedere factuur binnen «30 dagen» na de factuurdatum.
  en 11:48  The Customer shall pay each invoice within «14 days» of the invoice date.

3.1  error  Dutch "€ 10.000", English "EUR 1,000".  amounts
  nl 17:57  De aansprakelijkheid van Leverancier is beperkt tot «€ 10.000» per gebeurtenis.
  en 17:49  The liability of the Supplier is limited to «EUR 1,000» per event.

2.3  note  "the the" stands twice.  repeated-words
  nl        Leverancier mag de levering opschorten zolang Klant niet betaalt.
  en 13:30  The Supplier may suspend «the the» delivery as long as the Customer does not pay.

2 errors, 0 warnings, 1 note; 0 accepted, 0 stale; 14 of 14 clauses paired
`);
    expect([status, err]).toEqual([1, '']);
  });

  test.each([
    ['error', 0],
    ['note', 1],
    ['never', 0],
  ])('--fail-on %s where the worst is a note: %i', async (severity, expected) => {
    const { status, out } = await untidy().run([...FAST, '--fail-on', severity]);
    expect(out).toContain('0 errors, 0 warnings, 1 note');
    expect(status).toBe(expected);
  });

  test('--fail-on never where there are errors: 0', async () => {
    const { status, out } = await wrong().run([...FAST, '--fail-on', 'never']);
    expect(out).toContain('2 errors');
    expect(status).toBe(0);
  });
});

describe.concurrent('which files', () => {
  test('in either order, or named by their language, the report is the same', async () => {
    const { run } = wrong();
    const first = await run(['check', 'nl.txt', 'en.txt', ...JSON_FAST]);
    const rest = await Promise.all(
      [
        ['en.txt', 'nl.txt'],
        ['en.txt', '--nl', 'nl.txt'],
      ].map((args) => run(['check', ...args, ...JSON_FAST])),
    );
    expect(rest.map(({ out }) => out)).toEqual(rest.map(() => first.out));
    expect(checks(first.out)).toEqual(['durations', 'repeated-words', 'amounts']);
  });

  test('one of them from standard input', async () => {
    const { run } = wrong();
    const { out, status } = await run(['check', '-', 'en.txt', ...JSON_FAST], { input: NL });
    expect(status).toBe(1);
    expect(out).toBe(
      (await run(['check', 'nl.txt', 'en.txt', ...JSON_FAST])).out.replaceAll('"nl.txt"', '"standard input"'),
    );
  });

  test('both versions in one file, from standard input, English first', async () => {
    const { out } = await wrong().run(['check', '-', ...JSON_FAST], { input: `${WRONG_EN}\n\n${NL}` });
    expect(checks(out)).toEqual(['durations', 'repeated-words', 'amounts']);
  });

  test('from a program that is slow to write', async () => {
    const { out } = await wrong().run([...FAST, '--format', 'json'].toSpliced(1, 1, '-'), { input: NL, late: 700 });
    expect(checks(out)).toEqual(['durations', 'repeated-words', 'amounts']);
  });

  test('--nl and --en overrule what the texts look like', async () => {
    const { run } = folder({ 'a.txt': '1. Betaling 14 dagen.\n', 'b.txt': '1. Payment 30 days.\n' });
    expect((await run(['check', '--nl', 'a.txt', '--en', 'b.txt', ...JSON_FAST])).status).not.toBe(2);
  });

  test('a byte order mark and CRLF change no finding, and offsets count in the file as it is', async () => {
    const marked = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    const { run, read } = folder({ 'nl.txt': marked(NL), 'en.txt': marked(WRONG_EN) });
    const { out } = await run(['check', 'nl.txt', 'en.txt', ...JSON_FAST]);
    const found = parsed(out).findings as unknown as readonly {
      at: { nl: { words: string; start: { offset: number }; end: { offset: number } } | null };
    }[];
    for (const { at } of found)
      if (at.nl) expect(read('nl.txt').slice(at.nl.start.offset, at.nl.end.offset)).toBe(at.nl.words);
    expect(checks(out)).toEqual(['durations', 'repeated-words', 'amounts']);
  });
});

/** A finding without what says where its file is and where it stands in it. */
const bare = (out: string) =>
  parsed(out).findings.map((finding) =>
    JSON.parse(
      JSON.stringify(finding, (key, value) => (['path', 'line', 'offset', 'column'].includes(key) ? undefined : value)),
    ),
  );

describe.concurrent('a file that holds both versions has the findings of its halves', () => {
  test('terms of our own', async () => {
    const { run } = folder({ 'nl.txt': NL, 'en.txt': WRONG_EN, 'both.txt': `${NL}\n\n${WRONG_EN}` });
    const [halves, both] = await Promise.all([
      run(['check', 'nl.txt', 'en.txt', ...JSON_FAST]),
      run(['check', 'both.txt', ...JSON_FAST]),
    ]);
    expect(bare(both.out)).toEqual(bare(halves.out));
    expect(bare(halves.out)).toHaveLength(3);
  });

  test.skipIf(!hasShared)('the ICTWaarborg terms (skipped where ../shared is not)', async () => {
    const seed = (name: string) => readFileSync(`${SHARED}/seeds/${name}`);
    const { run } = folder({
      'nl.txt': seed('ictwaarborg.nl.txt'),
      'en.txt': seed('ictwaarborg.en.txt'),
      'both.txt': seed('ictwaarborg-vreugd.nl-en.txt'),
    });
    const [halves, both] = await Promise.all([
      run(['check', 'nl.txt', 'en.txt', '--format', 'json']),
      run(['check', 'both.txt', '--format', 'json']),
    ]);
    expect(bare(both.out)).toEqual(bare(halves.out));
    expect(parsed(both.out).summary).toEqual(parsed(halves.out).summary);
  });
});

describe.concurrent('what is left out', () => {
  test.each([
    [
      ['--only', 'amounts,durations'],
      ['durations', 'amounts'],
    ],
    [
      ['--only', 'amounts', '--only', 'repeated-words'],
      ['repeated-words', 'amounts'],
    ],
    [['--skip', 'amounts, durations'], ['repeated-words']],
    [['--clause', '2.1'], ['durations']],
    [
      ['--clause', '2'],
      ['durations', 'repeated-words'],
    ],
    [['--side', 'en'], ['repeated-words']],
    [['--clause', '2', '--skip', 'durations', '--side', 'en'], ['repeated-words']],
  ])('%j', async (args, expected) => {
    const { out, status } = await wrong().run([...FAST, '--format', 'json', ...args]);
    expect(checks(out)).toEqual(expected);
    expect(status).toBe(expected.some((check) => check !== 'repeated-words') ? 1 : 0);
  });

  test('S and * stand for § and •, which no keyboard has', async () => {
    const list = (text: string, more: string) => text.replace(/\n(?=\n(?:Artikel|Article) 3)/, `\n${more}`);
    const { run } = folder({
      'nl.txt': list(NL, '2.4 Klant betaalt per:\n- bank, binnen 10 dagen;\n- incasso, binnen 20 dagen.\n'),
      'en.txt': list(EN, '2.4 The Customer shall pay by:\n- bank, within 10 days;\n- direct debit, within 21 days.\n'),
    });
    const all = parsed((await run(['check', 'nl.txt', 'en.txt', '--format', 'json'])).out);
    expect(all.findings.map(({ check, clause }) => [check, clause])).toEqual([
      ['durations', { nl: '2.4.•2', en: '2.4.•2' }],
    ]);
    const typed = await run([...FAST, '--format', 'json', '--clause', '2.4.*2']);
    expect(checks(typed.out)).toEqual(['durations']);
    expect(checks((await run([...FAST, '--format', 'json', '--clause', '2.4.*1'])).out)).toEqual([]);
  });

  test('--quiet prints nothing where nothing fails, and all where something does', async () => {
    const quiet = [...FAST, '--quiet'];
    expect((await untidy().run(quiet)).out).toBe('');
    expect((await untidy().run([...quiet, '--fail-on', 'note'])).out).toContain('"the the" stands twice');
    expect((await wrong().run(quiet)).out).toContain('2 errors');
    expect(checks((await untidy().run([...quiet, '--format', 'json'])).out)).toEqual(['repeated-words']);
  });
});

describe.concurrent('colours', () => {
  const ESC = '\u001b[';
  test.each([
    ['none where the output is no terminal', [], {}, false],
    ['not with --no-color', ['--no-color'], { FORCE_COLOR: '1' }, false],
    ['not with NO_COLOR', [], { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
    ['where they are forced, and an empty NO_COLOR says nothing', [], { FORCE_COLOR: '1', NO_COLOR: '' }, true],
    ['not in a file', ['--output', 'report.txt'], { FORCE_COLOR: '1' }, false],
  ])('%s', async (_, args, env, expected) => {
    const { run, has, read } = wrong();
    const { out } = await run([...FAST, ...args], { env });
    expect((has('report.txt') ? read('report.txt') : out).includes(ESC)).toBe(expected);
  });
});

describe.concurrent('a glossary of the user', () => {
  const TERMS = 'nl;en;not\r\ngegevens;data;"information: ""data"" is meant"\r\nincompleet;;\r\n';

  test('is read in any format, and one line tells of entries that are left out', async () => {
    const { run } = folder({
      'nl.txt': NL,
      'en.txt': EN.replace('return the data', 'return the information'),
      'terms.csv': `\uFEFF${TERMS}`,
    });
    const { out, err, status } = await run([
      'check',
      'nl.txt',
      'en.txt',
      '--glossary',
      'terms.csv',
      '--format',
      'json',
    ]);
    expect(err).toBe('terms.csv: 1 entry left out; "tweeluik glossary check terms.csv" lists them\n');
    const terms = parsed(out).findings.filter(({ concept }) => String(concept).startsWith('terms.csv#'));
    expect(terms.map(({ check, clause, concept }) => [check, clause, concept])).toEqual([
      [expect.stringMatching(/^(?:forbidden-)?terms$/), { nl: '4.2', en: '4.2' }, 'terms.csv#data'],
    ]);
    expect(status).not.toBe(2);
  });

  test('with --quiet nothing is said of them where nothing fails', async () => {
    const { run } = folder({ 'nl.txt': NL, 'en.txt': EN, 'terms.csv': TERMS });
    const { err, out } = await run([...FAST, '--glossary', 'terms.csv', '--quiet']);
    expect([out, err]).toEqual(['', '']);
  });
});
