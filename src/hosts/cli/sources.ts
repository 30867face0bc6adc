import { toBitext } from '../../align/bitext.ts';
import { readTsv } from '../../glossary/files/tsv.ts';
import { glossary as glossaryFrom, over } from '../../glossary/index-names.ts';
import { readLexicon } from '../../languages/nl-en/lexicon.ts';
import type { Bitext } from '../../model/bitext.ts';
import { UserError } from '../../model/error.ts';
import type { Concept, Glossary } from '../../model/glossary.ts';
import type { Sides } from '../../model/side.ts';
import type { Source } from '../../model/source.ts';
import { bundledGlossaries, bundledLexicon } from '../node/package.ts';
import { readPair } from '../node/read.ts';

/** How a command names the two versions. */
export type SideOptions = Readonly<{ nl?: string; en?: string }>;

/** The two versions that the arguments and options name. */
export const sourcesOf = (paths: readonly string[], { nl, en }: SideOptions): Sides<Source> =>
  readPair({ paths, nl, en });

/** Which glossaries apply: the user's files, then the bundled ones unless they are left out; `pin` = the version whose bundled glossary counts. */
export type GlossaryOptions = Readonly<{
  glossary?: readonly string[];
  bundledGlossary?: boolean;
  pin?: string | null;
}>;

/** The files that a command reads, for each time that it reads them. */
export const filesRead = (
  paths: readonly string[],
  { nl, en, glossary = [] }: SideOptions & GlossaryOptions,
): readonly string[] => [...paths, nl, en, ...glossary].filter((path) => path !== undefined);

/** The glossaries that apply, the user's over the bundled ones; `aside` = what of the user's files could not be used. */
export async function glossaryOf({
  glossary = [],
  bundledGlossary = true,
  pin = null,
}: GlossaryOptions): Promise<Readonly<{ glossary: Glossary; aside: string }>> {
  const own = await ownConcepts(glossary);
  const below = bundledGlossary ? bundled(pin) : glossaryFrom([]);
  return { glossary: glossary.length === 0 ? below : over(own.concepts, below), aside: own.aside };
}

/** The concepts of the user's files; what reads those is fetched when there are any. */
async function ownConcepts(
  paths: readonly string[],
): Promise<Readonly<{ concepts: readonly Concept[]; aside: string }>> {
  if (paths.length === 0) return { concepts: [], aside: '' };
  const { leftOut, loadGlossary } = await import('./load-glossary.ts');
  const loaded = [];
  for (const path of paths) loaded.push({ path, found: await loadGlossary(path) });
  return {
    concepts: loaded.flatMap(({ found }) => found.concepts),
    aside: loaded.map(({ path, found }) => leftOut(path, found)).join(''),
  };
}

/** The bundled glossary, as it came with a version. */
const bundled = (pin: string | null): Glossary =>
  glossaryFrom(
    bundledGlossaries().flatMap(({ name, text }) => readTsv(text, `glossaries/${name}.tsv`, 'bundled', name, pin)),
  );

/** The two versions that the arguments and options name, read and side by side; `aside` as glossaryOf says it. */
export async function bitextOf(
  paths: readonly string[],
  options: SideOptions & GlossaryOptions,
): Promise<Readonly<{ bitext: Bitext; aside: string }>> {
  if (filesRead(paths, options).filter((path) => path === '-').length > 1)
    throw new UserError('only one file can come from standard input (-); name the others');
  const sources = sourcesOf(paths, options);
  const { glossary, aside } = await glossaryOf(options);
  return { bitext: toBitext(sources, glossary, readLexicon(bundledLexicon())), aside };
}
