import type { Lang } from './side.ts';

/** From `start` up to, not including, `end`, in UTF-16 units of a `Source.text`. */
export type Span = Readonly<{ start: number; end: number }>;

/** A text as it was read: `range` is the part of `text` in this language (all of it, or one half of a bilingual file). */
export type Source = Readonly<{ lang: Lang; path: string; text: string; range: Span }>;
