import type { Span } from './source.ts';

/**
 * What a clause is. A `part` holds articles ("Module A. Algemeen"), an `article` has a heading and paragraphs, a
 * `paragraph` says something ("lid"), an `item` is one line of a list, a `definition` explains a term. The rest is no
 * prose: `front` (title, identity block, metadata), `contents` (a list of headings), `furniture` (page numbers, footers).
 */
export type ClauseKind = 'part' | 'article' | 'paragraph' | 'item' | 'definition' | 'front' | 'contents' | 'furniture';

/**
 * A piece of the outline. `mark` = the printed number or bullet ("A.2.1 "), `own` = its heading and text without mark,
 * children and page furniture: often several pieces. The root of an outline is a `part` with an empty label.
 */
export type Clause = Readonly<{
  label: string;
  kind: ClauseKind;
  mark: Span | null;
  heading: Span | null;
  own: readonly Span[];
  children: readonly Clause[];
  /** What is unusual about its mark, where only the other text showed that it is one: "1 is written l". */
  lax?: string;
}>;

/** A clause as one reads it: its text without the heading, as one string with single spaces, and where each position stands in the source. */
export type Prose = Readonly<{ text: string; toSource: (at: number) => number }>;
