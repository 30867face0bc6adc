import type { FactOf, Lang, Likeness, Sides } from '../model.ts';
import { DIGITS, digits } from './digits.ts';
import { limitAt } from './limits.ts';
import { numberWord } from './number-words.ts';
import type { Found, Passage } from './passage.ts';

type Plain = Omit<FactOf<'number'>, 'span'>;

/** "14", "25.000", "1.5"; an ordinal "3rd", "3e" is soft, because the other side may say it in another way */
const FIGURES = new RegExp(`(?<![\\p{L}\\p{N}.,/-])(${DIGITS})(st|nd|rd|th|e|de|ste)?(?![\\p{L}\\p{N}])`, 'gu');

/** "veertien", "forty-eight", "one hundred and fifty", with the figure in brackets behind it: "vijf (5)" */
const WORDS: Sides<RegExp> = {
  nl: /(?<![\p{L}\p{N}-])(\p{L}+)(?:\s?\(\s?\d+(?:[.,]\d+)?\s?\))?(?![\p{L}\p{N}])/gu,
  en: /(?<![\p{L}\p{N}-])(\p{L}+(?:-\p{L}+)?(?:\s(?:hundred|thousand)(?:\sand)?(?:\s\p{L}+(?:-\p{L}+)?)?)*)(?:\s?\(\s?\d+(?:[.,]\d+)?\s?\))?(?![\p{L}\p{N}])/gu,
};

/** Numbers that nothing else has claimed. */
export function numbers({ text, lang }: Passage): readonly Found<Plain>[] {
  const found: Found<Plain>[] = [];
  for (const match of text.matchAll(WORDS[lang])) {
    const value = wordValue(match[1] ?? '', lang);
    if (!value) continue;
    const start = match.index + value.skip;
    const end = match.index + match[0].length;
    found.push({ start, end, fact: { kind: 'number', value: value.value, soft: value.soft, limit: limitAt(text, start, end, lang) } });
  }
  for (const match of text.matchAll(FIGURES)) {
    const end = match.index + match[0].length;
    const value = digits(match[1] ?? '', lang);
    if (value === null || found.some((other) => match.index < other.end && other.start < end)) continue;
    found.push({ start: match.index, end, fact: { kind: 'number', value: value.value, soft: match[2] !== undefined, limit: limitAt(text, match.index, end, lang) } });
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

/** What an English phrase begins with that is no part of the number: "the two hundred" */
function wordValue(words: string, lang: Lang): { value: number; soft: boolean; skip: number } | null {
  const lower = words.toLowerCase();
  const soft = SOFT[lang][lower];
  if (soft !== undefined) return { value: soft, soft: true, skip: 0 };
  if (lower === 'een' || lower === 'nul' || lower === 'zero' || lower === 'eens') return null;
  const value = numberWord(lower, lang);
  return value === null ? null : { value, soft: false, skip: 0 };
}

/** The same value. */
export const likeNumbers = (one: Plain, two: Plain): Likeness => (Math.abs(one.value - two.value) < 1e-9 ? 'same' : 'different');

/** The languages that have soft words. */
export const COUNTED: readonly Lang[] = ['nl', 'en'];
