import { endsOpen } from '../languages/links.ts';
import { latin, opensCapital, opensSmall } from '../languages/pattern.ts';
import { laxMarks } from './lax.ts';
import { type Mark, marks } from './marks.ts';

/** A line as it is printed: `text` without the white space around it, every kind of space a plain one. */
export type Printed = Readonly<{
  text: string;
  /** Where the text begins and ends in the source. */
  start: number;
  end: number;
  indent: number;
  /** Its place among all lines of the range, blank ones counted. */
  order: number;
  /** A blank line stands before it. */
  apart: boolean;
  /** A page begins with it. */
  feed: boolean;
  /** It is a row of a table, or a heading by the signs under it, and belongs to no other line. */
  alone: boolean;
}>;

/** "Pagina 6 van 6", "Page 3", "- 4 -", "file:///C:/terms.docx" */
const FURNITURE = [
  /^(?:pagina|page|blad|p\.)\s?\d{1,4}(?:\s?(?:van|of|\/)\s?\d{1,4})?$/i,
  /^[-–—]\s?\d{1,4}\s?[-–—]$/,
  /^\d{1,3}\s?\/\s?\d{1,3}$/,
  /^file:\/\/\S*$/i,
];

/** A head or foot stands at least three times, and no two pages are shorter than this many lines. */
const PAGES = 3;
const PAGE = 12;

/**
 * What pages add to the text: page numbers, and lines that recur with a number that counts on ("Waterlelie – voorwaarden   3", "…   4"), or that
 * recur beside those or beside a page break.
 */
export function furnitureIn(lines: readonly Printed[]): ReadonlySet<number> {
  const found = new Set([...lines.keys()].filter((at) => FURNITURE.some((one) => one.test(lines[at]?.text ?? ''))));
  const alike = new Map<string, number[]>();
  for (const [at, { text }] of lines.entries()) {
    if (text.length > 120) continue;
    const key = text.replace(/\d+/g, '#').replace(/\s+/g, ' ');
    const places = alike.get(key);
    if (places) places.push(at);
    else alike.set(key, [at]);
  }
  const recurring = [...alike].filter(([, places]) => places.length >= PAGES);
  for (const [key, places] of recurring)
    if (key.includes('#') && countsOn(lines, places, key === '#')) for (const at of places) found.add(at);
  for (const [key, places] of recurring) {
    const beside = places.filter((at) => found.has(at - 1) || found.has(at + 1) || isAtBreak(lines, at));
    if (!key.includes('#') && beside.length > 0.8 * places.length && !marks(key).length)
      for (const at of beside) found.add(at);
  }
  return found;
}

const isAtBreak = (lines: readonly Printed[], at: number): boolean =>
  lines[at]?.feed === true || lines[at + 1]?.feed === true;

const WORDED: ReadonlySet<Mark['form']> = new Set(['part', 'annex', 'section', 'article']);

/** The first or the last number of the lines goes up by one from page to page (by two where left and right pages differ). */
function countsOn(lines: readonly Printed[], places: readonly number[], bare: boolean): boolean {
  const steps = places.slice(1).map((at, before) => [lines[places[before] ?? 0], lines[at]] as const);
  // the last page may be as short as it likes
  const pages = steps.slice(0, -1);
  if (pages.some(([one, two]) => (two?.order ?? 0) - (one?.order ?? 0) < (bare ? 1.5 * PAGE : PAGE))) return false;
  // "Artikel 3", "3.1", and "Artikel l3" as a scanner read it: those number the clauses
  if (places.some((at) => marks(lines[at]?.text ?? '').some(({ weak }) => !weak))) return false;
  if (places.every((at) => laxMarks(lines[at]?.text ?? '').some(({ form }) => WORDED.has(form)))) return false;
  return [/^\D*(\d+)/, /(\d+)\D*$/].some((pattern) => {
    const numbers = steps.map((step) => step.map((line) => Number(pattern.exec(line?.text ?? '')?.[1] ?? -1)));
    return numbers.filter(([one = 0, two = 0]) => two - one === 1 || two - one === 2).length >= 0.8 * numbers.length;
  });
}

