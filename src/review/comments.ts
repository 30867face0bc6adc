import type { Bitext, Reading } from '../model/bitext.ts';
import type { Clause } from '../model/clause.ts';
import { UserError } from '../model/error.ts';
import { least, most } from '../model/least.ts';
import { LANGS } from '../model/side.ts';
import type { Span } from '../model/source.ts';
import { inOrder } from '../outline/walk.ts';

/** A comment in a text that accepts one finding of a check in the clause it belongs to: the source from `start` to `end`. */
export type Comment = Readonly<{
  path: string;
  line: number;
  check: string;
  reason: string;
  start: number;
  end: number;
}>;

/** <!-- tweeluik accept durations: reason -->, {/* tweeluik accept durations: reason *​/} */
const COMMENT = /(?:<!--|\{\/\*)\s*tweeluik\s+accept\b([\s\S]*?)(?:-->|\*\/\})/g;

/**
 * The comments of both texts that accept a difference. One behind text on its line belongs to the clause of that text, another to the clause
 * that follows, with all that is under it.
 * @param named gives the id of the check that is meant, or throws
 * @throws UserError with path, line and column where the check or the reason is missing
 */
export function comments({ sides }: Bitext, named: (check: string) => string): readonly Comment[] {
  return LANGS.flatMap((lang) => commentsOf(sides[lang], named));
}

function commentsOf(reading: Reading, named: (check: string) => string): readonly Comment[] {
  const { text, path, range } = reading.source;
  if (!text.includes('tweeluik')) return [];
  return [...text.slice(range.start, range.end).matchAll(COMMENT)].map((match): Comment => {
    const at = range.start + match.index;
    const before = text.slice(0, at).split('\n');
    const line = before.length;
    const where = `${path}:${line}:${(before.at(-1)?.length ?? 0) + 1}`;
    const said = /^\s*([\w-]+)\s*:\s*(\S[\s\S]*?)\s*$/.exec(match[1] ?? '');
    const [, check, reason] = said ?? [];
    if (check === undefined || reason === undefined)
      throw new UserError(
        `${where}: this comment lacks a check or a reason; write <!-- tweeluik accept CHECK: REASON -->`,
      );
    const behind = (before.at(-1) ?? '').trim() !== '';
    const clause = behind ? lastBefore(reading, at) : firstAfter(reading, at + match[0].length);
    return { path, line, check: checked(check, where, named), reason: reason.replace(/\s+/g, ' '), ...extent(clause) };
  });
}

function checked(check: string, where: string, named: (check: string) => string): string {
  try {
    return named(check);
  } catch (error) {
    throw error instanceof UserError ? new UserError(`${where}: ${error.message}`) : error;
  }
}

/** Page numbers and comments are no clause that a comment can belong to. */
const clausesOf = (outline: Clause): readonly Clause[] =>
  [...inOrder(outline)].filter((clause) => clause !== outline && clause.kind !== 'furniture');

const spansOf = ({ mark, own }: Clause): readonly Span[] => [...(mark ? [mark] : []), ...own];

/** White space around a comment belongs to no clause. */
const wordsIn = ({ source }: Reading, start: number, end: number): boolean =>
  start < end && source.text.slice(start, end).trim() !== '';

const lastBefore = (reading: Reading, offset: number): Clause | undefined =>
  clausesOf(reading.outline).findLast((clause) =>
    spansOf(clause).some(({ start, end }) => wordsIn(reading, start, Math.min(end, offset))),
  );

const firstAfter = (reading: Reading, offset: number): Clause | undefined =>
  clausesOf(reading.outline).find((clause) =>
    spansOf(clause).some(({ start, end }) => wordsIn(reading, Math.max(start, offset), end)),
  );

/** From the first sign of a clause to the last of all that is under it; nothing where there is no clause. */
function extent(clause: Clause | undefined): Span {
  const spans = clause ? [...inOrder(clause)].flatMap(spansOf) : [];
  if (spans.length === 0) return { start: 0, end: 0 };
  return { start: least(spans.map(({ start }) => start)), end: most(spans.map(({ end }) => end)) };
}
