import { wholePairs } from '../evidence/compare.ts';
import type { Bead, Bitext, Pair, Sentence } from '../model/bitext.ts';
import type { Check, Problem } from '../model/finding.ts';
import { across, LANGS, type Lang, only } from '../model/side.ts';

export const sentences: Check = {
  id: 'sentences',
  severity: 'warning',
  summary: 'In both texts every sentence of a clause has its counterpart, once.',
  run: (bitext) => wholePairs(bitext).flatMap((pair) => LANGS.flatMap((lang) => alone(bitext, pair, lang))),
};

/** A sentence of fewer words may be part of its neighbour across. */
const WORDS = 5;

/** The sentences of one side that nothing stands opposite. */
function alone(_bitext: Bitext, pair: Pair, lang: Lang): readonly Problem[] {
  const long = ({ words }: Sentence): boolean => words.length >= WORDS;
  return pair.sentences
    .filter((bead: Bead<Sentence>) => bead[across(lang)].length === 0)
    .flatMap((bead) =>
      bead[lang].filter(long).map(
        (sentence): Problem => ({
          pair,
          at: only(lang, [sentence.span]),
          say: { code: 'sentence-alone', values: { lang } },
        }),
      ),
    );
}
