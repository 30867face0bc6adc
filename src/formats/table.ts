import { languageOf } from '../languages/recognise.ts';
import { LANGS, type Sides } from '../model/side.ts';
import type { Block } from './blocks.ts';
import { beginsWithNumber } from './numbers.ts';

/** A row of a table: what stands in each of its cells. */
export type Row = readonly (readonly Block[])[];

/**
 * The blocks of a table. Two columns in the two languages are the two texts, row by row; a table whose cells hold a paragraph at most is read by rows; a number in a
 * column of its own stands before its paragraph; any other table lays out a page, and its cells are read one after the other.
 */
export function rowBlocks(rows: readonly Row[]): readonly Block[] {
  const columns = languageColumns(rows);
  if (columns) return bilingual(rows, columns);
  const filled = rows.filter((row) => row.some((cell) => cell.length > 0));
  const isGrid = filled.every((row) => row.every(isShort)) && filled.some((row) => row.filter(isFilled).length > 1);
  return filled.flatMap((row, at) => {
    const [first, second, ...rest] = row.filter(isFilled);
    if (first && second && rest.length === 0 && isNumber(first)) return numbered(first, second);
    if (!isGrid || !second) return row.flat();
    const cells = row.map((cell) => (cell[0]?.text ?? '').replaceAll('\n', ' '));
    const { lang, unit } = first?.[0] ?? {};
    return [
      {
        text: '',
        cells,
        of: row.flat(),
        apart: at === 0,
        ...(lang ? { lang } : {}),
        ...(unit === undefined ? {} : { unit }),
      },
    ];
  });
}

const isFilled = (cell: readonly Block[]): boolean => cell.length > 0;

/** A cell of a table that is no page in itself. */
const isShort = (cell: readonly Block[]): boolean =>
  cell.length <= 1 && cell.every(({ heading, cells, text }) => heading === undefined && !cells && text.length < 1500);

/** "1.1", "a.", "Artikel 3" alone in its cell */
const isNumber = (cell: readonly Block[]): boolean =>
  cell.length === 1 && (cell[0]?.text.length ?? 99) <= 8 && beginsWithNumber(`${cell[0]?.text ?? ''} `);

function numbered([number]: readonly Block[], [first, ...rest]: readonly Block[]): readonly Block[] {
  if (!number || !first) return [];
  return [{ ...first, text: `${number.text} ${first.text}`, of: [number, first] }, ...rest];
}

/** How many words a column must have for its language to be told. */
const LONG = 200;

/** The columns of a table that hold one language each; null where there are none, or the columns are the same text. */
function languageColumns(rows: readonly Row[]): Sides<number> | null {
  const width = Math.min(8, Math.max(0, ...rows.map((row) => row.length)));
  if (width < 2 || rows.length < 2) return null;
  const languages = Array.from({ length: width }, (_, column) => {
    const text = rows.map((row) => (row[column] ?? []).map((one) => one.text).join(' ')).join('\n');
    return text.length < LONG ? null : languageOf(text);
  });
  if (!LANGS.every((lang) => languages.filter((one) => one === lang).length === 1)) return null;
  return { nl: languages.indexOf('nl'), en: languages.indexOf('en') };
}

/** Each row is a piece in two languages; a number in a column of its own belongs to both. */
function bilingual(rows: readonly Row[], columns: Sides<number>): readonly Block[] {
  return rows.flatMap((row, at) => {
    const number = row.find((cell, column) => column !== columns.nl && column !== columns.en && isNumber(cell));
    return LANGS.flatMap((lang) => {
      const cell = row[columns[lang]] ?? [];
      const named = number ? numbered(number, cell) : cell;
      const name = `row ${at + 1}`;
      return named.map((block, index) => ({
        ...block,
        of: block.of ?? [block],
        lang,
        apart: index === 0,
        unit: block.unit ?? name,
        ...(index === 0 ? { segment: name } : {}),
      }));
    });
  });
}
