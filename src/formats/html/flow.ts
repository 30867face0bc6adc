import type { Lang } from '../../model/side.ts';
import { type Block, tidy } from '../blocks.ts';
import { BOLD_LEVEL, looksLikeHeading } from '../headings.ts';
import { langOfTag } from '../languages.ts';
import { beginsWithNumber } from '../numbers.ts';
import { rowBlocks } from '../table.ts';
import { isSilent } from './main.ts';
import { marksOf } from './numbers.ts';
import {
  attribute,
  children,
  type HtmlElement,
  isElement,
  type Node,
  outermost,
  type Parent,
  textIn,
} from './parse.ts';

/** Elements that stand by themselves, on lines of their own. */
const BLOCKS = new Set(
  'address article aside blockquote body center dd details dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu ol p pre section summary table tbody td tfoot th thead tr ul caption text-page'.split(
    ' ',
  ),
);

/** Blocks with white space above and below them. */
const APART = new Set('p h1 h2 h3 h4 h5 h6 blockquote dl pre figure table section article hr'.split(' '));

/** Where a node stands: in what language, how deep in lists, under which anchor. */
type Context = Readonly<{ lang?: Lang | undefined; depth: number; bold?: boolean; heading?: number; contents?: true }>;

/** What is gathered while one walks through a page. */
type Flow = {
  blocks: Block[];
  /** The text of the paragraph that is open. */
  inline: string;
  /** All of it is bold so far. */
  bold: boolean;
  /** White space stands above what comes next. */
  apart: boolean;
  /** The number of the item that has not begun yet. */
  number: string | null;
  unit: string | undefined;
};

/** What a page says, paragraph by paragraph. */
export function blocksOf(parents: readonly Parent[]): readonly Block[] {
  const flow: Flow = { blocks: [], inline: '', bold: true, apart: false, number: null, unit: undefined };
  for (const parent of parents) {
    walk(flow, parent, { depth: 0, lang: 'tagName' in parent ? langAround(parent) : undefined });
    flush(flow, { depth: 0 });
    flow.apart = true;
  }
  return flow.blocks;
}

/** The language that an element says it is in, or one around it, the page as a whole left out. */
function langAround(element: HtmlElement): Lang | undefined {
  if (element.tagName === 'html') return undefined;
  const own = langOfTag(attribute(element, 'lang'));
  const parent = element.parentNode;
  return own ?? (parent && 'tagName' in parent ? langAround(parent) : undefined);
}

function walk(flow: Flow, parent: Parent, context: Context): void {
  for (const node of parent.childNodes) visit(flow, node, context);
}

function visit(flow: Flow, node: Node, context: Context): void {
  if (node.nodeName === '#text') {
    const text = textIn(node).replace(/[\s\u00A0]+/g, ' ');
    flow.inline += text;
    if (context.bold !== true && text !== ' ') flow.bold = false;
    return;
  }
  if (!isElement(node) || isSilent(node)) return;
  if (node.tagName === 'br') {
    flow.inline += '\n';
    return;
  }
  if (isNoteMark(node)) return;
  const lang = node.tagName === 'html' ? undefined : (langOfTag(attribute(node, 'lang')) ?? context.lang);
  const within: Context = { ...context, lang, bold: context.bold === true || isBold(node) };
  if (!BLOCKS.has(node.tagName)) {
    const changes = lang !== context.lang && textIn(node).trim().length > 40;
    if (changes) flush(flow, context);
    if (node.tagName === 'q') flow.inline += '“';
    walk(flow, node, within);
    if (node.tagName === 'q') flow.inline += '”';
    if (changes) flush(flow, within);
    return;
  }
  flush(flow, context);
  const id = attribute(node, 'id') ?? attribute(node, 'name');
  if (id !== undefined && id !== '') flow.unit = `#${id}`;
  const loose = APART.has(node.tagName) && !(node.tagName === 'p' && flow.number !== null);
  if (loose) flow.apart = true;
  block(flow, node, within);
  flush(flow, within);
  if (loose || node.tagName === 'table') flow.apart = true;
}

function block(flow: Flow, element: HtmlElement, context: Context): void {
  const { tagName } = element;
  if (/^h[1-6]$/.test(tagName)) return heading(flow, element, context, Number(tagName[1]));
  if (attribute(element, 'role') === 'heading')
    return heading(flow, element, context, Number(attribute(element, 'aria-level')) || 2);
  if (tagName === 'ol' || tagName === 'ul' || tagName === 'menu') return list(flow, element, context);
  if (tagName === 'table') return table(flow, element, context);
  if (tagName === 'dl') return terms(flow, element, context);
  if (tagName === 'pre') return preformatted(flow, element, context);
  walk(flow, element, context);
}

function heading(flow: Flow, element: HtmlElement, context: Context, level: number): void {
  walk(flow, element, context);
  flush(flow, { ...context, heading: Math.min(Math.max(level, 1), 6) });
}

/** Whether an element is bold by its name or its style. */
const isBold = (element: HtmlElement): boolean =>
  element.tagName === 'b' ||
  element.tagName === 'strong' ||
  /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(attribute(element, 'style') ?? '');

