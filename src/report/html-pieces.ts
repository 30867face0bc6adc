import type { Severity } from '../model/finding.ts';
import type { Line } from './sheet.ts';

/** Words of a source that a finding points at; `id` = its number on the page; `main` = it is its main place on that side. */
export type Mark = Readonly<{ start: number; end: number; id: number; main: boolean; severity: Severity }>;

/** A piece of a line that is marked as a whole or not at all; `ends` = the findings whose words end with it. */
export type Piece = Readonly<{ text: string; marks: readonly Mark[]; ends: readonly number[] }>;

/** Cuts a line where marks begin and end. Marks may overlap and need not touch the line at all. */
export function pieces(line: Line, marks: readonly Mark[]): readonly Piece[] {
  const placed = marks.flatMap((mark) => {
    const range = rangeIn(line, mark);
    return range ? [{ mark, ...range }] : [];
  });
  const cuts = [...new Set([0, line.text.length, ...placed.flatMap(({ from, to }) => [from, to])])].sort(
    (a, b) => a - b,
  );
  return cuts.slice(1).map((to, at): Piece => {
    const from = cuts[at] ?? 0;
    const here = placed.filter((one) => one.from <= from && to <= one.to);
    return {
      text: line.text.slice(from, to),
      marks: here.map(({ mark }) => mark),
      ends: here.filter((one) => one.to === to && one.whole).map(({ mark }) => mark.id),
    };
  });
}

/** Where in the text of a line the words of a mark stand; `whole` = the line holds their end. */
function rangeIn({ text, runs }: Line, { start, end }: Mark): { from: number; to: number; whole: boolean } | null {
  let [from, to, reached] = [Number.POSITIVE_INFINITY, -1, -1];
  runs.forEach(([at, offset], index) => {
    const length = (runs[index + 1]?.[0] ?? text.length) - at;
    const [first, last] = [Math.max(start, offset), Math.min(end, offset + length)];
    if (first >= last) return;
    from = Math.min(from, at + first - offset);
    to = Math.max(to, at + last - offset);
    reached = Math.max(reached, last);
  });
  return to < 0 ? null : { from, to, whole: reached >= end };
}

/** Whether a line holds a position of the source. */
export const holds = ({ text, runs }: Line, offset: number): boolean =>
  runs.some(([at, start], index) => start <= offset && offset < start + (runs[index + 1]?.[0] ?? text.length) - at);
