import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { resolve } from 'node:path';
import { halves } from '../../formats/halves.ts';
import { readText } from '../../formats/read.ts';
import { languageOf } from '../../languages/recognise.ts';
import { UserError } from '../../model/error.ts';
import { across, LANGS, LANGUAGE, type Lang, type Sides } from '../../model/side.ts';
import type { Source, Span, Text } from '../../model/source.ts';
import { slashed } from './paths.ts';

/** What the command line or a configuration names: files in either order, or each with its language; `root` = the folder that paths count from. */
export type Named = Readonly<{
  paths: readonly string[];
  nl?: string | undefined;
  en?: string | undefined;
  root?: string | undefined;
}>;

/** Gives the text of a path. */
type TextOf = (path: string) => Promise<Text>;

/**
 * The two versions that the command line names: two files, or one that holds both.
 * @throws UserError where a file cannot be read, is in neither language, or both are in the same one
 */
export async function readPair({ paths, nl, en, root }: Named): Promise<Sides<Source>> {
  const textOf: TextOf = (path) => textIn(path, root);
  const given = [...paths, nl, en].filter((path) => path !== undefined);
  const [first, second, third] = given;
  if (first === undefined) throw new UserError('name two files, or one that holds both versions: tweeluik check NL EN');
  if (third !== undefined)
    throw new UserError(`"${third}" is one file too many: a check takes two files, or one that holds both versions`);
  if (second === undefined) return readCombined(first, textOf);
  if (first === second && first === '-')
    throw new UserError('only one of the two versions can come from standard input');

  const known = new Map<string, Lang>();
  if (nl !== undefined) known.set(nl, 'nl');
  if (en !== undefined) known.set(en, 'en');
  const one = await readOne(first, known.get(first), textOf);
  const two = await readOne(second, known.get(second), textOf);
  if (one.lang !== two.lang) return one.lang === 'nl' ? { nl: one, en: two } : { nl: two, en: one };
  if (known.size === 1) {
    const other = known.has(one.path) ? two : one;
    throw new UserError(
      `${other.path}: this text is ${LANGUAGE[other.lang]} as well; say --${across(other.lang)} ${other.path} if it is not`,
    );
  }
  throw new UserError(
    `${one.path} and ${two.path} are both ${LANGUAGE[one.lang]}; name the ${LANGUAGE[across(one.lang)]} version too, or say --nl FILE --en FILE`,
  );
}

/**
 * One file in one language; for a file that holds both, its Dutch half and its English half.
 * @param lang the language of all of it, where that is known
 * @throws UserError as readPair does
 */
export async function readAny(path: string, lang?: Lang): Promise<readonly Source[]> {
  const text = await textIn(path);
  if (lang !== undefined) return [source(path, text, lang)];
  const both = rangesOf(text);
  if (both) return [source(path, text, 'nl', both.nl), source(path, text, 'en', both.en)];
  return [single(path, text)];
}

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

/** The parts of a file that holds both versions: where it says so itself, or where its text changes language. */
const rangesOf = (text: Text): Sides<Span> | null => text.ranges ?? halves(text.characters);

async function readCombined(path: string, textOf: TextOf): Promise<Sides<Source>> {
  const text = await textOf(path);
  const both = rangesOf(text);
  if (both) return { nl: source(path, text, 'nl', both.nl), en: source(path, text, 'en', both.en) };
  const lang = single(path, text).lang;
  throw new UserError(
    `${path}: this file is ${LANGUAGE[lang]} only; name its ${LANGUAGE[across(lang)]} version as well`,
  );
}

async function readOne(path: string, lang: Lang | undefined, textOf: TextOf): Promise<Source> {
  const text = await textOf(path);
  return lang === undefined ? single(path, text) : source(path, text, lang);
}

function single(path: string, text: Text): Source {
  const lang = languageOf(text.characters);
  if (lang) return source(path, text, lang);
  const why = rangesOf(text)
    ? 'this file holds both languages; give it alone'
    : byTurns(text.characters)
      ? 'this text is Dutch and English by turns; give each version as a file of its own, or one after the other in one file'
      : 'this text is neither Dutch nor English as far as can be seen; say --nl FILE or --en FILE if it is';
  throw new UserError(`${path}: ${why}`);
}

/** Whether some lines of a text are Dutch and others English, as where two columns were saved as text. */
function byTurns(text: string): boolean {
  const found = text.split('\n').map(languageOf);
  return Math.min(...LANGS.map((lang) => found.filter((one) => one === lang).length)) >= 2;
}

const source = (
  path: string,
  { characters: text, layout, units, segments, notes }: Text,
  lang: Lang,
  range = { start: text.startsWith('\uFEFF') ? 1 : 0, end: text.length },
): Source => ({
  lang,
  path: path === '-' ? 'standard input' : slashed(path),
  text,
  range,
  ...(layout ? { layout } : {}),
  ...(units.length > 0 ? { units } : {}),
  ...(segments.length > 0 ? { segments } : {}),
  ...(notes.length > 0 ? { notes } : {}),
});

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