/** Lines shorter than this are not taken for parts of a paragraph unless the whole text was laid out in lines of one width. */
const LONG = 45;

/**
 * For each line whether it goes on with the paragraph that the line before it began. Where a text is laid out in lines of one width, a line that
 * would have had room for the first word of the next ends a paragraph, and one that had not is followed by more of it.
 */
export function goOn(lines: readonly Printed[], furniture: ReadonlySet<number>): readonly boolean[] {
  const open = lines.map((line, at) => at > 0 && mayGoOn(lines[at - 1] as Printed, line, furniture, at));
  const width = widthOf(lines, open);
  return lines.map((line, at) => {
    const before = lines[at - 1];
    if (!open[at] || !before) return false;
    if (/[\p{L}]-$/u.test(before.text) && opensSmall(line.text)) return true;
    const full = width > 0 && isFull(before, line, width);
    // "… te leveren." / "Overeenkomst: iedere afspraak …": the next definition of a list
    if (isEnded(before.text) && EXPLAINS.test(line.text)) return false;
    const next = lines[at + 1];
    if (isEnded(before.text) && next && isLone(line, next, width)) return false;
    if (opensSmall(line.text))
      return full || (before.text.length >= LONG && !isEnded(before.text)) || endsOpen(before.text);
    return full;
  });
}

/** "… van de Opdrachtgever." / "Aanvullende Voorwaarden" / "De voorwaarden …": a title between two paragraphs, with room for more. */
const isLone = (line: Printed, next: Printed, width: number): boolean =>
  !/[.;:,!?]$/.test(line.text) && [line, next].every(({ text }) => opensCapital(text)) && !isFull(line, next, width);

/** Nothing stands between two lines, and the second opens nothing. */
function mayGoOn(before: Printed, line: Printed, furniture: ReadonlySet<number>, at: number): boolean {
  if (line.apart || line.alone || before.alone || furniture.has(at) || furniture.has(at - 1)) return false;
  if (line.feed && (isEnded(before.text) || !opensSmall(line.text))) return false;
  if (/^[#>|]/.test(line.text) || /^#/.test(before.text)) return false;
  const [own] = marks(before.text);
  return marks(line.text).length === 0 && own?.length !== before.text.length;
}

const EXPLAINS = latin(/^["“„'‘*_]*\p{Lu}[^:.;!?]{0,70}:\s+\S/u);

/** "… na ontvangst.", "… de volgende:" */
const isEnded = (text: string): boolean => /[.;:!?][)”"’']?$/.test(text);

/**
 * The width that the lines of a text were laid out in, in characters, or 0 where its paragraphs stand in a line each. It shows in lines that go on with
 * a small letter: most of them are about as long as the longest.
 */
function widthOf(lines: readonly Printed[], open: readonly boolean[]): number {
  const sure = lines.flatMap((line, at) =>
    open[at] && opensSmall(line.text) ? [widthUpTo(lines[at - 1] as Printed)] : [],
  );
  if (sure.length < 4) return 0;
  const sorted = sure.toSorted((a, b) => a - b);
  const width = sorted[Math.floor(0.95 * (sorted.length - 1))] ?? 0;
  const near = sure.filter((one) => one > 0.75 * width).length;
  const longer = lines.filter((line) => widthUpTo(line) > 1.25 * width).length;
  return near > 0.6 * sure.length && longer < 0.1 * lines.length ? width : 0;
}

const widthUpTo = ({ indent, text }: Printed): number => indent + text.length;

/** The first word of the next line would not have fitted: "… de Opdrachtgever" / "Opdrachtnemer betaalt". */
function isFull(before: Printed, line: Printed, width: number): boolean {
  const [word = ''] = /^\S+/.exec(line.text) ?? [];
  return widthUpTo(before) + 1 + word.length > 0.94 * width;
}
