import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { repository } from './repository.ts';
import { expectRefusal, folder, type Ran } from './run.ts';

const NL = `Artikel 1. Betaling

1.1 De koper betaalt iedere factuur voor de fietsen binnen 14 dagen na de factuurdatum.

1.2 Bij te late betaling is de koper een vergoeding van € 40 verschuldigd.

Artikel 2. Levering

2.1 De verkoper levert de fietsen binnen 3 weken op het adres dat de koper heeft opgegeven.
`;
// 1.2 has a fault that was always there
const EN = `Article 1. Payment

1.1 The buyer pays every invoice for the bicycles within 14 days after the invoice date.

1.2 In the event of late payment the buyer owes a compensation of EUR 50.

Article 2. Delivery

2.1 The seller delivers the bicycles within 3 weeks at the address that the buyer has given.
`;
const CONFIG = 'pairs: ["*.{nl,en}.md"]\naccepted: accepted.tsv\n';
const shop = () => repository({ 'fiets.nl.md': NL, 'fiets.en.md': EN, 'tweeluik.yaml': CONFIG });

const found = ({ out }: Ran): readonly string[] =>
  JSON.parse(out).findings.map(
    ({ check, severity, clause }: { check: string; severity: string; clause: { nl: string; en: string } }) =>
      `${severity} ${check} ${clause.nl ?? clause.en}`,
  );
const JSON_SINCE = ['check', '--format', 'json', '--since'];

test('only findings in clauses that changed since, on either side', async () => {
  const here = shop();
  here.write('fiets.en.md', EN.replace('3 weeks', '5 weeks'));
  here.write('fiets.nl.md', NL.replace('binnen 3 weken', 'binnen 4 weken'));
  expect(found(await here.run([...JSON_SINCE, 'HEAD']))).toEqual(['error durations 2.1']);
  expect(found(await here.run(['check', '--format', 'json']))).toEqual(['error amounts 1.2', 'error durations 2.1']);
});

test('a fact that changed in one text alone is a drift: one error, with what it was', async () => {
  const here = shop();
  here.write('fiets.nl.md', NL.replace('14 dagen', '30 dagen'));
  const ran = await here.run([...JSON_SINCE, 'HEAD']);
  expect([ran.status, found(ran)]).toEqual([1, ['error drift 1.1']]);
  expect(ran.out).toContain(
    'Since HEAD the Dutch changed \\"14 dagen\\" to \\"30 dagen\\", and the English still says \\"14 days\\".',
  );
  expect(found(await here.run(['check', '--format', 'json']))).toEqual(['error durations 1.1', 'error amounts 1.2']);
});

test('wording that changed in one text alone is a note, white space nothing', async () => {
  const here = shop();
  here.write('fiets.nl.md', NL.replace('heeft opgegeven', 'bij de bestelling heeft genoemd'));
  const ran = await here.run([...JSON_SINCE, 'HEAD']);
  expect([ran.status, found(ran)]).toEqual([0, ['note drift 2.1']]);
  here.write(
    'fiets.nl.md',
    NL.replace('iedere factuur', 'iedere\nfactuur').replace('\n\nArtikel 2', '\n\n\nArtikel 2'),
  );
  expect(found(await here.run([...JSON_SINCE, 'HEAD']))).toEqual([]);
});

test('a text that is brought in line with the other, and a clause that is inserted in both, are silent', async () => {
  const here = shop();
  here.write('fiets.en.md', EN.replace('EUR 50', 'EUR 40'));
  expect(found(await here.run([...JSON_SINCE, 'HEAD']))).toEqual([]);
  here.write('fiets.nl.md', NL.replace('1.2 Bij', '1.2 De koper mag niet verrekenen.\n\n1.3 Bij'));
  here.write('fiets.en.md', EN.replace('1.2 In', '1.2 The buyer may not set off.\n\n1.3 In'));
  expect(found(await here.run([...JSON_SINCE, 'HEAD']))).toEqual([]);
});

