import type { FactOf, Lang, Likeness, Sides } from '../model.ts';
import { latin } from '../text/pattern.ts';
import { DIGITS, digits } from './digits.ts';
import { limitAt } from './limits.ts';
import { ENGLISH_NUMBER, numberWord } from './number-words.ts';
import type { Found, Passage } from './passage.ts';

type Plain = Omit<FactOf<'number'>, 'span'>;

/** "14", "25.000", "1.5"; an ordinal "3rd", "3e" is soft, because the other side may say it in another way */
const FIGURES = latin(`(?<![\\p{L}\\p{N}/-]|\\d[.,])(${DIGITS})(st|nd|rd|th|e|de|ste)?(?![\\p{L}\\p{N}])`, 'gu');

/** "veertien", "forty-eight", "one hundred and fifty", with the figure in brackets behind it: "vijf (5)" */
const WORDS: Sides<RegExp> = {
  nl: latin(
    /(?<![A-Za-zÀ-ÿ\d-])([A-Za-zÀ-ÿ]+(?:\s(?:honderd|duizend)[A-Za-zÀ-ÿ]*)*)(?:\s?\(\s?\d+(?:[.,]\d+)?\s?\))?(?![A-Za-zÀ-ÿ\d])/g,
  ),
  en: latin(
    `(?<![\\p{L}\\p{N}-])(${ENGLISH_NUMBER}|\\p{L}+)(?:\\s?\\(\\s?\\d+(?:[.,]\\d+)?\\s?\\))?(?![\\p{L}\\p{N}])`,
    'giu',
  ),
};

/** Numbers that nothing else has claimed. */
export function numbers({ text, lang }: Passage): readonly Found<Plain>[] {
  const found: Found<Plain>[] = [];
  for (const match of text.matchAll(WORDS[lang])) {
    const start = match.index;
    const end = start + match[0].length;
    const value = wordValue(match[1] ?? '', lang, text.slice(end, end + 2));
    if (!value || found.some((other) => start < other.end && other.start < end)) continue;
    found.push({
      start,
      end,
      fact: { kind: 'number', value: value.value, soft: value.soft, limit: limitAt(text, start, end, lang) },
    });
  }
  for (const match of text.matchAll(FIGURES)) {
    const end = match.index + match[0].length;
    const value = digits(match[1] ?? '', lang);
    if (value === null || found.some((other) => match.index < other.end && other.start < end)) continue;
    found.push({
      start: match.index,
      end,
      fact: {
        kind: 'number',
        value: value.value,
        soft: match[2] !== undefined,
        limit: limitAt(text, match.index, end, lang),
      },
    });
  }
  return found.sort((a, b) => a.start - b.start);
}

/**
 * Words that count, but that the other language may put in another way: "beide" / "both" / "the two", "tweemaal" / "twice", "één" and "one" as
 * pronouns, "tweede" / "second".
 */
const SOFT: Sides<Readonly<Record<string, number>>> = {
  nl: {
    één: 1, beide: 2, beiden: 2, eenmaal: 1, tweemaal: 2, driemaal: 3, eenmalig: 1, eenmalige: 1, dubbele: 2, dubbel: 2, tweevoud: 2, drievoud: 3, helft: 0.5, anderhalf: 1.5, anderhalve: 1.5,
    eerste: 1, tweede: 2, derde: 3, vierde: 4, vijfde: 5, kwart: 0.25,
  },
  en: { one: 1, both: 2, once: 1, twice: 2, double: 2, duplicate: 2, triplicate: 3, half: 0.5, halves: 0.5, first: 1, second: 2, third: 3, fourth: 4, fifth: 5, quarter: 0.25, pair: 2 },
}; // biome-ignore format: two lists

/** Fractions, which are claimed before periods: "three quarters" are no nine months. */
export function fractions({ text, lang }: Passage): readonly Found<Plain>[] {
  return [...text.matchAll(FRACTION[lang])].flatMap((match) => {
    const above = numberWord((match[1] ?? '').replace('één', 'een'), lang) ?? 1;
    const below = FRACTION_WORDS[lang][(match[2] ?? '').toLowerCase()] ?? 0;
    return below === 0
      ? []
      : [
          {
            start: match.index,
            end: match.index + match[0].length,
            fact: { kind: 'number', value: above / below, soft: false, limit: null },
          },
        ];
  });
}

/** "twee derde", "tweederde", "driekwart", "two-thirds", "three quarters" */
const FRACTION: Sides<RegExp> = {
  nl: latin(
    /(?<![A-Za-zÀ-ÿ\d])(één|twee|drie|vier|vijf|een(?=\s(?:derde|vierde|vijfde)\s(?:van|deel|gedeelte)))\s?-?(derden?|vierden?|vijfden?|kwart|achtsten?)(?![A-Za-zÀ-ÿ]|\s(?:partij|lid|leden|persoon|personen))/gi,
  ),
  en: latin(
    /(?<![A-Za-zÀ-ÿ\d])(one|two|three|four|five)[\s-](thirds?|quarters?|fourths?|fifths?|eighths?)(?![A-Za-zÀ-ÿ]|\s(?:party|parties|paragraph|person))/gi,
  ),
};
const FRACTION_WORDS: Sides<Readonly<Record<string, number>>> = {
  nl: { derde: 3, derden: 3, vierde: 4, vierden: 4, kwart: 4, vijfde: 5, vijfden: 5, achtste: 8, achtsten: 8 },
  en: {
    third: 3,
    thirds: 3,
    quarter: 4,
    quarters: 4,
    fourth: 4,
    fourths: 4,
    fifth: 5,
    fifths: 5,
    eighth: 8,
    eighths: 8,
  },
};

function wordValue(words: string, lang: Lang, behind: string): { value: number; soft: boolean } | null {
  const lower = words.toLowerCase();
  const soft = SOFT[lang][lower];
  if (soft !== undefined) return { value: soft, soft: true };
  if (lower === 'een' || lower === 'nul' || lower === 'zero' || lower === 'eens') return null;
  const value = numberWord(lower, lang);
  // "in acht nemen" is no eight; "two-factor" may be "tweestaps"
  return value === null ? null : { value, soft: lower === 'acht' || /^-[A-Za-zÀ-ÿ]/.test(behind) };
}

/** The same value. */
export const likeNumbers = (one: Plain, two: Plain): Likeness =>
  Math.abs(one.value - two.value) < 1e-9 ? 'same' : 'different';
