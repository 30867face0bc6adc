import { languageOf } from '../languages/recognise.ts';
import { UserError } from '../model/error.ts';
import { across, LANGS, LANGUAGE, type Lang, type Sides } from '../model/side.ts';
import type { Source, Span, Text } from '../model/source.ts';
import { halves } from './halves.ts';

/** What somebody names: files in either order, or each with its language. */
export type Named = Readonly<{ paths: readonly string[]; nl?: string | undefined; en?: string | undefined }>;

/** Gives the text of a path. */
export type TextOf = (path: string) => Promise<Text>;

/**
 * The two versions that somebody names: two files, or one that holds both.
 * @throws UserError where a file cannot be read, is in neither language, or both are in the same one
 */
export async function versionsOf({ paths, nl, en }: Named, textOf: TextOf): Promise<Sides<Source>> {
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
 * @throws UserError as versionsOf does
 */
export function versionsIn(path: string, text: Text, lang?: Lang): readonly Source[] {
  if (lang !== undefined) return [source(path, text, lang)];
  const both = rangesOf(text);
  if (both) return [source(path, text, 'nl', both.nl), source(path, text, 'en', both.en)];
  return [single(path, text)];
}

/** The parts of a file that holds both versions: where it says so itself, or where its text changes language. */
export const rangesOf = (text: Text): Sides<Span> | null => text.ranges ?? halves(text.characters);

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

export const source = (
  path: string,
  { characters: text, layout, units, segments, notes }: Text,
  lang: Lang,
  range = { start: text.startsWith('\uFEFF') ? 1 : 0, end: text.length },
): Source => ({
  lang,
  path: path === '-' ? 'standard input' : path,
  text,
  range,
  ...(layout ? { layout } : {}),
  ...(units.length > 0 ? { units } : {}),
  ...(segments.length > 0 ? { segments } : {}),
  ...(notes.length > 0 ? { notes } : {}),
});
