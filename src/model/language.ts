import type { Limit } from './fact.ts';

/** A way to bound a value, as a pattern, and what it makes of it. */
export type Bound = readonly [RegExp, Limit];

/**
 * How a language bounds a value. `before` = right before it: the negated ones come first, since "niet langer dan" holds "langer dan", and a "niet" does not
 * reach over a comma or the end of a sentence; `behind` = right behind it. `late` and `early` turn round beside `ahead`: "uiterlijk tien dagen voor de
 * zitting" is "at least ten days prior to the hearing".
 */
export type Bounds = Readonly<{
  before: readonly Bound[];
  behind: readonly Bound[];
  late: RegExp;
  early: RegExp;
  ahead: RegExp;
  moments: Readonly<{ before: readonly Bound[]; behind: readonly Bound[]; denied: RegExp }>;
}>;
