import { UserError } from '../model/error.ts';
import type { Text } from '../model/source.ts';
import { type Block, textOf, tidy } from './blocks.ts';
import { decode } from './decode.ts';
import { BOLD_LEVEL, looksLikeHeading } from './headings.ts';
import { inTwoLanguages } from './languages.ts';
import { beginsWithNumber, letterNumber, romanNumber } from './numbers.ts';
import type { Input } from './read.ts';
import { rowBlocks } from './table.ts';
import { all, child, type Element, elements, parseXml } from './xml.ts';
import { unzip } from './zip.ts';

/**
 * The text of an OpenDocument text, zipped or as one XML file: paragraphs with the numbers of their lists, headings, tables, notes. Tracked
 * changes are read as accepted.
 * @throws UserError where the document is damaged or has a password
 */
export function readOdt({ bytes, text, path }: Input): Text {
  const { content, styles } = text === '' ? unpacked(bytes, path) : { content: parseXml(text, path), styles: null };
  const body = child(content, 'body', 'text');
  if (!body)
    throw new UserError(`${path}: this is an OpenDocument file, but no text; save it as .odt and give that file`);
  const reader: Reader = {
    styles: stylesIn([styles, content]),
    lists: listsIn([styles, content]),
    counts: new Map(),
    headings: [],
    paragraphs: 0,
    above: null,
  };
  const changed = all(content, 'changed-region').length > 0;
  const blocks = [...flow(reader, body, null), ...margins(reader, styles)];
  return textOf(inTwoLanguages(blocks), changed ? ['tracked changes are read as accepted'] : []);
}

function unpacked(bytes: Uint8Array, path: string): Readonly<{ content: Element; styles: Element | null }> {
  const parts = unzip(bytes, path, (name) => ['content.xml', 'styles.xml', 'META-INF/manifest.xml'].includes(name));
  const xml = (name: string): string | null => {
    const part = parts.get(name);
    return part && part.length > 0 ? decode(part, `${path} (${name})`) : null;
  };
  if (/encryption-data/.test(xml('META-INF/manifest.xml') ?? ''))
    throw new UserError(`${path}: this document has a password; save it without one and give that file`);
  const content = xml('content.xml');
  if (content === null)
    throw new UserError(
      `${path}: content.xml is missing from this document; open it, save it again and give that file`,
    );
  const styles = xml('styles.xml');
  return {
    content: parseXml(content, `${path} (content.xml)`),
    styles: styles === null ? null : parseXml(styles, `${path} (styles.xml)`),
  };
}

/** A style: its parent, its list, space above and below in points, and whether it is bold or hidden. */
type Style = Readonly<{
  parent: string | undefined;
  list: string | undefined;
  before: number;
  after: number;
  bold: boolean;
  hidden: boolean;
}>;

/** A level of a list; `display` = how many levels its number shows. */
type Level = Readonly<{
  format: string;
  prefix: string;
  suffix: string;
  display: number;
  start: number;
  bullet: boolean;
}>;

type Reader = {
  styles: ReadonlyMap<string, Style>;
  lists: ReadonlyMap<string, ReadonlyMap<number, Level>>;
  /** How far each list has counted, level by level. */
  counts: Map<string, number[]>;
  headings: number[];
  paragraphs: number;
  above: number | null;
};

/** The item of a list that has not begun yet. */
type Item = Readonly<{ id: string; style: string | undefined; depth: number; start: number | null; header: boolean }>;

function stylesIn(roots: readonly (Element | null)[]): ReadonlyMap<string, Style> {
  const found = roots.flatMap((root) => (root ? all(root, 'style') : []));
  return new Map(
    found.map((style) => {
      const paragraph = child(style, 'paragraph-properties');
      const text = child(style, 'text-properties');
      return [
        style.attributes.get('name') ?? '',
        {
          parent: style.attributes.get('parent-style-name'),
          list: style.attributes.get('list-style-name'),
          before: points(paragraph?.attributes.get('margin-top')),
          after: points(paragraph?.attributes.get('margin-bottom')),
          bold: /^(?:bold|[6-9]00)$/.test(text?.attributes.get('font-weight') ?? ''),
          hidden: text?.attributes.get('display') === 'none',
        },
      ];
    }),
  );
}

/** "0.4cm", "6pt", "0.1in" in points */
function points(length: string | undefined): number {
  const [, number = '0', unit = 'pt'] = /^(-?[\d.]+)(cm|mm|in|pt)?/.exec(length ?? '') ?? [];
  const factor = { cm: 28.35, mm: 2.835, in: 72, pt: 1 }[unit] ?? 1;
  return Number(number) * factor;
}

