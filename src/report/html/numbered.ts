import { LANGS, type Lang, type Sides } from '../../model/side.ts';
import type { Report, Reported } from '../report.ts';
import type { Row, Sheet } from '../sheet.ts';
import type { Mark } from './pieces.ts';

/** A finding with its number on the page, from 1 in reading order. */
export type Numbered = Readonly<{ id: number; finding: Reported }>;

/** The findings of a document, each with its number. */
export const numbered = ({ findings }: Report, document: number): readonly Numbered[] =>
  findings.map((finding, at) => ({ id: at + 1, finding })).filter(({ finding }) => finding.document === document);

/** The words that findings point at, by side. */
export function marksOf(list: readonly Numbered[]): Sides<readonly Mark[]> {
  const marks: { nl: Mark[]; en: Mark[] } = { nl: [], en: [] };
  for (const { id, finding } of list) {
    const { severity, at, also = [] } = finding;
    for (const lang of LANGS) {
      const place = at[lang];
      if (place) marks[lang].push({ start: place.start.offset, end: place.end.offset, id, main: true, severity });
    }
    for (const { side, start, end } of also)
      marks[side].push({ start: start.offset, end: end.offset, id, main: false, severity });
  }
  return marks;
}

/** A stretch of a source and the row that shows it. */
type Stretch = Readonly<{ start: number; end: number; row: number }>;

/** Which rows show which places of the sources; found by halving, since a page may have ten thousand of both. */
export type Rows = Readonly<{
  /** The row that shows a place; -1 where none does. */
  at: (lang: Lang, offset: number) => number;
  /** The marks of each row, by side. */
  marks: (all: Sides<readonly Mark[]>) => readonly Sides<readonly Mark[]>[];
}>;

export function rowsOf({ rows }: Sheet): Rows {
  const stretches: Sides<readonly Stretch[]> = { nl: stretchesOf(rows, 'nl'), en: stretchesOf(rows, 'en') };
  const place = (lang: Lang, offset: number): number => lastFrom(stretches[lang], offset);
  return {
    at: (lang, offset) => {
      const found = stretches[lang][place(lang, offset)];
      return found && offset < found.end ? found.row : -1;
    },
    marks: (all) => {
      const found = rows.map((): { nl: Mark[]; en: Mark[] } => ({ nl: [], en: [] }));
      for (const lang of LANGS)
        for (const mark of all[lang]) {
          const list = stretches[lang];
          for (let at = Math.max(0, place(lang, mark.start)); (list[at]?.start ?? mark.end) < mark.end; at++) {
            const marks = found[list[at]?.row ?? -1]?.[lang];
            if (marks && marks.at(-1) !== mark) marks.push(mark);
          }
        }
      return found;
    },
  };
}

const stretchesOf = (rows: readonly Row[], lang: Lang): readonly Stretch[] =>
  rows
    .flatMap((row, index) =>
      row[lang].flatMap(({ mark, heading, lines }) =>
        [mark, heading, ...lines].flatMap((line) =>
          (line?.runs ?? []).map(([at, start], order, runs): Stretch => {
            const length = (runs[order + 1]?.[0] ?? line?.text.length ?? 0) - at;
            return { start, end: start + length, row: index };
          }),
        ),
      ),
    )
    .sort((a, b) => a.start - b.start);

/** The last stretch that begins at or before an offset; -1 where all begin behind it. */
function lastFrom(list: readonly Stretch[], offset: number): number {
  let [low, high] = [-1, list.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((list[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The row that each finding is listed under: where its words stand, the Dutch first, else the row of its clause; -1 where there is none. */
export function homes(
  list: readonly Numbered[],
  { rows }: Sheet,
  { at }: Rows,
): ReadonlyMap<number, readonly Numbered[]> {
  const labels = new Map<string, number>();
  rows.forEach((row, index) => {
    for (const lang of LANGS) for (const { label } of row[lang]) labels.set(`${lang} ${label}`, index);
  });
  const homeOf = ({ at: places, clause }: Reported): number => {
    for (const lang of LANGS) {
      const place = places[lang];
      const row = place ? at(lang, place.start.offset) : -1;
      if (row >= 0) return row;
    }
    return LANGS.map((lang) => labels.get(`${lang} ${clause[lang]}`)).find((row) => row !== undefined) ?? -1;
  };
  const found = new Map<number, Numbered[]>();
  for (const one of list) {
    const row = homeOf(one.finding);
    const here = found.get(row);
    if (here) here.push(one);
    else found.set(row, [one]);
  }
  return found;
}
