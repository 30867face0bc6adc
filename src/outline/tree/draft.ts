import type { Span } from '../../model/source.ts';
import type { Line } from '../lines.ts';
import type { Mark } from '../marks.ts';

/** A clause while the outline grows. */
export type Draft = {
  kind:
    | 'root'
    | 'part'
    | 'heading'
    | 'numbered'
    | 'plain'
    | 'bullet'
    | 'definition'
    | 'front'
    | 'contents'
    | 'furniture';
  /** Deeper clauses have a higher rank; a new one closes all that are not lower than its own. */
  rank: number;
  mark: Mark | null;
  markSpan: Span | null;
  heading: Span | null;
  own: Span[];
  children: Draft[];
  /** The number with those of its parents: A.2.1 is ['A', '2', '1']. */
  path: readonly string[];
  title: string;
  /** The line it begins with. */
  line: Line | null;
  /** The text of that line, which shows how the items of a list begin, and its last, which tells whether more must follow. */
  first: string;
  last: string;
  indent: number;
  /** A line without a mark that is an item of a list: "Opdrachtgever de verplichtingen niet nakomt;" */
  item: boolean;
};

/** Ranks: parts by the order in which their words nest, then articles, then numbered clauses and lists. */
export const RANK = { root: 0, part: 10, article: 50, clause: 60 };

export const draft = (kind: Draft['kind'], rank: number): Draft => ({
  kind,
  rank,
  mark: null,
  markSpan: null,
  heading: null,
  own: [],
  children: [],
  path: [],
  title: '',
  line: null,
  first: '',
  last: '',
  indent: 0,
  item: false,
});
