import { type UnzipFileInfo, unzipSync } from 'fflate';
import { UserError } from '../model/error.ts';

/** How large the parts of a document may be together when they are unpacked, in bytes: 200 times the text of a long book. */
const LARGEST = 256 * 1024 * 1024;

/** How much smaller a part may have been packed: XML of Word is packed to a tenth, at most to a hundredth. */
const DENSEST = 400;

/** The parts of a zip file by their names. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/**
 * Unpacks the parts of a zip file that are wanted.
 * @throws UserError where the file is damaged, or a part is far larger than any document
 */
export function unzip(bytes: Uint8Array, path: string, wanted: (name: string) => boolean): Parts {
  let unpacked = 0;
  const filter = ({ name, size, originalSize }: UnzipFileInfo): boolean => {
    const take = wanted(name);
    if (!take) return false;
    unpacked += originalSize;
    if (unpacked > LARGEST || originalSize > Math.max(size, 1000) * DENSEST)
      throw new UserError(
        `${path}: its part ${name} grows to ${Math.round(originalSize / 1e6)} MB, which no document does`,
      );
    return true;
  };
  try {
    return new Map(Object.entries(unzipSync(bytes, { filter })));
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(`${path}: this zip file is damaged; open the document, save it again and give that file`);
  }
}

/** The names of the parts, without unpacking any. */
export function namesIn(bytes: Uint8Array, path: string): readonly string[] {
  const names: string[] = [];
  unzip(bytes, path, (name) => {
    names.push(name);
    return false;
  });
  return names;
}
