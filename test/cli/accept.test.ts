import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { rowsOf } from '../../src/report/xlsx-rows.ts';
import { expectRefusal, type Folder, folder } from './run.ts';

const NL = `Artikel 1. Betaling

1.1 De koper betaalt iedere factuur voor de fietsen binnen 14 dagen na de factuurdatum.

1.2 De verkoper mag bij te late betaling een vergoeding van € 40 in rekening brengen.

Artikel 2. Levering

2.1 De verkoper levert de fietsen binnen 3 weken op het adres dat de koper heeft opgegeven.
`;
const EN = `Article 1. Payment

1.1 The buyer pays every invoice for the bicycles within 30 days after the invoice date.

1.2 The seller may charge a compensation of EUR 50 in the event of late payment.

Article 2. Delivery

2.1 The seller delivers the bicycles within 3 weeks at the address that the buyer has given.
`;

const shop = (): Folder =>
  folder({
    'nl.md': NL,
    'en.md': EN,
    'tweeluik.yaml': 'pairs: [{ nl: nl.md, en: en.md }]\naccepted: accepted.tsv\n',
  });

test('accept writes a row for each finding of a check, with its reason', async () => {
  const here = shop();
  const { status, out } = await here.run(['accept', '--only', 'durations', '--reason', 'Afgesproken met de koper.']);
  expect([status, out]).toEqual([0, '1 difference accepted in accepted.tsv\n']);
  expect(here.read('accepted.tsv')).toMatch(
    /^document\tcheck\tclause\tDutch\tEnglish\tfingerprint\treason\nnl\.md and en\.md\tdurations\t1\.1\t.*14 dagen\t.*30 days\t[0-9a-f]{16}\tAfgesproken met de koper\.\n$/,
  );
  const after = await here.run(['check']);
  expect(after.status).toBe(1);
  expect(after.out).toContain('1 error, 0 warnings, 0 notes; 1 accepted, 0 stale');
});

test('accept takes a clause, or all, and drops no row that somebody wrote', async () => {
  const here = shop();
  await here.run(['accept', '--clause', '1.2', '--reason', 'een']);
  here.write(
    'accepted.tsv',
    `# met de hand\n${here.read('accepted.tsv')}weg.md\tterms\t9\tx\ty\taaaaaaaaaaaaaaaa\tvan vroeger`,
  );
  const before = here.read('accepted.tsv');
  expect((await here.run(['accept', '--all', '--reason', 'twee'])).out).toBe('1 difference accepted in accepted.tsv\n');
  const lines = here.read('accepted.tsv').split('\n');
  for (const line of before.split('\n')) expect(lines).toContain(line);
  expect((await here.run(['check'])).status).toBe(0);
  expect((await here.run(['accept', '--all', '--reason', 'drie'])).out).toBe(
    '0 differences accepted in accepted.tsv\n',
  );
});

test('the names of the documents do not depend on where the program is started', async () => {
  const here = shop();
  await here.run(['accept', '--all', '--reason', 'goed']);
  here.write('sub/leeg.txt', '');
  const below = await here.run(['check'], { cwd: `${here.path}/sub` });
  expect([below.status, below.err]).toEqual([0, '']);
  const named = await here.run(['check', '../en.md', '../nl.md'], { cwd: `${here.path}/sub` });
  expect([named.status, named.err]).toEqual([0, '']);
});

test('accept reads back what a reviser said in the workbook', async () => {
  const here = shop();
  await here.run(['check', '--format', 'xlsx=review.xlsx']);
  const { sheets } = await readXlsx(here.bytes('review.xlsx'));
  const rows = (sheets[0]?.rows ?? []).map((row) => [...row]);
  const column = (name: string) => (rows[0] ?? []).indexOf(name);
  const judge = (check: string, verdict: string, comment: string) => {
    const row = rows.find((one) => one[column('check')] === check);
    if (row) Object.assign(row, { [column('verdict')]: verdict, [column('comment')]: comment });
  };
  const save = async () =>
    here.write(
      'review.xlsx',
      await writeXlsx({ sheets: [{ name: 'Findings', rows: rows.map((row) => row.map((cell) => cell ?? null)) }] }),
    );
  judge('durations', 'Accept', 'De koper krijgt de langste termijn.');
  judge('amounts', 'false alarm', '');
  await save();
  expect(await rowsOf(here.bytes('review.xlsx'))).toHaveLength(2);
  expectRefusal(await here.run(['accept', '--from', 'review.xlsx']), /review\.xlsx: row \d+: the comment is empty/);
  judge('amounts', 'true', '');
  await save();
  const done = await here.run(['accept', '--from', 'review.xlsx']);
  expect([done.status, done.out]).toEqual([0, '1 difference accepted in accepted.tsv\n']);
  expect(here.read('accepted.tsv')).toContain('De koper krijgt de langste termijn.');
  const after = await here.run(['check']);
  expect(after.out).toContain('1 error, 0 warnings, 0 notes; 1 accepted, 0 stale');
  expectRefusal(await here.run(['accept', '--from', 'nl.md']), 'nl.md: here are no verdicts');
});

