import { wholePairs, wordsAt } from '../evidence/compare.ts';
import type { Check, Problem } from '../model/finding.ts';
import { LANGS, type Lang, only } from '../model/side.ts';

export const omissions: Check = {
  id: 'omissions',
  severity: 'warning',
  summary: 'In both texts no phrase lacks a counterpart: nothing of the Dutch is missing in the English.',
  run: (bitext, evidence) => lacking('nl')(bitext, evidence),
};

/** A whole check of phrases: what one side says and nothing on the other answers. */
export function lacking(lang: Lang): Check['run'] {
  return (bitext, evidence) =>
    wholePairs(bitext).flatMap((pair) => {
      if (LANGS.some((side) => pair.clauses[side].some(({ kind }) => kind === 'front' || kind === 'contents')))
        return [];
      return pair.sentences.flatMap((bead): readonly Problem[] => {
        const [surest, ...more] = evidence.lost(pair, bead).filter((phrase) => phrase.lang === lang);
        if (!surest) return [];
        const spans = [surest, ...more].map(({ span }) => span);
        const words = wordsAt(bitext.sides[lang], surest.span);
        return [
          {
            pair,
            at: only(lang, spans),
            say: { code: 'phrase-alone', values: { lang, words } },
            ...(surest.clear ? {} : { severity: 'note' }),
          },
        ];
      });
    });
}
