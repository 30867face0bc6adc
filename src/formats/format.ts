import { UserError } from '../model/error.ts';
import { decode } from './decode.ts';
import { beginsWith } from './signatures.ts';
import { namesIn } from './zip.ts';

/** What a file is. */
export type FormatName =
  | 'plain'
  | 'docx'
  | 'odt'
  | 'pdf'
  | 'html'
  | 'xliff'
  | 'tmx'
  | 'json'
  | 'yaml'
  | 'po'
  | 'properties'
  | 'fluent';

/** A file with its format; `text` = its characters, for formats that are text. */
export type Recognised = Readonly<{ format: FormatName; text: string | null }>;

/** How messages name a format, and the endings that its files have. */
export const FORMATS: Readonly<Record<FormatName, Readonly<{ name: string; endings: readonly string[] }>>> = {
  plain: { name: 'plain text', endings: ['txt', 'text', 'md', 'markdown', 'mdx', 'qmd', 'rst', 'adoc', 'j2', 'njk'] },
  docx: { name: 'a Word document', endings: ['docx', 'docm', 'dotx', 'dotm'] },
  odt: { name: 'an OpenDocument text', endings: ['odt', 'ott', 'fodt'] },
  pdf: { name: 'a PDF', endings: ['pdf'] },
  html: {
    name: 'HTML',
    endings: ['html', 'htm', 'xhtml', 'vue', 'php', 'wml', 'aspx', 'svelte', 'astro', 'hbs', 'twig'],
  },
  xliff: { name: 'XLIFF', endings: ['xlf', 'xliff', 'sdlxliff', 'mqxliff', 'mxliff', 'xml'] },
  tmx: { name: 'TMX', endings: ['tmx', 'xml'] },
  json: { name: 'JSON', endings: ['json', 'arb'] },
  yaml: { name: 'YAML', endings: ['yaml', 'yml'] },
  po: { name: 'a PO file', endings: ['po', 'pot'] },
  properties: { name: 'a .properties file', endings: ['properties'] },
  fluent: { name: 'a Fluent file', endings: ['ftl'] },
};

/** The ending of a path, in lower case, without its dot. */
export const endingOf = (path: string): string => /\.([a-z\d]{1,10})$/i.exec(path)?.[1]?.toLowerCase() ?? '';

/**
 * What a file is: decided by its content; its name decides between formats that look alike (a YAML file is a plain text too).
 * @throws UserError where it is nothing that can be read, with the way out
 */
export function recognise(bytes: Uint8Array, path: string): Recognised {
  if (beginsWith(bytes, 'PK\x03\x04')) return { format: zipped(bytes, path), text: null };
  // some programs write a line before the header
  if (beginsWith(bytes, '%PDF-', 1024)) return { format: 'pdf', text: null };
  if (beginsWith(bytes, '\xd0\xcf\x11\xe0') && holdsUtf16(bytes, 'EncryptedPackage'))
    throw new UserError(`${path}: this document has a password; open it, save it without one and give that file`);
  const text = decode(bytes, path);
  return { format: textual(text, path), text };
}

