import { type CsvError, parse } from 'csv-parse/sync';
import { UserError } from '../../../model/error.ts';
import { type Loaded, type Place, where } from './listed.ts';
import { fromRows, isHeader, type Row } from './rows.ts';

/**
 * The concepts of a table as Excel and others save it: TSV or CSV with commas or semicolons, cells between quotes where they hold a
 * separator, a line end or a quote. A first line "sep=;", which Excel understands, says what the separator is.
 * @throws UserError where it is no such table
 */
export function delimited(text: string, path: string): Loaded {
  const said = /^sep=(.)\r?\n/.exec(text);
  const table = said ? text.replace(/^[^\n]*/, '') : text;
  return fromRows(rowsOf(table, said?.[1] ?? delimiterIn(table) ?? '\t', path), path);
}

const DELIMITERS = ['\t', ';', ','] as const;

/** The sign that makes a header with a Dutch and an English column of the first line; null where none does. */
export function delimiterIn(text: string): string | null {
  const first = /[^\r\n]+/.exec(text)?.[0] ?? '';
  return DELIMITERS.find((delimiter) => isHeader(first.split(delimiter).map(unquoted))) ?? null;
}

const unquoted = (cell: string): string => cell.trim().replace(/^"(.*)"$/, '$1');

/**
 * The rows that are not empty. A table of which no cell begins with a quote has none that mean something ("5" disk" is a name), and needs no more than
 * its line ends and separators.
 */
function* rowsOf(text: string, delimiter: string, path: string): Generator<Row> {
  const lines = text.split(LINE_END);
  const records = quotes(text, delimiter) ? recordsOf(text, delimiter, lines, path) : null;
  let line = 0;
  for (const cells of records ?? lines.filter(filled).map((one) => one.split(delimiter))) {
    while (!filled(lines[line] ?? ' ')) line++;
    const first = line;
    line += 1 + (records ? inner(cells) : 0);
    const read = placer(lines, first, line, delimiter);
    yield { cells: cells.map(unguarded), place: (cell, at) => read(cell, at + (isGuarded(cells[cell]) ? 1 : 0)) };
  }
}

/** An apostrophe before a sign with which a formula begins says that it is a text: "'=1+1". */
const isGuarded = (cell = ''): boolean => cell.startsWith("'") && /^'+[=+\-@\t\r]/.test(cell);
const unguarded = (cell: string): string => (isGuarded(cell) ? cell.slice(1) : cell);

const quotes = (text: string, delimiter: string): boolean =>
  text.startsWith('"') || [delimiter, '\n', '\r'].some((sign) => text.includes(`${sign}"`));

const LINE_END = /\r\n|[\n\r]/;
const filled = (line: string): boolean => line !== '';

/** How many line ends the cells of a record hold. */
const inner = (cells: readonly string[]): number =>
  cells.reduce((sum, cell) => (/[\n\r]/.test(cell) ? sum + cell.split(LINE_END).length - 1 : sum), 0);

const options = (delimiter: string) => ({
  delimiter,
  relax_column_count: true,
  skip_empty_lines: true,
  record_delimiter: ['\r\n', '\n', '\r'],
});

function recordsOf(text: string, delimiter: string, lines: readonly string[], path: string): readonly string[][] {
  try {
    return parse(text, options(delimiter));
  } catch (error) {
    throw fault(text, lines, delimiter, path, error as CsvError);
  }
}

/** Where the cells of a record stand that begins on the line `first` (from 0) and ends before the line `end`. */
function placer(lines: readonly string[], first: number, end: number, delimiter: string): Row['place'] {
  let starts: readonly number[] | undefined;
  const record = end === first + 1 ? (lines[first] ?? '') : lines.slice(first, end).join('\n');
  return (cell, at) => {
    starts ??= startsOf(record, delimiter);
    const start = starts[cell] ?? 0;
    if (record[start] !== '"') return { line: first + 1, column: start + at + 1 };
    let offset = start + 1;
    for (let left = at; left > 0; left--) offset += record.startsWith('""', offset) ? 2 : 1;
    return within(record, offset, first);
  };
}

/** Where an offset of a record of one or several lines stands. */
function within(record: string, offset: number, first: number): Place {
  const before = record.slice(0, offset).split('\n');
  return { line: first + before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** Where the cells of a record begin, their quotes counted in. */
function startsOf(record: string, delimiter: string): readonly number[] {
  const starts = [0];
  let quoted = false;
  for (let at = 0; at < record.length; at++) {
    if (record[at] === '"' && quoted && record[at + 1] === '"') at++;
    else if (record[at] === '"' && (quoted || at === starts.at(-1))) quoted = !quoted;
    else if (!quoted && record[at] === delimiter) starts.push(at + 1);
  }
  return starts;
}

/** What csv-parse stumbled over, with the place of the cell. */
function fault(text: string, lines: readonly string[], delimiter: string, path: string, error: CsvError): UserError {
  const whole = Number(error.records ?? 0);
  const before: readonly string[][] = whole === 0 ? [] : parse(text, { ...options(delimiter), to: whole });
  let line = 0;
  for (const cells of [...before, []]) {
    while (!filled(lines[line] ?? ' ')) line++;
    if (cells.length > 0) line += 1 + inner(cells);
  }
  const cell = startsOf(lines[line] ?? '', delimiter)[Number(error.column ?? 0)] ?? 0;
  const what =
    error.code === 'CSV_QUOTE_NOT_CLOSED'
      ? 'the quote that opens here is not closed'
      : 'the quotes in this cell do not fit';
  return new UserError(
    `${where(path, { line: line + 1, column: cell + 1 })}: ${what}; write a cell that holds quotes between quotes and double those in it: "5"" disk"`,
  );
}
