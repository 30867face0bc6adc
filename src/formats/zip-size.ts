/**
 * How many bytes an archive says it unfolds to, by its central directory (APPNOTE 4.3.12), without unfolding anything. An entry that gives no size
 * counts as the most that deflate can make of its bytes; 0 where there is no directory, which whoever reads the archive finds out.
 */
export function unfoldedSize(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end < 0) return 0;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  let sum = 0;
  for (let left = count; left > 0 && at + 46 <= view.byteLength && view.getUint32(at, true) === ENTRY; left--) {
    const [packed, whole] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
    sum += whole === 0 ? packed * MOST : whole;
    at += 46 + [28, 30, 32].reduce((length, field) => length + view.getUint16(at + field, true), 0);
  }
  return sum;
}

/** The bytes that one byte of deflate can stand for at most. */
const MOST = 1032;
const ENTRY = 0x02014b50;
const END = 0x06054b50;

/** The end of the directory stands at the end of the file, before a comment of at most 64 kB. */
function endOfDirectory(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at--)
    if (view.getUint32(at, true) === END) return at;
  return -1;
}
