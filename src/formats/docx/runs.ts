import type { Element } from '../xml.ts';
import { elements, textIn } from '../xml.ts';
import { toggle } from './styles.ts';

/** Characters of a paragraph that stand in a text element: that element, and the run around it. */
export type Piece = Readonly<{ text: string; element: Element; run: Element }>;

/** What a paragraph says: its text as it is printed, the pieces it is made of, notes that it refers to, and what else it holds. */
export type Runs = {
  text: string;
  pieces: Piece[];
  /** All that is printed is bold. */
  bold: boolean;
  footnotes: string[];
  endnotes: string[];
  /** Paragraphs of text boxes that are anchored here. */
  boxes: Element[];
  /** A page ends in it. */
  pages: number;
  changed: boolean;
};

/** What is open while one reads the runs of a paragraph. */
type Reading = {
  found: Runs;
  /** Fields that are open: whether what stands there now is their instruction, not their result. */
  fields: boolean[];
  hidden: boolean;
  bold: boolean;
};

/** Elements that only hold runs. */
const HOLDERS = new Set([
  'hyperlink',
  'smartTag',
  'ins',
  'moveTo',
  'fldSimple',
  'sdt',
  'sdtContent',
  'customXml',
  'dir',
  'bdo',
  'ruby',
  'rubyBase',
]);

/** Signs that elements stand for. */
const SIGNS: Readonly<Record<string, string>> = { tab: ' ', ptab: ' ', br: '\n', cr: '\n', noBreakHyphen: '-' };

/**
 * What the runs of a paragraph say. Deleted and hidden text is left out, a field says its result.
 * @param open the fields that an earlier paragraph left open; changed here
 */
export function runsOf(paragraph: Element, look: Readonly<{ bold: boolean; hidden: boolean }>, open: boolean[]): Runs {
  const found: Runs = {
    text: '',
    pieces: [],
    bold: true,
    footnotes: [],
    endnotes: [],
    boxes: [],
    pages: 0,
    changed: false,
  };
  walk({ found, fields: open, ...look }, paragraph);
  if (found.text.trim() === '') found.bold = false;
  return found;
}

function walk(reading: Reading, parent: Element): void {
  for (const one of elements(parent)) {
    if (one.name === 'r') run(reading, one);
    else if (one.name === 'del' || one.name === 'moveFrom') reading.found.changed = true;
    else if (one.name === 'AlternateContent') walk(reading, choiceOf(one));
    else if (HOLDERS.has(one.name)) {
      if (one.name === 'ins' || one.name === 'moveTo') reading.found.changed = true;
      walk(reading, one);
    }
  }
}

/** Of a choice between a newer and an older way to say one thing the older, which every program reads. */
const choiceOf = (choice: Element): Element =>
  elements(choice, 'Fallback').find((one) => elements(one).length > 0) ?? elements(choice, 'Choice')[0] ?? choice;

function run(reading: Reading, element: Element): void {
  const properties = elements(element, 'rPr')[0];
  const hidden = toggle(properties, 'vanish') ?? reading.hidden;
  const bold = toggle(properties, 'b') ?? reading.bold;
  for (const one of elements(element)) content(reading, one, element, { hidden, bold });
}

function content(
  reading: Reading,
  one: Element,
  run: Element,
  look: Readonly<{ hidden: boolean; bold: boolean }>,
): void {
  const { found, fields } = reading;
  if (one.name === 'fldChar') return field(fields, one);
  if (one.name === 'lastRenderedPageBreak' || (one.name === 'br' && one.attributes.get('type') === 'page')) {
    found.pages++;
    return;
  }
  if (one.name === 'AlternateContent') {
    for (const inner of elements(choiceOf(one))) content(reading, inner, run, look);
    return;
  }
  if (one.name === 'pict' || one.name === 'drawing' || one.name === 'object') {
    found.boxes.push(one);
    return;
  }
  if (look.hidden || fields.includes(true)) return;
  if (one.name === 'footnoteReference') found.footnotes.push(one.attributes.get('id') ?? '');
  if (one.name === 'endnoteReference') found.endnotes.push(one.attributes.get('id') ?? '');
  const text = one.name === 't' ? textIn(one) : one.name === 'sym' ? '•' : SIGNS[one.name];
  if (text === undefined || text === '') return;
  if (text.trim() !== '' && !look.bold) found.bold = false;
  if (one.name === 't') found.pieces.push({ text, element: one, run });
  found.text += text;
}

/** A field begins, goes over from its instruction to its result, or ends. */
function field(fields: boolean[], { attributes }: Element): void {
  const type = attributes.get('fldCharType');
  if (type === 'begin') fields.push(true);
  else if (type === 'separate' && fields.length > 0) fields[fields.length - 1] = false;
  else if (type === 'end') fields.pop();
}
