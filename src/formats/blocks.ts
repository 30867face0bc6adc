import { LANGS, type Lang } from '../model/side.ts';
import type { Layout, PlaceUnit, Segment, Span, Text } from '../model/source.ts';

/**
 * A paragraph, heading, item or row as a reader finds it. `text` may hold line breaks ("\n"), no other white space than single spaces. `number` = the printed
 * number or bullet before it, `depth` = how deep its list lies in others, from 0; `apart` = white space stands above it; `cells` = the cells of a row, in
 * place of `text`; `unit`, `segment` and `lang` as in `Text`; `of` = the blocks that it was made of, where it was.
 */
export type Block = Readonly<{
  text: string;
  kind?: 'note' | 'furniture' | 'contents' | undefined;
  heading?: number | undefined;
  number?: string | undefined;
  depth?: number | undefined;
  apart?: boolean | undefined;
  cells?: readonly string[] | undefined;
  unit?: string | undefined;
  segment?: string | undefined;
  lang?: Lang | undefined;
  of?: readonly Block[] | undefined;
}>;

/** A text, and where in its characters the text of each block begins. */
export type Composed = Readonly<{ text: Text; starts: readonly number[] }>;

/**
 * Lays blocks one under the other. Where some are in a language of their own (`lang`), the Dutch ones come first, then the English; what has no
 * language stands in both.
 */
export function compose(blocks: readonly Block[], notes: readonly string[] = []): Composed {
  const page = newPage();
  const starts: number[] = blocks.map(() => -1);
  const bilingual = LANGS.every((lang) => blocks.some((block) => block.lang === lang));
  const ranges: Record<Lang, Span> = { nl: { start: 0, end: 0 }, en: { start: 0, end: 0 } };
  for (const lang of bilingual ? LANGS : [null]) {
    const start = page.open();
    for (const [at, block] of blocks.entries()) {
      if (lang !== null && block.lang !== undefined && block.lang !== lang) continue;
      const begin = page.put(block);
      if (starts[at] === -1) starts[at] = begin;
    }
    if (lang !== null) ranges[lang] = { start, end: page.length() };
  }
  return { text: { ...page.done(), ranges: bilingual ? ranges : null, notes }, starts };
}

/** The text of blocks. */
export const textOf = (blocks: readonly Block[], notes?: readonly string[]): Text => compose(blocks, notes).text;

type Page = Readonly<{
  /** Begins a text apart from what stands above; returns where. */
  open: () => number;
  /** Adds a block; returns where its text begins. */
  put: (block: Block) => number;
  length: () => number;
  done: () => Readonly<{
    characters: string;
    layout: readonly Layout[];
    units: readonly PlaceUnit[];
    segments: readonly Segment[];
  }>;
}>;

/** Texts are laid together in parts of so many UTF-16 units: one list of all of them would be longer than the text of a large file. */
const PART = 65_536;

function newPage(): Page {
  const parts: string[] = [];
  let last = '';
  const layout: Layout[] = [];
  const units: PlaceUnit[] = [];
  const segments: Segment[] = [];
  let length = 0;
  let row = -1;
  let inTable = false;
  const add = (text: string): Span => {
    last += text;
    if (last.length > PART) {
      parts.push(last);
      last = '';
    }
    length += text.length;
    return { start: length - text.length, end: length };
  };
  const cellsOf = (cells: readonly string[]): Span => {
    const start = length;
    row++;
    for (const [column, cell] of cells.entries()) {
      if (column > 0) add(' | ');
      layout.push({ ...add(cell), kind: 'cell', row, column });
    }
    return { start, end: length };
  };
  return {
    length: () => length,
    open: () => {
      if (length > 0) add('\n');
      return length;
    },
    put: ({ text, kind, heading, number, depth = 0, apart, cells, unit, segment }) => {
      if (length > 0 && (apart === true || inTable !== (cells !== undefined))) add('\n');
      inTable = cells !== undefined;
      add('    '.repeat(depth));
      const start = length;
      if (unit !== undefined && units.at(-1)?.name !== unit) units.push({ start, name: unit });
      if (number !== undefined) {
        layout.push({ ...add(number), kind: 'list-number' });
        add(' ');
      }
      const content = cells ? cellsOf(cells) : add(text.replaceAll('\n', `\n${'    '.repeat(depth)}`));
      if (heading !== undefined) layout.push({ start, end: length, kind: 'heading', level: heading });
      if (kind !== undefined) layout.push({ start, end: length, kind });
      if (segment !== undefined) segments.push({ start, end: length, id: segment });
      add('\n');
      return content.start;
    },
    done: () => ({
      characters: [...parts, last].join(''),
      layout: layout.toSorted((a, b) => a.start - b.start),
      units,
      segments,
    }),
  };
}

/** A plain text as it stands in its file. */
export const plainText = (characters: string, notes: readonly string[] = []): Text => ({
  characters,
  layout: null,
  units: [],
  segments: [],
  ranges: null,
  notes,
});

/** White space as one reads it: runs of it are one space, line breaks stay where `br` put them; marks without width and soft hyphens go. */
export function tidy(text: string): string {
  // most texts are tidy, and large files have hundreds of thousands of them
  if (!UNTIDY.test(text)) return text;
  return text
    .replace(INVISIBLE, '')
    .replace(/[^\S\n\u00A0]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/^\s+|\s+$/g, '');
}

/** Soft hyphens, marks without width, marks of direction, and control characters other than line breaks and tabs. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const INVISIBLE = /[\u00AD\u200B\u200E\u200F\u2060\uFEFF\u0000-\u0008\u000B\u000C\u000E-\u001F]/g;

/** What `tidy` changes: these marks, white space other than single spaces, and any white space at the ends. */
const UNTIDY = new RegExp(`${INVISIBLE.source}|[\\n\\t]|[^\\S \\u00A0]| {2}|^\\s|\\s$`);
