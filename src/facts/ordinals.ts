import { wordList } from '../languages/word-list.ts';
import type { Lang, Sides } from '../model/side.ts';

/** The first twenty as they are printed; the rest are made. */
const FIRST: Sides<readonly string[]> = {
  nl: wordList(
    'eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende veertiende vijftiende zestiende zeventiende achttiende negentiende twintigste',
  ),
  en: wordList(
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
  ),
};
const TENS: Sides<readonly string[]> = {
  nl: wordList('twintig dertig veertig vijftig zestig zeventig tachtig negentig'),
  en: wordList('twenty thirty forty fifty sixty seventy eighty ninety'),
};
const UNITS = wordList('een twee drie vier vijf zes zeven acht negen');

/** The ordinals up to ninety-nine: days of a month, days after another. */
const WORDS: Sides<readonly string[]> = {
  // "eenentwintigste", "tweeëntwintigste"
  nl: [
    ...FIRST.nl.slice(0, 19),
    ...TENS.nl.flatMap((ten) => [
      `${ten}ste`,
      ...UNITS.map((unit) => `${unit}${/e$/.test(unit) ? 'ën' : 'en'}${ten}ste`),
    ]),
  ],
  en: [
    ...FIRST.en.slice(0, 19),
    ...TENS.en.flatMap((ten) => [ten.replace(/y$/, 'ieth'), ...FIRST.en.slice(0, 9).map((unit) => `${ten}-${unit}`)]),
  ],
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
