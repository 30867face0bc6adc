import { deflateSync } from 'fflate';
import { joined } from '../model/bytes.ts';
import { UserError } from '../model/error.ts';

/** An entry of the directory of a zip file. */
type Entry = Readonly<{
  name: string;
  header: Uint8Array;
  data: Uint8Array;
  crc: number;
  size: number;
  method: number;
  time: number;
}>;

/**
 * A zip file with some parts replaced or added; all others stay byte for byte as they were packed.
 * @throws UserError where the directory of the file cannot be read
 */
export function withParts(bytes: Uint8Array, path: string, parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const kept = directoryOf(bytes, path);
  const entries = [
    ...kept.map((entry) => replaced(entry, parts.get(entry.name))),
    ...[...parts]
      .filter(([name]) => !kept.some((entry) => entry.name === name))
      .map(([name, content]) => packed(name, content, 0)),
  ];
  const locals: Uint8Array[] = [];
  const central: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    const local = headerOf(entry, null);
    central.push(headerOf(entry, offset));
    locals.push(local, entry.data);
    offset += local.length + entry.data.length;
  }
  const length = central.reduce((sum, one) => sum + one.length, 0);
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, 0x06054b50, true);
  end.setUint16(8, entries.length, true);
  end.setUint16(10, entries.length, true);
  end.setUint32(12, length, true);
  end.setUint32(16, offset, true);
  return joined([...locals, ...central, new Uint8Array(end.buffer)]);
}

const replaced = (entry: Entry, content: Uint8Array | undefined): Entry =>
  content ? packed(entry.name, content, entry.time) : entry;

const packed = (name: string, content: Uint8Array, time: number): Entry => ({
  name,
  header: new TextEncoder().encode(name),
  data: deflateSync(content),
  crc: crc32(content),
  size: content.length,
  method: 8,
  time,
});

/** The entries that the directory at the end of a zip file lists. */
function directoryOf(bytes: Uint8Array, path: string): readonly Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const broken = (): never => {
    throw new UserError(`${path}: this zip file is damaged; open the document, save it again and give that file`);
  };
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== 0x06054b50) end--;
  if (end < 0) return broken();
  const entries: Entry[] = [];
  try {
    let at = view.getUint32(end + 16, true);
    for (let count = view.getUint16(end + 10, true); count > 0; count--) {
      const [nameLength, extra, comment] = [
        view.getUint16(at + 28, true),
        view.getUint16(at + 30, true),
        view.getUint16(at + 32, true),
      ];
      const header = bytes.subarray(at + 46, at + 46 + nameLength);
      const local = view.getUint32(at + 42, true);
      const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
      entries.push({
        name: new TextDecoder().decode(header),
        header,
        data: bytes.subarray(start, start + view.getUint32(at + 20, true)),
        crc: view.getUint32(at + 16, true),
        size: view.getUint32(at + 24, true),
        method: view.getUint16(at + 10, true),
        time: view.getUint32(at + 12, true),
      });
      at += 46 + nameLength + extra + comment;
    }
  } catch {
    return broken();
  }
  return entries;
}

/** The header of an entry before its data, or with its place its row of the directory. */
function headerOf({ header, data, crc, size, method, time }: Entry, offset: number | null): Uint8Array {
  const isRow = offset !== null;
  const fixed = isRow ? 46 : 30;
  const bytes = new Uint8Array(fixed + header.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, isRow ? 0x02014b50 : 0x04034b50, true);
  const shift = isRow ? 2 : 0;
  if (isRow) view.setUint16(4, 20, true);
  view.setUint16(4 + shift, 20, true);
  // names are UTF-8
  view.setUint16(6 + shift, 0x0800, true);
  view.setUint16(8 + shift, method, true);
  view.setUint32(10 + shift, time, true);
  view.setUint32(14 + shift, crc, true);
  view.setUint32(18 + shift, data.length, true);
  view.setUint32(22 + shift, size, true);
  view.setUint16(26 + shift, header.length, true);
  if (isRow) view.setUint32(42, offset, true);
  bytes.set(header, fixed);
  return bytes;
}

/** The check sum of zip files. */
function crc32(bytes: Uint8Array): number {
  let crc = -1;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}
