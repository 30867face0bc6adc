import type { Coded } from './coded.ts';
import {
  ACTIONS,
  begin,
  canLeft,
  canRight,
  canShift,
  isDone,
  leftWith,
  ROOT_RELATION,
  rightWith,
  SHIFT,
  STATE_FEATURES,
  stateFeatures,
  take,
} from './transitions.ts';
import { addScores, type Weights } from './weights.ts';

/** The heads of a sentence: the place of the head of each word (the length of the sentence for the root), its relation, and by how much that won. */
export type Heads = Readonly<{ heads: Int32Array; relations: Int32Array; margins: Int32Array }>;

/** Parses a sentence that has its tags, in one pass from the left. */
export function headsOf(sentence: Coded, weights: Weights): Heads {
  const state = begin(sentence);
  const features = new Int32Array(STATE_FEATURES);
  const scores = new Int32Array(ACTIONS);
  const margins = new Int32Array(sentence.length + 2);
  while (!isDone(state)) {
    scores.fill(0);
    stateFeatures(state, features);
    addScores(weights, features, STATE_FEATURES, scores);
    let best = -1;
    let second = -1;
    const consider = (from: number, to: number): void => {
      for (let action = from; action < to; action++) {
        const score = scores[action] as number;
        if (best < 0 || score > (scores[best] as number)) {
          second = best;
          best = action;
        } else if (second < 0 || score > (scores[second] as number)) second = action;
      }
    };
    if (canShift(state)) consider(SHIFT, SHIFT + 1);
    if (canLeft(state)) {
      const root = leftWith(ROOT_RELATION);
      if (state.next === sentence.length) consider(root, root + 1);
      else consider(root + 1, rightWith(0));
    }
    if (canRight(state)) consider(rightWith(ROOT_RELATION) + 1, ACTIONS);
    const word = take(state, best);
    if (word >= 0) margins[word] = second < 0 ? CERTAIN : (scores[best] as number) - (scores[second] as number);
  }
  return { heads: state.heads, relations: state.relations, margins };
}

/** Nothing else could be done. */
const CERTAIN = 32767;
