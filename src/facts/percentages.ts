import { latin, matches } from '../languages/pattern.ts';
import type { FactOf, Likeness } from '../model/fact.ts';
import type { Lang, Sides } from '../model/side.ts';
import { DIGITS, digits } from './digits.ts';
import { limitAt } from './limits.ts';
import { numberWord } from './number-words.ts';
import type { Found, Passage } from './passage.ts';

type Percentage = Omit<FactOf<'percentage'>, 'span'>;

/** "1,5%", "1.5 per cent", "anderhalf procent", "vijf (5) procent", "2 promille", "3 procentpunten", "half per cent" */
const SIGN: Sides<string> = {
  nl: '%|procentpunt(?:en)?|procent|percent|pct\\.?|promille|‰',
  en: '%|percentage points?|per\\s?cent(?:age points?)?|per mille|per mil|‰',
};
const PATTERN: Sides<RegExp> = {
  nl: latin(
    `(?<![\\p{L}\\p{N}.,])(?:(\\p{L}+)\\s?\\(\\s?(${DIGITS})\\s?(?:%\\s?)?\\)|(${DIGITS})|(\\p{L}+))\\s?(${SIGN.nl})(?![\\p{L}])`,
    'giu',
  ),
  en: latin(
    `(?<![\\p{L}\\p{N}.,])(?:(\\p{L}+(?:-\\p{L}+)?)\\s?\\(\\s?(${DIGITS})\\s?(?:%\\s?)?\\)|(${DIGITS})|(\\p{L}+(?:-\\p{L}+)?))\\s?(${SIGN.en})(?![\\p{L}])`,
    'giu',
  ),
};

const FRACTIONS: Readonly<Record<string, number>> = { anderhalf: 1.5, half: 0.5, één: 1, een: 1, one: 1, a: 1 };

/** Percentages, in hundredths; a promille is a tenth of one. */
export function percentages({ text, lang }: Passage): readonly Found<Percentage>[] {
  return matches(PATTERN[lang], text).flatMap((match): readonly Found<Percentage>[] => {
    const [whole, wordBefore, inBrackets, plain, word, sign = ''] = match;
    const value =
      inBrackets !== undefined
        ? wordOr(wordBefore ?? '', inBrackets, lang)
        : plain !== undefined
          ? digits(plain, lang)
          : worded(word ?? '', lang);
    if (value === null) return [];
    const scale = /promille|‰|per mil/i.test(sign) ? 0.1 : 1;
    const end = match.index + whole.length;
    return [
      {
        start: match.index,
        end,
        fact: {
          kind: 'percentage',
          value: value.value * scale,
          points: /punt|point/i.test(sign),
          slip: value.slip,
          limit: limitAt(text, match.index, end, lang),
        },
      },
    ];
  });
}

const worded = (word: string, lang: Lang): { value: number; slip: boolean } | null => {
  const value = FRACTIONS[word.toLowerCase()] ?? numberWord(word, lang);
  return value === null ? null : { value, slip: false };
};

/** "vijf (5) procent": the word, or the digits where the word is no number */
const wordOr = (word: string, inBrackets: string, lang: Lang) => worded(word, lang) ?? digits(inBrackets, lang);

/** The same share. */
export const likePercentages = (one: Percentage, two: Percentage): Likeness =>
  Math.abs(one.value - two.value) < 1e-9 ? 'same' : 'different';
