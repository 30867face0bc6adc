import type { Clause } from './clause.ts';
import type { Lang, Sides } from './side.ts';
import type { Span } from './source.ts';

/** A term that a text defines itself: "Gebrek: het niet voldoen aan de Specificaties". `names` = every form it introduces, `body` = what it says of it. */
export type Definition = Readonly<{ names: readonly string[]; term: Span; clause: Clause; body: string }>;

/**
 * A name of a concept. `preferred` is the one to use, `admitted` is right as well, `wrong` names something else (`reason`: what); `borrowed` = the
 * text defines the concept by another name, and a glossary has this one for it: "contract" for Agreement.
 */
export type Name = Readonly<{
  text: string;
  status: 'preferred' | 'admitted' | 'wrong';
  reason?: string;
  borrowed?: boolean;
}>;

/** Where a concept comes from; the document's own definitions come first, then the user's glossary, then the bundled one. */
export type Layer = 'document' | 'user' | 'bundled';

/**
 * What a term stands for, in both languages (ISO 30042: concept-oriented). `origin` = 'FILE#ID'; `party` = it can have duties;
 * `capital` = the text defines it with a capital, and uses the plain word too; `guards` = phrases that hold a name but mean something else
 * ("bij gebrek aan" is no Gebrek); `neighbours` = ids of concepts that it is taken for and is not: goods, services. What one text defines and the other does not has names on that side only.
 */
export type Concept = Readonly<{
  id: string;
  origin: string;
  layer: Layer;
  domain: string;
  names: Sides<readonly Name[]>;
  guards: Sides<readonly string[]>;
  neighbours: readonly string[];
  party: boolean;
  capital: boolean;
}>;

/** A name as the search for mentions reads it: `words` in lower case; a `guard` of the concept it is `of` says that it is not meant. */
export type Entry = Readonly<{ of: Concept; name: Name; words: readonly string[]; guard: boolean }>;

/** All concepts that apply to a pair of texts, by their names: `entries` = the names and guards that begin with this word, in lower case. */
export type Glossary = Readonly<{ entries: (lang: Lang, word: string) => readonly Entry[] }>;

/** What is learned of a word stem: the stems across that translate it, and how surely; `answered` = how often faithful translations answer it; both from 0 to 1. */
export type Learned = Readonly<{ answered: number; translations: ReadonlyMap<string, number> }>;

/** Which word stems of the two languages translate each other, learned from parallel texts; undefined for what was never seen. */
export type Lexicon = Readonly<{
  word: (stem: string, lang: Lang) => Learned | undefined;
  /** The English stems that translate a Dutch one. */
  get: (dutch: string) => ReadonlyMap<string, number> | undefined;
  has: (dutch: string) => boolean;
}>;

/**
 * The definitions of both texts: those that belong together, and those without a sure partner. `overruled` = concepts of the user's glossary that
 * call the same by another name, and give way.
 */
export type DefinitionPairs = Readonly<{
  pairs: readonly Readonly<{ definitions: Sides<Definition>; concept: Concept; overruled: readonly Concept[] }>[];
  alone: Sides<readonly Definition[]>;
}>;
