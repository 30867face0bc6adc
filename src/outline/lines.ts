import type { Source, Span } from '../model/source.ts';
import type { Markup } from './markup.ts';
import { breaks } from './run-on.ts';

/**
 * A line of the document, or a piece of a long line in which several clauses run on. `text` = without the white space
 * around it, every kind of space a plain one; `span` = that text in the source; `full` = with the white space and blank lines
 * after it: the full spans of all lines cover the whole range, once.
 */
export type Line = Readonly<{
  text: string;
  span: Span;
  full: Span;
  indent: number;
  /** A blank line stands before it, or a page ended. */
  apart: boolean;
  /** It begins in the middle of a printed line. */
  runOn: boolean;
  /** It is a heading of this depth, because signs stand under it; 0 where they do not. */
  level: number;
  /** It is a row of a table. */
  row: boolean;
}>;

/** The lines of a source that hold something. */
export function lines(source: Source, { levels, rows }: Pick<Markup, 'levels' | 'rows'>): readonly Line[] {
  const found: Line[] = [];
  const { text, range } = source;
  let apart = true;
  let start = range.start;
  for (let at = range.start; at < range.end; ) {
    const end = lineEnd(text, at, range.end);
    const printed = text.slice(at, end);
    const content = printed.trim();
    if (content === '') {
      apart = true;
      at = end;
      continue;
    }
    const from = at + printed.indexOf(content);
    // A form feed before the text is a page break: "\fArtikel 3 - Projectscope"
    apart ||= printed.slice(0, from - at).includes('\f');
    const plain = content.replace(/\s/g, ' ');
    const cuts = [0, ...breaks(plain), plain.length];
    for (let piece = 0; piece < cuts.length - 1; piece++) {
      const [cut = 0, next = 0] = [cuts[piece], cuts[piece + 1]];
      const trimmed = plain.slice(cut, next).trimEnd();
      const span = { start: from + cut, end: from + cut + trimmed.length };
      found.push({
        text: trimmed,
        span,
        full: { start, end },
        indent: indentOf(printed, from - at),
        apart: apart && piece === 0,
        runOn: piece > 0,
        level: levels.get(span.start) ?? 0,
        row: rows.has(span.start),
      });
      start = from + next;
    }
    apart = false;
    start = end;
    at = end;
  }
  return covering(found, range);
}

/** Each full span reaches to the next line's, the first begins and the last ends with the range. */
function covering(found: readonly Line[], range: Span): readonly Line[] {
  return found.map((line, at) => ({
    ...line,
    full: { start: at === 0 ? range.start : line.span.start, end: found[at + 1]?.span.start ?? range.end },
  }));
}

/** The offset after the line end: "\n", "\r\n", a lone "\r" or a form feed. */
function lineEnd(text: string, at: number, end: number): number {
  for (let next = at; next < end; next++) {
    const char = text[next];
    if (char === '\n') return next + 1;
    if (char === '\r') return text[next + 1] === '\n' ? Math.min(next + 2, end) : next + 1;
    if (char === '\u2028' || char === '\u2029') return next + 1;
  }
  return end;
}

const indentOf = (printed: string, spaces: number): number => printed.slice(0, spaces).replaceAll('\t', '    ').length;
