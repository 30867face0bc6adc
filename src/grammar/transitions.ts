import type { Coded } from './coded.ts';
import { mixed } from './hashing.ts';
import { RELATIONS, TAGS } from './relations.ts';

/**
 * The arc-hybrid system (Kuhlmann, Gómez-Rodríguez & Satta 2011): a word of the buffer is shifted onto the stack; the word on top of the stack becomes a
 * dependent of the first word of the buffer ("left") or of the word below it on the stack ("right"). The root is the last word of the buffer.
 */
export type State = {
  readonly sentence: Coded;
  readonly stack: Int32Array;
  depth: number;
  /** The first word of the buffer; the root when it equals the length. */
  next: number;
  readonly heads: Int32Array;
  readonly relations: Int32Array;
  /** The outermost and the last but one dependent on either side of each word. */
  readonly left: Int32Array;
  readonly left2: Int32Array;
  readonly right: Int32Array;
  readonly right2: Int32Array;
  readonly leftCount: Int32Array;
  readonly rightCount: Int32Array;
  /** Which relations the dependents of a word have, a bit for each of the first 31. */
  readonly relationSet: Int32Array;
  /** The next finite verb and the next verb at all from a place on; "no token" where there is none. */
  readonly finiteAhead: Int32Array;
  readonly verbAhead: Int32Array;
};

export const SHIFT = 0;
/** What is done: 0 shift, then left with each relation, then right with each. */
export const ACTIONS = 1 + 2 * RELATIONS.length;
export const leftWith = (relation: number): number => 1 + relation;
export const rightWith = (relation: number): number => 1 + RELATIONS.length + relation;
export const ROOT_RELATION = RELATIONS.indexOf('root');

const FINITE = new Set([TAGS.indexOf('VERB.Fin'), TAGS.indexOf('AUX.Fin')]);
const FIRST_VERB = TAGS.indexOf('VERB.Fin');

/** Where parsing begins. The sentence must have its tags. */
export function begin(sentence: Coded): State {
  const { length, tags } = sentence;
  const none = length + 1;
  const filled = (value: number) => new Int32Array(length + 2).fill(value);
  const [finiteAhead, verbAhead] = [filled(none), filled(none)];
  for (let at = length - 1; at >= 0; at--) {
    const tag = tags[at] as number;
    finiteAhead[at] = FINITE.has(tag) ? at : (finiteAhead[at + 1] as number);
    verbAhead[at] = tag >= FIRST_VERB && tag < TAGS.length ? at : (verbAhead[at + 1] as number);
  }
  return {
    sentence,
    stack: new Int32Array(length + 2),
    depth: 0,
    next: 0,
    heads: filled(-1),
    relations: filled(-1),
    left: filled(none),
    left2: filled(none),
    right: filled(none),
    right2: filled(none),
    leftCount: filled(0),
    rightCount: filled(0),
    relationSet: filled(0),
    finiteAhead,
    verbAhead,
  };
}

export const isDone = ({ depth, next, sentence }: State): boolean => depth === 0 && next === sentence.length;

export const canShift = ({ next, sentence }: State): boolean => next < sentence.length;
export const canLeft = ({ depth, next, sentence }: State): boolean =>
  depth > 0 && (next < sentence.length || depth === 1);
export const canRight = ({ depth }: State): boolean => depth > 1;

/** Whether an action may be taken; the root takes one word, and only with its own relation. */
export function isAllowed(state: State, action: number): boolean {
  if (action === SHIFT) return canShift(state);
  if (action <= RELATIONS.length)
    return canLeft(state) && (state.next === state.sentence.length) === (action === leftWith(ROOT_RELATION));
  return canRight(state) && action !== rightWith(ROOT_RELATION);
}

/** Takes an action; says which word was attached, -1 where none was. */
export function take(state: State, action: number): number {
  const { stack, sentence } = state;
  if (action === SHIFT) {
    stack[state.depth++] = state.next++;
    return -1;
  }
  const word = stack[--state.depth] as number;
  if (action <= RELATIONS.length) {
    attach(state, word, state.next, action - 1);
    if (state.next < sentence.length) {
      state.left2[state.next] = state.left[state.next] as number;
      state.left[state.next] = word;
      state.leftCount[state.next] = (state.leftCount[state.next] as number) + 1;
    }
  } else {
    const head = stack[state.depth - 1] as number;
    attach(state, word, head, action - 1 - RELATIONS.length);
    state.right2[head] = state.right[head] as number;
    state.right[head] = word;
    state.rightCount[head] = (state.rightCount[head] as number) + 1;
  }
  return word;
}

function attach(state: State, word: number, head: number, relation: number): void {
  state.heads[word] = head;
  state.relations[word] = relation;
  state.relationSet[head] = (state.relationSet[head] as number) | (1 << (relation & 31));
}

/** So many features has a state. */
export const STATE_FEATURES = 96;

