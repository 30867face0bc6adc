import { glossary as glossaryFrom, over } from '../glossary/index-names.ts';
import { readLexicon } from '../glossary/lexicon.ts';
import { readTsv } from '../glossary/tsv.ts';
import type { Bitext, Glossary, Sides, Source } from '../model.ts';
import { decode } from '../read/decode.ts';
import { bundledGlossaries, bundledLexicon } from '../read/package.ts';
import { bytesOf, readPair } from '../read/read.ts';
import { toBitext } from '../review.ts';

/** How a command names the two versions. */
export type SideOptions = Readonly<{ nl?: string; en?: string }>;

/** The two versions that the arguments and options name. */
export const sourcesOf = (paths: readonly string[], { nl, en }: SideOptions): Sides<Source> =>
  readPair({ paths, nl, en });

/** Which glossaries apply: the user's files, then the bundled ones unless they are left out. */
export type GlossaryOptions = Readonly<{ glossary?: readonly string[]; bundledGlossary?: boolean }>;

/** The glossaries that apply, the user's over the bundled ones. */
export function glossaryOf({ glossary = [], bundledGlossary = true }: GlossaryOptions): Glossary {
  const own = glossary.flatMap((path) => readTsv(decode(bytesOf(path), path), path, 'user', ''));
  return over(own, bundledGlossary ? bundled() : glossaryFrom([]));
}

/** The bundled glossary. */
const bundled = (): Glossary =>
  glossaryFrom(
    bundledGlossaries().flatMap(({ name, text }) => readTsv(text, `glossaries/${name}.tsv`, 'bundled', name)),
  );

/** The two versions that the arguments and options name, read and side by side. */
export const bitextOf = (paths: readonly string[], options: SideOptions & GlossaryOptions): Bitext =>
  toBitext(sourcesOf(paths, options), glossaryOf(options), readLexicon(bundledLexicon()));
