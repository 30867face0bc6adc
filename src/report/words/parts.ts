import type { Lang } from '../../model/side.ts';

/** A reader sees no difference between them. */
export const looksLike = (one: string, two: string): boolean => one.toLowerCase() === two.toLowerCase();

/** '"wound up", "winding up order"' */
export const quoted = (words: readonly string[]): string => words.map((one) => `"${one}"`).join(', ');

/** "8, 9 and 10" */
export const listed = (names: readonly string[], and: string): string =>
  names.length > 1 ? `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1)}` : (names[0] ?? '');

/** A number as a reader of that language writes it: 8078.5 → "8,078.5", "8.078,5" */
export const figure = (value: number, locale: Lang): string =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: 6 }).format(value);

/** "will carry out the …": what is so long was cut off when it was read. */
export const shortened = (what: string): string => (what.split(' ').length < CUT ? what : `${what} …`);

const CUT = 6;

/** A reason without its full stop, to stand within a sentence. */
export const bare = (reason: string): string => reason.trim().replace(/\.$/, '');