/**
 * The features of a state (after Zhang & Nivre 2011): words, tags and word classes on the stack and in the buffer, their dependents, and which verbs are
 * still to come, since the verb of a Dutch clause may stand at its end.
 */
export function stateFeatures(state: State, out: Int32Array): void {
  const { sentence, stack, depth, next, left, left2, right, right2, relations, leftCount, rightCount } = state;
  const { length, forms: w, classes: c, tags: t } = sentence;
  const none = length + 1;
  const s0 = depth > 0 ? (stack[depth - 1] as number) : none;
  const s1 = depth > 1 ? (stack[depth - 2] as number) : none;
  const s2 = depth > 2 ? (stack[depth - 3] as number) : none;
  const b0 = next;
  const b1 = next + 1 < length ? next + 1 : none;
  const b2 = next + 2 < length ? next + 2 : none;
  const s0l = left[s0] as number;
  const s0l2 = left2[s0] as number;
  const s0r = right[s0] as number;
  const s0r2 = right2[s0] as number;
  const s1l = left[s1] as number;
  const s1r = right[s1] as number;
  const b0l = left[b0] as number;
  const b0l2 = left2[b0] as number;
  const ws0 = w[s0] as number;
  const ws1 = w[s1] as number;
  const ws2 = w[s2] as number;
  const wb0 = w[b0] as number;
  const wb1 = w[b1] as number;
  const ts0 = t[s0] as number;
  const ts1 = t[s1] as number;
  const ts2 = t[s2] as number;
  const tb0 = t[b0] as number;
  const tb1 = t[b1] as number;
  const tb2 = t[b2] as number;
  const cs0 = c[s0] as number;
  const cs1 = c[s1] as number;
  const cb0 = c[b0] as number;
  const cb1 = c[b1] as number;
  const label = (word: number): number => (word < length ? (relations[word] as number) : 40);
  const ls0l = label(s0l);
  const ls0r = label(s0r);
  const ls1r = label(s1r);
  const ls1l = label(s1l);
  const lb0l = label(b0l);
  const ts0l = t[s0l] as number;
  const ts0r = t[s0r] as number;
  const ts1l = t[s1l] as number;
  const ts1r = t[s1r] as number;
  const tb0l = t[b0l] as number;
  const far = s0 === none || b0 > length ? 0 : distance(b0 - s0);
  const far1 = s1 === none ? 0 : distance(s0 - s1);
  const vs0l = leftCount[s0] as number;
  const vs0r = rightCount[s0] as number;
  const vs1r = rightCount[s1] as number;
  const vb0l = leftCount[b0] as number;
  const set = state.relationSet;
  const rs0 = set[s0] as number;
  const rs1 = set[s1] as number;
  const rb0 = set[b0] as number;
  const fin = state.finiteAhead[Math.min(next, length)] as number;
  const verb = state.verbAhead[Math.min(next, length)] as number;
  const tfin = t[fin] as number;
  const tverb = t[verb] as number;
  const fins = fin === none ? 0 : distance(fin - b0 + 1);
  let n = 0;
  out[n++] = mixed(1, ws0, 0, 0);
  out[n++] = mixed(2, ts0, 0, 0);
  out[n++] = mixed(3, ws0, ts0, 0);
  out[n++] = mixed(4, cs0, ts0, 0);
  out[n++] = mixed(5, ws1, 0, 0);
  out[n++] = mixed(6, ts1, 0, 0);
  out[n++] = mixed(7, ws1, ts1, 0);
  out[n++] = mixed(8, cs1, ts1, 0);
  out[n++] = mixed(9, ts2, 0, 0);
  out[n++] = mixed(10, ws2, ts2, 0);
  out[n++] = mixed(11, wb0, 0, 0);
  out[n++] = mixed(12, tb0, 0, 0);
  out[n++] = mixed(13, wb0, tb0, 0);
  out[n++] = mixed(14, cb0, tb0, 0);
  out[n++] = mixed(15, wb1, tb1, 0);
  out[n++] = mixed(16, tb1, 0, 0);
  out[n++] = mixed(17, cb1, tb1, 0);
  out[n++] = mixed(18, tb2, 0, 0);
  out[n++] = mixed(19, w[b2] as number, tb2, 0);
  out[n++] = mixed(20, ws0, wb0, 0);
  out[n++] = mixed(21, mixed(0, ws0, ts0, 0), tb0, 0);
  out[n++] = mixed(22, ts0, wb0, tb0);
  out[n++] = mixed(23, ts0, tb0, 0);
  out[n++] = mixed(24, cs0, cb0, 0);
  out[n++] = mixed(25, cs0, tb0, 0);
  out[n++] = mixed(26, ts0, cb0, 0);
  out[n++] = mixed(27, ws0, cb0, 0);
  out[n++] = mixed(28, cs0, wb0, 0);
  out[n++] = mixed(29, ws1, ws0, 0);
  out[n++] = mixed(30, ws1, ts0, ts1);
  out[n++] = mixed(31, ts1, ws0, ts0);
  out[n++] = mixed(32, ts1, ts0, 0);
  out[n++] = mixed(33, cs1, cs0, 0);
  out[n++] = mixed(34, ws1, cs0, 0);
  out[n++] = mixed(35, cs1, ws0, 0);
  out[n++] = mixed(36, ts0, tb0, tb1);
  out[n++] = mixed(37, ts1, ts0, tb0);
  out[n++] = mixed(38, ts2, ts1, ts0);
  out[n++] = mixed(39, tb0, tb1, tb2);
  out[n++] = mixed(40, ts0, mixed(0, tb0, tb1, 0), tb2);
  out[n++] = mixed(41, ts1, tb0, 0);
  out[n++] = mixed(42, ts1, mixed(0, ts0, tb0, 0), tb1);
  out[n++] = mixed(43, ts0, ts0l, tb0);
  out[n++] = mixed(44, ts0, ts0r, tb0);
  out[n++] = mixed(45, ts0, tb0, tb0l);
  out[n++] = mixed(46, ts1, ts1r, ts0);
  out[n++] = mixed(47, ts1, ts0, ts0l);
  out[n++] = mixed(48, ts1, ts0, ts1l);
  out[n++] = mixed(49, ts1, ts0, ts0r);
  out[n++] = mixed(50, ws0, vs0l, 1);
  out[n++] = mixed(51, ts0, vs0l, 2);
  out[n++] = mixed(52, ws0, vs0r, 3);
  out[n++] = mixed(53, ts0, vs0r, 4);
  out[n++] = mixed(54, ws1, vs1r, 5);
  out[n++] = mixed(55, ts1, vs1r, 6);
  out[n++] = mixed(56, wb0, vb0l, 7);
  out[n++] = mixed(57, tb0, vb0l, 8);
  out[n++] = mixed(58, ws0, rs0, 0);
  out[n++] = mixed(59, ts0, rs0, 0);
  out[n++] = mixed(60, ws1, rs1, 0);
  out[n++] = mixed(61, ts1, rs1, ts0);
  out[n++] = mixed(62, wb0, rb0, 0);
  out[n++] = mixed(63, tb0, rb0, ts0);
  out[n++] = mixed(64, ws0, far, 0);
  out[n++] = mixed(65, ts0, far, 0);
  out[n++] = mixed(66, wb0, far, 0);
  out[n++] = mixed(67, ts0, tb0, far);
  out[n++] = mixed(68, ts1, ts0, far1);
  out[n++] = mixed(69, ws1, far1, ts0);
  out[n++] = mixed(70, w[s0l] as number, ls0l, ts0);
  out[n++] = mixed(71, w[s0r] as number, ls0r, ts0);
  out[n++] = mixed(72, w[s1r] as number, ls1r, ts1);
  out[n++] = mixed(73, w[b0l] as number, lb0l, tb0);
  out[n++] = mixed(74, ts0, ls0l, ls0r);
  out[n++] = mixed(75, ts1, ls1l, ls1r);
  out[n++] = mixed(76, tb0, lb0l, label(b0l2));
  out[n++] = mixed(77, ts0, label(s0l2), t[s0l2] as number);
  out[n++] = mixed(78, ts0, label(s0r2), t[s0r2] as number);
  out[n++] = mixed(79, tfin, fins, ts0);
  out[n++] = mixed(80, tfin, tb0, ts1);
  out[n++] = mixed(81, w[verb] as number, ts0, tb0);
  out[n++] = mixed(82, c[verb] as number, cs0, tb0);
  out[n++] = mixed(83, tverb, tfin, ws0);
  out[n++] = mixed(84, w[s0l] as number, cs0, cs1);
  out[n++] = mixed(85, w[s0l] as number, ws1, ts0);
  out[n++] = mixed(86, w[s0l] as number, ts0, wb0);
  out[n++] = mixed(87, w[s0l] as number, ws0, ts1);
  out[n++] = mixed(88, cs1, cs0, w[s0l] as number);
  out[n++] = mixed(89, c[s2] as number, cs1, cs0);
  out[n++] = mixed(90, cs1, cs0, cb0);
  out[n++] = mixed(91, cs0, cb0, cb1);
  out[n++] = mixed(92, rs1, ts1, cs0);
  out[n++] = mixed(93, rb0, tb0, cs0);
  out[n++] = mixed(94, rs1, mixed(0, ts1, tfin, 0), ts0);
  out[n++] = mixed(95, ts2, rs1, mixed(0, ts1, ts0, tb0));
  out[n++] = mixed(96, ws1, wb0, ts0);
}

/** Words apart, in steps: 1, 2, 3, 4, 5 to 7, 8 to 12, more. */
const distance = (words: number): number => (words < 5 ? words : words < 8 ? 5 : words < 13 ? 6 : 7);