function listsIn(roots: readonly (Element | null)[]): ReadonlyMap<string, ReadonlyMap<number, Level>> {
  const found = roots.flatMap((root) => (root ? [...all(root, 'list-style'), ...all(root, 'outline-style')] : []));
  return new Map(
    found.map((list) => [
      list.name === 'outline-style' ? OUTLINE : (list.attributes.get('name') ?? ''),
      new Map(
        elements(list).map((level) => [
          Number(level.attributes.get('level') ?? 1),
          {
            format: level.attributes.get('num-format') ?? '',
            prefix: level.attributes.get('num-prefix') ?? '',
            suffix: level.attributes.get('num-suffix') ?? '',
            display: Number(level.attributes.get('display-levels') ?? 1),
            start: Number(level.attributes.get('start-value') ?? 1),
            bullet: level.name === 'list-level-style-bullet',
          },
        ]),
      ),
    ]),
  );
}

/** The list that numbers headings. */
const OUTLINE = '\0outline';

function flow(reader: Reader, parent: Element, item: Item | null): readonly Block[] {
  let open = item;
  return elements(parent).flatMap((one): readonly Block[] => {
    if (one.name === 'p' || one.name === 'h') {
      const found = paragraph(reader, one, open);
      open = open && { ...open, header: true };
      return found;
    }
    if (one.name === 'list') return list(reader, one, item);
    if (one.name === 'table') return table(reader, one);
    if (one.name === 'table-of-content' || one.name === 'illustration-index')
      return flow(reader, child(one, 'index-body') ?? one, null).map((block) => ({ ...block, kind: 'contents' }));
    return ['section', 'index-body', 'index-title', 'text-box', 'frame'].includes(one.name)
      ? flow(reader, one, item)
      : [];
  });
}

function list(reader: Reader, element: Element, outer: Item | null): readonly Block[] {
  const { attributes } = element;
  const style = attributes.get('style-name') ?? outer?.style;
  const depth = (outer?.depth ?? 0) + 1;
  const goesOn = attributes.get('continue-numbering') === 'true' || attributes.has('continue-list');
  const id =
    outer?.id ??
    attributes.get('continue-list') ??
    (goesOn ? `style ${style}` : (attributes.get('xml:id') ?? `at ${element.start}`));
  const counts = reader.counts.get(id) ?? [];
  if (outer === null && !goesOn) counts.length = 0;
  reader.counts.set(id, counts);
  if (style !== undefined) reader.counts.set(`style ${style}`, counts);
  return elements(element).flatMap((one) => {
    if (one.name !== 'list-item' && one.name !== 'list-header') return [];
    const start = one.attributes.get('start-value');
    return flow(reader, one, {
      id,
      style,
      depth,
      start: start === undefined ? null : Number(start),
      header: one.name === 'list-header',
    });
  });
}

function paragraph(reader: Reader, element: Element, item: Item | null): readonly Block[] {
  reader.paragraphs++;
  const name = element.attributes.get('style-name');
  const runs: Runs = { text: '', bold: isBold(reader, name), notes: [], boxes: [] };
  inline(reader, element, runs, runs.bold);
  const text = tidy(runs.text);
  const number = numberOf(reader, element, item);
  const { before, after } = spaceOf(reader, name);
  const apart = reader.above === null || Math.max(before, reader.above) >= SPACE;
  reader.above = text === '' ? Number.POSITIVE_INFINITY : after;
  const level = element.name === 'h' ? Math.min(6, Number(element.attributes.get('outline-level') ?? 1)) : undefined;
  const heading = level ?? (runs.bold && number === null && looksLikeHeading(text) ? BOLD_LEVEL : undefined);
  const printed = number === null || (number === '•' && beginsWithNumber(text)) ? undefined : number;
  const block: Block = {
    text: heading === undefined ? text : text.replaceAll('\n', ' '),
    apart,
    unit: `paragraph ${reader.paragraphs}`,
    ...(heading === undefined ? {} : { heading }),
    ...(printed === undefined ? {} : { number: printed }),
    ...(item === null ? {} : { depth: item.depth - 1 }),
  };
  const notes = runs.notes.flatMap((note) =>
    flow({ ...reader, above: null }, child(note, 'note-body') ?? note, null).map(
      (one): Block => ({ ...one, kind: 'note', apart: true }),
    ),
  );
  return [...(text === '' ? [] : [block]), ...runs.boxes.flatMap((box) => flow(reader, box, null)), ...notes];
}

/** From how much space between two paragraphs on they stand apart, in points. */
const SPACE = 3;

