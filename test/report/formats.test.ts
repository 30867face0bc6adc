import { readFileSync } from 'node:fs';
import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { CHECKS } from '../../src/checks/index.ts';
import { FORMATS } from '../../src/report/formats.ts';
import { MQM, mqm } from '../../src/report/mqm.ts';
import { advice, withoutMarks } from '../../src/report/page.ts';
import { docx, p } from '../formats/files.ts';
import { HOME } from '../texts.ts';
import { faultsReviewed, inOneFile, OPTIONS } from './reports.ts';

/** The texts of the corpus are no files of translation tools; this one has a segment of either. */
const XLIFF = {
  ...OPTIONS,
  bytesOf: () =>
    strToU8(
      '<xliff version="1.2"><file source-language="nl" target-language="en"><body><trans-unit id="1"><source>Slot.</source><target>End.</target></trans-unit></body></file></xliff>',
    ),
};

/** Nor are they Word documents; this one says what the English one says. */
const WORD = {
  ...OPTIONS,
  bytesOf: () => {
    const lines = readFileSync(`${HOME}/corpus/waterlelie-faults/en.txt`, 'utf8').replaceAll('&', '&amp;').split('\n');
    return docx(lines.map((line) => p(line)).join(''));
  },
};

test.each(Object.entries(FORMATS))('%s is made of a report and its sheets', async (name, format) => {
  const { report, sheet } = faultsReviewed();
  const made = await (name === 'xliff'
    ? format.make(inOneFile(report), [], XLIFF)
    : format.make(report, format.sheets ? [sheet] : [], WORD));
  expect(made.length).toBeGreaterThan(100);
  expect(made instanceof Uint8Array).toBe(['xlsx', 'docx', 'xliff'].includes(name));
});

test('the same report makes the same bytes, whichever thread it came through', async () => {
  const { report, sheet } = faultsReviewed();
  for (const [name, { make }] of Object.entries(FORMATS)) {
    const [given, options] = name === 'xliff' ? [inOneFile(report), XLIFF] : [report, WORD];
    const [one, two] = [
      await make(given, [sheet], options),
      await make(structuredClone(given), [structuredClone(sheet)], options),
    ];
    expect(two).toEqual(one);
  }
});

test('the JSON has the fields of its contract and no more', () => {
  const { report } = faultsReviewed();
  const { findings } = JSON.parse(FORMATS.json.make(report));
  const known = [
    'check',
    'severity',
    'message',
    'side',
    'clause',
    'at',
    'passage',
    'also',
    'expected',
    'concept',
    'accepted',
    'document',
    'fingerprint',
  ];
  expect(findings.flatMap(Object.keys).filter((name: string) => !known.includes(name))).toEqual([]);
});

test('docs/json.md names every field', () => {
  const page = readFileSync(`${HOME}/docs/json.md`, 'utf8');
  const fields = new Set<string>();
  JSON.parse(FORMATS.json.make(faultsReviewed().report), (field, value) => {
    if (!/^\d*$/.test(field)) fields.add(field);
    return value;
  });
  expect([...fields].filter((field) => !page.includes(`\`${field}\``))).toEqual([]);
});

test('the README names every format', () => {
  const readme = readFileSync(`${HOME}/README.md`, 'utf8');
  expect(Object.keys(FORMATS).filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
});

test('every check has an error type of MQM, and what is no check of ours is its own', () => {
  expect(CHECKS.map(({ id }) => id).filter((id) => MQM[id] === undefined)).toEqual([]);
  expect(mqm('house-style')).toBe('Custom');
});

test('the advice of a page is all that stands before its cases', () => {
  const { summary, markdown } = advice(readFileSync(`${HOME}/docs/checks/terms.md`, 'utf8'));
  expect(summary).toBe('In both texts each concept is named by one of its terms.');
  expect(markdown).toContain('**What to do:**');
  expect(markdown).not.toMatch(/```|^#|\| Dutch/m);
  expect(withoutMarks('**What to do:** use\nthe `term`.\n\nDone.')).toBe('What to do: use the term.\n\nDone.');
});
