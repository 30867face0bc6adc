import { expect, test } from 'vitest';
import { markdown } from '../../src/report/markdown.ts';
import { escaped } from '../../src/report/markdown-escape.ts';
import { faultsReviewed, hostileReport } from './reports.ts';

const rowsOf = (text: string): readonly string[] =>
  text.split('\n').filter((line) => /^\| (?:error|warning|note) /.test(line));

test('it counts, and has a row a finding with the most severe first and the differing words in bold', () => {
  const { report } = faultsReviewed();
  const text = markdown(report);
  expect(text).toMatch(
    /^\*\*tweeluik\*\* \d+ errors, \d+ warnings, \d+ notes?; 0 accepted, 0 stale; \d+ of \d+ clauses paired\n/,
  );
  expect(text).toContain('### corpus/waterlelie-faults/nl.txt and corpus/waterlelie-faults/en.txt');
  const rows = rowsOf(text);
  expect(rows).toHaveLength(report.findings.length);
  const severities = rows.map((row) => row.split(' ')[1]);
  expect(severities).toEqual(
    [...severities].sort(
      (a, b) => ['error', 'warning', 'note'].indexOf(a ?? '') - ['error', 'warning', 'note'].indexOf(b ?? ''),
    ),
  );
  expect(text).toContain('opeisbare boete van <b>€ 25.000,-</b> per overtreding.');
  expect(text).toContain('penalty of <b>EUR 2,500</b> per breach.');
});

test('it stays below the limit of a comment, and counts what does not fit', () => {
  const { report } = faultsReviewed();
  const many = { ...report, findings: Array.from({ length: 20 }, () => report.findings).flat() };
  const text = markdown(many);
  expect(text.length).toBeLessThan(60_000);
  const left = Number(/^(\d+) more findings \(/m.exec(text)?.[1]);
  expect(rowsOf(text).length + left).toBe(many.findings.length);
  expect(rowsOf(markdown(many, 3000)).length).toBeLessThan(12);
});

test('what was accepted is counted only', () => {
  const { report } = faultsReviewed();
  const accepted = report.findings.map((one) => ({ ...one, accepted: 'agreed' }));
  expect(rowsOf(markdown({ ...report, findings: accepted }))).toEqual([]);
});

test('hostile words are no tags, no cells, no links and call nobody', () => {
  const text = markdown(hostileReport());
  const rows = rowsOf(text);
  expect(rows.length).toBeGreaterThan(10);
  for (const row of rows) {
    expect(row.replace(/\\\\/g, '').replace(/\\\|/g, '').split('|')).toHaveLength(7);
    expect(row.match(/<[^>]*>/g)?.filter((tag) => !['<b>', '</b>', '<span>', '</span>'].includes(tag)) ?? []).toEqual(
      [],
    );
    expect(row).not.toMatch(/(?<!\\)[`*_[\]~]/);
    expect(row).not.toMatch(/(?<![\p{L}\p{N}&])[@#][\p{L}\p{N}]/u);
    expect(row).not.toMatch(/https?:\/\/|www\./);
  }
  expect(text).not.toMatch(/[^\P{Cc}\n]|\p{Bidi_Control}/u);
});

test.each([
  ['a|b', 'a\\|b'],
  ['a\\|b', 'a\\\\\\|b'],
  ['<b>', '&lt;b&gt;'],
  ['**vet** _cursief_ `code`', '\\*\\*vet\\*\\* \\_cursief\\_ \\`code\\`'],
  ['@jansen', '@&#8203;jansen'],
  ['legal@waterlelie.example', 'legal@waterlelie.example'],
  ['artikel #12', 'artikel #&#8203;12'],
  ['$75', '<span>$</span>75'],
])('%s is written %s', (text, written) => {
  expect(escaped(text)).toBe(written);
});