test('accept reads what the page saved, and says what it cannot read', async () => {
  const here = shop();
  const { out } = await here.run(['check', '--format', 'json']);
  const { findings } = JSON.parse(out) as { findings: { check: string; fingerprint: string }[] };
  const judged = (check: string, verdict: string, comment: string) => ({
    document: 'nl.md and en.md',
    fingerprint: findings.find((one) => one.check === check)?.fingerprint,
    verdict,
    comment,
  });
  const save = (verdicts: readonly object[]) =>
    here.write('v.json', JSON.stringify({ tweeluik: 'verdicts', version: 1, verdicts }));
  save([
    judged('durations', 'right as it is', 'Afgesproken.'),
    judged('amounts', 'flase alarm', 'x'),
    { ...judged('amounts', 'to mend', ''), fingerprint: 'aaaaaaaaaaaaaaaa' },
    judged('amounts', '', 'wat is dit?'),
  ]);
  const done = await here.run(['accept', '--from', 'v.json']);
  expect([done.status, done.out]).toEqual([0, '1 difference accepted in accepted.tsv\n']);
  expect(done.err).toContain('v.json: verdict 2: "flase alarm" is no verdict; write "to mend"');
  expect(done.err).toContain('v.json: verdict 4: there is a comment and no verdict');
  expect(done.err).toContain(
    'v.json: 4 judged: 1 right or false alarms, 1 to mend, 1 without a verdict, 1 not understood',
  );
  expect(here.read('accepted.tsv')).toContain('Afgesproken.');
});

test('a row that no longer applies fails the gate, unless it is only a warning, until it is taken out', async () => {
  const here = shop();
  await here.run(['accept', '--all', '--reason', 'goed']);
  here.write('en.md', EN.replace('30 days', '14 days'));
  const stale = await here.run(['check']);
  expect([stale.status, stale.err]).toEqual([1, expect.stringContaining('"tweeluik accept --prune" takes it out')]);
  here.write('tweeluik.yaml', `${here.read('tweeluik.yaml')}stale: warning\n`);
  expect((await here.run(['check'])).status).toBe(0);
  expect((await here.run(['check', '--fail-on', 'warning'])).status).toBe(1);
  const pruned = await here.run(['accept', '--prune']);
  expect([pruned.status, pruned.out]).toEqual([0, '1 row taken out of accepted.tsv\n']);
  expect((await here.run(['check', '--fail-on', 'warning'])).status).toBe(0);
  expect(here.read('accepted.tsv')).toMatch(/^document\t.*\n.*\tamounts\t.*\n$/);
});

test('a reason, a choice and a file are asked for', async () => {
  const here = shop();
  expectRefusal(await here.run(['accept', '--all']), 'say why these differences are right: --reason');
  expectRefusal(await here.run(['accept', '--reason', 'x']), 'say which findings');
  expectRefusal(await here.run(['accept', '--no-config', 'nl.md', 'en.md', '--all', '--reason', 'x']), 'say where');
  expectRefusal(
    await here.run(['accept', '--check', 'duratons', '--all', '--reason', 'x']),
    'did you mean "durations"?',
  );
});

test('a broken accepted file says where and what to do', async () => {
  const here = shop();
  await here.run(['accept', '--all', '--reason', 'goed']);
  const whole = here.read('accepted.tsv');
  here.write('accepted.tsv', whole.replace('\tgoed\n', '\t\n'));
  expectRefusal(await here.run(['check']), /^tweeluik: accepted\.tsv:2:\d+: the reason is missing/);
  here.write('accepted.tsv', whole.replace('\tdurations\t', '\tduration\t'));
  expectRefusal(await here.run(['check']), 'accepted.tsv:2:1: there is no check "duration"; did you mean "durations"?');
  expectRefusal(await here.run(['check', '--accepted', 'weg.tsv']), 'weg.tsv: there is no such file');
});
