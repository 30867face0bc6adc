import type { Sentence } from './bitext.ts';

/**
 * A word of a parsed sentence, in the terms of Universal Dependencies: from `start` up to `end` in the text of the sentence; `head` = the place of the word that it
 * depends on, -1 for the main word; `sure` = from 0 to 1, how far its head and relation were ahead of any other.
 */
export type Node = Readonly<{
  text: string;
  start: number;
  end: number;
  /** "NOUN", "VERB", "AUX" */
  tag: string;
  /** Of verbs "Fin", "Inf", "Part", "Ger"; of pronouns "Nom", "Acc", "Poss", "Rel"; else empty. */
  form: string;
  head: number;
  relation: string;
  sure: number;
}>;

/** A parsed sentence: its words in order, and the places of the dependents of each. */
export type Tree = Readonly<{ nodes: readonly Node[]; dependents: readonly (readonly number[])[] }>;

/** Parses a sentence of one side; whoever asks twice gets the same tree. */
export type Parse = (sentence: Sentence) => Tree;
