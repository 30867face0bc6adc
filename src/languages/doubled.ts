import type { Lang, Sides } from '../model/side.ts';
import { wordSet } from './word-list.ts';

/** "… alle goederen die die partij bezit", "als je je aanmeldt", "the conditions that that party accepts": two words of one form */
const TWO_WORDS: Sides<ReadonlySet<string>> = { nl: wordSet('die dat zijn was u je'), en: wordSet('that had her') };

/** "een voor een een reactie", "geeft de een een voordeel": behind these "een" is a pronoun or a numeral, and an article may follow. */
const BEFORE_PRONOUN: ReadonlySet<string> = new Set(['voor', 'na', 'de', 'het', 'om']);

/** A word, in lower case, may stand twice in a row; `before` = the word in front of both. */
export const isRightTwice = (word: string, before: string, lang: Lang): boolean =>
  TWO_WORDS[lang].has(word) || (lang === 'nl' && word === 'een' && BEFORE_PRONOUN.has(before));

/** What joins two things that are not the same: "en/of", "and", "or". */
export const JOINERS: Sides<RegExp> = { nl: /^,? (?:en|of|en\/of) $/, en: /^,? (?:and|or|and\/or) $/ };
