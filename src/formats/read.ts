import type { Text } from '../model/source.ts';
import { plainText } from './blocks.ts';
import { endingOf, FORMATS, type FormatName, recognise } from './format.ts';

/** What a reader is given: the bytes of the file, its characters where the format is text, and its path as messages name it. */
export type Input = Readonly<{ bytes: Uint8Array; text: string; path: string }>;

/** The reader of each format, loaded when a file of that format comes. */
const READERS: Readonly<Record<FormatName, (input: Input) => Promise<Text> | Text>> = {
  plain: ({ text }) => plainText(text),
  docx: async (input) => (await import('./docx/docx.ts')).readDocx(input),
  odt: async (input) => (await import('./odt.ts')).readOdt(input),
  pdf: async (input) => (await import('./pdf/pdf.ts')).readPdf(input),
  html: async (input) => (await import('./html/html.ts')).readHtml(input),
  xliff: async (input) => (await import('./xliff/xliff.ts')).readXliff(input),
  tmx: async (input) => (await import('./xliff/tmx.ts')).readTmx(input),
  json: async (input) => (await import('./locale/json.ts')).readJson(input),
  yaml: async (input) => (await import('./locale/yaml.ts')).readYaml(input),
  po: async (input) => (await import('./locale/po.ts')).readPo(input),
  properties: async (input) => (await import('./locale/properties.ts')).readProperties(input),
  fluent: async (input) => (await import('./locale/fluent.ts')).readFluent(input),
};

/**
 * What a file says, whatever its format.
 * @param path as messages name it
 * @throws UserError where the file cannot be read, with what it is and what to do instead
 */
export async function readText(bytes: Uint8Array, path: string): Promise<Text> {
  const { format, text } = recognise(bytes, path);
  const found = await READERS[format]({ bytes, text: text ?? '', path });
  const wrong = misnamed(format, path);
  return wrong === null ? found : { ...found, notes: [wrong, ...found.notes] };
}

/** What to say of a name whose ending is that of another format. */
function misnamed(format: FormatName, path: string): string | null {
  const ending = endingOf(path);
  const other = Object.entries(FORMATS).find(([, { endings }]) => endings.includes(ending));
  if (!other || FORMATS[format].endings.includes(ending)) return null;
  // a plain text may be called anything that is text
  if (format === 'plain' && !['docx', 'odt', 'pdf'].includes(other[0])) return null;
  // the templates of a page have many names
  if (format === 'html' && other[0] === 'plain') return null;
  return `this is ${FORMATS[format].name}, not ${other[1].name}, whatever its name says, and is read as that`;
}
