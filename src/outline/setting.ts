import { endsOpen } from '../languages/links.ts';
import { opensSmall } from '../languages/pattern.ts';
import type { Line } from './lines.ts';
import { inner, isTitle, type Mark, marks } from './marks.ts';
import type { Markup } from './markup.ts';

/**
 * What a line is before one looks at its number: `text` may be a clause; `furniture` is what a page adds; `contents` a list of the
 * headings; `block` data without sentences, such as an address block; `front` the title and date above the text.
 */
export type Setting = 'text' | 'furniture' | 'contents' | 'block' | 'front';

/** The setting of each line; `ruled` = the lines that are known to be text, by their offset. */
export function settings(
  lines: readonly Line[],
  { front, contents }: Pick<Markup, 'front' | 'contents'> = { front: null, contents: [] },
  ruled: (start: number) => boolean = () => false,
): readonly Setting[] {
  const listed = (start: number): boolean => contents.some((span) => span.start <= start && start < span.end);
  const found: Setting[] = lines.map(({ furniture, span }) =>
    front !== null && span.start < front.end
      ? 'front'
      : listed(span.start)
        ? 'contents'
        : furniture
          ? 'furniture'
          : 'text',
  );
  const readings = lines.map((line) => marks(line.text));
  markContents(lines, readings, found);
  markListed(lines, readings, found);
  markBlocks(lines, readings, found);
  markFront(lines, readings, found);
  return found.map((setting, at) => (ruled(lines[at]?.span.start ?? -1) ? 'text' : setting));
}

/** A list of contents names at least so many headings, which are so many of its lines, and has no more lines in a row that name none. */
const LISTED = 3;
const NAMED = 0.75;
const MISSED = 1;

/**
 * A run of titles that all stand again further on, in the same order and each with something under it, is a list of contents, however its lines and the
 * headings are marked: "1. Wie wij zijn …… 2" and "## 1. Wie wij zijn", "- Betaling" and "BETALING".
 */
function markListed(lines: readonly Line[], readings: readonly (readonly Mark[])[], found: Setting[]): void {
  const titles = lines.map((line, at) => (found[at] === 'text' && !line.row ? titleIn(line, readings[at] ?? []) : ''));
  const again = nextAlike(titles);
  const runs = runsIn(again);
  for (let at = 0; at < lines.length; at++) {
    const run = runs[at];
    if (!run || (again[at] ?? 0) <= run.end) continue;
    if (run.named < Math.max(LISTED, NAMED * (run.end - at + 1)) || run.apart < 0.8 * run.named) continue;
    const titled = CONTENTS_TITLE.test(titles[at - 1] ?? '');
    for (let line = titled ? at - 1 : at; line <= run.end; line++) found[line] = 'contents';
    at = run.end;
  }
}

/**
 * The titles from one line on that stand again further on in the same order: the line of the last (`end`), how many they are (`named`), and how many of
 * them have something between them and the one before where they stand again (`apart`, the first included).
 */
type Run = Readonly<{ end: number; named: number; apart: number }>;

/** For each title the run that begins with it. A run goes on as that of its next title does, so all are found in one walk from the end. */
function runsIn(again: readonly number[]): readonly (Run | undefined)[] {
  const runs: (Run | undefined)[] = again.map(() => undefined);
  for (let at = again.length - 1; at >= 0; at--) {
    const place = again[at] ?? 0;
    if (place === 0) continue;
    const step = again.slice(at + 1, at + 2 + MISSED).findIndex((next) => next > place) + 1;
    const rest = step > 0 ? runs[at + step] : undefined;
    runs[at] = rest
      ? { ...rest, named: rest.named + 1, apart: rest.apart + ((again[at + step] ?? 0) - place > 1 ? 1 : 0) }
      : { end: at, named: 1, apart: 1 };
  }
  return runs;
}

/** For each title where it stands next, 0 where it does not. */
function nextAlike(titles: readonly string[]): readonly number[] {
  const seen = new Map<string, number>();
  const found: number[] = [];
  for (let at = titles.length - 1; at >= 0; at--) {
    const title = titles[at] ?? '';
    found[at] = seen.get(title) ?? 0;
    if (title !== '') seen.set(title, at);
  }
  return found;
}

/** No line of a list of contents is longer, with all its dots. */
const LONGEST_LINE = 400;

