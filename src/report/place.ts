import type { Reading } from '../model/bitext.ts';
import type { Source, Span } from '../model/source.ts';
import { passage } from '../review/fingerprint.ts';

/** A point of a text: line and column from 1, offset from 0 in UTF-16 units. */
export type Point = Readonly<{ line: number; column: number; offset: number }>;

/** Words of a text and where they stand; `unit` = where in the original, for formats that have such: "page 7", "segment 412". */
export type Place = Readonly<{ path: string; words: string; start: Point; end: Point; unit?: string }>;

/** Line and column, computed only here. */
export function point({ text }: Source, offset: number): Point {
  const lines = linesOf(text);
  let [low, high] = [0, lines.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (lines[low] ?? 0) + 1, offset };
}

const starts = new Map<string, readonly number[]>();

/** Where the lines of a text begin; kept for the texts last asked for. */
function linesOf(text: string): readonly number[] {
  const seen = starts.get(text);
  if (seen) return seen;
  const found = [0];
  for (const match of text.matchAll(/\r\n|\n|\r/g)) found.push(match.index + match[0].length);
  if (starts.size > 8) starts.clear();
  starts.set(text, found);
  return found;
}

/** The place of a span. */
export function placeOf({ source }: Reading, { start, end }: Span): Place {
  const unit = source.units?.findLast((one) => one.start <= start)?.name;
  return {
    path: source.path,
    words: source.text.slice(start, end),
    start: point(source, start),
    end: point(source, end),
    ...(unit === undefined ? {} : { unit }),
  };
}

/** The sentence around a span as one reads it, and where in it the words of the span begin. */
export type Passage = Readonly<{ text: string; focus: number }>;

/** The sentence around a span, white space folded; for text that is no sentence its line. */
export function passageOf(reading: Reading, span: Span): Passage {
  const { text } = reading.source;
  const found = passage(reading, span);
  const start = found ? found.span.start : text.lastIndexOf('\n', span.start - 1) + 1;
  const end = found ? found.span.end : text.indexOf('\n', span.end);
  const around = found ? found.text : fold(text.slice(start, end < 0 ? text.length : end));
  const words = fold(text.slice(span.start, span.end));
  // of equal words the one that as many stand before as in the source
  const before = fold(text.slice(start, span.start));
  let focus = -1;
  for (let seen = before.split(words).length; seen > 0; seen--) focus = around.indexOf(words, focus + 1);
  return { text: around, focus };
}

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();