test('a clause that went from one text is found at the one that was opposite it', async () => {
  const here = shop();
  here.write('fiets.en.md', EN.replace(/1\.2 In .*\n\n/, ''));
  expect(found(await here.run([...JSON_SINCE, 'HEAD']))).toEqual(['error clauses 1.2']);
});

test('commits count as well as what is not committed yet, from where the line of work began', async () => {
  const here = shop();
  here.git('checkout', '-q', '-b', 'work');
  here.write('fiets.nl.md', NL.replace('14 dagen', '30 dagen'));
  here.commit('a longer period');
  here.git('checkout', '-q', 'main');
  here.write('fiets.en.md', EN.replace('3 weeks', '9 weeks'));
  here.commit('elsewhere');
  here.git('checkout', '-q', 'work');
  expect(found(await here.run([...JSON_SINCE, 'main']))).toEqual(['error drift 1.1']);
});

test('a file that was renamed is compared with what it was, a new pair is read whole', async () => {
  const here = shop();
  here.git('mv', 'fiets.nl.md', 'rijwiel.nl.md');
  here.git('mv', 'fiets.en.md', 'rijwiel.en.md');
  expect(found(await here.run([...JSON_SINCE, 'HEAD']))).toEqual([]);
  here.write('step.nl.md', NL);
  here.write('step.en.md', EN);
  expect(found(await here.run([...JSON_SINCE, 'HEAD']))).toEqual(['error amounts 1.2']);
});

test('rows are stale only in clauses that changed, and an accepted difference is no drift', async () => {
  const here = shop();
  await here.run(['accept', '--all', '--reason', 'zo afgesproken']);
  here.commit('accepted');
  here.write('accepted.tsv', here.read('accepted.tsv').replace(/[0-9a-f]{16}/, '0000000000000000'));
  here.write('fiets.nl.md', NL.replace('14 dagen', '30 dagen'));
  const ran = await here.run([...JSON_SINCE, 'HEAD']);
  expect([found(ran), JSON.parse(ran.out).stale]).toEqual([['error drift 1.1'], []]);
  expect(JSON.parse((await here.run(['check', '--format', 'json'])).out).stale).toHaveLength(1);
  await here.run(['accept', '--check', 'durations', '--reason', 'het Engels volgt']);
  const after = await here.run([...JSON_SINCE, 'HEAD']);
  expect(
    JSON.parse(after.out).findings.map(({ check, accepted }: { check: string; accepted: string }) => [check, accepted]),
  ).toEqual([['durations', 'het Engels volgt']]);
});

test('annotations stand on the text that changed, and an accepted drift is not stale where nothing is compared with', async () => {
  const here = shop();
  here.write('fiets.nl.md', NL.replace('14 dagen', '30 dagen'));
  expect((await here.run(['check', '--since', 'HEAD', '--format', 'github'])).out).toMatch(
    /^::error .*file=fiets\.nl\.md/,
  );
  await here.run(['accept', '--since', 'HEAD', '--all', '--reason', 'het Engels volgt']);
  expect((await here.run(['check', '--since', 'HEAD'])).status).toBe(0);
  expect((await here.run(['check', '--only', 'drift'])).status).toBe(0);
});

test('a revision that is not there, a shallow clone and no repository are refused with the cure', async () => {
  const here = shop();
  here.write('fiets.nl.md', NL.replace('14 dagen', '30 dagen'));
  here.commit('second');
  const [first = ''] = here.git('rev-list', '--max-parents=0', 'HEAD').split('\n');
  expectRefusal(await here.run(['check', '--since', 'release']), '--since release: there is no such revision here');
  expectRefusal(await here.run(['check', '--since=--output=x']), 'there is no such revision here');
  const shallow = folder();
  execFileSync('git', ['clone', '-q', '--depth', '1', `file://${here.path}`, shallow.path]);
  expectRefusal(
    await shallow.run(['check', '--since', first]),
    'this is a shallow clone without that revision; fetch it: git fetch --unshallow',
  );
  const bare = folder({ 'fiets.nl.md': NL, 'fiets.en.md': EN });
  expectRefusal(
    await bare.run(['check', 'fiets.nl.md', 'fiets.en.md', '--since', 'HEAD']),
    'this is no git repository',
  );
});
