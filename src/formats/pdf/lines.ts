import { least, most } from '../../model/least.ts';

/** A piece of text as a PDF places it: `transform` holds its size and the point where it begins. */
export type Item = Readonly<{ str: string; transform: readonly number[]; width: number; height: number }>;

/** A printed line: where it stands on its page, in points from the left and the top; `full` = the width of its column. */
export type Line = Readonly<{
  text: string;
  page: number;
  left: number;
  right: number;
  top: number;
  size: number;
  column: Readonly<{ left: number; right: number }>;
  /** Where it stands on the page, from 0 at the top to 1. */
  height: number;
}>;

type Placed = Readonly<{ text: string; left: number; right: number; top: number; size: number }>;

/**
 * The lines of a page in reading order: where it has two columns, each stretch of them is read column by column.
 * @param view the page: left, bottom, right, top
 */
export function linesOf(items: readonly Item[], page: number, view: readonly number[]): readonly Line[] {
  const [, bottom = 0, , top = 842] = view;
  const placed = items
    .filter(({ str, transform }) => str.trim() !== '' && Math.abs(transform[1] ?? 0) < 0.01)
    .map(({ str, transform: [a = 1, , c = 0, d = 1, x = 0, y = 0], width }): Placed => {
      const size = Math.hypot(c, d) || Math.abs(a);
      return { text: str, left: x, right: x + width, top: top - y, size };
    });
  const gutter = gutterOf(placed);
  const rows = rowsOf(placed);
  const parts = gutter === null ? [rows] : columns(rows, gutter);
  return parts.flatMap((part) => {
    const texts = part.map(joined);
    const column = {
      left: texts.length === 0 ? 0 : least(texts.map(({ left }) => left)),
      right: Math.max(0, most(texts.map(({ right }) => right))),
    };
    return texts.map((line) => ({ ...line, page, column, height: line.top / Math.max(1, top - bottom) }));
  });
}

/** Items that stand on one line, from the top down, each line from left to right. */
function rowsOf(items: readonly Placed[]): readonly (readonly Placed[])[] {
  const rows: Placed[][] = [];
  for (const item of items.toSorted((a, b) => a.top - b.top)) {
    const row = rows.at(-1);
    const first = row?.[0];
    // a small raised figure stands on the line of its word
    if (row && first && Math.abs(first.top - item.top) < 0.5 * Math.max(first.size, item.size)) row.push(item);
    else rows.push([item]);
  }
  return rows.map((row) => row.toSorted((a, b) => a.left - b.left));
}

/** Puts the pieces of a line together, with a space where there is room for one. */
function joined(row: readonly Placed[]): Placed {
  let text = '';
  let right = row[0]?.left ?? 0;
  for (const item of row) {
    const gap = item.left - right;
    if (text !== '' && gap > 0.12 * item.size && !/\s$/.test(text) && !/^\s/.test(item.text)) text += ' ';
    text += item.text;
    right = Math.max(right, item.right);
  }
  const size = row.reduce((most, item) => (item.text.length > most.text.length ? item : most), row[0] as Placed).size;
  return { text: text.replace(/\s+/g, ' ').trim(), left: row[0]?.left ?? 0, right, top: row[0]?.top ?? 0, size };
}

/** The middle of the white strip between two columns; null where the page has one column. */
function gutterOf(items: readonly Placed[]): number | null {
  if (items.length < 20) return null;
  const [left, right] = [least(items.map((item) => item.left)), most(items.map((item) => item.right))];
  const letters = items.reduce((sum, { text }) => sum + text.length, 0);
  for (let x = left + 0.35 * (right - left); x < left + 0.65 * (right - left); x += 2) {
    let [before, across, after] = [0, 0, 0];
    for (const item of items) {
      if (item.right < x - 4) before += item.text.length;
      else if (item.left > x + 4) after += item.text.length;
      else across += item.text.length;
    }
    if (across < 0.15 * letters && Math.min(before, after) > 0.25 * letters && linesMeet(items, x)) return x;
  }
  return null;
}

/** Whether most lines on either side of a strip have one beside them that is a line of text, not the cell of a table or a number. */
function linesMeet(items: readonly Placed[], x: number): boolean {
  const rows = rowsOf(items).map((row) => ({
    left: row.filter(({ right }) => right <= x).reduce((sum, { text }) => sum + text.length, 0),
    right: row.filter(({ left }) => left >= x).reduce((sum, { text }) => sum + text.length, 0),
  }));
  const beside = rows.filter(({ left, right }) => left > 15 && right > 15).length;
  return beside > 0.5 * rows.length;
}

/** The rows of a page with a gutter, cut there; a row across it parts what stands above from what stands below. */
function columns(rows: readonly (readonly Placed[])[], gutter: number): readonly (readonly (readonly Placed[])[])[] {
  const parts: (readonly (readonly Placed[])[])[] = [];
  let [left, right]: [(readonly Placed[])[], (readonly Placed[])[]] = [[], []];
  const close = (): void => {
    for (const part of [left, right]) if (part.length > 0) parts.push(part);
    [left, right] = [[], []];
  };
  for (const row of rows) {
    if (row.some((item) => item.left < gutter - 4 && item.right > gutter + 4)) {
      close();
      parts.push([row]);
      continue;
    }
    const [one, two] = [row.filter((item) => item.right <= gutter + 4), row.filter((item) => item.right > gutter + 4)];
    if (one.length > 0) left.push(one);
    if (two.length > 0) right.push(two);
  }
  close();
  return parts;
}
