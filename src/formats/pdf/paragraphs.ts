import { type Block, tidy } from '../blocks.ts';
import { looksLikeHeading } from '../headings.ts';
import type { Line } from './lines.ts';

/** The look of most of a document: the size of its letters, and from one line to the next, in points. */
type Usual = Readonly<{ size: number; step: number }>;

/** Lines as paragraphs. A paragraph goes on where its line is full and the next one follows at the usual distance, also on the next page. */
export function paragraphsOf(lines: readonly Line[]): readonly Block[] {
  const usual = usualOf(lines);
  const whole = hyphenated(lines);
  const blocks: Block[] = [];
  let open: Line[] = [];
  let apart = true;
  const close = (): void => {
    const [first] = open;
    if (!first) return;
    const text = tidy(open.reduce((text, line) => appended(text, line.text, whole), ''));
    const isLarge = first.size > 1.12 * usual.size && open.length <= 3 && text.length < 200;
    const level = first.size > 1.5 * usual.size ? 1 : 2;
    if (text !== '')
      blocks.push({
        text,
        apart,
        unit: `page ${first.page}`,
        ...(isLarge && looksLikeHeading(text) ? { heading: level } : {}),
      });
    open = [];
  };
  for (const [at, line] of lines.entries()) {
    const above = open.at(-1);
    if (above && continues(above, line, usual) && !opensAnew(above, line, lines[at + 1])) {
      open.push(line);
      continue;
    }
    close();
    apart = !above || isApart(above, line, usual);
    open.push(line);
  }
  close();
  return blocks;
}

function usualOf(lines: readonly Line[]): Usual {
  const sizes = lines.flatMap(({ size, text }) => Array.from({ length: Math.ceil(text.length / 20) }, () => size));
  const steps = lines.slice(1).flatMap((line, at) => {
    const above = lines[at];
    return above && above.page === line.page && line.top > above.top ? [line.top - above.top] : [];
  });
  return { size: median(sizes), step: median(steps) };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 12;
}

/** Space stands between two lines. */
const isApart = (above: Line, line: Line, { step, size }: Usual): boolean =>
  above.page === line.page && line.top > above.top && line.top - above.top > Math.max(1.35 * step, 1.35 * size);

/** Whether a line goes on with the sentence of the line above it. */
function continues(above: Line, line: Line, usual: Usual): boolean {
  if (MARK.test(line.text)) return false;
  if (Math.abs(above.size - line.size) > 0.1 * Math.max(above.size, line.size)) return false;
  if (isApart(above, line, usual)) return false;
  const opensSmall = /^[\p{Ll}(]/u.test(line.text);
  const goesOn = opensSmall && !/[.:;]$/.test(above.text);
  // on the next page or in the next column a sentence must go on for its paragraph to do so
  if (above.page !== line.page || line.top <= above.top)
    return !ENDS.test(above.text) && (goesOn || !hadRoom(above, line));
  return goesOn || !hadRoom(above, line);
}

/** Below a finished sentence: "Materialen: bijvoorbeeld software", or a title, which is a line of its own without an end. */
function opensAnew(above: Line, line: Line, below: Line | undefined): boolean {
  if (!ENDS.test(above.text) || !/^\p{Lu}/u.test(line.text)) return false;
  if (/^\p{Lu}[\p{L}\d /()’'-]{1,50}:\s/u.test(line.text)) return true;
  return below !== undefined && hadRoom(line, below) && !/[.,:;!?]["”’)]?$/.test(line.text);
}

/** A line had room for the first word of the next one, so that it ends there because its paragraph does. */
function hadRoom({ left, right, text, column }: Line, next: Line): boolean {
  const letter = (right - left) / Math.max(1, text.length);
  const [word = ''] = next.text.split(' ');
  return right + (word.length + 1) * letter < column.right - 0.5 * letter;
}

const ENDS = /[.:;!?]["”’)]?$/;

/** "3.1", "a)", "–", "Artikel 3": begins a paragraph; "14 dagen" does not. */
const MARK =
  /^(?:\d{1,3}(?:\.\d{1,3})+\.?\s|\d{1,3}[.)]\s|\(?(?:[a-z]|[ivx]{2,5})[.)]\s|\(\d{1,3}\)\s|[A-Z]\.\d|[•●▪◦·‣○■□–—-]\s|(?:artikel|article|module|bijlage|annex|appendix|schedule|hoofdstuk|chapter)\s+[A-Z\d])/i;

/** Words that the text has with a hyphen in the middle of a line, in lower case: "e-mail". */
const hyphenated = (lines: readonly Line[]): ReadonlySet<string> =>
  new Set(lines.flatMap(({ text }) => text.toLowerCase().match(/\p{L}+-\p{L}+/gu) ?? []));

/** A line behind what stands before it; a word that was parted at the end of its line is whole again. */
function appended(text: string, line: string, whole: ReadonlySet<string>): string {
  if (text === '') return line;
  const [, head] = /(\p{L}+)[-\u2010\u00AD]$/u.exec(text) ?? [];
  const [tail] = /^\p{Ll}+/u.exec(line) ?? [];
  if (head === undefined || tail === undefined) return `${text} ${line}`;
  // "zee- en luchtvracht"
  if (/^(?:en|of|and|or|noch|nor|tot|to)$/.test(tail)) return `${text} ${line}`;
  const keeps = whole.has(`${head}-${tail}`.toLowerCase());
  return `${keeps ? text : text.slice(0, -1)}${line}`;
}
