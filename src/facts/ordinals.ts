import { ORDINALS_EN, TENS_EN } from '../languages/en/numbers.ts';
import { ORDINALS_NL, TENS_NL, UNITS_NL } from '../languages/nl/numbers.ts';
import { oneOf } from '../languages/pattern.ts';
import type { Lang, Sides } from '../model/side.ts';

/** The ordinals up to ninety-nine: days of a month, days after another. */
const WORDS: Sides<readonly string[]> = {
  // "eenentwintigste", "tweeëntwintigste"
  nl: [
    ...ORDINALS_NL,
    ...TENS_NL.flatMap((ten) => [
      `${ten}ste`,
      ...UNITS_NL.slice(1, 10).map((unit) => `${unit}${/e$/.test(unit) ? 'ën' : 'en'}${ten}ste`),
    ]),
  ],
  en: [
    ...ORDINALS_EN,
    ...TENS_EN.flatMap((ten) => [
      ten.replace(/y$/, 'ieth'),
      ...ORDINALS_EN.slice(0, 9).map((unit) => `${ten}-${unit}`),
    ]),
  ],
};

/** "vijfde", "twenty-first" as a pattern */
export const ORDINAL: Sides<string> = {
  nl: oneOf(WORDS.nl),
  en: oneOf(WORDS.en).replaceAll('-', '[\\s-]'),
};

/** "vijfde" → 5, "twenty-first" → 21 */
export function ordinalWord(word: string, lang: Lang): number | null {
  const at = WORDS[lang].indexOf(word.toLowerCase().replace(/\s/g, '-'));
  return at < 0 ? null : at + 1;
}
