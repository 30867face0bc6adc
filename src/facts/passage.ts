import type { Lang } from '../model/side.ts';

/**
 * The text of a clause as extractors see it: what an extractor before has claimed is blanked out, character for character, so that a
 * reference is no number and an amount no plain number.
 */
export type Passage = Readonly<{ text: string; lang: Lang }>;

/** A fact before its span is known: from `start` up to `end` in the passage. */
export type Found<F> = Readonly<{ start: number; end: number; fact: F }>;

/** What the patterns of one extractor find in a text: the first that takes a word keeps it. */
export type Finds<F> = Readonly<{
  isFree: (start: number, end: number) => boolean;
  /** Keeps a find, unless one of its words is taken. */
  add: (start: number, end: number, fact: F) => void;
  /** All of them in reading order. */
  inOrder: () => readonly Found<F>[];
}>;

/** Room for the finds of one extractor in a text. */
export function finds<F>(text: string): Finds<F> {
  const taken = new Uint8Array(text.length);
  const found: Found<F>[] = [];
  const isFree = (start: number, end: number) => !taken.subarray(start, end).includes(1);
  return {
    isFree,
    add: (start, end, fact) => {
      if (!isFree(start, end)) return;
      taken.fill(1, start, end);
      found.push({ start, end, fact });
    },
    inOrder: () => found.toSorted((a, b) => a.start - b.start),
  };
}

/** Blanks what was found; no two share a character. */
export function claim({ text, lang }: Passage, found: readonly Found<unknown>[]): Passage {
  const rest: string[] = [];
  let at = 0;
  for (const { start, end } of found.toSorted((a, b) => a.start - b.start)) {
    rest.push(text.slice(at, start), BLANK.repeat(end - start));
    at = end;
  }
  return { text: rest.join('') + text.slice(at), lang };
}

/** A character that no pattern matches: from the private use area. */
const BLANK = '\uE000';
