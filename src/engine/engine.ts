import { toBitext } from '../align/bitext.ts';
import type { Grammars } from '../facts/trees.ts';
import type { Skipped } from '../glossary/files/load/listed.ts';
import { load } from '../glossary/files/load/load.ts';
import { readTsv } from '../glossary/files/tsv.ts';
import { glossary as glossaryFrom, over } from '../glossary/index-names.ts';
import { readTable } from '../glossary/table.ts';
import { readLexicon } from '../languages/nl-en/lexicon.ts';
import type { Bitext } from '../model/bitext.ts';
import type { Check } from '../model/finding.ts';
import type { Concept, Glossary, Lexicon } from '../model/glossary.ts';
import type { Lang, Sides } from '../model/side.ts';
import type { Source } from '../model/source.ts';
import { chosenChecks, type GlossaryFile, type Options, validated } from './options.ts';
import { type Asked, type Piece, pieceOf } from './piece.ts';

/** A glossary that ships with the program; its name is the domain of its concepts. */
export type ShippedGlossary = Readonly<{ name: string; text: string }>;

/** What the program ships with, read by the host that runs it: a folder on a disk, or strings in a page. */
export type Resources = Readonly<{
  glossaries: readonly ShippedGlossary[];
  /** The same as one table (`glossary/table.ts`), which costs nothing to begin with; `glossaries` are then read only for an older version of them. */
  table?: string | null;
  lexicon: string;
  /** What was learned of grammar, read when it is first asked for; without it the checks of meaning look at words alone. */
  grammars?: Grammars;
  version: string;
}>;

/** Entries of a user's glossary that could not be used. */
export type LeftOut = Readonly<{ path: string; skipped: readonly Skipped[] }>;

/**
 * The engine with its glossaries read, for any number of pairs. `leftOut` = the user's glossaries of which entries could not be used;
 * `bitext` lays two texts side by side; `check` says what is found in them.
 */
export type Engine = Readonly<{
  version: string;
  /** The language of messages and reports. */
  locale: Lang;
  checks: readonly Check[];
  glossary: Glossary;
  lexicon: Lexicon;
  leftOut: readonly LeftOut[];
  bitext: (sources: Sides<Source>) => Bitext;
  check: (sources: Sides<Source>, asked?: Asked) => Piece;
}>;

/**
 * The one assembly of the program: the command line, its threads, the library and the plugin all check with what this gives.
 * @param options may come from a program that no compiler has looked at
 * @throws UserError where an option or a glossary is not what it should be
 */
export async function prepare(resources: Resources, options: Options = {}): Promise<Engine> {
  const {
    glossaries = [],
    bundledGlossary = true,
    checks,
    ownChecks = [],
    prevails,
    locale = 'en',
    pin = null,
  } = validated(options);
  const own = await ownConcepts(glossaries);
  const below = bundledGlossary ? bundled(resources, pin) : glossaryFrom([]);
  const glossary = own.concepts.length === 0 ? below : over(own.concepts, below);
  const engine = {
    version: resources.version,
    locale,
    checks: chosenChecks(checks, ownChecks),
    glossary,
    lexicon: readLexicon(resources.lexicon),
    ...(resources.grammars ? { grammars: resources.grammars } : {}),
  };
  return {
    ...engine,
    leftOut: own.leftOut,
    bitext: (sources) => toBitext(sources, glossary, engine.lexicon, resources.grammars),
    check: (sources, asked = {}) => pieceOf(sources, engine, { ...withPrevailing(prevails), ...asked }),
  };
}

const withPrevailing = (prevails: Lang | undefined): Asked => (prevails === undefined ? {} : { prevails });

/** The bundled glossary, as it came with a version. */
const bundled = (resources: Resources, pin: string | null): Glossary =>
  typeof resources.table === 'string' && pin === null
    ? readTable(resources.table)
    : glossaryFrom(bundledConcepts(resources.glossaries, pin));

/** The concepts of the bundled glossaries, as they came with a version. */
export const bundledConcepts = (glossaries: readonly ShippedGlossary[], pin: string | null): readonly Concept[] =>
  glossaries.flatMap(({ name, text }) => readTsv(text, `glossaries/${name}.tsv`, 'bundled', name, pin));

async function ownConcepts(
  files: readonly GlossaryFile[],
): Promise<Readonly<{ concepts: readonly Concept[]; leftOut: readonly LeftOut[] }>> {
  const loaded = [];
  for (const { path, content } of files) loaded.push({ path, ...(await load(content, path)) });
  return {
    concepts: loaded.flatMap(({ concepts }) => concepts),
    leftOut: loaded.filter(({ skipped }) => skipped.length > 0).map(({ path, skipped }) => ({ path, skipped })),
  };
}
