import type { Lexicon } from '../../model/glossary.ts';
import { across, type Lang } from '../../model/side.ts';
import { isFunctionWord } from '../recognise.ts';
import { stem } from '../stem.ts';

/** What a word says of the language of the text it stands in: only this language has it, only the other, or it tells nothing. */
export type Belonging = 'own' | 'foreign' | 'either';

/**
 * Whether words belong to the language of their text: function words by a list, others by the stems of the lexicon. "vervalt" is Dutch alone,
 * "overview" English alone; "contract", names and words that nobody learned tell nothing.
 */
export function belonging(lexicon: Lexicon, lang: Lang): (word: string) => Belonging {
  const known = new Map<string, Belonging>();
  return (word) => {
    const key = word.toLowerCase();
    const seen = known.get(key);
    if (seen) return seen;
    const found = judge(key, lang, lexicon);
    known.set(key, found);
    return found;
  };
}

/** Shorter words are too often words of both ("door", "brief", "over"), unless they are listed. */
const SHORTEST = 4;

function judge(word: string, lang: Lang, lexicon: Lexicon): Belonging {
  const other = across(lang);
  const [own, foreign] = [isFunctionWord(word, lang), isFunctionWord(word, other)];
  if (own !== foreign) return own ? 'own' : 'foreign';
  if (own || word.length < SHORTEST || !/^[a-zà-ÿ]+$/.test(word)) return 'either';
  const [here, there] = [lang, other].map((side) => lexicon.word(stem(word, side), side) !== undefined);
  return here === there ? 'either' : here ? 'own' : 'foreign';
}
