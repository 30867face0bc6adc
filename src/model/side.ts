/** The two languages of the terms. */
export type Lang = 'nl' | 'en';

/** The languages in the order in which reports name them. */
export const LANGS: readonly Lang[] = ['nl', 'en'];

/** One value for each language. Almost everything in this program comes in twos. */
export type Sides<T> = Readonly<Record<Lang, T>>;

/** Applies one function to both sides. */
export const both = <A, B>(sides: Sides<A>, fn: (value: A, lang: Lang) => B): Sides<B> => ({
  nl: fn(sides.nl, 'nl'),
  en: fn(sides.en, 'en'),
});

/** What a function makes of each language. */
export const bySide = <T>(make: (lang: Lang) => T): Sides<T> => ({ nl: make('nl'), en: make('en') });

/** What only one side has. */
export const only = <T>(lang: Lang, list: readonly T[]): Sides<readonly T[]> =>
  bySide((side) => (side === lang ? list : []));

/** The languages as messages name them. */
export const LANGUAGE: Sides<string> = { nl: 'Dutch', en: 'English' };

/** The language across. */
export const across = (lang: Lang): Lang => (lang === 'nl' ? 'en' : 'nl');
