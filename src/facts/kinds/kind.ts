import type { FactKind, FactOf, Likeness, Limit } from '../../model/fact.ts';
import type { Found, Passage } from '../passage.ts';

/** A fact before its place is known. */
export type Bare<K extends FactKind> = K extends FactKind ? Omit<FactOf<K>, 'span'> : never;

/** All there is to know of a kind of values: how it is found, compared, used and told. A new kind is a file of this folder and a row of its index. */
export type Kind<K extends FactKind> = Readonly<{
  kind: K;
  /** A passage in which this matches nowhere holds none: most paragraphs state no value at all. */
  needs: RegExp;
  find: (passage: Passage) => readonly Found<Bare<K>>[];
  same: (one: Bare<K>, two: Bare<K>) => Likeness;
  /** A fact that need not be mirrored; it may still answer one that must. */
  quiet?: (fact: Bare<K>) => boolean;
  /** A fact that is said only where the other side has another one in its place. */
  coupled?: (fact: Bare<K>) => boolean;
  /** Two that are the same in other units, which is worth a note. */
  equivalent?: (nl: Bare<K>, en: Bare<K>) => boolean;
  /** The number that a reader sees first in it, by which a bare number may answer it: "16 jaar" / "under 16". */
  count?: (fact: Bare<K>) => number;
  /** What of it shows that two clauses are translations of each other; the same on both sides. */
  evidence: (fact: Bare<K>) => readonly string[];
  /** A text must not change it alone. */
  drifts: boolean;
  /** It may be a least or a most. */
  limits: boolean;
  /** What it states, in a few words, for `show facts`. */
  print: (fact: Bare<K>) => string;
}>;

/** " (least)" */
export const bound = (limit: Limit | null): string => (limit === null ? '' : ` (${limit})`);
