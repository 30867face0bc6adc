/** The least of numbers, however many: those of a long text are more than a call takes as arguments. Infinity of none. */
export const least = (values: readonly number[]): number =>
  values.reduce((found, value) => Math.min(found, value), Number.POSITIVE_INFINITY);

/** The most of them; -Infinity of none. */
export const most = (values: readonly number[]): number =>
  values.reduce((found, value) => Math.max(found, value), Number.NEGATIVE_INFINITY);
