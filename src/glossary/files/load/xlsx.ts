import { type CellValue, readXlsx } from 'hucre/xlsx';
import { unfoldedSize } from '../../../formats/zip-size.ts';
import { UserError } from '../../../model/error.ts';
import type { Loaded } from './listed.ts';
import { fromRows, type Row } from './rows.ts';

/**
 * The concepts of an Excel workbook: the first sheet that is not hidden, whose first row with something in it names the columns. In messages the line is
 * the row, and the column that of the cell.
 * @throws UserError where it is no workbook, is damaged, or its sheet is no glossary
 */
export async function xlsx(bytes: Uint8Array, path: string): Promise<Loaded> {
  return fromRows(
    (await sheetOf(bytes, path)).flatMap((cells, at) =>
      cells.some((cell) => shown(cell) !== '') ? [rowAt(at + 1, cells.map(shown))] : [],
    ),
    path,
  );
}

/** A glossary of a million concepts takes less. */
const LARGEST = 200_000_000;

async function sheetOf(bytes: Uint8Array, path: string): Promise<readonly (readonly CellValue[])[]> {
  const size = unfoldedSize(bytes);
  if (size > LARGEST)
    throw new UserError(
      `${path}:1:1: this workbook unfolds to ${Math.round(size / 1e6)} MB, which is more than a glossary needs (${LARGEST / 1e6} MB); keep the sheet with the terms alone`,
    );
  let first = true;
  try {
    const { sheets } = await readXlsx(bytes, {
      sheets: ({ hidden, veryHidden }) => {
        const wanted = first && !hidden && !veryHidden;
        first &&= !wanted;
        return wanted;
      },
    });
    return sheets[0]?.rows ?? [];
  } catch (error) {
    const [, rows, columns] = /spans (\d+) rows x (\d+) columns/.exec(String(error)) ?? [];
    if (rows !== undefined && columns !== undefined)
      throw new UserError(
        `${path}:${rows}:${columns}: a cell here makes the sheet ${rows} rows by ${columns} columns; delete what stands far from the terms`,
      );
    const why = error instanceof Error ? error.message.replace(/\s+/g, ' ').slice(0, 120) : String(error);
    throw new UserError(
      `${path}:1:1: this is no Excel workbook, or a damaged one (${why}); open it in Excel and save it as .xlsx`,
    );
  }
}

const rowAt = (line: number, cells: readonly string[]): Row => ({
  cells,
  place: (cell) => ({ line, column: cell + 1 }),
});

/** What a cell holds as text; an error such as #REF! is nothing. */
const shown = (cell: CellValue): string =>
  cell === null || (typeof cell === 'string' && ERROR.test(cell))
    ? ''
    : cell instanceof Date
      ? cell.toISOString().slice(0, 10)
      : String(cell);

const ERROR = /^#(?:REF!|N\/A|NAME\?|VALUE!|DIV\/0!|NUM!|NULL!)$/;
