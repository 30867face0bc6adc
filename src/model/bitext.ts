import type { Clause } from './clause.ts';
import type { Answering, Scope } from './evidence.ts';
import type { Fact } from './fact.ts';
import type { Definition, DefinitionPairs, Glossary, Lexicon } from './glossary.ts';
import type { Sides } from './side.ts';
import type { Source, Span } from './source.ts';
import type { Parse } from './tree.ts';

/** A word or number of a sentence; `text` as it is printed, `at` where it begins in the text of the sentence. */
export type Word = Readonly<{ text: string; at: number; span: Span }>;

/** A sentence (or heading) of a clause: `text` with single spaces, its words in order, and the facts that stand in it. */
export type Sentence = Readonly<{
  clause: Clause;
  text: string;
  span: Span;
  words: readonly Word[];
  facts: readonly Fact[];
}>;

/** One side, read: its outline, definitions, and by clause its heading, sentences and facts. */
export type Reading = Readonly<{
  source: Source;
  outline: Clause;
  definitions: readonly Definition[];
  headings: ReadonlyMap<Clause, Sentence>;
  sentences: ReadonlyMap<Clause, readonly Sentence[]>;
}>;

/** Things that belong together: mostly one and one; an empty side is an omission, several on a side a merge. */
export type Bead<T> = Sides<readonly T[]>;

/**
 * Clauses that should say the same, their sentences opposite each other; an empty side means that the other has no counterpart.
 * `likeness` = how much their content has in common, from 0 to 1; `leftOver` = they stand opposite each other only because nothing else is left at their place.
 */
export type Pair = Readonly<{
  clauses: Bead<Clause>;
  sentences: readonly Bead<Sentence>[];
  likeness: number;
  leftOver?: true;
}>;

/** All that a check may look at. */
export type Bitext = Readonly<{
  sides: Sides<Reading>;
  /** In reading order of the Dutch side. */
  pairs: readonly Pair[];
  glossary: Glossary;
  definitions: DefinitionPairs;
  lexicon: Lexicon;
  words: Answering;
  /** The grammar of a sentence of either side; absent where no grammar was learned, or nobody gave it. */
  parse?: Sides<Parse>;
  /** The grammar of two sentences that answer each other, found once for all checks. */
  scopes?: (bead: Bead<Sentence>) => Scope | null;
  before?: Before;
}>;

/** What both texts said at a revision that this run is compared with; absent where there is none, or one of the texts was not there. */
export type Before = Readonly<{ revision: string; sides: Sides<Reading>; pairs: readonly Pair[] }>;
