import { latin } from './pattern.ts';

/**
 * A form in which a text introduces a term: the first group of `pattern` that matched is the term. `where` = the term stands `before` its
 * explanation or `after` it; `listed` = before it, and only in a list of definitions.
 */
export type Introduced = Readonly<{ pattern: RegExp; where: 'before' | 'after' | 'listed' }>;

/** A term between quotation marks; not the genitive of 's: "'s-Gravenhage" */
export const QUOTED_TERM = '[“"„‘\'«](\\p{L}(?![^“”"„‘’«»]{0,60}?\',)[^“”"„‘’«»]{0,60}?)[,.]?[”"’\'»]';

/** A name in running text: words with a capital, or words between marks: "Dienst", "Aanvullende Dienst", "“de dienst”", "**Dienst**" */
const NAMED =
  '(?:[“"„‘*_]{1,2}(\\p{L}[^:;“”"„‘’*_]{0,60}?)[”"’*_]{1,2}|(\\p{Lu}[\\p{L}\\d-]*(?:\\s\\p{Lu}[\\p{L}\\d-]*){0,4}))';

/** A pattern of a sentence that opens by saying where a term holds; NAME stands for the term. */
export const opening = (pattern: string): RegExp => latin(`^${pattern.replace('NAME', NAMED)}`, 'du');
