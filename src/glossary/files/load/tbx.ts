import { SaxesParser } from 'saxes';
import { UserError } from '../../../model/error.ts';
import type { Lang } from '../../../model/side.ts';
import { type Draft, loaded } from './draft.ts';
import { type Loaded, type Place, where } from './listed.ts';
import { localeOf } from './locale.ts';
import { ENTRIES, MARKS, OTHERS, ROOTS } from './tbx-elements.ts';
import { draftOf, type Element } from './tbx-entry.ts';

/**
 * The concepts of a TBX file: ISO 30042 v3 in both styles, v2 and MARTIF. Dutch and English are read, other languages counted. No document type is
 * read, so no entity of its own is expanded and no file is fetched.
 * @throws UserError where the XML is not well formed, or is no TBX
 */
export function tbx(text: string, path: string): Loaded {
  if (!/^\s*</.test(text)) throw new UserError(`${path}:1:1: this is no XML, though its name says so; ${EXPORT}`);
  const unread = new Map<string, number>();
  return loaded(draftsOf(text, path, unread), path, unread);
}

/** How much is read at once, so that the elements of one part are gone before the next. */
const PART = 100_000;

function* draftsOf(text: string, path: string, unread: Map<string, number>): Generator<Draft> {
  const found: Draft[] = [];
  const reader = readerOf(path, unread, (draft) => found.push(draft));
  for (let from = 0; from < text.length; from += PART) {
    reader.write(text.slice(from, from + PART));
    yield* found.splice(0);
  }
  reader.close();
}

/** Gives the entries as it meets their ends. */
function readerOf(path: string, unread: Map<string, number>, give: (draft: Draft) => void): SaxesParser {
  const reader = new SaxesParser();
  const open: Opened[] = [];
  let within = false;
  let base: Lang = 'en';
  let [line, column] = [1, 1];
  const here = (): Place => ({ line: reader.line, column: reader.columnIndex + 1 });
  const fail = (place: Place, why: string): never => {
    throw new UserError(`${where(path, place)}: ${why}`);
  };
  const add = (piece: string): void => {
    const top = within ? open.at(-1) : undefined;
    if (top) top.text += piece;
  };

  reader.on('error', ({ message }) => fail(here(), `this XML is not well formed (${reasonOf(message)}); ${MEND}`));
  reader.on('doctype', (doctype) => {
    if (doctype.includes('<!ENTITY')) fail(here(), ENTITIES);
  });
  reader.on('opentagstart', ({ name }) => {
    [line, column] = [reader.line, reader.columnIndex - name.length - 1];
  });
  reader.on('opentag', ({ name: full, attributes }) => {
    const name = local(full);
    if (open.length === 0) {
      if (!ROOTS.has(name))
        fail({ line, column }, OTHERS.get(name) ?? `this XML is no TBX (it begins with <${full}>); ${EXPORT}`);
      base = localeOf(attributes['xml:lang'] ?? '')?.lang ?? base;
    }
    within ||= ENTRIES.has(name);
    const at = ENTRIES.has(name) ? { line, column } : TERM.test(name) ? here() : NOWHERE;
    open.push({ name, attributes, at, text: '', children: NONE });
  });
  reader.on('text', add);
  reader.on('cdata', add);
  reader.on('closetag', () => {
    const element = open.pop();
    const parent = open.at(-1);
    if (!element || !parent || !within) return;
    if (ENTRIES.has(element.name)) {
      give(draftOf(element, base, unread));
      within = false;
    } else if (MARKS.has(element.name)) parent.text += element.text;
    else if (parent.children === NONE) parent.children = [element];
    else parent.children.push(element);
  });
  return reader;
}

/** An element that is still being read. */
type Opened = Omit<Element, 'text' | 'children'> & { text: string; children: Element[] };

/** Elements of which nobody asks where they stand, and those without others in them, share these. */
const NOWHERE: Place = { line: 1, column: 1 };
const NONE: Element[] = [];
const TERM = /^term$|^(?:termSec|n?tig|termGroup)$/;

const MEND = 'mend the file at this place, or export it again';
const EXPORT = 'export the terms as TBX';
const ENTITIES = 'this file declares entities of its own, which are not read; write their text where they stand';

/** "12:3: undefined entity." → "undefined entity" */
const reasonOf = (message: string): string => message.replace(/^(?:\d+:)+\s*/, '').replace(/\.$/, '');

/** "min:subjectField" → subjectField */
const local = (name: string): string => name.slice(name.indexOf(':') + 1);
