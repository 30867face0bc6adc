import { wordSet } from '../languages/word-list.ts';
import type { Word } from '../model/bitext.ts';
import type { Fact } from '../model/fact.ts';
import type { Lang, Sides } from '../model/side.ts';

/** "hij stemt ermee in" / "it agrees", "partijen kunnen" / "either party may": words that leave open which party is meant. */
const WORDS: Sides<ReadonlySet<string>> = {
  nl: wordSet('hij zij hem haar hun hen diens zichzelf deze degene partij partijen wederpartij elkaar ieder eenieder'),
  en: wordSet(
    'it its itself he him his himself she her they them their theirs who whom whose party parties one other everyone anyone',
  ),
};

/** The words of a sentence that may stand for a party. */
export const standIns = (words: readonly Word[], lang: Lang): readonly Fact[] =>
  words
    .filter(({ text }) => WORDS[lang].has(text.toLowerCase().replace(/['’]s?$/, '')))
    .map(({ span }) => ({ kind: 'stand-in', span }));
