import type { Source, Span } from '../model/source.ts';
import type { Markup } from './markup.ts';
import { furnitureIn, goOn, type Printed } from './page.ts';
import { breaks } from './run-on.ts';

/**
 * A line of the document as its author wrote it: printed lines that were cut to fit a page are one, and a long line in which several clauses run
 * on is several. `text` = without the white space around it, every kind of space a plain one, as long as in the source; `span` = that text
 * in the source; `full` = with the white space and blank lines after it: the full spans of all lines cover the whole range, once.
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
  /** A page adds it. */
  furniture: boolean;
}>;

/** The lines of a source that hold something; `cuts` = where more of them begin than the text by itself shows, as offsets. */
export function lines(
  source: Source,
  { levels, rows }: Pick<Markup, 'levels' | 'rows'>,
  cuts: ReadonlySet<number> = new Set(),
): readonly Line[] {
  const { text, range } = source;
  const shown = printed(source, (start) => levels.has(start) || rows.has(start));
  const furniture = furnitureIn(shown);
  const more = goOn(shown, furniture);
  const sorted = [...cuts].sort((a, b) => a - b);
  let cut = 0;
  const found: Line[] = [];
  for (let at = 0; at < shown.length; at++) {
    const first = shown[at] as Printed;
    let last = at;
    while (more[last + 1]) last++;
    const plain = text.slice(first.start, shown[last]?.end).replace(/\s/g, ' ');
    const own: number[] = [];
    for (; (sorted[cut] ?? Number.POSITIVE_INFINITY) < first.start + plain.length; cut++)
      own.push((sorted[cut] ?? 0) - first.start);
    const inside = furniture.has(at) ? [] : [...new Set([...breaks(plain), ...own])].sort((a, b) => a - b);
    const bounds = [0, ...inside, plain.length];
    for (let piece = 0; piece < bounds.length - 1; piece++) {
      const [from = 0, next = 0] = [bounds[piece], bounds[piece + 1]];
      const trimmed = plain.slice(from, next).trimEnd();
      const start = first.start + from;
      found.push({
        text: trimmed,
        span: { start, end: start + trimmed.length },
        full: range,
        indent: first.indent,
        apart: piece === 0 && isApart(shown, furniture, at),
        runOn: piece > 0,
        level: levels.get(start) ?? 0,
        row: rows.has(start),
        furniture: furniture.has(at),
      });
    }
    at = last;
  }
  return covering(found, range);
}

/** The lines as they are printed. */
function printed({ text, range }: Source, isAlone: (start: number) => boolean): readonly Printed[] {
  const found: Printed[] = [];
  let [apart, feed, order] = [true, false, 0];
  for (let at = range.start; at < range.end; order++) {
    const end = lineEnd(text, at, range.end);
    const whole = text.slice(at, end);
    const content = whole.trim();
    if (content === '') {
      // a form feed before the text is a page break: "\fArtikel 3 - Projectscope"
      feed ||= whole.includes('\f');
      apart = true;
    } else {
      const start = at + whole.indexOf(content);
      feed ||= whole.slice(0, start - at).includes('\f');
      found.push({
        text: content.replace(/\s/g, ' '),
        start,
        end: start + content.length,
        indent: indentOf(whole, start - at),
        order,
        apart,
        feed,
        alone: isAlone(start),
      });
      [apart, feed] = [false, false];
    }
    at = end;
  }
  return found;
}

/** A blank line or a page break parts two lines; where a page ends within a sentence, nothing does. */
function isApart(lines: readonly Printed[], furniture: ReadonlySet<number>, at: number): boolean {
  const line = lines[at] as Printed;
  let before = at - 1;
  while (furniture.has(before)) before--;
  const last = lines[before]?.text ?? '';
  const broken = before < at - 1 || line.feed;
  if (broken && /[\p{L},-]$/u.test(last) && /^[a-zà-ÿ(]/.test(line.text)) return false;
  return line.apart || line.feed || lines.slice(before + 1, at).some(({ apart }) => apart);
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
