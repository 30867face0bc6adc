import { isTooLong } from '../align/sentences.ts';
import type { Bead, Bitext, Pair, Sentence } from '../model/bitext.ts';
import { LANGS } from '../model/side.ts';

/**
 * So many words of a clause are compared at a time. A check compares whatever it finds in a clause with all that stands opposite it, which takes time that grows with
 * the square; and no clause of real terms is as long, unless it is a table without lines.
 */
const MOST = 3_000;

const wordsOf = (bead: Bead<Sentence>): number =>
  Math.max(...LANGS.map((lang) => bead[lang].reduce((sum, { words }) => sum + words.length, 0)));

/** A clause that is compared part by part, or whose sentences were too long to be laid beside each other word by word. */
export const isLong = ({ sentences }: Pair): boolean =>
  sentences.reduce((sum, bead) => sum + wordsOf(bead), 0) > MOST || isTooLong(sentences);

/** The texts with their long clauses in parts, for checks that compare what stands in a clause; the same value where there are none. */
export const inParts = (bitext: Bitext): Bitext =>
  bitext.pairs.some(isLong) ? { ...bitext, pairs: bitext.pairs.flatMap(partsOf) } : bitext;

function partsOf(pair: Pair): readonly Pair[] {
  const parts: Bead<Sentence>[][] = [[]];
  let words = 0;
  for (const bead of pair.sentences) {
    words += wordsOf(bead);
    if (words > MOST && parts.at(-1)?.length !== 0) {
      parts.push([]);
      words = wordsOf(bead);
    }
    parts.at(-1)?.push(bead);
  }
  return parts.length === 1 ? [pair] : parts.map((sentences) => ({ ...pair, sentences }));
}