/** What a line says if it is a title, without marks and the number of a page: "4. Prijzen ........ 7" → "prijzen" */
function titleIn({ text }: Line, readings: readonly Mark[]): string {
  if (text.length > LONGEST_LINE) return '';
  const [outer] = readings;
  const [mark] = outer?.form === 'hash' || outer?.form === 'bullet' ? [inner(text, outer)[0] ?? outer] : [outer];
  const title = text
    .slice(mark?.length ?? 0)
    .replace(/(?:\s*\.{3,}\s*|\s+)\d{1,3}$/, '')
    .trim();
  return title.length < 3 || title.length > 140 || /[.;,]$/.test(title) ? '' : title.toLowerCase();
}

const CONTENTS_TITLE = /^(?:inhoud|inhoudsopgave|contents|table of contents|index)\s?:?$/i;

/** "Module B. Ontwikkeling 12", "4 Prijzen ........ 7" */
const WITH_PAGE = /\S(?:\s*\.{3,}\s*|\s+)\d{1,3}$/;

/**
 * A run of headings with nothing under them is a list of contents when the same marks stand before real text elsewhere:
 * "Module A. Algemeen 3 / Module B. Ontwikkeling 12 / Module D. Hardware 15". It ends where the numbers begin again.
 */
function markContents(lines: readonly Line[], readings: readonly (readonly Mark[])[], found: Setting[]): void {
  for (let at = 0; at < lines.length; at++) {
    if (found[at] !== 'text') continue;
    const titled = CONTENTS_TITLE.test(lines[at]?.text ?? '');
    const first = titled ? at + 1 : at;
    const end = runOfHeadings(lines, readings, first);
    if (end - first < 3 && !(titled && end > first)) continue;
    const run = readings.slice(first, end);
    const keys = new Set(run.map((reading) => keyOf(reading[0])).filter((key) => key !== ''));
    const outside = (line: number) => line < first || line >= end;
    const recurs = readings.some((reading, line) => outside(line) && keys.has(keyOf(reading[0])));
    const paged = lines.slice(first, end).every((line) => WITH_PAGE.test(line.text));
    if (!titled && !paged && !recurs) continue;
    if (!titled && !paged && !sameStyleThrice(run)) continue;
    for (let line = at; line < end; line++) found[line] = 'contents';
    at = end - 1;
  }
}

const keyOf = (mark: Mark | undefined): string =>
  mark && mark.form !== 'bullet' && mark.form !== 'roman' ? `${mark.style} ${mark.printed}` : '';

function sameStyleThrice(run: readonly (readonly Mark[])[]): boolean {
  const counts = new Map<string, number>();
  for (const [mark] of run) if (mark) counts.set(mark.style, (counts.get(mark.style) ?? 0) + 1);
  return Math.max(0, ...counts.values()) >= 3;
}

/** The end of the run of heading lines that begins here: all marked, all titles, numbers rising in each style. */
function runOfHeadings(lines: readonly Line[], readings: readonly (readonly Mark[])[], first: number): number {
  const last = new Map<string, number>();
  let at = first;
  for (; at < lines.length; at++) {
    const previous = last.get(readings[at]?.[0]?.style ?? '') ?? 0;
    const mark = readings[at]?.find(({ value }) => value === previous + 1) ?? readings[at]?.[0];
    const text = lines[at]?.text ?? '';
    if (!mark || !['part', 'annex', 'article', 'section', 'number', 'path'].includes(mark.form)) break;
    const title = text.slice(mark.length);
    const open = isTitle(title) || /^[–-]\s\d+\.?:/.test(title) || title === '';
    if (!open || mark.value <= (last.get(mark.style) ?? 0)) break;
    last.set(mark.style, mark.value);
  }
  return at;
}

/**
 * At least three short lines in a row without a mark or the end of a sentence: an address or identity block.
 * "Naam (Opdrachtnemer) Waterlelie / Vestigingsadres Kade 1 / 7201 AB Zutphen / KvK-nummer 87654321"
 */
