import type { Severity } from '../../model/finding.ts';
import { least, most } from '../../model/least.ts';
import type { Line } from '../sheet.ts';
import type { Style, Styled } from './markup.ts';

/** Words of a source that something is said of; `id` = its number on the page; `main` = it is its main place on that side. */
export type Mark = Readonly<{ start: number; end: number; id: number; main: boolean; severity: Severity }>;

/** A piece of a line that is marked and styled as a whole or not at all; `ends` = the marks whose words end with it. */
export type Piece = Readonly<{ text: string; marks: readonly Mark[]; ends: readonly number[]; style: Style | null }>;

/** Cuts a line where marks or styles begin and end. Marks may overlap and need not touch the line at all. */
export function pieces(line: Line, marks: readonly Mark[], styles: readonly Styled[] = []): readonly Piece[] {
  const placed = marks.flatMap((mark) => {
    const range = rangeIn(line, mark);
    return range ? [{ mark, ...range }] : [];
  });
  const edges = [...placed, ...styles].flatMap(({ from, to }) => [from, to]);
  const cuts = [...new Set([0, line.text.length, ...edges])].sort((a, b) => a - b);
  return cuts.slice(1).map((to, at): Piece => {
    const from = cuts[at] ?? 0;
    const within = (one: Readonly<{ from: number; to: number }>): boolean => one.from <= from && to <= one.to;
    const here = placed.filter(within);
    const styled = styles.filter(within);
    return {
      text: line.text.slice(from, to),
      marks: here.map(({ mark }) => mark),
      ends: here.filter((one) => one.to === to && one.whole).map(({ mark }) => mark.id),
      style: (styled.find(({ style }) => style === 'hidden') ?? styled[0])?.style ?? null,
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

/** From the first to the last place of the source that a line holds; null where it is empty. */
export function reach({ text, runs }: Line): readonly [number, number] | null {
  if (text === '' || runs.length === 0) return null;
  const ends = runs.map(([at, start], index) => start + (runs[index + 1]?.[0] ?? text.length) - at);
  return [least(runs.map(([, start]) => start)), most(ends)];
}

/** Whether a line holds a position of the source. */
export const holds = ({ text, runs }: Line, offset: number): boolean =>
  runs.some(([at, start], index) => start <= offset && offset < start + (runs[index + 1]?.[0] ?? text.length) - at);
