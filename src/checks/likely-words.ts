import type { Bitext, Lang, Lexicon, Pair, Span, Word } from '../model.ts';
import { lookAlike, stem } from '../text/stem.ts';
import { meets } from './naming.ts';

/** A translation at least as likely as this explains a word: "uiteindelijk" explains "ultimately". */
const LIKELY = 0.1;

/** Words of fewer letters say too little: "of", "in". */
const SHORTEST = 3;

/**
 * Other words on the other side say what these words say, so that they answer those: "dissolve" beside "ontbinden" is no wrong name of "opzeggen".
 * @param lang the side that `span` stands on
 * @param besides words of the other side that do not count, because they are what is asked about
 */
export function isExplained(
  { lexicon }: Pick<Bitext, 'lexicon'>,
  pair: Pair,
  lang: Lang,
  span: Span,
  besides: readonly Span[],
): boolean {
  const own = wordsOf(pair, lang).filter((word) => meets(word.span, span) && word.text.length >= SHORTEST);
  const others = wordsOf(pair, lang === 'nl' ? 'en' : 'nl').filter(
    (word) => word.text.length >= SHORTEST && !besides.some((one) => meets(one, word.span)),
  );
  return (
    own.length > 0 &&
    own.every((word) => others.some((other) => resembles(word, other) || translates(lexicon, lang, word, other)))
  );
}

/** The words of one side of a pair. */
export const wordsOf = (pair: Pair, lang: Lang): readonly Word[] =>
  pair.sentences.flatMap((bead) => bead[lang].flatMap(({ words }) => words));

/** Two words of both sides, the first of `lang`, are likely translations. */
export const translates = (lexicon: Lexicon, lang: Lang, one: Pick<Word, 'text'>, two: Pick<Word, 'text'>): boolean =>
  likelihood(lexicon, lang, one, two) >= LIKELY;

function likelihood(lexicon: Lexicon, lang: Lang, one: Pick<Word, 'text'>, two: Pick<Word, 'text'>): number {
  const [nl, en] = lang === 'nl' ? [one, two] : [two, one];
  return lexicon.get(stem(nl.text, 'nl'))?.get(stem(en.text, 'en')) ?? 0;
}

/** "persoonlijkheidsrechten" and "personality": no lexicon has them all, but they look alike. */
const resembles = (one: Pick<Word, 'text'>, two: Pick<Word, 'text'>): boolean => {
  const key = lookAlike(one.text);
  return key !== null && key === lookAlike(two.text);
};

/** Two words may say the same, by a loose reading: any translation that was ever learned, or letters in common. */
export const isLike = (lexicon: Lexicon, lang: Lang, one: Pick<Word, 'text'>, two: Pick<Word, 'text'>): boolean =>
  resembles(one, two) || likelihood(lexicon, lang, one, two) > 0;
