import { UserError } from '../../../model/error.ts';
import { LANGS } from '../../../model/side.ts';
import { guardsIn, idsIn, namesIn, wrongIn } from './cell.ts';
import { type Column, columnOf } from './columns.ts';
import { count, type Draft, type DraftName, type Gathering, gathering, loaded } from './draft.ts';
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
  const draft = gathering(row.place(0, 0));
  const stated = statusesOf(row, columns, headings, unread);
  for (const [at, column] of columns.entries()) {
    const cell: Cell = { text: row.cells[at] ?? '', place: (from) => row.place(at, from) };
    if (cell.text !== '' && !(column && gathered(cell, column, stated, draft)) && cell.text.trim() !== '')
      count(unread, headings[at] ?? '');
  }
  return { ...draft, status: stated.en?.status ?? stated.nl?.status ?? null };
}

/** A cell that is not empty, and where its characters stand. */
type Cell = Readonly<{ text: string; place: (from: number) => Place }>;

/** Takes what a cell says into the draft; false where the draft has no room for it, since an earlier column said the same. */
function gathered({ text, place }: Cell, column: Column, stated: Stated, draft: Gathering): boolean {
  switch (column.what) {
    case 'names': {
      const said = stated[column.lang];
      const status = said?.status ?? (column.admitted ? 'admitted' : null);
      const reason = said?.reason ?? '';
      for (const { text: written, at, region } of namesIn(text))
        draft.names[column.lang].push({
          written,
          at: place(at),
          region: region || column.region,
          status,
          reason,
          lesser: false,
        });
      return true;
    }
    case 'wrong':
      for (const { text: written, at, lang, region, reason } of wrongIn(text, column.lang))
        draft.names[lang].push({ written, at: place(at), region, status: 'wrong', reason, lesser: false });
      return true;
    case 'neighbours':
      draft.neighbours = idsIn(text);
      return true;
    case 'unless':
      draft.guards = guardsIn(text);
      return true;
    case 'definition':
    case 'example':
      draft[column.what] = { ...draft[column.what], [column.lang]: text };
      return true;
    case 'status':
      return true;
    default:
      if (draft[column.what] !== '') return false;
      draft[column.what] = text;
      return true;
  }
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
