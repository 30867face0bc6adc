import type { Bead, Pair, Sentence, Word } from './bitext.ts';
import type { Clause } from './clause.ts';
import type { Lang, Sides } from './side.ts';
import type { Span } from './source.ts';
import type { Tree } from './tree.ts';

/**
 * How a word is answered across: `full` by a word of its own, `shared` by one that another word claims as well, `none`; `small` words and those in values and names
 * ask for no answer.
 */
export type Answer = 'full' | 'shared' | 'none' | 'small';

/**
 * A word of a sentence with its answer; `known` = how surely the lexicon would have found one, `usual` = how often faithful translations answer it, `chance` = how
 * often a sentence of this text that says something else would, all from 0 to 1;
 * `value` = it begins a value that the other side has none like; `by` = the place, among the words across, of the one that answers it.
 */
export type Answered = Readonly<{
  word: Word;
  sentence: Sentence;
  answer: Answer;
  known: number;
  usual: number;
  chance: number;
  value: boolean;
  by: number | null;
}>;

/** Which words of sentences that stand opposite each other answer which; of two texts, with their lexicon. */
export type Answering = Readonly<{
  /** All words of a bead with their answers, in reading order. */
  answers: (bead: Bead<Sentence>) => Sides<readonly Answered[]>;
  /** How many values of a bead (amounts, dates, references …) both sides state, and none of words. */
  matchedValues: (bead: Bead<Sentence>) => number;
  /** How many words of one side nothing across may answer: what it costs little to know beforehand. */
  countUnanswered: (bead: Bead<Sentence>, lang: Lang) => number;
}>;

/**
 * A phrase of one side that nothing answers across; `sure` = the logarithm of the odds that it is missing there, `none` = how many of its words have no
 * answer; `clear` = it is sure enough, and does enough, to be worth more than a note.
 */
export type Lost = Readonly<{ lang: Lang; span: Span; sure: number; none: number; clear: boolean }>;

/**
 * Sentences of a pair that stand opposite each other and say something else; `support` = the logarithm of the odds, from their words, that they say the
 * same (below zero). `repeats` = the clause of its own text that one side says again here; `elsewhere` = the clause of that side that says what the other side
 * says here. `freely` = in a text that is translated so freely they may say the same all the same.
 */
export type Opposed = Readonly<{
  pair: Pair;
  sentences: Bead<Sentence>;
  support: number;
  repeats: Readonly<{ lang: Lang; clause: Clause }> | null;
  elsewhere: Readonly<{ lang: Lang; clause: Clause }> | null;
  freely: boolean;
}>;

/** What is answered by what in two texts; each is found when it is first asked for, once for all checks. */
export type Evidence = Readonly<{
  /** Clauses and sentences that are about something else than what stands opposite them. */
  opposed: () => readonly Opposed[];
  /** The phrases of a bead of this pair that the other side lacks. */
  lost: (pair: Pair, bead: Bead<Sentence>) => readonly Lost[];
}>;

/** Two sentences that answer each other, parsed, and which word of one says what which word of the other says, where that is plain. */
export type Scope = Readonly<{
  sentences: Sides<Sentence>;
  trees: Sides<Tree>;
  /** For each Dutch word the English one, -1 where there is none or more than one; found when it is first asked for. */
  pairs: () => readonly number[];
}>;
