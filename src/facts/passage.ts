import type { Lang } from '../model/side.ts';

/**
 * The text of a clause as extractors see it: what an extractor before has claimed is blanked out, character for character, so that a
 * reference is no number and an amount no plain number.
 */
export type Passage = Readonly<{ text: string; lang: Lang }>;

/** A fact before its span is known: from `start` up to `end` in the passage. */
export type Found<F> = Readonly<{ start: number; end: number; fact: F }>;

/** Blanks what was found. */
export function claim(passage: Passage, found: readonly Found<unknown>[]): Passage {
  let { text } = passage;
  for (const { start, end } of found) text = text.slice(0, start) + BLANK.repeat(end - start) + text.slice(end);
  return { ...passage, text };
}

/** A character that no pattern matches: from the private use area. */
const BLANK = '\uE000';
