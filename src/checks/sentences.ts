import { support } from '../align/sentences.ts';
import { wholePairs } from '../evidence/compare.ts';
import type { Bead, Bitext, Pair, Sentence } from '../model/bitext.ts';
import type { Check, Problem } from '../model/finding.ts';
import { across, LANGS, type Lang, only } from '../model/side.ts';

export const sentences: Check = {
  id: 'sentences',
  severity: 'warning',
  summary: 'In both texts every sentence of a clause has its counterpart, once.',
  run: (bitext, evidence) => {
    const opposed = new Set(evidence.opposed().flatMap(({ sentences: { nl, en } }) => [...nl, ...en]));
    return wholePairs(bitext).flatMap((pair) =>
      LANGS.flatMap((lang) =>
        alone(pair, lang)
          .filter((sentence) => !opposed.has(sentence) && !standsNearby(bitext, pair, lang, sentence))
          .map(
            (sentence): Problem => ({
              pair,
              at: only(lang, [sentence.span]),
              say: { code: 'sentence-alone', values: { lang } },
            }),
          ),
      ),
    );
  },
};

/** A sentence of fewer words may be part of its neighbour across. */
const WORDS = 5;

/** The sentences of one side that nothing stands opposite. */
const alone = ({ sentences }: Pair, lang: Lang): readonly Sentence[] =>
  sentences
    .filter((bead: Bead<Sentence>) => bead[across(lang)].length === 0)
    .flatMap((bead) => bead[lang].filter(({ words }) => words.length >= WORDS));

/** So many clauses before and behind are looked at. */
const NEAR = 10;

/**
 * Clauses of the other side that have no partner say it, each or all together: "de volgende informatie: a. …; b. …" is one sentence in one text and a list of
 * items in the other. The clauses have their own finding.
 */
function standsNearby({ pairs, words }: Bitext, pair: Pair, lang: Lang, sentence: Sentence): boolean {
  const at = pairs.indexOf(pair);
  const loose = pairs
    .slice(Math.max(0, at - NEAR), at + NEAR + 1)
    .filter(({ clauses }) => clauses[lang].length === 0)
    .map(({ sentences }) => sentences.flatMap((bead) => bead[across(lang)]));
  return [...loose, loose.flat()].some(
    (others) =>
      others.length > 0 &&
      support(lang === 'nl' ? { nl: [sentence], en: others } : { nl: others, en: [sentence] }, words) > 0,
  );
}
