import { UserError } from '../model/error.ts';

/** A row of an accepted file: a difference that somebody judged. `line` = where it stands; `clause` is a hint for people. */
export type Row = Readonly<{
  line: number;
  document: string;
  check: string;
  clause: string;
  fingerprint: string;
  reason: string;
}>;

/** A difference to be accepted; the words are there for the people who read the file. */
export type NewRow = Omit<Row, 'line'> & Readonly<{ nl: string; en: string }>;

const COLUMNS = ['document', 'check', 'clause', 'Dutch', 'English', 'fingerprint', 'reason'] as const;
const NEEDED = ['document', 'check', 'fingerprint', 'reason'] as const;

/** The line that names the columns. */
const HEADER = COLUMNS.join('\t');

/**
 * The rows of an accepted file: columns parted by tabs and named in the first line, in any order; empty lines and lines that begin with "#"
 * are for people.
 * @param path as messages name it
 * @throws UserError with path, line and column where it is no such file, or a row lacks its fingerprint or its reason
 */
export function accepted(text: string, path: string): readonly Row[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const first = lines.findIndex(isRow);
  if (first < 0) return [];
  const columns = columnsOf(lines[first] ?? '', `${path}:${first + 1}:1`);
  return lines.flatMap((line, at) => (at > first && isRow(line) ? [row(line, at + 1, columns, path)] : []));
}

const isRow = (line: string): boolean => line.trim() !== '' && !line.startsWith('#');

function columnsOf(line: string, where: string): ReadonlyMap<string, number> {
  refuseConflict(line, where);
  const names = line.split('\t').map((name) => name.trim().toLowerCase());
  const columns = new Map(names.map((name, at) => [name, at] as const));
  const missing = NEEDED.filter((name) => !columns.has(name));
  if (missing.length > 0)
    throw new UserError(
      `${where}: the first line must name the columns, parted by tabs: ${COLUMNS.join(', ')}; missing: ${missing.join(', ')}`,
    );
  return columns;
}

function row(text: string, line: number, columns: ReadonlyMap<string, number>, path: string): Row {
  refuseConflict(text, `${path}:${line}:1`);
  const cells = text.split('\t');
  const cell = (name: string) => (cells[columns.get(name) ?? -1] ?? '').trim();
  const fail = (name: string, why: string): never => {
    const before = cells.slice(0, columns.get(name) ?? 0);
    throw new UserError(`${path}:${line}:${before.join('\t').length + (before.length > 0 ? 2 : 1)}: ${why}`);
  };
  if (cells.length > columns.size)
    fail('reason', `this row has ${cells.length} cells, the first line names ${columns.size}; put no tab in a cell`);
  if (!/^[0-9a-f]{16}$/.test(cell('fingerprint')))
    fail(
      'fingerprint',
      `"${cell('fingerprint')}" is no fingerprint, which is 16 signs from 0-9 and a-f; run tweeluik accept, which writes it`,
    );
  if (cell('document') === '') fail('document', 'the document is missing; write its paths as a report names them');
  if (cell('check') === '') fail('check', 'the check is missing; write its id, such as amounts');
  if (cell('reason') === '') fail('reason', 'the reason is missing; say why this difference is right');
  return {
    line,
    document: cell('document'),
    check: cell('check'),
    clause: cell('clause'),
    fingerprint: cell('fingerprint'),
    reason: cell('reason'),
  };
}

/** A file that git could not merge */
function refuseConflict(line: string, where: string): void {
  if (/^(?:<{7}|={7}|>{7}|\|{7})/.test(line))
    throw new UserError(
      `${where}: this is the mark of an unsolved merge; keep the rows of both sides and take the marks out`,
    );
}

/**
 * An accepted file with more rows. What stands in it stays, byte for byte and in its order; a new row comes behind the last one of its
 * document, so that two people who accept in different documents have no conflict.
 */
export function withRows(text: string, path: string, rows: readonly NewRow[]): string {
  const known = accepted(text, path);
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = text === '' ? [] : text.replace(/\r?\n$/, '').split(/\r?\n/);
  const header = lines.findIndex((line) => isRow(line.replace(/^\uFEFF/, '')));
  const names = header < 0 ? [...COLUMNS] : (lines[header] ?? '').replace(/^\uFEFF/, '').split('\t');
  const last = new Map(known.map(({ document, line }) => [asCell(document), line] as const));
  const behind = (place: number) =>
    rows.filter(({ document }) => last.get(asCell(document)) === place).map((one) => written(one, names));
  const kept = lines.flatMap((line, at) => [line, ...behind(at + 1)]);
  const rest = rows.filter(({ document }) => !last.has(asCell(document))).map((one) => written(one, names));
  return `${[...kept, ...(header < 0 ? [HEADER] : []), ...rest].join(newline)}${newline}`;
}

/** An accepted file without some of its lines, counted from 1; all else stays, byte for byte. */
export const withoutLines = (text: string, lines: readonly number[]): string =>
  (text.match(/.*(?:\r?\n|$)/g) ?? []).filter((_, at) => !lines.includes(at + 1)).join('');

function written(row: NewRow, names: readonly string[]): string {
  const cells: Readonly<Record<string, string>> = { ...row, dutch: shown(row.nl), english: shown(row.en) };
  return names.map((name) => asCell(String(cells[name.trim().toLowerCase()] ?? ''))).join('\t');
}

const LONGEST = 120;
const shown = (words: string): string => (words.length > LONGEST ? `${words.slice(0, LONGEST - 1)}…` : words);

/**
 * A cell holds no tab, line end or sign that drives a terminal or turns the reading direction, and none that makes a spreadsheet calculate
 * ("=HYPERLINK(…)"). What it makes of a cell it makes of that again, so that a name can be compared with one that was written.
 */
export const asCell = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim()
    .replace(/^(?=[=+\-@])/, "'");
