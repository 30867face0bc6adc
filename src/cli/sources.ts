import { readTsv } from '../glossary/tsv.ts';
import type { Concept, Sides, Source } from '../model.ts';
import { decode } from '../read/decode.ts';
import { bundledGlossaries } from '../read/package.ts';
import { bytesOf, readPair } from '../read/read.ts';

/** How a command names the two versions. */
export type SideOptions = Readonly<{ nl?: string; en?: string }>;

/** The two versions that the arguments and options name. */
export const sourcesOf = (paths: readonly string[], { nl, en }: SideOptions): Sides<Source> =>
  readPair({ paths, nl, en });

/** Which glossaries apply: the user's files, then the bundled ones unless they are left out. */
export type GlossaryOptions = Readonly<{ glossary?: readonly string[]; bundledGlossary?: boolean }>;

/** The concepts of all glossaries that apply, the user's first. */
export function conceptsOf({ glossary = [], bundledGlossary = true }: GlossaryOptions): readonly Concept[] {
  const own = glossary.flatMap((path) => readTsv(decode(bytesOf(path), path), path, 'user', ''));
  const bundled = bundledGlossary
    ? bundledGlossaries().flatMap(({ name, text }) => readTsv(text, `glossaries/${name}.tsv`, 'bundled', name))
    : [];
  return [...own, ...bundled];
}
