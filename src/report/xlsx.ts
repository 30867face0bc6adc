import { type Cell, type CellStyle, type CellValue, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import type { Severity } from '../model/finding.ts';
import type { Lang } from '../model/side.ts';
import { type Excerpt, excerpt } from './excerpt.ts';
import { mqm } from './mqm.ts';
import { plain } from './plain.ts';
import type { Report, Reported } from './report.ts';
import { where } from './where.ts';
import { SHEET } from './words/sheet.ts';
import { countsSheet } from './xlsx-counts.ts';
import { FONT } from './xlsx-font.ts';

export { rowsOf } from './xlsx-rows.ts';

/** A column: its heading, its width in characters, whether it is there but not shown, and what it says of a finding. */
type Column = Readonly<{
  heading: string;
  width: number;
  hidden?: boolean;
  of: (finding: Reported, report: Report) => Excerpt | string;
}>;

/** What a reviser needs, then what programs need, which is hidden; headings of the first in the language of the reader. */
function columnsOf({ locale, documents }: Report): readonly Column[] {
  const { sides, severities, severity, clause, finding, verdict, comment, document } = SHEET[locale];
  return [
    { heading: severity, width: 10, of: (one) => severities[one.severity] },
    { heading: clause, width: 12, of: (one) => where(one) },
    { heading: sides.nl, width: 48, of: (one) => excerpt(one, 'nl') ?? '' },
    { heading: sides.en, width: 48, of: (one) => excerpt(one, 'en') ?? '' },
    { heading: finding, width: 44, of: ({ message }) => message },
    { heading: verdict, width: 15, of: () => '' },
    { heading: comment, width: 36, of: () => '' },
    {
      heading: 'document',
      width: 32,
      hidden: documents.length < 2,
      of: (one) => named(documents[one.document]),
    },
    { heading: document, width: 32, hidden: true, of: (one) => titleOf(documents[one.document]) },
    { heading: 'check', width: 16, hidden: true, of: ({ check }) => check },
    { heading: 'words nl', width: 20, hidden: true, of: ({ at }) => wordsOf(at, 'nl') },
    { heading: 'words en', width: 20, hidden: true, of: ({ at }) => wordsOf(at, 'en') },
    { heading: 'clause nl', width: 12, hidden: true, of: ({ clause }) => clause.nl ?? '' },
    { heading: 'clause en', width: 12, hidden: true, of: ({ clause }) => clause.en ?? '' },
    { heading: 'MQM error type', width: 26, hidden: true, of: ({ check }) => mqm(check) },
    { heading: 'accepted', width: 20, hidden: true, of: ({ accepted }) => accepted ?? '' },
    { heading: 'fingerprint', width: 19, hidden: true, of: ({ fingerprint }) => fingerprint },
  ];
}

const titleOf = (document: Report['documents'][number] | undefined): string =>
  document ? [...new Set([document.nl.title, document.en.title])].filter((title) => title !== null).join(' / ') : '';

/** The report as an Excel workbook for a reviser: a row a finding with room for a verdict and a comment, and a sheet of counts. */
export async function xlsx(report: Report): Promise<Uint8Array> {
  return writeXlsx({
    sheets: [findingsSheet(report), countsSheet(report)],
    // a fixed date, so that equal reports are equal files
    properties: { title: 'tweeluik', creator: 'tweeluik', created: EPOCH, modified: EPOCH },
    defaultFont: FONT,
  });
}

const EPOCH = new Date(Date.UTC(1980, 0, 1));

function findingsSheet(report: Report): WriteSheet {
  const columns = columnsOf(report);
  const { verdict, verdicts } = SHEET[report.locale];
  const allowed = Object.values(verdicts);
  const last = `${letter(columns.length - 1)}${report.findings.length + 1}`;
  const cells = new Map<string, Partial<Cell>>();
  const rows = report.findings.map((finding, row) =>
    columns.map(({ of }, column): CellValue => {
      const said = of(finding, report);
      const value = textOf(said);
      const style = styleOf(finding, columns[column]?.heading === SHEET[report.locale].severity);
      if (typeof said !== 'string' && said.words !== '')
        cells.set(`${row + 1},${column}`, { value, type: 'richText', style, richText: emphasised(said) });
      else cells.set(`${row + 1},${column}`, { style });
      return value === '' ? null : value;
    }),
  );
  columns.forEach((_, column) => {
    cells.set(`0,${column}`, { style: HEADING });
  });
  const chosen = letter(columns.findIndex(({ heading }) => heading === verdict));
  return {
    name: 'Findings',
    columns: columns.map(({ width, hidden = false }) => ({ width, style: BODY, ...(hidden ? { hidden } : {}) })),
    rows: [columns.map(({ heading }) => heading), ...rows],
    cells,
    rowDefs: new Map(rows.map((row, at) => [at + 1, { height: heightOf(row, columns) }])),
    freezePane: { rows: 1 },
    autoFilter: { range: `A1:${last}` },
    dataValidations: [
      {
        type: 'list',
        values: allowed,
        range: `${chosen}2:${chosen}${Math.max(2, report.findings.length + 1)}`,
        allowBlank: true,
        showErrorMessage: true,
        errorTitle: verdict,
        errorMessage: allowed.join(', '),
      },
    ],
    pageSetup: {
      orientation: 'landscape',
      paperSize: 'a4',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '$1:$1',
    },
  };
}

/** Not every spreadsheet fits the height of a row to wrapped text when it opens a file; 409 points is the most that a row can have. */
const heightOf = (row: readonly CellValue[], columns: readonly Column[]): number =>
  Math.min(
    409,
    4 +
      13 *
        Math.max(
          1,
          ...row.map((value, at) => {
            const { width = 20, hidden = false } = columns[at] ?? {};
            return hidden ? 1 : Math.ceil(String(value ?? '').length / (width * 0.95));
          }),
        ),
  );

/** Text format ("@") keeps a spreadsheet from reading "true" as a truth value and "1-2" as a date when a cell is typed in again. */
const BODY: CellStyle = { font: FONT, alignment: { vertical: 'top', wrapText: true }, numFmt: '@' };
const LINED: CellStyle = { ...BODY, border: { bottom: { style: 'thin', color: { rgb: 'D9DDE3' } } } };
const HEADING: CellStyle = {
  font: { ...FONT, bold: true, color: { rgb: 'FFFFFF' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: '1F3A5F' } },
  alignment: { vertical: 'center', wrapText: true },
};
const COLOURS: Readonly<Record<Severity, string>> = { error: 'B3261E', warning: '8A5A00', note: '2F5D8A' };

const styleOf = ({ severity }: Reported, isSeverity: boolean): CellStyle =>
  isSeverity ? { ...LINED, font: { ...FONT, bold: true, color: { rgb: COLOURS[severity] } } } : LINED;

const emphasised = ({ before, words, after }: Excerpt) => [
  ...(before === '' ? [] : [{ text: cell(before), font: FONT }]),
  { text: cell(words), font: { ...FONT, bold: true, color: { rgb: COLOURS.error } } },
  ...(after === '' ? [] : [{ text: cell(after), font: FONT }]),
];

const textOf = (said: Excerpt | string): string =>
  typeof said === 'string' ? cell(said) : cell(`${said.before}${said.words}${said.after}`);

/**
 * Words as a cell holds them. They are always strings, so "=HYPERLINK(…)" is shown and never run; what only looks like an escape of the
 * format ("_x0041_") is escaped, and a cell takes at most 32,767 characters.
 */
const cell = (text: string): string =>
  plain(text)
    .slice(0, 32_000)
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');

const wordsOf = (at: Reported['at'], lang: Lang): string => at[lang]?.words.replace(/\s+/g, ' ').trim() ?? '';

const named = (document: Report['documents'][number] | undefined): string =>
  document ? [...new Set([document.nl.path, document.en.path])].join(' and ') : '';

/** The letter of a column; there are fewer than 26. */
const letter = (column: number): string => String.fromCharCode(65 + column);
