import { expect, test } from 'vitest';
import { expectRefusal, folder } from './run.ts';

const text = (days: number) => ({
  nl: `Artikel 1. Betaling\n\n1.1 De koper betaalt iedere factuur voor de fietsen binnen ${days} dagen na de factuurdatum.\n\n1.2 De verkoper bewaart de fietsen zolang de koper niet heeft betaald.\n`,
  en: `Article 1. Payment\n\n1.1 The buyer pays every invoice for the bicycles within 14 days after the invoice date.\n\n1.2 The seller keeps the bicycles for as long as the buyer has not paid.\n`,
});
const PATTERN = 'pairs:\n  - terms/{nl,en}/*.md\n';
const terms = (days: number) => ({ 'terms/nl/fiets.md': text(days).nl, 'terms/en/fiets.md': text(days).en });

test('check without files checks every pair of the configuration, found upwards', async () => {
  const here = folder({ 'tweeluik.yaml': PATTERN, ...terms(30), 'deep/er/x.txt': '' });
  const { status, out } = await here.run(['check', '--format', 'json'], { cwd: `${here.path}/deep/er` });
  expect(status).toBe(1);
  const { documents, findings } = JSON.parse(out);
  expect(documents[0].nl.path).toBe('terms/nl/fiets.md');
  expect(findings[0].at.en.path).toBe('terms/en/fiets.md');
});

test('severities, fail-on and what prevails come from the configuration; the command line goes first', async () => {
  const here = folder({ 'tweeluik.yaml': `${PATTERN}checks: { durations: warning }\nprevails: nl\n`, ...terms(30) });
  const { status, out } = await here.run(['check', '--format', 'json']);
  expect([status, JSON.parse(out).findings[0].severity, JSON.parse(out).documents[0].prevails]).toEqual([
    0,
    'warning',
    'nl',
  ]);
  expect((await here.run(['check', '--fail-on', 'warning'])).status).toBe(1);
  here.write('tweeluik.yaml', `${PATTERN}checks: { durations: off }\n`);
  expect((await here.run(['check'])).status).toBe(0);
  expect((await here.run(['check', '--only', 'durations'])).status).toBe(1);
  here.write('tweeluik.yaml', `${PATTERN}fail-on: never\n`);
  expect((await here.run(['check'])).status).toBe(0);
});

test('the configuration counts for files on the command line too, unless it is left out', async () => {
  const here = folder({ 'tweeluik.yaml': 'checks: { durations: off }', ...terms(30) });
  const files = ['check', 'terms/nl/fiets.md', 'terms/en/fiets.md'];
  expect((await here.run(files)).status).toBe(0);
  expect((await here.run([...files, '--no-config'])).status).toBe(1);
  here.write('other.yaml', 'fail-on: never');
  expect((await here.run([...files, '--config', 'other.yaml'])).out).toContain('1 error');
});

test('glossaries of the configuration count from its folder', async () => {
  const here = folder({
    'tweeluik.yaml': `${PATTERN}glossaries: [own.tsv]\n`,
    'own.tsv': 'nl\ten\nfietsen\tbikes\n',
    ...terms(14),
    'sub/x': '',
  });
  const { out } = await here.run(['check', '--only', 'terms', '--format', 'json'], { cwd: `${here.path}/sub` });
  expect(JSON.parse(out).findings[0].concept).toBe('../own.tsv#bikes');
});

test('init writes a configuration that holds, and never over one', async () => {
  const here = folder(terms(30));
  expect((await here.run(['init'])).out).toContain('tweeluik.yaml written');
  expectRefusal(await here.run(['check']), 'tweeluik.yaml: "pairs" is empty');
  here.write('tweeluik.yaml', here.read('tweeluik.yaml').replace('pairs: []', 'pairs: ["terms/{nl,en}/*.md"]'));
  expect((await here.run(['check'])).status).toBe(1);
  expectRefusal(await here.run(['init']), 'there is a configuration here');
});

test('--print-config shows what applies', async () => {
  const here = folder({ 'tweeluik.yaml': `${PATTERN}checks: { terms: off }\npin: 0.1.0\n`, ...terms(30) });
  const { out } = await here.run(['check', '--print-config']);
  expect(JSON.parse(out)).toMatchObject({
    configuration: 'tweeluik.yaml',
    pairs: [{ files: ['terms/nl/fiets.md', 'terms/en/fiets.md'], prevails: null }],
    checks: { terms: 'off', durations: 'error' },
    'fail-on': 'error',
    pin: { checks: '0.1.0', glossary: '0.1.0' },
  });
});

test('a report takes the place of nothing that the configuration names, and names what prevails', async () => {
  const here = folder({ 'tweeluik.yaml': `${PATTERN}accepted: accepted.tsv\nprevails: nl\n`, ...terms(30) });
  for (const path of ['terms/nl/fiets.md', 'accepted.tsv'])
    expectRefusal(await here.run(['check', '--output', path]), 'the report would replace what is checked');
  expect((await here.run(['check'])).out).toMatch(/^The Dutch text prevails\.\n\n1\.1 {2}error/);
});

test('what cannot be meant is refused', async () => {
  const here = folder(terms(30));
  const said = async (yaml: string) => {
    here.write('tweeluik.yaml', yaml);
    return here.run(['check']);
  };
  expectRefusal(await said('chekcs: {}'), 'tweeluik.yaml:1:1: there is no key "chekcs"; did you mean "checks"?');
  expectRefusal(await said('pairs: ["term/{nl,en}/*.md"]'), 'tweeluik.yaml:1:10: no file matches term/nl/*.md');
  expectRefusal(await here.run(['check', '--config', 'weg.yaml']), 'weg.yaml: there is no such file');
  expectRefusal(await folder().run(['check']), 'name two files');
});

test('a file without its partner and an unreadable file are named, and the others go on', async () => {
  const here = folder({
    'tweeluik.yaml': PATTERN,
    ...terms(30),
    'terms/nl/alleen.md': text(14).nl,
    'terms/nl/kapot.md': new Uint8Array([1, 2, 3, 0]),
    'terms/en/kapot.md': text(14).en,
  });
  const { status, out, err } = await here.run(['check', '--format', 'json']);
  expect(status).toBe(2);
  const { documents, findings, failed } = JSON.parse(out);
  expect([documents.length, findings.length]).toEqual([1, 1]);
  expect(failed.map(({ path }: { path: string }) => path)).toEqual(['terms/nl/kapot.md', 'terms/nl/alleen.md']);
  expect((await here.run(['check'])).out).toMatch(/^terms\/nl\/fiets\.md and terms\/en\/fiets\.md\n\n1\.1 {2}error/);
  expect(err.split('\n')).toEqual([
    'tweeluik: terms/nl/kapot.md: this is a binary file, not text',
    expect.stringContaining('tweeluik: terms/nl/alleen.md: this file has no English version among terms/en/*.md'),
    '',
  ]);
});
