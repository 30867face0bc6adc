import { SaxesParser } from 'saxes';
import { UserError } from '../model/error.ts';

/**
 * An element of XML: names without prefix ("w:p" → "p"), `attributes` by their names with prefix as written and without. `start`, `open`, `close` and `end` are where in the XML
 * its start tag begins and ends, and its end tag begins and ends.
 */
export type Element = Readonly<{
  name: string;
  attributes: ReadonlyMap<string, string>;
  children: readonly (Element | string)[];
  start: number;
  open: number;
  close: number;
  end: number;
}>;

/** What a reader of XML takes along while it goes: elements of which it gets each when that ends, after which they are forgotten. */
export type Visitor = Readonly<{
  /** The names of the elements that are given to `visit`, whole. */
  wanted: ReadonlySet<string>;
  visit: (element: Element, ancestors: readonly Opened[]) => void;
}>;

/** An element that is not yet closed. */
export type Opened = Readonly<{ name: string; attributes: ReadonlyMap<string, string> }>;

type Growing = { -readonly [K in keyof Element]: Element[K] } & { children: (Element | string)[] };

/** How deep elements may lie in each other; no document is deeper, and programs that make one mean harm. */
const DEEPEST = 1000;

/**
 * Reads XML. Entities other than the five of XML are an error, so none can grow.
 * @param what the document as messages name it: "terms.docx (word/document.xml)"
 * @returns the root element, without what was given to the visitor
 * @throws UserError where the XML is not well formed
 */
export function parseXml(xml: string, what: string, visitor?: Visitor): Element {
  const parser = new SaxesParser({ position: true });
  const stack: Growing[] = [];
  let root: Element | null = null;
  let within = 0;
  parser.on('error', (error) => {
    throw new UserError(`${what}: this is no whole XML (${said(error.message)})`);
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (stack.length >= DEEPEST)
      throw new UserError(`${what}: its elements lie more than ${DEEPEST} deep in each other`);
    const open = parser.position;
    const start = xml.lastIndexOf('<', open - 1);
    stack.push({
      name: local(name),
      attributes: attributesOf(attributes),
      children: [],
      start,
      open,
      close: open,
      end: open,
    });
    if (visitor?.wanted.has(local(name))) within++;
  });
  const addText = (text: string): void => {
    const parent = stack.at(-1);
    if (!parent || (visitor && within === 0)) return;
    parent.children.push(text);
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    const element = stack.pop();
    if (!element) return;
    element.end = parser.position;
    element.close = element.end > element.open ? xml.lastIndexOf('</', element.end - 1) : element.open;
    if (visitor?.wanted.has(element.name)) {
      within--;
      if (within === 0) return visitor.visit(element, stack);
    }
    const parent = stack.at(-1);
    if (!parent) root = element;
    else if (!visitor || within > 0) parent.children.push(element);
  });
  parser.write(xml).close();
  if (root === null) throw new UserError(`${what}: this XML has no element`);
  return root;
}

/** "1:245: undefined entity." without its place, which counts in a file that nobody sees */
const said = (message: string): string => message.replace(/\.$/, '').slice(0, 120);

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** What an element without attributes has, as most elements of a large file are. */
const NONE: ReadonlyMap<string, string> = new Map();

function attributesOf(attributes: Readonly<Record<string, unknown>>): ReadonlyMap<string, string> {
  const entries = Object.entries(attributes);
  if (entries.length === 0) return NONE;
  const found = new Map<string, string>();
  for (const [name, value] of entries) {
    const text = String(value);
    found.set(name, text);
    // "w:val" is asked for as "val", "xml:lang" by its whole name
    if (!name.startsWith('xml') && !found.has(local(name))) found.set(local(name), text);
  }
  return found;
}

/** The child elements, or those of one name. */
export const elements = (parent: Element, name?: string): readonly Element[] =>
  parent.children.filter(
    (child): child is Element => typeof child !== 'string' && (name === undefined || child.name === name),
  );

/** The first child element of this name; with several names, a child of a child. */
export function child(parent: Element | undefined, ...names: readonly string[]): Element | undefined {
  let found = parent;
  for (const name of names) found = found && elements(found, name)[0];
  return found;
}

/** All that an element says, its elements left out. */
export const textIn = (element: Element): string =>
  element.children.map((one) => (typeof one === 'string' ? one : textIn(one))).join('');

/** All elements of a name, however deep, in order. */
export function all(parent: Element, name: string): readonly Element[] {
  const found: Element[] = [];
  const visit = (element: Element): void => {
    for (const one of elements(element)) {
      if (one.name === name) found.push(one);
      visit(one);
    }
  };
  visit(parent);
  return found;
}

/** A text as XML writes it between tags; signs that XML has no way to write are left out. */
export const escaped = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: XML has no way to write these
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
