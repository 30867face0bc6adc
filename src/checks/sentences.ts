import { wholePairs } from '../evidence/compare.ts';
import type { Bead, Pair, Sentence } from '../model/bitext.ts';
import type { Check, Problem } from '../model/finding.ts';
import { across, LANGS, type Lang, only } from '../model/side.ts';

export const sentences: Check = {
  id: 'sentences',
  severity: 'warning',
  summary: 'In both texts every sentence of a clause has its counterpart, once.',
  run: (bitext, evidence) => {
    const opposed = new Set(evidence.opposed().flatMap(({ sentences: { nl, en } }) => [...nl, ...en]));
    return wholePairs(bitext).flatMap((pair) =>
      LANGS.flatMap((lang) => alone(pair, lang).filter(({ sentence }) => !opposed.has(sentence))).map(
        ({ problem }) => problem,
      ),
    );
  },
};

/** A sentence of fewer words may be part of its neighbour across. */
const WORDS = 5;

/** The sentences of one side that nothing stands opposite. */
function alone(pair: Pair, lang: Lang): readonly Readonly<{ sentence: Sentence; problem: Problem }>[] {
  const long = ({ words }: Sentence): boolean => words.length >= WORDS;
  return pair.sentences
    .filter((bead: Bead<Sentence>) => bead[across(lang)].length === 0)
    .flatMap((bead) =>
      bead[lang].filter(long).map((sentence) => ({
        sentence,
        problem: {
          pair,
          at: only(lang, [sentence.span]),
          say: { code: 'sentence-alone', values: { lang } } as const,
        },
      })),
    );
}
