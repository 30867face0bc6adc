import { retext } from 'retext';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { checks, checkTexts, json, text, UserError, unifiedTweeluik } from '../../src/index.ts';
import { folder } from '../cli/run.ts';

const nl =
  '1. De koper betaalt iedere factuur voor de fietsen binnen 14 dagen.\n\n2. De verkoper levert de fietsen aan huis af.\n';
const en =
  '1. The buyer pays every invoice for the bicycles within 30 days.\n\n2. The seller delivers the bicycles at home.\n';

test('two texts give a report, which every format takes', async () => {
  const report = await checkTexts({ nl, en });
  expect(report.findings.map(({ check, at }) => [check, at.nl?.words, at.en?.words])).toEqual([
    ['durations', expect.stringContaining('14 dagen'), expect.stringContaining('30 days')],
  ]);
  expect(JSON.parse(json(report)).documents[0].nl.path).toBe('nl');
  expect(text(report)).toContain('1 error');
});

test('checks can be milder or off, differences accepted, a language said to prevail', async () => {
  const [finding] = (await checkTexts({ nl, en }, { checks: { durations: 'note' } })).findings;
  expect(finding?.severity).toBe('note');
  expect((await checkTexts({ nl, en }, { checks: { durations: 'off' } })).findings).toEqual([]);
  const accepted = `document\tcheck\tfingerprint\treason\nnl and en\tdurations\t${finding?.fingerprint}\tzo bedoeld\n`;
  const report = await checkTexts({ nl, en }, { accepted: { path: 'a.tsv', text: accepted }, prevails: 'en' });
  expect([report.summary.accepted, report.documents[0]?.prevails]).toEqual([1, 'en']);
});

test('a glossary of one’s own counts', async () => {
  const glossaries = [{ path: 'own.tsv', content: 'nl\ten\nfietsen\tbikes\n' }];
  const { findings } = await checkTexts({ nl, en }, { glossaries });
  expect(findings.some(({ concept }) => concept === 'own.tsv#bikes')).toBe(true);
});

test('what cannot be checked is refused', async () => {
  await expect(checkTexts({ nl, en: ' ' })).rejects.toThrow(UserError);
  await expect(checkTexts({ nl, en }, { checks: { duratons: 'off' } })).rejects.toThrow('did you mean "durations"?');
  expect(checks.map(({ id }) => id)).toContain('durations');
});

test('the plugin gives the findings as messages on the file that is linted', async () => {
  const file = new VFile({ path: 'terms.en.md', value: en });
  await retext()
    .use(unifiedTweeluik, { other: { path: 'terms.nl.md', text: nl } })
    .run(retext().parse(file), file);
  expect(
    file.messages.map(({ ruleId, source, fatal, line, column, actual, note }) => [
      ruleId,
      source,
      fatal,
      line,
      column,
      actual,
      note,
    ]),
  ).toEqual([
    [
      'durations',
      'tweeluik',
      true,
      1,
      expect.any(Number),
      expect.stringContaining('30 days'),
      'De koper betaalt iedere factuur voor de fietsen binnen 14 dagen.',
    ],
  ]);
});

test('the plugin reads the other version from its path, and honours comments', async () => {
  const here = folder({ 'terms.nl.md': nl });
  const value = `<!-- tweeluik accept durations: as agreed -->\n${en}\n<!-- tweeluik accept amounts: gone -->\n\n3. The end of it.\n`;
  const file = new VFile({ path: 'terms.en.md', value });
  const other = () => `${here.path}/terms.nl.md`;
  await retext()
    .use(unifiedTweeluik, { other, checks: { clauses: 'off' } })
    .run(retext().parse(file), file);
  expect(file.messages.map(({ reason, line }) => [reason, line])).toEqual([
    ['This accepted difference no longer applies (amounts: gone).', 6],
  ]);
});