/** Documents that are zip files, by a part that they have. */
const ZIPPED: readonly Readonly<{ part: RegExp; format?: FormatName; what: string }>[] = [
  { part: /^word\/document\d*\.xml$/, format: 'docx', what: '' },
  {
    part: /^xl\//,
    what: 'this is an Excel workbook; save the sheet with the two languages as a table in a .docx, or as TMX',
  },
  { part: /^ppt\//, what: 'this is a PowerPoint presentation; save its text as .docx and give that file' },
  {
    part: /^Index\/Document\.iwa$|\.iwa$/,
    what: 'this is a Pages document; export it as Word (.docx) and give that file',
  },
  { part: /^META-INF\/container\.xml$/, what: 'this is an EPUB; give its chapters as HTML' },
  { part: /^mimetype$/, format: 'odt', what: '' },
  {
    part: /^(?:\[Content_Types\]\.xml|word\/)/,
    what: 'this Word document has no text in it (word/document.xml is missing); open it, save it again and give that file',
  },
];

function zipped(bytes: Uint8Array, path: string): FormatName {
  const names = namesIn(bytes, path);
  const found = ZIPPED.find(({ part }) => names.some((name) => part.test(name)));
  if (found?.format !== undefined) return found.format;
  throw new UserError(
    `${path}: ${found?.what ?? 'this is a zip file without a document that can be read; unpack it and give the document itself'}`,
  );
}

/** Whether the first part of a file holds these letters in UTF-16, as the directory of an old Office file does. */
function holdsUtf16(bytes: Uint8Array, text: string): boolean {
  const wide = [...text].map((char) => `${char}\0`).join('');
  const size = bytes.length;
  const pieces = [bytes.subarray(0, 65_536), bytes.subarray(Math.max(0, size - 65_536))];
  return pieces.some((piece) => new TextDecoder('latin1').decode(piece).includes(wide));
}

/** The format of what is text. */
function textual(text: string, path: string): FormatName {
  const head = text.slice(0, 4000).replace(/^[\uFEFF\s]+/, '');
  const ending = endingOf(path);
  if (head.startsWith('<')) {
    const markup = marked(head, path);
    if (markup) return markup;
  }
  if (/^[{[]/.test(head) && isJson(text)) return 'json';
  if (/^[{[]/.test(head) && FORMATS.json.endings.includes(ending)) return 'json';
  if (/^(?:#.*\r?\n|\s)*(?:msgctxt\s+".*"\s*\r?\n)?msgid\s+"/.test(head)) return 'po';
  for (const format of ['yaml', 'properties', 'fluent'] as const)
    if (FORMATS[format].endings.includes(ending)) return format;
  return isHtml(text, ending) ? 'html' : 'plain';
}

/** The format of a text that begins with a tag, by its root element; null where that is no element of a known vocabulary. */
function marked(head: string, path: string): FormatName | null {
  const bare = head.replace(/^(?:<\?[^>]*\?>\s*|<!--[\s\S]*?-->\s*|<!DOCTYPE[^>[]*(?:\[[^\]]*\])?[^>]*>\s*)+/i, '');
  if (/^<!doctype\s+html/i.test(head)) return 'html';
  const root = /^<(?:[\w.-]+:)?([\w.-]+)/.exec(bare)?.[1]?.toLowerCase() ?? '';
  if (root === 'html' || root === 'head' || root === 'body') return 'html';
  if (root === 'xliff') return 'xliff';
  if (root === 'tmx') return 'tmx';
  if (root === 'package' && bare.includes('schemas.microsoft.com/office/2006/xmlPackage'))
    throw new UserError(`${path}: this is a Word document as one XML file; save it as .docx and give that file`);
  if (root === 'document' && bare.includes('urn:oasis:names:tc:opendocument')) return 'odt';
  if (head.startsWith('<?xml'))
    throw new UserError(
      `${path}: this is XML with the root element "${root}", which is no XLIFF, TMX or HTML; export it as one of those, or as .docx`,
    );
  return null;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text.replace(/^\uFEFF/, ''));
    return true;
  } catch {
    return false;
  }
}

/** Ends of elements that hold paragraphs; and the signs with which lines of Markdown begin. */
const ELEMENTS = /<\/(?:p|li|h[1-6]|div|td|section|article|dd)>|<br\s*\/?>|<li>|<p>/gi;
const SIGNS = /^(?:#{1,6} |[-*] |\d+\. |---$|>|\|)/gm;

/**
 * Whether a text without the frame of a page is HTML none the less, as the template of a page is: most of its lines stand in elements. Markdown may
 * hold some elements, and a file that is called Markdown needs the frame.
 */
function isHtml(text: string, ending: string): boolean {
  if (['md', 'markdown', 'mdx', 'qmd'].includes(ending)) return false;
  const elements = text.match(ELEMENTS)?.length ?? 0;
  if (elements < 3) return false;
  const signs = text.match(SIGNS)?.length ?? 0;
  const lines = text.split('\n').filter((line) => !line.includes('<') && line.trim() !== '').length;
  return elements > 2 * signs && elements * 12 > lines;
}
