import { isSpace, opensCapital } from '../languages/pattern.ts';
import type { Clause, Prose } from '../model/clause.ts';
import type { Source, Span } from '../model/source.ts';

/**
 * A clause as one reads it: its pieces without heading, white space folded, and the way back to the source. Where a line ends in
 * a hyphen that belongs to the word ("influencer-/samenwerkingen") nothing is put between.
 */
export function prose(source: Source, clause: Clause): Prose {
  return fold(source, bodyOf(clause));
}

/**
 * The paragraphs of a clause as one reads them: what follows a list and opens with a capital is one of its own. "De Dienst is aanvaard:" / a. … / b. … /
 * "Gebruik geldt als aanvaarding."; not "zal de Leverancier:" / a. … / "de Klant informeren".
 */
export function paragraphs(source: Source, clause: Clause): readonly Prose[] {
  const found: Span[][] = [];
  for (const piece of bodyOf(clause)) {
    const last = found.at(-1);
    const before = last?.at(-1);
    if (last && before && !followsList(source, clause, before, piece)) last.push(piece);
    else found.push([piece]);
  }
  return found.map((pieces) => fold(source, pieces));
}

/** A piece that opens with a capital, behind the items that the piece before it announced. */
function followsList({ text }: Source, { children }: Clause, before: Span, piece: Span): boolean {
  if (!/[:;]\s*$/.test(text.slice(before.start, before.end))) return false;
  if (!opensCapital(text.slice(piece.start, piece.end).trimStart())) return false;
  return children.some((child) => startOf(child) >= before.end && startOf(child) < piece.start);
}

const startOf = ({ own, mark }: Clause): number => mark?.start ?? own[0]?.start ?? 0;

/** The heading of a clause as one reads it. */
export function headingProse(source: Source, { heading, own }: Clause): Prose {
  if (!heading) return fold(source, []);
  return fold(
    source,
    own
      .map(({ start, end }) => ({ start: Math.max(start, heading.start), end: Math.min(end, heading.end) }))
      .filter(({ start, end }) => start < end),
  );
}

/** The own pieces of a clause without its heading; a definition keeps its term, which is part of its sentence. */
export function bodyOf(clause: Clause): readonly Span[] {
  const { heading, own, kind } = clause;
  if (!heading || kind === 'definition') return own;
  return own.flatMap((piece) => {
    if (piece.end <= heading.start || heading.end <= piece.start) return [piece];
    return [
      { start: piece.start, end: Math.max(piece.start, heading.start) },
      { start: Math.min(piece.end, heading.end), end: piece.end },
    ].filter(({ start, end }) => start < end);
  });
}

/** Pieces of a source as one string with single spaces. */
export function fold(source: Source, pieces: readonly Span[]): Prose {
  return (pieces.length === 1 && asPrinted(source, pieces[0] as Span)) || folded(source, pieces);
}

/** White space that is more than a space between two words, and characters that are not printed. */
const UNEVEN = /[\u00AD\uFEFF]|\s{2}|[^\S ]/;

/** A piece that is printed as one reads it, on one line: its text is that of the source. */
function asPrinted({ text: all }: Source, { start, end }: Span): Prose | null {
  let [from, to] = [start, end];
  while (from < to && isSpace(all.charCodeAt(from))) from++;
  while (to > from && isSpace(all.charCodeAt(to - 1))) to--;
  const text = all.slice(from, to);
  if (text === '' || UNEVEN.test(text)) return null;
  return { text, toSource: (index) => from + Math.min(index, text.length) };
}

function folded(source: Source, pieces: readonly Span[]): Prose {
  // a list, since a string that grows by a character at a time is copied again and again
  const chars: string[] = [];
  const at: number[] = [];
  const put = (char: string, position: number): void => {
    chars.push(char);
    at.push(position);
  };
  const isOpen = (): boolean => chars.length > 0 && chars.at(-1) !== ' ';
  let before = pieces[0]?.start ?? 0;
  for (const { start, end } of pieces) {
    // "**Te**rmijn" is one word, "a<br>b" are two
    if (isOpen() && PARTS.test(source.text.slice(before, start))) put(' ', start);
    before = end;
    for (let position = start; position < end; position++) {
      const char = source.text[position] ?? '';
      if (char === '\u00AD' || char === '\uFEFF') continue;
      if (!isSpace(source.text.charCodeAt(position))) put(char, position);
      else if (isOpen()) {
        const rest = chars.at(-1) === '-' ? lineHyphen(source.text, position, chars.at(-2)) : null;
        if (rest === null) {
          put(' ', position);
          continue;
        }
        if (isBroken(source, chars.slice(-60).join(''), rest)) {
          chars.pop();
          at.pop();
        }
        while (isSpace(source.text.charCodeAt(position + 1))) position++;
      }
    }
  }
  if (chars.at(-1) === ' ') chars.pop();
  const text = chars.join('');
  return {
    text,
    toSource: (index) => (index >= text.length ? (at[text.length - 1] ?? 0) + 1 : (at[index] ?? 0)),
  };
}

/** White space, or a tag that ends a line, between two pieces. */
const PARTS = /\s|<\/?(?:br|p|div|li|td|th|tr|h[1-6])\b/i;

/** "influencer-⏎samenwerkingen" is one word, and its second part is returned; "wet-⏎en regelgeving" keeps its space. */
function lineHyphen(text: string, position: number, before = ''): string | null {
  if (!/[A-Za-zÀ-ÿ]/.test(before)) return null;
  const rest = /^\s*\n\s*([a-zà-ÿ]+)/.exec(text.slice(position, position + 60))?.[1] ?? '';
  return rest === '' || /^(?:en|of|and|or|dan|noch)$/.test(rest) ? null : rest;
}

/** "over-⏎eenkomst" was broken at the line end where the text has "overeenkomst" elsewhere: the hyphen is none of the word's. */
function isBroken(source: Source, before: string, rest: string): boolean {
  const first = /[A-Za-zÀ-ÿ]+(?=-$)/.exec(before)?.[0] ?? '';
  return wordsOf(source).has(`${first}${rest}`.toLowerCase());
}

const known = new WeakMap<Source, ReadonlySet<string>>();

/** The words of a source, in lower case; found once, and only for a text with hyphens at line ends. */
function wordsOf(source: Source): ReadonlySet<string> {
  const found = known.get(source) ?? new Set(source.text.toLowerCase().match(/[a-zà-ÿ]+/g) ?? []);
  known.set(source, found);
  return found;
}
