import { UserError } from '../model/error.ts';
import { signatureOf } from './signatures.ts';

/**
 * The text of a file: UTF-8, UTF-16 with a byte order mark, or what an XML declaration or a meta element says. A byte order mark and CRLF line ends
 * stay in it: spans count in the text as it is.
 * @throws UserError where the bytes are no text, with the way to make them so
 */
export function decode(bytes: Uint8Array, path: string): string {
  if (bytes.length === 0) throw new UserError(`${path}: the file is empty`);
  const cure = signatureOf(bytes);
  if (cure) throw new UserError(`${path}: ${cure}`);
  const text = decoded(bytes, path);
  if (text.includes('\0')) fail(bytes, path);
  if (/^[\s\uFEFF]*$/.test(text)) throw new UserError(`${path}: the file holds no text, only white space`);
  return text;
}

function decoded(bytes: Uint8Array, path: string): string {
  const marked = MARKS.find(({ mark }) => mark.every((byte, at) => bytes[at] === byte))?.encoding;
  if (marked !== undefined) return inEncoding(bytes, marked, path, `though it begins as ${marked.toUpperCase()} does`);
  const text = inEncodingOrNull(bytes, 'utf-8');
  const said = declaredEncoding(bytes);
  if (said !== null && !KNOWN_ENCODING.test(said))
    throw new UserError(
      `${path}: this is said to be text in the encoding "${said}", which cannot be read; save it as UTF-8`,
    );
  if (text !== null) return text;
  return said === null || said === 'utf-8' ? fail(bytes, path) : inEncoding(bytes, said, path, 'though it says so');
}

/** UTF-32 begins as UTF-16 does, and holds zeros, which no text does. */
const MARKS: readonly Readonly<{ mark: readonly number[]; encoding: string }>[] = [
  { mark: [0xff, 0xfe], encoding: 'utf-16le' },
  { mark: [0xfe, 0xff], encoding: 'utf-16be' },
];

/** Encodings that `TextDecoder` has and that documents of the West are in; no UTF-7, in which any sign can hide. */
const KNOWN_ENCODING =
  /^(?:utf-?8|utf-?16(?:le|be)?|us-ascii|ascii|latin-?[19]|iso-?8859-(?:1|2|15)|windows-125[0-4]|cp1252|macintosh)$/;

/** What a file says of itself near its beginning: <?xml … encoding="windows-1252"?>, <meta charset="iso-8859-1">; null where it says nothing. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const found =
    /^\s*(?:\u00EF\u00BB\u00BF)?<\?xml[^>]{0,200}\sencoding\s*=\s*["']([\w.:-]{1,40})["']/.exec(head) ??
    /<meta\s[^>]{0,200}charset\s*=\s*["']?([\w.:-]{1,40})/i.exec(head);
  return found?.[1]?.toLowerCase() ?? null;
}

function inEncoding(bytes: Uint8Array, encoding: string, path: string, why: string): string {
  const text = inEncodingOrNull(bytes, encoding);
  if (text === null)
    throw new UserError(`${path}: this is no ${encoding.toUpperCase()} text, ${why}; save it as UTF-8`);
  return text;
}

function inEncodingOrNull(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Says what was met instead of UTF-8: UTF-16 without a mark, Latin-1, or no text at all. */
function fail(bytes: Uint8Array, path: string): never {
  const head = bytes.subarray(0, 4096);
  const zeros = { even: 0, odd: 0 };
  for (const [at, byte] of head.entries()) if (byte === 0) zeros[at % 2 === 0 ? 'even' : 'odd']++;
  const half = head.length / 2;
  if (Math.max(zeros.even, zeros.odd) > half * 0.7 && Math.min(zeros.even, zeros.odd) < half * 0.1) {
    const order = zeros.odd > zeros.even ? 'little' : 'big';
    throw new UserError(`${path}: this is UTF-16 text (${order} endian) without a byte order mark; save it as UTF-8`);
  }
  const strange = head.filter((byte) => byte < 9 || (byte > 13 && byte < 32) || byte === 127).length;
  if (strange > 0) throw new UserError(`${path}: this is a binary file, not text`);
  throw new UserError(
    `${path}: line ${badLine(bytes)} is not UTF-8 but looks like Latin-1 (Windows-1252); save the file as UTF-8`,
  );
}

/** The line, from 1, that holds the first byte that is not UTF-8. */
function badLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let start = 0;
  for (let line = 1; ; line++) {
    const newline = bytes.indexOf(10, start);
    const end = newline < 0 ? bytes.length : newline;
    try {
      decoder.decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
    if (newline < 0) return line;
    start = end + 1;
  }
}
