import { latin } from '../languages/pattern.ts';
import type { Layout, Source, Span } from '../model/source.ts';

/**
 * What a file holds beside its terms. `plain` = the text with all that is silent blanked out, character for character; `silent` = what no
 * check reads, in order; `front` = metadata above the text; `levels` = for the start of a heading with a line of signs under it its depth;
 * `rows` = where the rows of tables start; `contents` = lists of the headings that the format marks as such.
 */
export type Markup = Readonly<{
  plain: string;
  silent: readonly Span[];
  front: Span | null;
  levels: ReadonlyMap<number, number>;
  rows: ReadonlySet<number>;
  contents: readonly Span[];
}>;

/** Reads over what is no prose: metadata, comments, code, tags, anchors, link targets, signs of emphasis, notes of translators. */
export function markup(source: Source): Markup {
  return source.layout ? laidOut(source, source.layout) : marked(source);
}

/** What the format of a file has said itself: none of its signs stand in the text. */
function laidOut({ text, range }: Source, layout: readonly Layout[]): Markup {
  const here = layout.filter(({ start, end }) => start >= range.start && end <= range.end);
  const silent = united(here.filter(({ kind }) => kind === 'furniture'));
  return {
    plain: blanked(text.slice(0, range.end), silent),
    silent,
    front: null,
    levels: new Map(here.flatMap((one) => (one.kind === 'heading' ? [[one.start, one.level] as const] : []))),
    rows: new Set(here.flatMap((one) => (one.kind === 'cell' && one.column === 0 ? [one.start] : []))),
    contents: here.filter(({ kind }) => kind === 'contents'),
  };
}

function marked({ text, range }: Source): Markup {
  const front = frontMatter(text, range);
  const from = front?.end ?? range.start;
  const shapes: Shapes = { levels: new Map(), rows: new Set() };
  const silent: Span[] = [];
  let plain = text.slice(0, range.end);
  for (const read of READERS) {
    const found = read(plain, from, shapes);
    if (found.length === 0) continue;
    plain = blanked(plain, found);
    for (const span of found) silent.push(span);
  }
  return { plain, silent: united(silent), front, contents: [], ...shapes };
}

