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
  const [one, two] = await readTwo([first, second], known, textOf);
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

/** Two files, each in one language. Of one that is too short to tell, the other file, its name or the order says which, and a note that it was so. */
async function readTwo(
  paths: readonly [string, string],
  known: ReadonlyMap<string, Lang>,
  textOf: TextOf,
): Promise<readonly [Source, Source]> {
  const texts = [await textOf(paths[0]), await textOf(paths[1])] as const;
  const sure = paths.map((path, at) => known.get(path) ?? languageOf(texts[at]?.characters ?? ''));
  const read = (at: 0 | 1): Source => {
    const [path, text, own] = [paths[at], texts[at], sure[at]];
    if (own) return source(path, text, own);
    if (wordsIn(text.characters) > SHORT) return single(path, text);
    const other = sure[1 - at];
    const { lang, since } = other
      ? { lang: across(other), since: `the other file is ${LANGUAGE[other]}` }
      : (byName(path, paths[1 - at] ?? '') ?? {
          lang: at === 0 ? ('nl' as const) : ('en' as const),
          since: `it stands ${at === 0 ? 'first' : 'second'}`,
        });
    const note = `this text is too short to tell its language; it is taken for ${LANGUAGE[lang]}, since ${since}; say --${lang} FILE where that is wrong`;
    return source(path, { ...text, notes: [...text.notes, note] }, lang);
  };
  return [read(0), read(1)];
}

/** Texts of so few words may hold too few function words to tell Dutch from English. */
const SHORT = 25;

const wordsIn = (text: string): number => text.match(/\p{L}+/gu)?.length ?? 0;

/** "voorwaarden.nl.md", "en/terms.md", "terms_EN.txt": which language a name says, where the name of the other file does not say the same. */
function byName(path: string, other: string): Readonly<{ lang: Lang; since: string }> | null {
  const said = (name: string): readonly Lang[] =>
    LANGS.filter((lang) =>
      name
        .toLowerCase()
        .split(/[^a-z]+/)
        .some((part) => part === lang),
    );
  const [own, theirs] = [said(path), said(other)];
  const [lang] = own.length === 1 ? own : theirs.length === 1 ? theirs.map(across) : [];
  return lang !== undefined && !(own.length === 1 && theirs.includes(lang))
    ? { lang, since: 'its name says so' }
    : null;
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
