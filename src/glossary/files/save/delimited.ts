import type { Listed } from '../load/listed.ts';
import { cellsOf } from './cells.ts';
import type { Saved } from './saved.ts';

/** A table with tabs. */
export const tsv = (concepts: readonly Listed[]): Saved => ({ content: table(concepts, '\t', '\n'), lost: [] });

/** A table with commas, as RFC 4180 has it, and the byte order mark by which Excel knows UTF-8. */
export const csv = (concepts: readonly Listed[]): Saved => ({
  content: `\uFEFF${table(concepts, ',', '\r\n')}`,
  lost: [],
});

const table = (concepts: readonly Listed[], delimiter: string, end: string): string =>
  cellsOf(concepts)
    .map((cells) => row(cells, delimiter, end))
    .join('');

/** A line of a table. */
export const row = (cells: readonly string[], delimiter: string, end: string): string =>
  `${cells.map((cell) => quoted(cell, delimiter)).join(delimiter)}${end}`;

function quoted(cell: string, delimiter: string): string {
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return /["\r\n]/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * What a spreadsheet would calculate when it opens the table ("=HYPERLINK(…)"); an apostrophe before it makes it a text, and the reader takes that
 * off again. A text that has such an apostrophe of its own gets a second.
 */
const FORMULA = /^'*[=+\-@\t\r]/;