/** Spans in order, those that share or touch each other as one: a sign may have been read as part of two. */
function united(spans: readonly Span[]): readonly Span[] {
  const found: Span[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = found.at(-1);
    if (last && start <= last.end) found[found.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else found.push({ start, end });
  }
  return found;
}

/** The text with these spans, in order, as white space of the same length. */
function blanked(text: string, spans: readonly Span[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    parts.push(text.slice(at, start), text.slice(start, end).replace(/[^\n\r]/g, ' '));
    at = end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}

/** "---" or "+++", lines of keys and values, and the same sign again, at the very top */
const FRONT =
  /^\uFEFF?(---|\+\+\+)[ \t]*\r?\n(?=[ \t]*(?:[\w"'-]+[ \t]*[:=]|#|\[|-[ \t]))(?:[^\n]*\n){0,200}?(?:\1|\.\.\.)[ \t]*(?:\r?\n|$)/;

function frontMatter(text: string, { start, end }: Span): Span | null {
  const found = FRONT.exec(text.slice(start, Math.min(end, start + 20_000)));
  return found ? { start, end: start + found[0].length } : null;
}

/** What readers find about lines of text. */
type Shapes = Readonly<{ levels: Map<number, number>; rows: Set<number> }>;

type Reader = (plain: string, from: number, shapes: Shapes) => readonly Span[];

/** Everything that a pattern matches, or of it the parts that its named groups `a` and `b` hold; a text without its `sign` has none. */
const all =
  (sign: string, pattern: RegExp): Reader =>
  (plain, from) => {
    const found: Span[] = [];
    if (!plain.includes(sign)) return found;
    const search = new RegExp(pattern.source, `${pattern.flags}d`);
    search.lastIndex = from;
    for (let hit = search.exec(plain); hit; hit = search.exec(plain)) {
      const { a, b } = hit.indices?.groups ?? {};
      for (const part of a || b ? [a, b] : [hit.indices?.[0]])
        if (part && part[0] < part[1]) found.push({ start: part[0], end: part[1] });
      if (hit[0] === '') search.lastIndex++;
    }
    return found;
  };

/** From each opening to its closing, with a search for what is never closed done once; `open` = it then reaches to the end of the text. */
const enclosed =
  (opening: RegExp, closing: string, open = false): Reader =>
  (plain, from) => {
    const found: Span[] = [];
    opening.lastIndex = from;
    for (let hit = opening.exec(plain); hit; hit = opening.exec(plain)) {
      const close = plain.indexOf(closing, hit.index + hit[0].length);
      if (close < 0 && !open) break;
      const end = close < 0 ? plain.length : close + closing.length;
      found.push({ start: hit.index, end });
      opening.lastIndex = end;
    }
    return found;
  };

/** Blocks of code between lines of three signs or more: "```sh", "~~~"; the closing line has the same signs and nothing else. */
const fences: Reader = (plain, from) => {
  const lines = [...plain.slice(from).matchAll(/^[ \t]{0,3}(`{3,}|~{3,})([^\n]*)$/gm)].map(
    ({ 0: text, 1: sign = '', 2: rest = '', index }) => ({
      sign,
      bare: rest.trim() === '',
      start: from + index,
      end: from + index + text.length,
    }),
  );
  const closings: (number | undefined)[] = [];
  const seen = new Map<string, number>();
  for (const [at, { sign, bare }] of [...lines.entries()].reverse()) {
    closings[at] = seen.get(sign);
    if (bare) seen.set(sign, at);
  }
  const found: Span[] = [];
  for (let at = 0; at < lines.length; at++) {
    const [opening, closing] = [lines[at], closings[at]];
    if (!opening || closing === undefined) continue;
    found.push({ start: opening.start, end: lines[closing]?.end ?? opening.end });
    at = closing;
  }
  return found;
};

/** "<Note>" of which the text has the end, "</Note>", so that "<Naam>" may be a blank to fill in. */
const opened: Reader = (plain, from) => {
  const names = new Set([...plain.matchAll(/<\/([A-Z][\w.]*)>/g)].map(([, name]) => name));
  if (names.size === 0) return [];
  return [...plain.matchAll(/<([A-Z][\w.]*)>/g)]
    .filter(({ 1: name, index }) => index >= from && names.has(name))
    .map(({ 0: tag, index }) => ({ start: index, end: index + tag.length }));
};

/** Tags that may stand in Markdown; "<naam>" is no tag. */
const TAGS =
  'a abbr article aside b blockquote body br caption center code col colgroup dd del details div dl dt em figure font footer form h1 h2 h3 h4 h5 h6 head header hr html i iframe img input ins label li link main mark meta nav ol p pre q s script section small span strong style sub summary sup table tbody td tfoot th thead title tr u ul'.replaceAll(
    ' ',
    '|',
  );

/** What translators and notaries add: "[sic]", "[Translator's note: …]", "[handtekening onleesbaar]", "[round stamp]" */
const NOTE =
  "sic!?|(?:translator['’]?s?['’]? note|note (?:of|by|from) the translator|t\\.?n\\.?|tr\\. ?note|noot (?:van de )?vertaler|opmerking (?:van de )?vertaler|n\\.?v\\.?d\\.?v\\.?|vert\\.|noot vert\\.)\\s?[:.][^\\]\\n]{0,600}|(?:[a-zé]+ ){0,3}(?:handtekening|handtekeningen|paraaf|stempel|zegel|signature|signatures|signed|initials|initialled|stamp|seal|w\\.g\\.|getekend|onleesbaar|illegible|logo)(?:[ :,][^\\]\\n]{0,80})?";

/** In this order: what comes first may hold signs of what comes later. */
const READERS: readonly Reader[] = [
  /** <!-- tweeluik accept amounts: reason -->, {/* MDX *​/}, {# Jinja #} */
  enclosed(/<!--/g, '-->', true),
  enclosed(/\{\/\*/g, '*/}'),
  enclosed(/\{#[ \t]/g, '#}'),
  /** ```sh … ``` */
  fences,
  /** import Note from '../Note', export const meta = … */
  all(
    '',
    /^(?:import\s+(?:[\w*{}\s,$]+\sfrom\s+)?['"][^'"\n]+['"];?|export\s+(?:const|default|let|function|async)\s[^\n]*)$/gm,
  ),
  /** {{< ref "x" >}}, {{% note %}}, {% include x %} */
  all('{', /\{\{[<%][^\n]{0,500}?[>%]\}\}|\{%[^\n]{0,500}?%\}/g),
  opened,
  /** <br/>, <Note type="info">, </div>; a component has a capital and an attribute, a slash or an end */
  all(
    '<',
    new RegExp(
      `</?(?:${TAGS})(?:\\s[^<>\\n]{0,500})?/?>|<[A-Z][\\w.]*(?:\\s+[\\w:-]+(?:=(?:"[^"\\n]*"|'[^'\\n]*'|\\{[^}\\n]*\\}))?)+\\s*/?>|</?[A-Z][\\w.]*\\s*/>|</[A-Z][\\w.]*>`,
      'g',
    ),
  ),
  /** [sic], [Translator's note: …] */
  all('[', new RegExp(`\\[(?:${NOTE})\\](?![([])`, 'gi')),
  /** "## Betaling {#betaling}", "{: .lead}" */
  all('{', /(?<![ \t])[ \t]*\{(?:#|:\s?[.#]|\.)[^{}\n]{1,80}\}[ \t]*(?=\r?$)/gm),
  /** ![logo](logo.png) */
  all('![', /!\[[^\]\n]{0,300}\]\([^()\n]{0,600}\)/g),
  /** [de wet](https://wetten.example), [de wet][1] */
  all(
    ']',
    /(?<a>\[)(?=[^\]\n]{1,500}\](?:\(|\[))[^\]\n]{1,500}(?<b>\](?:\([^()\n]{0,600}(?:\([^()\n]{0,100}\)[^()\n]{0,200})?\)|\[[^\]\n]{0,80}\]))/g,
  ),
  /** [1]: https://wetten.example */
  all(']:', /^[ \t]{0,3}\[[^\]\n]{1,80}\]:[ \t]+<?(?:https?:|\.{0,2}\/|#|mailto:)[^\n]*$/gm),
  /** [^1] */
  all('[^', /\[\^[\w-]{1,40}\]:?/g),
  /** <https://waterlelie.example> */
  all('<', /(?<a><)(?=(?:https?:\/\/|mailto:)[^<>\s]{1,600}>)[^<>\s]{1,600}(?<b>>)/g),
  /** `code` */
  all('`', /(?<!`)(`{1,2})(?!`)[^\n]{1,500}?(?<!`)\1(?!`)/g),
  tables,
  /** "> citaat" */
  all('>', /^[ \t]{0,3}>(?:[ \t]?>)*(?=[ \t]|$)/gm),
  underlines,
  lineNumbers,
  /** "***", "- - -" alone on a line; "___" of three signs, since a longer one is a blank to fill in */
  all('', /^[ \t]{0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|_[ \t]?_[ \t]?_[ \t]*)$/gm),
  /** ":::note", "[TOC]" */
  all('', /^:{3,}[^\n]*$|^\[\[?toc\]?\][ \t]*$/gim),
  /** "## Betaling ##" */
  all('#', /^#{1,6}[ \t][^\n]*?[^\s#](?<a>[ \t]+#+[ \t]*)\r?$/gm),
  /** **Dienst**, __Dienst__, ~~vervallen~~ */
  all('', /(?<a>\*\*|~~)(?=\S)[^\n]{0,2000}?(?<=\S)(?<b>\k<a>)/g),
  all('__', latin(/(?<![\p{L}\p{N}_])(?<a>__)(?=[^\s_])[^\n]{0,2000}?(?<=[^\s_])(?<b>__)(?![\p{L}\p{N}_])/gu)),
  /** *Dienst*, _Dienst_ */
  all('*', latin(/(?<![\p{L}\p{N}*\\])(?<a>\*)(?=[^\s*])[^*\n]{1,1000}?(?<=[^\s*])(?<b>\*)(?![\p{L}\p{N}*])/gu)),
  all('_', latin(/(?<![\p{L}\p{N}_\\])(?<a>_)(?=[^\s_])[^_\n]{1,1000}?(?<=[^\s_])(?<b>_)(?![\p{L}\p{N}_])/gu)),
  /** "1\. geen lijst" */
  all('\\', /\\(?=[\\`*_{}[\]()#+.!|<>~-])/g),
];

/** A text has at least so many lines for the numbers before them to be those of the lines. */
const NUMBERED_LINES = 12;

/** "  41  De Klant betaalt de": the numbers of all lines, or of every fifth, as pleadings and tenders have them. */
function lineNumbers(plain: string, from: number): readonly Span[] {
  const found = [...plain.slice(from).matchAll(/^[ \t]*(\d{1,5})(?:[ \t]{2,}|\t|[ \t]*$)/gm)].map(
    ({ 0: all, 1: number, index }) => ({
      number: Number(number),
      start: from + index,
      end: from + index + all.length,
    }),
  );
  if (found.length < NUMBERED_LINES) return [];
  const step = (found[1]?.number ?? 0) - (found[0]?.number ?? 0);
  const steady = found.filter(({ number }, at) => number - (found[at - 1]?.number ?? number - step) === step);
  const lines = plain.slice(from).match(/^.*\S.*$/gm)?.length ?? 0;
  const inSentences = found.filter(({ end }) => /^[a-zà-ÿ]/.test(plain.slice(end, end + 1))).length;
  const numbers = (step === 1 || step === 5) && steady.length > 0.97 * found.length;
  return numbers && found.length * step > 0.9 * lines && inSentences > 0.2 * found.length ? found : [];
}

/** A line of "===" or "---" right under a line of text makes that a heading of the first or second level. */
function underlines(plain: string, from: number, { levels }: Shapes): readonly Span[] {
  const pattern =
    /^(?<title>[ \t]{0,3}(?:\*\*|__)?[^\s#>|*+-][^\n]{0,200})\r?\n(?<line>[ \t]{0,3}(?:={3,}|-{3,})[ \t]*)$/gm;
  pattern.lastIndex = from;
  const found: Span[] = [];
  for (let hit = pattern.exec(plain); hit; hit = pattern.exec(plain)) {
    const line = hit.groups?.line ?? '';
    levels.set(hit.index + hit[0].search(/[^\s*_]/), line.includes('=') ? 1 : 2);
    found.push({ start: hit.index + hit[0].length - line.length, end: hit.index + hit[0].length });
  }
  return found;
}

/** "| --- | :--: |": the line under the head of a table */
function isUnderHead(line: string): boolean {
  const cells = line.trim().replace(/^\||\|$/g, '');
  return /^[-:| \t]+$/.test(cells) && cells.split('|').every((cell) => /^:?--+:?$/.test(cell.trim()));
}

/** "| Dienst | Tarief |" with strokes on both ends */
const FRAMED = /^[ \t]*\|.*\|[ \t]*$/;

/** The rows of tables: "| Dienst | Tarief |", or "Dienst | Tarief" over "--- | ---". The strokes between the cells stay, as they part what the cells say. */
function tables(plain: string, from: number, { rows }: Shapes): readonly Span[] {
  if (!plain.includes('|', from)) return [];
  const found: Span[] = [];
  const lines = [...plain.slice(from).matchAll(/[^\n]+/g)].map(({ 0: text, index }) => ({
    text: text.trimEnd(),
    start: from + index,
  }));
  const heads = new Set(
    lines.flatMap(({ text }, at) => (text.includes('|') && isUnderHead(text) && lines[at - 1] ? [at - 1] : [])),
  );
  let open = false;
  for (const [at, { text, start }] of lines.entries()) {
    const before = lines[at - 1];
    const follows: boolean = open && before !== undefined && !/\n\s*\n/.test(plain.slice(before.start, start));
    open = text.includes('|') && (follows || heads.has(at) || FRAMED.test(text));
    if (!open) continue;
    if (heads.has(at - 1)) {
      found.push({ start, end: start + text.length });
      continue;
    }
    const opening = /^[ \t]*\|[ \t|]*/.exec(text)?.[0].length ?? 0;
    const closing = text.length - (/\|[ \t|]*$/.exec(text.slice(opening))?.[0].length ?? 0);
    if (opening > 0) found.push({ start, end: start + opening });
    if (closing < text.length) found.push({ start: start + closing, end: start + text.length });
    if (opening < closing) rows.add(start + opening);
  }
  return found;
}
