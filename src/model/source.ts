import type { Lang, Sides } from './side.ts';

/** From `start` up to, not including, `end`, in UTF-16 units of a `Source.text`. */
export type Span = Readonly<{ start: number; end: number }>;

/**
 * What a format knows of a piece of its text. A `heading` has its level from 1; a `list-number` is a number or bullet as it is printed ("a)"); a `cell`
 * stands in a row and a column of a table, both counted from 0; a `note` is the text of a footnote; `furniture` is what pages repeat; `contents` is a list of the headings.
 */
export type Layout = Span &
  Readonly<
    | { kind: 'heading'; level: number }
    | { kind: 'list-number' }
    | { kind: 'cell'; row: number; column: number }
    | { kind: 'note' | 'furniture' | 'contents' }
  >;

/** Where in the original the text from `start` on stands, up to the next unit: "page 7", "segment 412", "terms.payment.title". */
export type PlaceUnit = Readonly<{ start: number; name: string }>;

/** A piece that a bilingual file gives as the counterpart of the piece with the same `id` in the other language. */
export type Segment = Span & Readonly<{ id: string }>;

/**
 * What a format makes of a file. Lines of `characters` are paragraphs or printed lines, a blank line parts what stands apart, numbers of lists stand as they are printed.
 */
export type Text = Readonly<{
  characters: string;
  /** In reading order; null for plain text and Markdown, whose signs stand in the text itself. */
  layout: readonly Layout[] | null;
  units: readonly PlaceUnit[];
  segments: readonly Segment[];
  /** The part of each language, where the file itself says which is which. */
  ranges: Sides<Span> | null;
  /** What whoever asked for the file must know, a sentence each: "tracked changes are read as accepted". */
  notes: readonly string[];
}>;

/** A text as it was read: `range` is the part of `text` in this language (all of it, or one half of a bilingual file). */
export type Source = Readonly<{
  lang: Lang;
  path: string;
  text: string;
  range: Span;
  layout?: readonly Layout[] | null;
  units?: readonly PlaceUnit[];
  segments?: readonly Segment[];
  notes?: readonly string[];
}>;