function markBlocks(lines: readonly Line[], readings: readonly (readonly Mark[])[], found: Setting[]): void {
  const short = (at: number): boolean => {
    const line = lines[at];
    // the rows of a table say something: "42 tot 59 dagen | 30%"
    return line?.row === false && found[at] === 'text' && readings[at]?.length === 0 && isField(line.text);
  };
  for (let at = 0; at < lines.length; at++) {
    let end = at;
    while (short(end) && (end === at || !lines[end]?.apart)) end++;
    if (end - at >= 3 && lines.slice(at, end).some((line) => /\d|:/.test(line.text))) {
      // the first line of the run is its title when it looks like one and the rest still makes a block
      const above = lines[at - 1]?.text ?? '';
      const headed = at > 0 && found[at - 1] === 'text' && isTitle(above) && !/\.$/.test(above);
      const titled = !headed && end - at > 3 && !/\d|:/.test(lines[at]?.text ?? '');
      for (let line = titled ? at + 1 : at; line < end; line++) found[line] = 'block';
    }
    at = Math.max(at, end - 1);
  }
}

/** "Telefoonnummer 0555340396", "VAT number NL100251419B01", "E-mail: info@waterlelie.example" */
const isField = (text: string): boolean => isShort(text) || VALUED.test(text);

/** "fax {Exporter.Fax};", "e-mail: info@waterlelie.example,": a label with its value may end in any way */
const VALUED = /^[A-Za-z][A-Za-z .-]{1,60}:?\s(?:\{[^}]*\}|\[[^\]]*\]|_{3,}|\+?[\d(][\d ().-]*|\S+@\S+)[;,]?$/;

const isShort = (text: string): boolean =>
  text.length <= 80 &&
  /^[A-ZÀ-Þ\d“"(+{]/.test(text) &&
  !/[.;,]$/.test(text) &&
  text.split(' ').length <= 9 &&
  !/:$/.test(text);

/**
 * The title, version and date above the text: the lines before the first sentence, mark or list.
 * "Algemene voorwaarden / Versie 3.2, 1 maart 2026"
 */
function markFront(lines: readonly Line[], readings: readonly (readonly Mark[])[], found: Setting[]): void {
  let titled = false;
  for (let at = 0; at < Math.min(lines.length, TITLE_LINES); at++) {
    const text = lines[at]?.text ?? '';
    if (found[at] !== 'text') continue;
    // "# Voorwaarden" / "Versie 4.1, 1 februari 2027"
    if (!titled && (readings[at]?.[0]?.form === 'hash' || (lines[at]?.level ?? 0) > 0)) {
      titled = true;
      continue;
    }
    if (titled && !DATED.test(text)) return;
    const marked = readings[at]?.some((mark) => !mark.weak || heads(mark, readings[at + 1]?.[0])) ?? false;
    const next = lines[at + 1];
    // "… erkent opdrachtgever de / geldigheid van deze voorwaarden.": a sentence of several lines
    const wrapped = text.length > 40 && next !== undefined && !next.apart && (opensSmall(next.text) || endsOpen(text));
    const sentence = wrapped || isSentence(text);
    if (marked || text.length > 120 || sentence) return;
    // a heading right above the text it heads belongs to the text, unless it is the title itself
    const heading = isTitle(text) && !DATED.test(text) && ((next?.text.length ?? 0) > 120 || HEADS_PART.test(text));
    if (heading && found.slice(0, at).includes('front')) return;
    found[at] = 'front';
  }
}

/** What stands above the text is no longer than a page. */
const TITLE_LINES = 40;

/** "Versie september 2018", "Laatst bijgewerkt op 10 juni 2025", "Effective December 17, 2025" */
const DATED = /\d{4}|\b(?:versie|version|datum|date|bijgewerkt|updated|effective|geldend|geldig)\b/i;

/** "ALGEMEEN DEEL", "General provisions": under the title it heads the first articles */
const HEADS_PART = /^(?:\S+\s){1,2}(?:deel|bepalingen|part|provisions)$/i;

/** "1 Diensten" before "1.1 …" or "1. …" is no title of the document */
const heads = (mark: Mark, next: Mark | undefined): boolean =>
  next?.form === 'path' ? next.printed.startsWith(`${mark.value}.`) : next?.form === 'number' && next.value === 1;

/** "Wij bezorgen op werkdagen."; not "Zwaluw B.V.", "Gedeponeerd onder nummer 5551." */
const isSentence = (text: string): boolean => {
  if (!/[.:;]$/.test(text) || /(?:[BN]\.V\.|Ltd\.|Inc\.)$/.test(text)) return false;
  const { length } = text.split(' ');
  return length > 6 || (length > 3 && /\.$/.test(text) && !/\d/.test(text) && !DATED.test(text));
};
