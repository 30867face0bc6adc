import { type Block, tidy } from '../blocks.ts';
import { BOLD_LEVEL, looksLikeHeading } from '../headings.ts';
import { beginsWithNumber } from '../numbers.ts';
import { type Row, rowBlocks } from '../table.ts';
import { all, child, type Element, elements } from '../xml.ts';
import { type Lists, listsOf } from './numbering.ts';
import type { WordPackage } from './package.ts';
import { type Piece, type Runs, runsOf } from './runs.ts';
import { type Look, lookOf, type Styles, stylesOf, valOf } from './styles.ts';

/** A paragraph of a document: what it says, and the pieces of the main part that say it; none for notes, headers and footers. */
export type Paragraph = Readonly<{ block: Block; pieces: readonly Piece[] }>;

type Above = Readonly<{ style: string; after: number; tight: boolean }>;

/** What is known while one reads a document from its beginning. */
type Reader = {
  opened: WordPackage;
  styles: Styles;
  lists: Lists;
  count: (list: string, level: number) => string | null;
  paragraphs: number;
  page: number;
  paged: boolean;
  fields: boolean[];
  above: Above | null;
  changed: boolean;
  hidden: boolean;
};

/** The paragraphs of a document in reading order, and what whoever reads them must know. */
export function paragraphsOf(
  opened: WordPackage,
): Readonly<{ paragraphs: readonly Paragraph[]; notes: readonly string[] }> {
  const lists = listsOf(opened.numbering);
  const reader: Reader = {
    opened,
    lists,
    styles: stylesOf(opened.styles),
    count: lists.counter(),
    paragraphs: 0,
    page: 1,
    paged: all(opened.body, 'lastRenderedPageBreak').length > 0,
    fields: [],
    above: null,
    changed: false,
    hidden: false,
  };
  const body = child(opened.body, 'body') ?? opened.body;
  const paragraphs = [...flow(reader, body), ...margins(reader, body)];
  const notes = [
    ...(reader.changed ? ['tracked changes are read as accepted'] : []),
    ...(reader.hidden ? ['hidden text is left out'] : []),
  ];
  return { paragraphs, notes };
}

/** Elements that only hold paragraphs and tables. */
const HOLDERS = new Set(['sdtContent', 'customXml', 'ins', 'moveTo', 'smartTag']);

function flow(reader: Reader, parent: Element): readonly Paragraph[] {
  return elements(parent).flatMap((one): readonly Paragraph[] => {
    if (one.name === 'p') return paragraph(reader, one);
    if (one.name === 'tbl') return table(reader, one);
    if (one.name === 'sdt') return control(reader, one);
    return HOLDERS.has(one.name) ? flow(reader, one) : [];
  });
}

/** A content control; the gallery of contents lists says that it holds one. */
function control(reader: Reader, element: Element): readonly Paragraph[] {
  const gallery = child(element, 'sdtPr', 'docPartObj', 'docPartGallery')?.attributes.get('val') ?? '';
  const content = child(element, 'sdtContent');
  if (!content) return [];
  const found = flow(reader, content);
  if (!/table of contents/i.test(gallery)) return found;
  return found.map(({ block, pieces }) => ({ block: { ...block, kind: 'contents' }, pieces }));
}

function paragraph(reader: Reader, element: Element): readonly Paragraph[] {
  reader.paragraphs++;
  const properties = child(element, 'pPr');
  const style = properties && valOf(properties, 'pStyle');
  // of the runs of a paragraph only its mark has the properties that stand here
  const { bold: _, hidden: __, ...own } = lookOf(element);
  const look: Look = { ...reader.styles.look(style), ...own };
  const runs = runsOf(element, { bold: look.bold === true, hidden: look.hidden === true }, reader.fields);
  reader.changed ||= runs.changed;
  const name = reader.styles.name(style);
  const number = numberOf(reader, look, style, own);
  const after = runs.boxes.flatMap((box) => boxed(reader, box));
  const { blocks, pieces } = laidOut(reader, runs, { look, name, style: style ?? '', number });
  reader.page += runs.pages;
  return [...blocks.map((block) => ({ block, pieces })), ...after, ...notesOf(reader, runs)];
}

/** The number that stands before a paragraph. Its own list goes before that of its style; list 0 is none. */
function numberOf(reader: Reader, look: Look, style: string | undefined, own: Look): string | null {
  const linked = style === undefined ? null : reader.lists.ofStyle(style);
  const list = look.list ?? linked?.list;
  if (list === undefined || list === '0') return null;
  // a style names its list, and its list says which level that style is
  const level = own.level ?? (own.list === undefined && linked?.list === list ? linked.level : (look.level ?? 0));
  return reader.count(list, level);
}

type Known = Readonly<{ look: Look; name: string; style: string; number: string | null }>;

