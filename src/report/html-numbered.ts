import { LANGS, type Sides } from '../model/side.ts';
import { holds, type Mark } from './html-pieces.ts';
import type { Report, Reported } from './report.ts';
import type { Block, Row, Sheet } from './sheet.ts';

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

/** The row that a finding is listed under: where its words stand, the Dutch first, else the row of its clause; -1 where there is none. */
export function rowOf({ rows }: Sheet, { at, clause }: Reported): number {
  for (const lang of LANGS) {
    const offset = at[lang]?.start.offset;
    const found =
      offset === undefined ? -1 : rows.findIndex((row) => row[lang].some((block) => inBlock(block, offset)));
    if (found >= 0) return found;
  }
  return rows.findIndex((row: Row) =>
    LANGS.some((lang) => clause[lang] !== null && row[lang].some(({ label }) => label === clause[lang])),
  );
}

const inBlock = ({ mark, heading, lines }: Block, offset: number): boolean =>
  [mark, heading, ...lines].some((line) => line !== null && holds(line, offset));
