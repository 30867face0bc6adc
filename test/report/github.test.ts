import { expect, test } from 'vitest';
import { github } from '../../src/report/github.ts';
import { USUAL } from '../../src/report/options.ts';
import { faultsReviewed, hostileReport } from './reports.ts';

type Command = Readonly<{ type: string; properties: Record<string, string>; message: string }>;

const decoded = (text: string): string =>
  text.replace(/%(25|0D|0A|3A|2C)/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));

/** Reads a line as the runner of GitHub does: from "::" up to the next "::", then the message. */
function read(line: string): Command {
  const found = /^::(\w+) (.*?)::(.*)$/.exec(line);
  if (!found) throw new Error(`no command: ${line}`);
  const properties = (found[2] ?? '').split(',').map((part) => {
    const at = part.indexOf('=');
    return [part.slice(0, at), decoded(part.slice(at + 1))];
  });
  return { type: found[1] ?? '', properties: Object.fromEntries(properties), message: decoded(found[3] ?? '') };
}

const lines = (text: string): readonly string[] => text.split(/\r\n|\r|\n/).filter((line) => line !== '');

test('the most severe come first, no more than GitHub shows of a type, and the rest is counted', () => {
  const found = lines(github(faultsReviewed().report)).map(read);
  const types = found.map(({ type }) => type);
  expect(types).toEqual(
    [...types].sort((a, b) => ['error', 'warning', 'notice'].indexOf(a) - ['error', 'warning', 'notice'].indexOf(b)),
  );
  for (const type of ['error', 'warning', 'notice'])
    expect(types.filter((one) => one === type).length).toBeLessThanOrEqual(10);
});

test('what GitHub would drop is counted in a line of its own', () => {
  const { report } = faultsReviewed();
  const findings = Array.from({ length: 30 }, () => report.findings).flat();
  const found = lines(github({ ...report, findings })).map(read);
  const count = (severity: string) => findings.filter((one) => one.severity === severity).length;
  for (const type of ['error', 'warning', 'notice']) expect(found.filter((one) => one.type === type)).toHaveLength(10);
  expect(found.at(-1)?.message).toBe(
    `${count('error') - 10} more errors, ${count('warning') - 10} more warnings, ${count('note') - 9} more notes: see the full report`,
  );
});

test('an annotation stands on the English unless another text was changed or is at fault, and quotes the other side', () => {
  const { report } = faultsReviewed();
  const finding = report.findings.find(({ message }) => message.includes('€ 25.000'));
  if (!finding) throw new Error('no such finding');
  const one = { ...report, findings: [finding] };
  const [usual] = lines(github(one)).map(read);
  expect(usual?.properties).toMatchObject({
    file: 'corpus/waterlelie-faults/en.txt',
    line: '80',
    endLine: '80',
    col: '212',
  });
  expect(usual?.properties.title).toBe('4.8 (amounts)');
  expect(usual?.message).toContain('Dutch (corpus/waterlelie-faults/nl.txt:81): ');
  const [changed] = lines(github(one, { ...USUAL, changed: 'nl' })).map(read);
  expect(changed?.properties.file).toBe('corpus/waterlelie-faults/nl.txt');
  const [faulty] = lines(github({ ...one, findings: [{ ...finding, side: 'nl' }] })).map(read);
  expect(faulty?.properties.file).toBe('corpus/waterlelie-faults/nl.txt');
});

test('columns are left out where a place goes on to another line', () => {
  const { report } = faultsReviewed();
  const finding = report.findings.find(({ at }) => at.en !== null);
  const place = finding?.at.en;
  if (!finding || !place) throw new Error('no such finding');
  const long = { ...place, end: { ...place.end, line: place.start.line + 1 } };
  const [found] = lines(github({ ...report, findings: [{ ...finding, at: { nl: null, en: long } }] })).map(read);
  expect(Object.keys(found?.properties ?? {})).toEqual(['file', 'line', 'endLine', 'title']);
});

test('what was accepted is not annotated, and nothing is said where nothing is open', () => {
  const { report } = faultsReviewed();
  expect(github({ ...report, findings: report.findings.map((one) => ({ ...one, accepted: 'agreed' })) })).toBe('');
});

test('hostile words stay inside the command they are quoted in', () => {
  const report = hostileReport();
  const text = github(report);
  const found = lines(text).map(read);
  expect(found.length).toBeLessThanOrEqual(30);
  expect(found.every(({ type }) => ['error', 'warning', 'notice'].includes(type))).toBe(true);
  expect(text).not.toMatch(/[^\P{Cc}\n]|\p{Bidi_Control}/u);
  const allowed = ['file', 'line', 'endLine', 'col', 'endColumn', 'title'];
  for (const { properties } of found)
    expect(Object.keys(properties).filter((name) => !allowed.includes(name))).toEqual([]);
});