/** The block of a paragraph; none where it says nothing, which leaves white space. */
function laidOut(
  reader: Reader,
  runs: Runs,
  { look, name, style, number }: Known,
): Readonly<{ blocks: readonly Block[]; pieces: readonly Piece[] }> {
  const text = tidy(runs.text);
  const { above } = reader;
  const tight = look.tight === true && above?.tight === true && above.style === style;
  const space = tight ? 0 : Math.max(look.before ?? 0, above?.after ?? 0);
  const apart = above === null || space >= SPACE || above.after === EMPTY;
  reader.above = { style, after: text === '' ? EMPTY : (look.after ?? 0), tight: look.tight === true };
  if (text === '') return { blocks: [], pieces: [] };
  const contents = /^toc \d|^inhopg|^table of figures/.test(name);
  const printed = number === null || (number === '•' && beginsWithNumber(text)) ? undefined : number;
  const bold = runs.bold && number === null && looksLikeHeading(text) ? BOLD_LEVEL : undefined;
  const heading = contents ? undefined : look.outline ? look.outline : name === 'title' ? 1 : bold;
  const block: Block = {
    text: heading === undefined ? text : text.replaceAll('\n', ' '),
    apart,
    unit: reader.paged ? `page ${reader.page}, paragraph ${reader.paragraphs}` : `paragraph ${reader.paragraphs}`,
    ...(heading === undefined ? {} : { heading }),
    ...(printed === undefined ? {} : { number: printed }),
    ...(number === null || !look.level ? {} : { depth: look.level }),
    ...(contents ? { kind: 'contents' as const } : {}),
  };
  return { blocks: [block], pieces: runs.pieces };
}

/** From how much space between two paragraphs on they stand apart, in twentieths of a point; and an empty paragraph as the space it leaves. */
const SPACE = 60;
const EMPTY = Number.POSITIVE_INFINITY;

/** The text of a footnote or an endnote stands right below the paragraph that has its mark. */
function notesOf(reader: Reader, { footnotes, endnotes }: Runs): readonly Paragraph[] {
  const { opened } = reader;
  return [
    ...footnotes.flatMap((id) => noted(reader, opened.footnotes, 'footnote', id)),
    ...endnotes.flatMap((id) => noted(reader, opened.endnotes, 'endnote', id)),
  ];
}

function noted(reader: Reader, root: Element | null, name: string, id: string): readonly Paragraph[] {
  const note = root && elements(root, name).find((one) => one.attributes.get('id') === id);
  return note ? aside(reader, note, 'note', `${name} ${id}`) : [];
}

/** Paragraphs beside the text: they are counted in no list of it, and stand at no place of it. */
function aside(reader: Reader, holder: Element, kind: 'note' | 'furniture', unit: string): readonly Paragraph[] {
  const own: Reader = { ...reader, fields: [], count: reader.lists.counter(), above: null };
  return flow(own, holder).map(({ block }) => ({ block: { ...block, kind, unit, apart: true }, pieces: [] }));
}

/** The paragraphs of the text boxes of a drawing. */
const boxed = (reader: Reader, drawing: Element): readonly Paragraph[] =>
  all(drawing, 'txbxContent').flatMap((box) => flow(reader, box));

/** Headers and footers, once each, as what every page repeats. */
function margins(reader: Reader, body: Element): readonly Paragraph[] {
  const sections = [...all(body, 'sectPr')];
  const ids = new Set(
    sections.flatMap((section) =>
      elements(section)
        .filter(({ name }) => name === 'headerReference' || name === 'footerReference')
        .map(({ attributes }) => attributes.get('r:id') ?? attributes.get('id') ?? ''),
    ),
  );
  return [...ids].flatMap((id) => {
    const root = reader.opened.margins.get(id);
    return root ? aside(reader, root, 'furniture', root.name === 'hdr' ? 'header' : 'footer') : [];
  });
}

function table(reader: Reader, element: Element): readonly Paragraph[] {
  const rows = rowElements(element).map((row): readonly (readonly Paragraph[])[] =>
    cellElements(row).map((cell) => flow(reader, cell)),
  );
  reader.above = null;
  const pieces = new Map<Block, readonly Piece[]>();
  for (const cell of rows.flat(2)) pieces.set(cell.block, cell.pieces);
  const blocks: readonly Row[] = rows.map((row) => row.map((cell) => cell.map(({ block }) => block)));
  return rowBlocks(blocks).map((block) => ({
    block,
    pieces: (block.of ?? [block]).flatMap((one) => pieces.get(one) ?? []),
  }));
}

/** Rows, those that were deleted left out. */
const rowElements = (parent: Element): readonly Element[] =>
  elements(parent).flatMap((one) =>
    one.name === 'tr'
      ? child(one, 'trPr', 'del')
        ? []
        : [one]
      : one.name === 'sdt' || one.name === 'sdtContent' || one.name === 'customXml'
        ? rowElements(one)
        : [],
  );

/** Cells; one that goes on from above says nothing. */
const cellElements = (parent: Element): readonly Element[] =>
  elements(parent).flatMap((one) =>
    one.name === 'tc' ? [one] : one.name === 'sdt' || one.name === 'sdtContent' ? cellElements(one) : [],
  );
