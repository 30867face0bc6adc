import type { Lang, Sides } from '../model.ts';
import { wordList } from '../text/word-list.ts';

/** The ordinals up to thirty-one: days of a month, days after another. */
const WORDS: Sides<readonly string[]> = {
  nl: wordList(
    'eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende veertiende vijftiende zestiende zeventiende achttiende negentiende twintigste eenentwintigste tweeëntwintigste drieëntwintigste vierentwintigste vijfentwintigste zesentwintigste zevenentwintigste achtentwintigste negenentwintigste dertigste eenendertigste',
  ),
  en: wordList(
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first',
  ),
};

/** "vijfde", "twenty-first" as a pattern, the longest first */
export const ORDINAL: Sides<string> = {
  nl: [...WORDS.nl].reverse().join('|'),
  en: [...WORDS.en].reverse().join('|').replaceAll('-', '[\\s-]'),
};

/** "vijfde" → 5, "twenty-first" → 21 */
export function ordinalWord(word: string, lang: Lang): number | null {
  const at = WORDS[lang].indexOf(word.toLowerCase().replace(/\s/g, '-'));
  return at < 0 ? null : at + 1;
}