/** A style and those it rests on, nearest first. */
function chain(reader: Reader, name: string | undefined): readonly Style[] {
  const found: Style[] = [];
  const seen = new Set<string>();
  for (let next = name; next !== undefined && !seen.has(next); ) {
    seen.add(next);
    const style = reader.styles.get(next);
    if (style) found.push(style);
    next = style?.parent;
  }
  return found;
}

const isBold = (reader: Reader, name: string | undefined): boolean => chain(reader, name).some(({ bold }) => bold);
const spaceOf = (reader: Reader, name: string | undefined): Readonly<{ before: number; after: number }> => ({
  before: chain(reader, name).find(({ before }) => before > 0)?.before ?? 0,
  after: chain(reader, name).find(({ after }) => after > 0)?.after ?? 0,
});

type Runs = { text: string; bold: boolean; notes: Element[]; boxes: Element[] };

function inline(reader: Reader, parent: Element, runs: Runs, bold: boolean): void {
  for (const one of parent.children) {
    if (typeof one === 'string') {
      runs.text += one.replace(/\s+/g, ' ');
      if (!bold && one.trim() !== '') runs.bold = false;
    } else if (one.name === 's') runs.text += ' ';
    else if (one.name === 'tab') runs.text += ' ';
    else if (one.name === 'line-break') runs.text += '\n';
    else if (one.name === 'note') runs.notes.push(one);
    else if (one.name === 'frame' || one.name === 'text-box')
      for (const box of all(one, 'text-box')) runs.boxes.push(box);
    else if (['annotation', 'tracked-changes', 'soft-page-break', 'hidden-text', 'ruby-text'].includes(one.name))
      continue;
    else {
      const name = one.attributes.get('style-name');
      if (chain(reader, name).some(({ hidden }) => hidden)) continue;
      if (bold || isBold(reader, name)) runs.bold ||= runs.text.trim() === '';
      inline(reader, one, runs, bold || isBold(reader, name));
    }
  }
}

/** The number that a list or the outline prints before a paragraph; null where it prints none. */
function numberOf(reader: Reader, element: Element, item: Item | null): string | null {
  if (item !== null && !item.header)
    return counted(reader, item.style, reader.counts.get(item.id) ?? [], item.depth, item.start);
  if (element.name !== 'h' || item !== null || element.attributes.get('is-list-header') === 'true') return null;
  const level = Number(element.attributes.get('outline-level') ?? 1);
  return counted(reader, OUTLINE, reader.headings, level, null);
}

function counted(
  reader: Reader,
  style: string | undefined,
  counts: number[],
  depth: number,
  from: number | null,
): string | null {
  const levels = style === undefined ? undefined : reader.lists.get(style);
  const level = levels?.get(depth);
  if (!levels || !level) return style === OUTLINE ? null : '•';
  counts[depth] = from ?? (counts[depth] ?? level.start - 1) + 1;
  counts.length = depth + 1;
  if (level.bullet) return '•';
  if (level.format === '') return null;
  const shown = Array.from(
    { length: Math.min(level.display, depth) },
    (_, at) => depth - Math.min(level.display, depth) + 1 + at,
  );
  const numbers = shown.map((at) => written(levels.get(at)?.format ?? '1', counts[at] ?? 1));
  return `${level.prefix}${numbers.join('.')}${level.suffix}`.trim();
}

const written = (format: string, value: number): string =>
  format === 'a'
    ? letterNumber(value)
    : format === 'A'
      ? letterNumber(value).toUpperCase()
      : format === 'i'
        ? romanNumber(value)
        : format === 'I'
          ? romanNumber(value).toUpperCase()
          : String(value);

function table(reader: Reader, element: Element): readonly Block[] {
  const rows = rowsOf(element).map((row) =>
    elements(row)
      .filter(({ name }) => name === 'table-cell')
      .map((cell) => flow(reader, cell, null)),
  );
  reader.above = null;
  return rowBlocks(rows);
}

const rowsOf = (parent: Element): readonly Element[] =>
  elements(parent).flatMap((one) =>
    one.name === 'table-row' ? [one] : /^table-(?:rows|header-rows|row-group)$/.test(one.name) ? rowsOf(one) : [],
  );

/** Headers and footers, which stand in the styles of pages. */
const margins = (reader: Reader, styles: Element | null): readonly Block[] =>
  (styles ? ['header', 'footer'].flatMap((name) => all(styles, name)) : []).flatMap((one) =>
    flow({ ...reader, above: null }, one, null).map(
      (block): Block => ({ ...block, kind: 'furniture', unit: one.name }),
    ),
  );
