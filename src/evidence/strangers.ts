import { DESCRIBES, OF_SET_PHRASES, OF_VERBS, ONLY_DESCRIBES, OPENS_NOUN_PHRASE } from '../languages/noun-phrases.ts';
import type { Bead, Bitext, Sentence, Word } from '../model/bitext.ts';
import { across, type Lang, type Sides } from '../model/side.ts';
import { isLike } from './likely-words.ts';
import { asks, isRight, meets, type Term } from './naming.ts';

/** A word that nothing on the other side says, and how far in its sentence it stands, from 0 to 1. */
export type Stranger = Readonly<{ word: Word; place: number }>;

/**
 * The nouns of one side of a bead of sentences that no word of the other side says: what an unknown synonym of a term looks like. A noun is taken to
 * be a word behind an article or preposition, or behind one that such a word opens ("a competent person").
 * @param terms the terms of both sides: what both name is no stranger
 */
export function strangers(
  bitext: Bitext,
  bead: Bead<Sentence>,
  lang: Lang,
  terms: Sides<readonly Term[]>,
  besides: readonly Word['span'][],
): readonly Stranger[] {
  const far = across(lang);
  const asked = new Set(terms[far].filter(asks).map(({ concept }) => concept));
  const known = terms[lang].filter((term) => isRight(term) && asked.has(term.concept));
  const others = bead[far].flatMap(({ words }) => words).filter(({ span }) => !besides.some((one) => meets(one, span)));
  return bead[lang].flatMap((sentence) =>
    sentence.words.flatMap((word, at): readonly Stranger[] => {
      if (!isNoun(sentence.words, at, lang)) return [];
      if (sentence.facts.some((fact) => fact.kind !== 'term' && meets(fact.span, word.span))) return [];
      if (known.some((term) => meets(term.span, word.span))) return [];
      if (others.some((other) => isLike(bitext.lexicon, lang, word, other))) return [];
      return [{ word, place: at / Math.max(1, sentence.words.length - 1) }];
    }),
  );
}

const SHORTEST = 4;

function isNoun(words: readonly Word[], at: number, lang: Lang): boolean {
  const [two, one, word] = [words[at - 2], words[at - 1], words[at]];
  if (!word || word.text.length < SHORTEST || !/^[A-Za-zÀ-ÿ-]+$/.test(word.text)) return false;
  const small = word.text.toLowerCase();
  if (OF_SET_PHRASES[lang].has(small) || OF_VERBS[lang].test(small)) return false;
  const opens = (other: Word | undefined) =>
    other !== undefined && (OPENS_NOUN_PHRASE[lang].has(other.text.toLowerCase()) || /^\d/.test(other.text));
  const described = DESCRIBES[lang].test(one?.text ?? '') && (opens(two) || ONLY_DESCRIBES[lang].test(one?.text ?? ''));
  return !opens(word) && (at === 0 || opens(one) || described);
}
