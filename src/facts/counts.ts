import { latin } from '../languages/pattern.ts';
import type { Lang, Sides } from '../model/side.ts';
import { DIGITS, digits } from './digits.ts';
import { ENGLISH_NUMBER, numberWord } from './number-words.ts';

/** How many: `soft` = it may be no number at all, as the article of "een week"; `slip` = separators of the other language. */
export type Count = Readonly<{ count: number; soft: boolean; slip: boolean }>;

/** "½", "¼" as characters of their own. */
export const PARTS: Readonly<Record<string, number>> = {
  '½': 1 / 2, '¼': 1 / 4, '¾': 3 / 4, '⅓': 1 / 3, '⅔': 2 / 3, '⅕': 1 / 5, '⅛': 1 / 8,
}; // biome-ignore format: a list
export const PART = `[${Object.keys(PARTS).join('')}]`;

/** "14", "25.000", "1,5", "1½", "1 ½", "½" */
export const FIGURES = `(?:(?:${DIGITS})(?:\\s?${PART})?|${PART})`;

/** "million" and the like behind a number, and what they multiply it by. */
export const SCALE_WORDS = 'miljoen|mln\\.?|mio\\.?|million|miljard|mrd\\.?|billion|duizend|thousand';
const SCALES: Readonly<Record<string, number>> = {
  miljoen: 1e6, mln: 1e6, mio: 1e6, million: 1e6, m: 1e6, miljard: 1e9, mrd: 1e9, billion: 1e9, duizend: 1e3, thousand: 1e3, k: 1e3,
}; // biome-ignore format: a list
/** "miljoen" → 1,000,000 */
export const scaleOf = (word: string): number => SCALES[word.trim().toLowerCase().replace('.', '')] ?? 1;

/** A number in words: "vijf", "tweeduizend vijfhonderd", "twee en een half", "twee komma vijf"; "forty-eight", "two and a half", "half a" */
const WORDS: Sides<string> = {
  nl: '(?:een half|één half|\\p{L}+(?:(?<=honderd|duizend|miljoen)\\s(?:en\\s)?\\p{L}+){0,3}(?:\\sen\\s(?:een|één)\\shal(?:f|ve)|\\skomma\\s\\p{L}+)?)',
  en: `(?:one[\\s-]half(?:\\sof\\s(?:one|an?))?|half\\s(?:of\\sone|an?)|(?:${ENGLISH_NUMBER})(?:[\\s-]and[\\s-](?:an?|one)[\\s-]half|\\spoint\\s\\p{L}+)?|\\p{L}+)`,
};

/** How many, however it is written: in figures, in words, or both, the one in brackets: "14", "veertien (14)", "14 (fourteen)", "twee en een half (2,5)" */
export const COUNT: Sides<string> = {
  nl: `(?:(?:${FIGURES}|${WORDS.nl})(?:\\s?\\(\\s?(?:${FIGURES}|\\p{L}+)\\s?\\))?)`,
  en: `(?:(?:${FIGURES}|${WORDS.en})(?:\\s?\\(\\s?(?:${FIGURES}|\\p{L}+(?:-\\p{L}+)?)\\s?\\))?)`,
};
/** The same of figures or words with a scale: "1,5 miljoen" */
export const SCALED: Sides<string> = {
  nl: `(?:${COUNT.nl})(?:\\s?(?:${SCALE_WORDS})(?!\\p{L}))?`,
  en: `(?:${COUNT.en})(?:\\s?(?:${SCALE_WORDS})(?!\\p{L}))?`,
};

/** The articles: "een week" is one week or some week, "the week" counts nothing. */
const ARTICLES: Sides<Readonly<Record<string, number | null>>> = {
  nl: { een: 1, de: null, het: null },
  en: { a: 1, an: 1, any: null, the: null },
};

/** The value of a count as `COUNT` finds it, or null where its words are no number. */
export function countOf(text: string, lang: Lang): Count | null {
  const both = /^(.*?)\s?\(\s?([^()]*?)\s?\)$/.exec(text);
  if (both) return plainOf(both[1] ?? '', lang, true) ?? plainOf(both[2] ?? '', lang, true);
  return plainOf(text, lang, false);
}

function plainOf(text: string, lang: Lang, doubled: boolean): Count | null {
  const word = text.toLowerCase().trim();
  const article = ARTICLES[lang][word];
  if (article !== undefined) return article === null ? null : { count: article, soft: !doubled, slip: false };
  const figures = figuresOf(word, lang);
  if (figures !== undefined) return figures;
  const count = wordsOf(word, lang);
  return count === null ? null : { count, soft: false, slip: false };
}

const FIGURES_ALONE = latin(`^(\\d[\\d.,\\s]*?)?\\s?(${PART})?$`);

/** "1,5", "1 ½", "½"; undefined where there are no figures, null where they are no number */
function figuresOf(text: string, lang: Lang): Count | null | undefined {
  const found = FIGURES_ALONE.exec(text);
  if (!found || (found[1] === undefined && found[2] === undefined)) return undefined;
  const whole = found[1] === undefined ? { value: 0, slip: false } : digits(found[1], lang);
  return whole === null ? null : { count: whole.value + (PARTS[found[2] ?? ''] ?? 0), soft: false, slip: whole.slip };
}

/** Words that are a number by themselves. */
const SPECIAL: Sides<Readonly<Record<string, number>>> = {
  nl: { anderhalf: 1.5, anderhalve: 1.5, half: 0.5, halve: 0.5, 'een half': 0.5, 'één half': 0.5, één: 1 },
  en: { half: 0.5, one: 1 },
};

/** "twee en een half", "tweeënhalf", "tweeëneenhalf"; "two and a half", "two and one-half" */
const HALVES: Sides<RegExp> = {
  nl: /^(.+?)(?:\sen\s(?:een|één)\s|[eë]n(?:een|één)?)hal(?:f|ve)$/,
  en: /^(.+?)[\s-]and[\s-](?:an?|one)[\s-]half$/,
};
/** "twee komma vijf", "two point five" */
const POINT: Sides<RegExp> = { nl: /^(.+) komma (.+)$/, en: /^(.+) point (.+)$/ };

function wordsOf(word: string, lang: Lang): number | null {
  const special = SPECIAL[lang][word];
  if (special !== undefined) return special;
  // "half a", "one half of one"
  if (lang === 'en' && /^(?:one[\s-])?half(?:\s(?:of\s)?(?:one|an?))?$/.test(word)) return 0.5;
  const half = HALVES[lang].exec(word);
  if (half) {
    const whole = wordsOf(half[1] ?? '', lang);
    return whole === null ? null : whole + 0.5;
  }
  const point = POINT[lang].exec(word);
  if (point) {
    const [whole, part] = [wordsOf(point[1] ?? '', lang), wordsOf(point[2] ?? '', lang)];
    return whole === null || part === null ? null : Number(`${whole}.${part}`);
  }
  return numberWord(word.replaceAll('één', 'een'), lang);
}

/** The count that words end in, and where it begins: "afloop van dertig" ends in one, "die" does not. */
export function valueIn(text: string, lang: Lang): (Count & Readonly<{ from: number }>) | null {
  let from = 0;
  while (from >= 0) {
    const value = countOf(text.slice(from), lang);
    if (value !== null) return { ...value, from };
    const next = text.slice(from).search(/\s\S/);
    from = next < 0 ? -1 : from + next + 1;
  }
  return null;
}
