import { UserError } from '../model/error.ts';

/**
 * The text of a file. A byte order mark and CRLF line ends stay in it: spans count in the file as it is.
 * @throws UserError where the bytes are no UTF-8 text, with the way to make them so
 */
export function decode(bytes: Uint8Array, path: string): string {
  if (bytes.length === 0) throw new UserError(`${path}: the file is empty`);
  const cure = KNOWN.find(({ magic }) => magic.every((byte, at) => bytes[at] === byte));
  if (cure) throw new UserError(`${path}: ${cure.what}`);
  const text = utf8(bytes) ?? fail(bytes, path);
  if (text.includes('\0')) fail(bytes, path);
  if (/^[\s\uFEFF]*$/.test(text)) throw new UserError(`${path}: the file holds no text, only white space`);
  if (text.startsWith('{\\rtf'))
    throw new UserError(`${path}: this is RTF; save it as plain text (UTF-8) and give that file`);
  return text;
}

const ascii = (text: string): readonly number[] => [...text].map((char) => char.charCodeAt(0));

/** Formats that begin with a signature, and what to do with them. */
const KNOWN: readonly { magic: readonly number[]; what: string }[] = [
  {
    magic: ascii('PK\x03\x04'),
    what: 'this is a Word document or another zip file; open it, save it as plain text (Save As, "Plain Text", encoding UTF-8) and give that file',
  },
  {
    magic: ascii('%PDF'),
    what: 'this is a PDF; make text of it first (pdftotext -layout FILE.pdf FILE.txt) and give that file',
  },
  {
    magic: [0xd0, 0xcf, 0x11, 0xe0],
    what: 'this is an old Word document; save it as plain text (encoding UTF-8) and give that file',
  },
  { magic: [0xff, 0xfe], what: 'this is UTF-16 text (little endian); save it as UTF-8' },
  { magic: [0xfe, 0xff], what: 'this is UTF-16 text (big endian); save it as UTF-8' },
];

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
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
    throw new UserError(`${path}: this is UTF-16 text (${order} endian); save it as UTF-8`);
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