/** Adds the paragraph that is open, if it says something. */
function flush(flow: Flow, { lang, depth, heading: level, contents }: Context): void {
  const { number } = flow;
  const text = tidy(flow.inline);
  const titled = level ?? (flow.bold && number === null && looksLikeHeading(text) ? BOLD_LEVEL : undefined);
  flow.inline = '';
  flow.bold = true;
  if (text === '') return;
  const printed = number === null || beginsWithNumber(text) ? undefined : number;
  flow.blocks.push({
    text: titled === undefined ? text : text.replaceAll('\n', ' '),
    depth: Math.max(0, depth - (number === null ? 0 : 1)),
    apart: flow.apart,
    ...(titled === undefined ? {} : { heading: titled }),
    ...(printed === undefined ? {} : { number: printed }),
    ...(lang === undefined ? {} : { lang }),
    ...(contents ? { kind: 'contents' as const } : {}),
    ...(flow.unit === undefined ? {} : { unit: flow.unit }),
  });
  flow.number = null;
  flow.apart = false;
}

/** A list with the numbers that it shows; a list of nothing but links to places of the page is its contents. */
function list(flow: Flow, element: HtmlElement, context: Context): void {
  const marks = marksOf(element);
  const contents = context.contents ?? (isContents(element) ? true : undefined);
  for (const item of children(element)) {
    if (isSilent(item)) continue;
    flow.number = marks.get(item) ?? null;
    const within = { ...context, depth: context.depth + 1, ...(contents ? { contents } : {}) };
    visit(flow, item, item.tagName === 'li' ? within : context);
    flow.number = null;
  }
}

function isContents(element: HtmlElement): boolean {
  const links = outermost(element, ({ tagName }) => tagName === 'a');
  if (links.length < 3 || !links.every((link) => attribute(link, 'href')?.startsWith('#'))) return false;
  const linked = links.reduce((sum, link) => sum + tidy(textIn(link)).length, 0);
  return linked > 0.9 * tidy(textIn(element)).length - 2 * links.length;
}

/** "<sup><a href='#fn1'>1</a></sup>": the mark of a footnote, which is no number of the sentence. */
function isNoteMark(element: HtmlElement): boolean {
  if (element.tagName !== 'sup' && element.tagName !== 'a') return false;
  const links = element.tagName === 'a' ? [] : outermost(element, ({ tagName }) => tagName === 'a');
  const targets = links.map((link) => attribute(link, 'href') ?? '');
  return targets.length > 0 && targets.every((href) => href.startsWith('#')) && /^\W*\w{1,3}\W*$/.test(textIn(element));
}

/** "<dt>Dienst</dt><dd>wat wij leveren</dd>" → "Dienst: wat wij leveren" */
function terms(flow: Flow, element: HtmlElement, context: Context): void {
  let term = '';
  for (const one of outermost(element, ({ tagName }) => tagName === 'dt' || tagName === 'dd')) {
    if (one.tagName === 'dt') {
      const text = tidy(textIn(one)).replace(/\s*:$/, '');
      term = term === '' ? text : `${term}, ${text}`;
      continue;
    }
    flow.inline = term === '' ? '' : `${term}: `;
    term = '';
    walk(flow, one, context);
    flush(flow, context);
  }
  flow.inline += term;
}

function preformatted(flow: Flow, element: HtmlElement, context: Context): void {
  for (const paragraph of textIn(element).split(/\n\s*\n/)) {
    flow.inline = paragraph;
    flow.bold = context.bold === true;
    flush(flow, context);
    flow.apart = true;
  }
}

/** A table of short cells by rows; one that only lays out a page, as text. */
function table(flow: Flow, element: HtmlElement, context: Context): void {
  const rows = rowsOf(element).map((row) =>
    children(row)
      .filter(({ tagName }) => tagName === 'td' || tagName === 'th')
      .map((cell) => cellBlocks(cell, context)),
  );
  const caption = children(element).find(({ tagName }) => tagName === 'caption');
  if (caption) {
    walk(flow, caption, context);
    flush(flow, context);
  }
  const { unit } = flow;
  for (const one of rowBlocks(rows))
    flow.blocks.push(unit === undefined || one.unit !== undefined ? one : { ...one, unit });
}

/** The rows of a table itself, not those of tables within it. */
const rowsOf = (element: HtmlElement): readonly HtmlElement[] =>
  children(element).flatMap((one) =>
    one.tagName === 'tr' ? [one] : ['thead', 'tbody', 'tfoot'].includes(one.tagName) ? rowsOf(one) : [],
  );

function cellBlocks(cell: HtmlElement, context: Context): readonly Block[] {
  const flow: Flow = { blocks: [], inline: '', bold: true, apart: false, number: null, unit: undefined };
  const lang = langOfTag(attribute(cell, 'lang')) ?? context.lang;
  const within = { ...context, lang };
  walk(flow, cell, within);
  flush(flow, within);
  return flow.blocks;
}
