import { UserError } from '../../../model/error.ts';
import { delimited, delimiterIn } from './delimited.ts';
import type { Loaded } from './listed.ts';
import { textOf } from './text.ts';
import { contentAt } from './yaml-head.ts';

/**
 * The concepts of a user's glossary: TSV, CSV, TBX, XLSX or YAML, by the extension of `path`, else by what the file holds. The readers of
 * the larger formats are fetched when they are needed.
 * @param content the file, as bytes or as text
 * @param path as messages and `origin` name it; nothing is read from there
 * @throws UserError with path, line, column and cure, where it is no glossary or none of its entries is whole
 */
export async function load(content: string | Uint8Array, path: string): Promise<Loaded> {
  // a path of Windows; elsewhere a backslash is a sign of a name like others
  const named = /^[A-Za-z]:\\/.test(path) ? path.replaceAll('\\', '/') : path;
  const loaded = await read(content, named);
  const [first] = loaded.skipped;
  if (loaded.concepts.length === 0 && first)
    throw new UserError(
      `${first.where}: none of the ${loaded.skipped.length} entries has a name in both languages; give each a Dutch and an English one`,
    );
  return loaded;
}

async function read(content: string | Uint8Array, path: string): Promise<Loaded> {
  if (content.length === 0) throw new UserError(`${path}:1:1: the file is empty; ${CURE}`);
  if (typeof content !== 'string') {
    const refused = BINARIES.find(({ magic }) => magic.every((byte, at) => content[at] === byte));
    if (refused) throw new UserError(`${path}:1:1: ${refused.what}`);
    if (ZIP.every((byte, at) => content[at] === byte)) return (await import('./xlsx.ts')).xlsx(content, path);
  }
  const extension = /\.(\w+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
  if (/^xls[xm]$/.test(extension))
    throw new UserError(
      `${path}:1:1: this is no Excel workbook, though its name says so; open it in Excel and save it as .xlsx`,
    );
  const text = textOf(content, path);
  if (text.trim() === '') throw new UserError(`${path}:1:1: the file is empty; ${CURE}`);
  switch (FORMATS.get(extension) ?? formatOf(text)) {
    case 'tbx':
      return (await import('./tbx.ts')).tbx(text, path);
    case 'yaml':
      return (await import('./yaml.ts')).yaml(text, path);
    case 'delimited':
      return delimited(text, path);
    case 'json':
      throw new UserError(`${path}:1:1: this is JSON, which is no glossary format; ${CURE}`);
    default:
      throw new UserError(`${path}:1:1: this is no glossary; ${CURE}`);
  }
}

const CURE = 'make it a table with the columns "nl" and "en" (TSV, CSV, XLSX), TBX or YAML';

type Format = 'delimited' | 'tbx' | 'yaml' | 'json';

const FORMATS: ReadonlyMap<string, Format> = new Map([
  ...['tsv', 'tab', 'csv'].map((extension) => [extension, 'delimited'] as const),
  ...['tbx', 'xml', 'martif', 'mtf'].map((extension) => [extension, 'tbx'] as const),
  ...['yaml', 'yml'].map((extension) => [extension, 'yaml'] as const),
  ['json', 'json'],
]);

/** What a text is that no extension names; null for any text, such as a contract. */
function formatOf(text: string): Format | null {
  if (/^\s*</.test(text)) return 'tbx';
  if (delimiterIn(text.replace(/^sep=.\r?\n/, '')) !== null) return 'delimited';
  if (/^\s*[{[]/.test(text)) return 'json';
  return /^(?:- +(?:nl|en|id|concept)[\w-]*:|(?:concepts|begrippen):)/.test(text.slice(contentAt(text)))
    ? 'yaml'
    : null;
}

const bytesOf = (text: string): readonly number[] => [...text].map((char) => char.charCodeAt(0));
const ZIP = bytesOf('PK\x03\x04');

/** Files that begin with a signature, and what to do with them. */
const BINARIES: readonly Readonly<{ magic: readonly number[]; what: string }>[] = [
  { magic: bytesOf('%PDF'), what: `this is a PDF, no glossary; ${CURE}` },
  {
    magic: [0xd0, 0xcf, 0x11, 0xe0],
    what: 'this is an old Excel workbook, or one with a password; save it as .xlsx without a password',
  },
  {
    magic: bytesOf('SQLite format 3'),
    what: 'this is a database of a translation tool; export its terms as TBX or CSV',
  },
];
