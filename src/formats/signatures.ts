/** Kinds of files that begin with a signature and hold no text for this program, and what to do with them. */
const KNOWN: readonly Readonly<{ magic: readonly number[]; at?: number; what: string }>[] = [
  { magic: ascii('PK\x03\x04'), what: 'this is a zip file of a kind that is not read here; give the document itself' },
  {
    magic: ascii('%PDF'),
    what: 'this is a PDF, which is not read here; save it as plain text (UTF-8) and give that file',
  },
  {
    magic: [0xd0, 0xcf, 0x11, 0xe0],
    what: 'this is an old Word document (.doc), or one with a password; save it as .docx without a password and give that file',
  },
  { magic: ascii('{\\rtf'), what: 'this is RTF; open it, save it as .docx and give that file' },
  { magic: ascii('\xef\xbb\xbf{\\rtf'), what: 'this is RTF; open it, save it as .docx and give that file' },
  ...[
    { magic: ascii('\x89PNG'), name: 'PNG' },
    { magic: [0xff, 0xd8, 0xff], name: 'JPEG' },
    { magic: ascii('GIF8'), name: 'GIF' },
    { magic: ascii('II*\0'), name: 'TIFF' },
    { magic: ascii('MM\0*'), name: 'TIFF' },
    { magic: ascii('BM'), name: 'BMP' },
    { magic: ascii('ftypheic'), at: 4, name: 'HEIC' },
    { magic: ascii('WEBP'), at: 8, name: 'WebP' },
  ].map(({ name, ...rest }) => ({
    ...rest,
    what: `this is a picture (${name}), not text; recognise its text (OCR), save that as .docx or plain text, and give that file`,
  })),
  { magic: ascii('Rar!'), what: 'this is an archive (RAR); unpack it and give the document itself' },
  { magic: ascii('7z\xbc\xaf'), what: 'this is an archive (7z); unpack it and give the document itself' },
  { magic: [0x1f, 0x8b], what: 'this is an archive (gzip); unpack it and give the document itself' },
];

function ascii(text: string): readonly number[] {
  return [...text].map((char) => char.charCodeAt(0));
}

/** What to do with a file that begins with the signature of another kind; null where it does not. */
export function signatureOf(bytes: Uint8Array): string | null {
  const found = KNOWN.find(({ magic, at = 0 }) => magic.every((byte, offset) => bytes[at + offset] === byte));
  // "BMW Nederland B.V." is a text; a picture has the length of the file behind its letters
  if (found?.magic.length === 2 && found.magic[0] === 0x42 && !isBitmap(bytes)) return null;
  return found?.what ?? null;
}

function isBitmap(bytes: Uint8Array): boolean {
  const size = (bytes[2] ?? 0) + (bytes[3] ?? 0) * 2 ** 8 + (bytes[4] ?? 0) * 2 ** 16 + (bytes[5] ?? 0) * 2 ** 24;
  return size === bytes.length;
}

/** Whether bytes begin with these characters, a byte order mark and white space apart. */
export function beginsWith(bytes: Uint8Array, text: string, within = 0): boolean {
  const wanted = ascii(text);
  for (let from = 0; from <= within; from++) if (wanted.every((byte, at) => bytes[from + at] === byte)) return true;
  return false;
}
