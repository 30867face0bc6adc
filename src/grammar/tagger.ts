import type { Coded } from './coded.ts';
import { mixed } from './hashing.ts';
import { TAGS } from './relations.ts';
import { addScores, type Weights } from './weights.ts';

/** So many features has a token for the tagger. */
export const TAG_FEATURES = 29;

/** The features of one token; the tags before it must be known. */
export function tagFeatures(sentence: Coded, at: number, out: Int32Array): void {
  const { length, forms, classes, shapes, suffixes, prefixes, tags } = sentence;
  const none = length + 1;
  const place = (index: number): number => (index < 0 || index >= length ? none : index);
  const [l1, l2, r1, r2] = [place(at - 1), place(at - 2), place(at + 1), place(at + 2)];
  const [form, cls] = [forms[at] as number, classes[at] as number];
  const [t1, t2] = [tags[l1] as number, tags[l2] as number];
  const shape = shapes[at] as number;
  const s3 = suffixes[1][at] as number;
  let n = 0;
  out[n++] = mixed(1, form, 0, 0);
  out[n++] = mixed(2, suffixes[0][at] as number, 0, 0);
  out[n++] = mixed(3, s3, 0, 0);
  out[n++] = mixed(4, suffixes[2][at] as number, 0, 0);
  out[n++] = mixed(5, prefixes[at] as number, 0, 0);
  out[n++] = mixed(6, shape, 0, 0);
  out[n++] = mixed(7, cls, 0, 0);
  out[n++] = mixed(8, t1, 0, 0);
  out[n++] = mixed(9, t1, t2, 0);
  out[n++] = mixed(10, t1, form, 0);
  out[n++] = mixed(11, forms[l1] as number, 0, 0);
  out[n++] = mixed(12, forms[l2] as number, 0, 0);
  out[n++] = mixed(13, forms[r1] as number, 0, 0);
  out[n++] = mixed(14, forms[r2] as number, 0, 0);
  out[n++] = mixed(15, classes[l1] as number, cls, 0);
  out[n++] = mixed(16, cls, classes[r1] as number, 0);
  out[n++] = mixed(17, t1, cls, classes[r1] as number);
  out[n++] = mixed(18, form, forms[r1] as number, 0);
  out[n++] = mixed(19, forms[l1] as number, form, 0);
  out[n++] = mixed(20, t1, s3, 0);
  out[n++] = mixed(21, suffixes[1][l1] as number, s3, 0);
  out[n++] = mixed(22, s3, suffixes[1][r1] as number, 0);
  out[n++] = mixed(23, t1, classes[r1] as number, classes[r2] as number);
  out[n++] = mixed(24, form, t1, t2);
  out[n++] = mixed(25, shape, s3, 0);
  out[n++] = mixed(26, cls, classes[r1] as number, classes[r2] as number);
  out[n++] = mixed(27, t1, forms[r1] as number, 0);
  out[n++] = mixed(28, shape, cls, t1);
  out[n++] = mixed(29, suffixes[1][r1] as number, suffixes[0][r2] as number, 0);
}

/** Tags a sentence, word by word from the left. */
export function tag(sentence: Coded, weights: Weights): void {
  const scores = new Int32Array(TAGS.length);
  const features = new Int32Array(TAG_FEATURES);
  for (let at = 0; at < sentence.length; at++) {
    scores.fill(0);
    tagFeatures(sentence, at, features);
    addScores(weights, features, TAG_FEATURES, scores);
    let best = 0;
    for (let index = 1; index < scores.length; index++)
      if ((scores[index] as number) > (scores[best] as number)) best = index;
    sentence.tags[at] = best;
  }
}

const [FINITE, AUXILIARY, PARTICIPLE, COMMA] = [
  TAGS.indexOf('VERB.Fin'),
  TAGS.indexOf('AUX.Fin'),
  TAGS.indexOf('VERB.Part'),
  TAGS.indexOf('PUNCT'),
];
const VERBAL = new Set(TAGS.flatMap((name, at) => (/^(?:VERB|AUX)/.test(name) ? [at] : [])));

/** "Customer indemnifies Supplier": a form that is nothing else is a finite verb, whatever the tagger took it for. */
export function withKnownVerbs({ length, tags }: Coded, isVerb: (at: number) => boolean): void {
  for (let at = 0; at < length; at++) if (!VERBAL.has(tags[at] as number) && isVerb(at)) tags[at] = FINITE as number;
}

const OPENING = new Set([TAGS.indexOf('SCONJ'), TAGS.indexOf('PRON.Rel')]);

/**
 * A Dutch clause has a finite verb. "Leverancier verwerkt de gegevens", "die Leverancier verwerkt,": verbs with be-, ge-, her-, ont- and ver- look the same as their participle, so where a
 * clause has no finite verb, what was taken for a participle is one.
 */
export function withFiniteVerbs(sentence: Coded, endsInT: (at: number) => boolean): void {
  const { length, tags } = sentence;
  const mend = (from: number, to: number, last: boolean): void => {
    const places = Array.from({ length: to - from }, (_, at) => from + at);
    if (places.some((at) => tags[at] === FINITE || tags[at] === AUXILIARY)) return;
    const found = places.filter((at) => tags[at] === PARTICIPLE && endsInT(at));
    const chosen = last ? found.at(-1) : found[0];
    if (chosen !== undefined) tags[chosen] = FINITE;
  };
  for (let at = 0; at < length; at++) {
    if (!OPENING.has(tags[at] as number)) continue;
    let end = at + 1;
    while (end < length && tags[end] !== COMMA && !OPENING.has(tags[end] as number)) end++;
    mend(at, end, true);
  }
  mend(0, length, false);
}
