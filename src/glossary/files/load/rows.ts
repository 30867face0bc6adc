import { UserError } from '../../../model/error.ts';
import { LANGS } from '../../../model/side.ts';
import { guardsIn, idsIn, namesIn, wrongIn } from './cell.ts';
import { type Column, columnOf } from './columns.ts';
import { count, type Draft, type DraftName, loaded, NO_GUARDS, NO_TEXTS } from './draft.ts';
import { type Loaded, type Place, where } from './listed.ts';
import { merged } from './merged.ts';
import { type Status, statusOf } from './status.ts';

/** A row of a table; `place` = where the text of a cell stands, from the letter `at` on. */
export type Row = Readonly<{ cells: readonly string[]; place: (cell: number, at: number) => Place }>;

/** Whether a row names a column for each language, so that a table can begin with it. */
export const isHeader = (cells: readonly string[]): boolean =>
  LANGS.every((lang) =>
    cells.some((cell) => {
      const column = columnOf(cell);
      return column?.what === 'names' && column.lang === lang;
    }),
  );

/**
 * The concepts of a table: a header row, then a concept a row. With a column "status" rows that share their id (or, where they have none, their
 * Dutch name) are one concept.
 * @throws UserError where the first row is no header, or another row has more cells than that
 */
export function fromRows(rows: Iterable<Row>, path: string): Loaded {
  const unread = new Map<string, number>();
  const table = rows[Symbol.iterator]();
  const head = (table.next() as IteratorResult<Row, undefined>).value;
  if (!head || !isHeader(head.cells)) throw new UserError(`${where(path, head?.place(0, 0) ?? TOP)}: ${NO_HEADER}`);
  const columns = head.cells.map(columnOf);
  const headings = head.cells.map((cell, at) => `column "${cell.trim() || at + 1}"`);
  const drafts = draftsOf(table, path, columns, headings, unread);
  return loaded(columns.some((column) => column?.what === 'status') ? merged([...drafts]) : drafts, path, unread);
}

const TOP: Place = { line: 1, column: 1 };
const NO_HEADER =
  'this is no glossary: its first row names no column for Dutch and for English; call the columns "nl" and "en"';

/** An entry of which the row says what its names are. */
export type RowDraft = Draft & Readonly<{ status: DraftName['status'] }>;

type Columns = readonly (Column | null)[];

function* draftsOf(
  rows: Iterator<Row>,
  path: string,
  columns: Columns,
  headings: readonly string[],
  unread: Map<string, number>,
): Generator<RowDraft> {
  for (let next = rows.next(); !next.done; next = rows.next()) {
    const row = next.value;
    const extra = row.cells.findIndex((cell, at) => at >= columns.length && cell.trim() !== '');
    if (extra >= 0)
      throw new UserError(
        `${where(path, row.place(extra, 0))}: this row has ${row.cells.length} cells, the first row ${columns.length}; put a name that holds the separator between quotes`,
      );
    if (row.cells.some((cell) => cell.trim() !== '')) yield draftOf(row, columns, headings, unread);
  }
}

function draftOf(row: Row, columns: Columns, headings: readonly string[], unread: Map<string, number>): RowDraft {
  const names = { nl: [] as DraftName[], en: [] as DraftName[] };
  const told = { id: '', domain: '', source: '' };
  let [guards, definition, example] = [NO_GUARDS, NO_TEXTS, NO_TEXTS];
  let neighbours: readonly string[] = [];
  const stated = statusesOf(row, columns, headings, unread);
  for (let at = 0; at < columns.length; at++) {
    const cell = row.cells[at] ?? '';
    const column = columns[at] ?? null;
    if (cell === '') continue;
    if (column === null) {
      if (cell.trim() !== '') count(unread, headings[at] ?? '');
      continue;
    }
    switch (column.what) {
      case 'names': {
        const said = stated[column.lang];
        const status = said?.status ?? (column.admitted ? 'admitted' : null);
        for (const { text, at: from, region } of namesIn(cell))
          names[column.lang].push({
            written: text,
            at: row.place(at, from),
            region: region || column.region,
            status,
            reason: said?.reason ?? '',
            lesser: false,
          });
        break;
      }
      case 'wrong':
        for (const { text, at: from, lang, region, reason } of wrongIn(cell, column.lang))
          names[lang].push({ written: text, at: row.place(at, from), region, status: 'wrong', reason, lesser: false });
        break;
      case 'neighbours':
        neighbours = idsIn(cell);
        break;
      case 'unless':
        guards = guardsIn(cell);
        break;
      case 'definition':
        definition = { ...definition, [column.lang]: cell };
        break;
      case 'example':
        example = { ...example, [column.lang]: cell };
        break;
      case 'status':
        break;
      default:
        if (told[column.what] === '') told[column.what] = cell;
        else count(unread, headings[at] ?? '');
    }
  }
  const status = stated.en?.status ?? stated.nl?.status ?? null;
  return {
    id: told.id,
    at: row.place(0, 0),
    names,
    guards,
    neighbours,
    domain: told.domain,
    source: told.source,
    definition,
    example,
    status,
  };
}

type Stated = Readonly<{ nl?: Status; en?: Status }>;
const UNSTATED: Stated = {};

/** What the columns "status" say of the names of a row; a word that is not known is counted. */
function statusesOf(row: Row, columns: Columns, headings: readonly string[], unread: Map<string, number>): Stated {
  let stated = UNSTATED;
  for (let at = 0; at < columns.length; at++) {
    const column = columns[at];
    if (column?.what !== 'status') continue;
    const word = row.cells[at]?.trim() ?? '';
    const status = word === '' ? null : statusOf(word);
    if (status === null && word !== '') count(unread, `"${word}" in ${headings[at]}`);
    if (status !== null)
      stated = column.lang === null ? { nl: status, en: status, ...stated } : { ...stated, [column.lang]: status };
  }
  return stated;
}
