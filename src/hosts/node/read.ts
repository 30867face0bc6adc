import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { resolve } from 'node:path';
import { readText } from '../../formats/read.ts';
import { type Named as NamedFiles, rangesOf, source, versionsIn, versionsOf } from '../../formats/versions.ts';
import { UserError } from '../../model/error.ts';
import type { Lang, Sides } from '../../model/side.ts';
import type { Source, Text } from '../../model/source.ts';
import { slashed } from './paths.ts';

/** Files that the command line or a configuration names; `root` = the folder that paths count from. */
export type Named = NamedFiles & Readonly<{ root?: string | undefined }>;

/**
 * The two versions, read from their files.
 * @throws UserError where a file cannot be read, is in neither language, or both are in the same one
 */
export const readPair = ({ root, paths, nl, en }: Named): Promise<Sides<Source>> =>
  versionsOf(
    { paths: paths.map(slashed), nl: nl === undefined ? nl : slashed(nl), en: en === undefined ? en : slashed(en) },
    (path) => textIn(path, root),
  );

/**
 * One file in one language; for a file that holds both, its Dutch half and its English half.
 * @param lang the language of all of it, where that is known
 * @throws UserError as readPair does
 */
export const readAny = async (path: string, lang?: Lang): Promise<readonly Source[]> =>
  versionsIn(slashed(path), await textIn(path), lang);

/**
 * What the bytes of a file say in one language, for a text that is not on disk as it was at a revision.
 * @param like the same text as it is now
 */
export async function readLike(bytes: Uint8Array, path: string, like: Source): Promise<Source | null> {
  const text = await readText(bytes, path);
  const { start, end } = like.range;
  const isWhole = start <= 1 && end === like.text.length;
  if (isWhole) return { ...source(like.path, text, like.lang), path: like.path };
  const ranges = rangesOf(text);
  return ranges ? { ...source(like.path, text, like.lang, ranges[like.lang]), path: like.path } : null;
}

const textIn = (path: string, root?: string): Promise<Text> =>
  readText(bytesOf(path, root), path === '-' ? 'standard input' : path);

/**
 * The bytes of a file; "-" is standard input.
 * @throws UserError where there is no such file, it is a folder or a device, it is larger than any text, or it may not be read
 */
export function bytesOf(path: string, root = ''): Uint8Array {
  const named = path === '-' ? 'standard input' : path;
  const refuse = (why: string): never => {
    throw new UserError(`${named}: ${why}`);
  };
  try {
    if (path === '-') return bytesFrom(0, refuse);
    const file = openSync(resolve(root, path), 'r');
    try {
      const found = fstatSync(file);
      if (found.isDirectory()) refuse('this is a folder, not a file');
      // a device such as /dev/zero has no end; a pipe, as in <(pdftotext terms.pdf -), is read as it comes
      if (found.isCharacterDevice() || found.isBlockDevice()) refuse('this is a device, not a file');
      if (found.size > LARGEST) refuse(TOO_LARGE);
      return bytesFrom(file, refuse);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    if (error instanceof UserError) throw error;
    const code = (error as NodeJS.ErrnoException).code;
    if (code === undefined) throw error;
    return refuse(
      code === 'ENOENT'
        ? 'there is no such file'
        : code === 'EACCES'
          ? 'this file may not be read'
          : code === 'ERR_INVALID_ARG_VALUE'
            ? 'no file can be called so'
            : `this file cannot be read (${code})`,
    );
  }
}

/** The most that is read of one file, in bytes: a hundred times the longest code of law. */
const LARGEST = 200_000_000;
const TOO_LARGE = `this is larger than ${LARGEST / 1e6} MB; check it in parts`;

/** All that an open file gives; from a program that is slow to write (EAGAIN), as it comes. */
function bytesFrom(file: number, refuse: (why: string) => never): Uint8Array {
  const pieces: Uint8Array[] = [];
  for (let size = 0; size <= LARGEST; ) {
    const piece = new Uint8Array(65_536);
    try {
      const count = readSync(file, piece);
      if (count === 0) return Buffer.concat(pieces);
      pieces.push(piece.subarray(0, count));
      size += count;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      // Windows says so where others give nothing
      if (code === 'EOF') return Buffer.concat(pieces);
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
    }
  }
  return refuse(TOO_LARGE);
}

/** How long to wait for more, in milliseconds. */
const PAUSE = 10;
