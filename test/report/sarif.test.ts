import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { CHECKS } from '../../src/checks/index.ts';
import type { Report } from '../../src/report/report.ts';
import { sarif } from '../../src/report/sarif.ts';
import { HOME } from '../texts.ts';
import { faultsReviewed, HOSTILE, hostileReport, OPTIONS } from './reports.ts';

/** The published schema; it is of draft 4, of which it uses nothing that later drafts read otherwise but its own name, and patterns without the u flag. */
const {
  $schema: _,
  id: __,
  ...schema
} = JSON.parse(readFileSync(`${HOME}/node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json`, 'utf8'));
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats.default(ajv);
const valid = ajv.compile(schema);

const made = (report: Report) => {
  const log = JSON.parse(sarif(report, OPTIONS));
  valid(log);
  expect(valid.errors ?? []).toEqual([]);
  return log.runs[0];
};

test('a report is valid SARIF, with a rule for every check', () => {
  const { report } = faultsReviewed();
  const run = made(report);
  expect(run.columnKind).toBe('utf16CodeUnits');
  expect(run.results).toHaveLength(report.findings.length);
  expect(run.tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(CHECKS.map(({ id }) => id));
  for (const result of run.results) expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
});

test('the schema refuses what is no SARIF', () => {
  const log = JSON.parse(sarif(faultsReviewed().report, OPTIONS));
  log.runs[0].results[0].level = 'fatal';
  expect(valid(log)).toBe(false);
});

test('a rule says what its page says, without the cases', () => {
  const rule = made(faultsReviewed().report).tool.driver.rules.find(({ id }: { id: string }) => id === 'amounts');
  expect(rule.shortDescription.text).toBe('In both texts the amounts of money are the same.');
  expect(rule.help.markdown).toContain('**What to do:**');
  expect(rule.help.text).toContain('What to do:');
  expect(rule.help.markdown).not.toContain('| Dutch |');
});

test('a finding stands at its Dutch place, and the English is a related location', () => {
  const run = made(faultsReviewed().report);
  const [found] = run.results.filter(({ message }: { message: { text: string } }) => message.text.includes('€ 25.000'));
  expect(found.locations[0].physicalLocation).toMatchObject({
    artifactLocation: { uri: 'corpus/waterlelie-faults/nl.txt' },
    region: { startLine: 81, startColumn: 170, endLine: 81, endColumn: 180, snippet: { text: '€ 25.000,-' } },
  });
  expect(found.relatedLocations[0]).toMatchObject({
    message: { text: 'English "EUR 2,500"' },
    physicalLocation: { artifactLocation: { uri: 'corpus/waterlelie-faults/en.txt' }, region: { startLine: 80 } },
  });
  expect(found.partialFingerprints['tweeluik/v1']).toMatch(/^[0-9a-f]{16}$/);
});

test('what only the English has stands there', () => {
  const run = made(faultsReviewed().report);
  const [found] = run.results.filter(({ message }: { message: { text: string } }) =>
    message.text.startsWith('"and and"'),
  );
  expect(found.locations[0].physicalLocation.artifactLocation.uri).toBe('corpus/waterlelie-faults/en.txt');
  expect(found.relatedLocations).toBeUndefined();
});

test('an accepted finding is suppressed with its reason, and any other says that nothing suppresses it', () => {
  const { report } = faultsReviewed();
  const [first, ...rest] = report.findings;
  if (!first) throw new Error('no findings');
  const run = made({ ...report, findings: [{ ...first, accepted: 'agreed with the client' }, ...rest] });
  expect(run.results[0].suppressions).toEqual([
    { kind: 'external', status: 'accepted', justification: 'agreed with the client' },
  ]);
  expect(run.results[1].suppressions).toEqual([]);
});

test('stale rows and files that could not be read are notifications of the run', () => {
  const { report } = faultsReviewed();
  const stale = [{ file: 'accepted differences.tsv', line: 3, check: 'terms', reason: 'agreed' }];
  const failed = [{ path: 'terms/x.docx', reason: 'this is no DOCX file' }];
  const [invocation] = made({ ...report, stale, failed }).invocations;
  expect(invocation.executionSuccessful).toBe(false);
  expect(invocation.toolExecutionNotifications).toMatchObject([
    {
      descriptor: { id: 'stale' },
      locations: [
        { physicalLocation: { artifactLocation: { uri: 'accepted%20differences.tsv' }, region: { startLine: 3 } } },
      ],
    },
    { descriptor: { id: 'failed' }, message: { text: 'this is no DOCX file' } },
  ]);
});

test('hostile words are escaped: braces are no placeholders, brackets no links, paths no other URI', () => {
  const run = made(hostileReport());
  expect(run.results).toHaveLength(2 * HOSTILE.length);
  for (const { message, locations } of run.results) {
    expect(message.text).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
    expect(message.text.replaceAll('{{', '').replaceAll('}}', '')).not.toMatch(/[{}]/);
    expect(message.text).not.toMatch(/(?<!\\)\[[^[\]]*[^\\]\]\(/);
    expect(locations[0].physicalLocation.artifactLocation.uri).toMatch(/^nl%20[\w%.~!*'()/-]*$/);
  }
});
