import { type Engine, prepare, type Resources } from '../../engine/engine.ts';
import type { Options } from '../../engine/options.ts';
import { bundledGrammars } from './grammars.ts';
import { ownChecks } from './own-checks.ts';
import { bundledGlossaries, bundledLexicon, compiledGlossary, version } from './package.ts';
import { slashed } from './paths.ts';
import { bytesOf } from './read.ts';

/** What the installed program ships with. */
export const resources = (): Resources => ({
  get glossaries() {
    return bundledGlossaries();
  },
  table: compiledGlossary(),
  lexicon: bundledLexicon(),
  grammars: bundledGrammars(),
  version: version(),
});

/** The user's glossaries and checks, by the paths of their files, and the rest of what an engine is told. */
export type EngineOptions = Omit<Options, 'glossaries' | 'ownChecks'> &
  Readonly<{ glossary?: readonly string[]; ownChecks?: readonly string[] }>;

/**
 * The engine of a run, with the user's glossaries read from their files.
 * @throws UserError where one cannot be read or is none
 */
export const engineOf = async ({ glossary = [], ownChecks: own = [], ...options }: EngineOptions): Promise<Engine> =>
  prepare(resources(), {
    ...options,
    ownChecks: await ownChecks(own, true),
    glossaries: glossary.map((path) => ({ path: named(path), content: bytesOf(path) })),
  });

/** A path as messages name it. */
export const named = (path: string): string => (path === '-' ? 'standard input' : slashed(path));
