import { latin, matches } from '../languages/pattern.ts';
import { wordList } from '../languages/word-list.ts';
import type { FactOf, Likeness } from '../model/fact.ts';
import type { Lang, Sides } from '../model/side.ts';
import { numberWord } from './number-words.ts';
import { ORDINAL, ordinalWord } from './ordinals.ts';
import { type Found, finds, type Passage } from './passage.ts';

type Day = Omit<FactOf<'date'>, 'span'>;

const MONTHS: Sides<readonly string[]> = {
  nl: wordList('januari februari maart april mei juni juli augustus september oktober november december october'),
  en: wordList('january february march april may june july august september october november december'),
};
const SHORT: Sides<readonly string[]> = {
  nl: wordList('jan feb mrt apr mei jun jul aug sep okt nov dec'),
  en: wordList('jan feb mar apr may jun jul aug sep oct nov dec'),
};
/** English months have their capital, so that "2 may" is none. */
const named = (name: string, lang: Lang): string =>
  lang === 'nl' ? name : `${name[0]?.toUpperCase()}${name.slice(1)}|${name.toUpperCase()}`;
const monthNames = (lang: Lang): string =>
  [...MONTHS[lang], ...SHORT[lang], 'sept'].map((name) => `(?:${named(name, lang)})\\.?(?!\\p{L})`).join('|');

const DAY_NAMES: Sides<string> = {
  nl: '(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag,?\\s)?',
  en: '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\\s)?',
};

/** "one thousand nine hundred and seventy-three", "negentienhonderd drieënzeventig" behind a day in words */
const YEAR: Sides<string> = {
  nl: '(?:negentienhonderd|tweeduizend|duizend)(?:\\s?\\p{L}+)?',
  en: '(?:one thousand nine hundred|nineteen hundred|two thousand)(?:\\s(?:and\\s)?\\p{L}+(?:-\\p{L}+)?)?',
};
const yearWord = (words: string | undefined, lang: Lang): string | undefined => {
  const value = words === undefined ? null : numberWord(words, lang);
  return value === null ? undefined : String(value);
};

type Pattern = Readonly<{ pattern: RegExp; read: (found: RegExpExecArray, lang: Lang) => Day | null }>;

/** The ways to write a date, each with an example; the year may be missing. */
const PATTERNS: Sides<readonly Pattern[]> = {
  nl: [
    /** "25 mei 2018", "1e januari", "dinsdag 10 juni 2025" */
    {
      pattern: latin(
        `(?<![\\p{N}.,])${DAY_NAMES.nl}(\\d{1,2})(?:e|ste|de)?\\s(${monthNames('nl')})(?:,?\\s(\\d{4}))?(?![\\p{N}\\p{L}])`,
        'giu',
      ),
      read: ([, day, month, year], lang) => day_(day, month, year, lang),
    },
    /** "de vijfde oktober negentienhonderd drieënzeventig", "drieëntwintig oktober negentienhonderd eenennegentig" */
    {
      pattern: latin(
        `(?<!\\p{L})(?:(${ORDINAL.nl})|(\\p{L}+))\\s(${monthNames('nl')})(?:\\s(?:(\\d{4})|(${YEAR.nl})))?(?![\\p{N}\\p{L}])`,
        'giu',
      ),
      read: ([, ordinal = '', cardinal = '', month, year, words], lang) => {
        const day = ordinalWord(ordinal, lang) ?? numberWord(cardinal, lang);
        return day === null ? null : day_(String(day), month, year ?? yearWord(words, lang), lang);
      },
    },
    /** "september 2018" */
    {
      pattern: latin(`(?<![\\p{L}\\p{N}])(${monthNames('nl')})\\s(\\d{4})(?![\\p{N}\\p{L}])`, 'giu'),
      read: ([, month, year], lang) => day_(undefined, month, year, lang),
    },
  ],
  en: [
    /** "25 May 2018", "the 25th of May 2018", "25th May" */
    {
      pattern: latin(
        `(?<![\\p{N}.,])${DAY_NAMES.en}(\\d{1,2})(?:st|nd|rd|th)?\\s(?:[Dd]ay\\s)?(?:of\\s)?(${monthNames('en')})(?:,?\\s(\\d{4}))?(?![\\p{N}\\p{L}])`,
        'gu',
      ),
      read: ([, day, month, year], lang) => day_(day, month, year, lang),
    },
    /** "this fifth day of October one thousand nine hundred and seventy-three" */
    {
      pattern: latin(
        `(?<!\\p{L})(${ORDINAL.en})\\s(?:day\\s)?of\\s(${monthNames('en')})(?:,?\\s(?:(\\d{4})|(${YEAR.en})))?(?![\\p{N}\\p{L}])`,
        'gu',
      ),
      read: ([, day = '', month, year, words], lang) =>
        day_(String(ordinalWord(day, lang)), month, year ?? yearWord(words, lang), lang),
    },
    /** "May 25, 2018", "Tuesday, June 10" */
    {
      pattern: latin(
        `(?<![\\p{L}\\p{N}])${DAY_NAMES.en}(${monthNames('en')}),?\\s(\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:(?:,?\\s|,)(\\d{4}))?(?![\\p{N}\\p{L}])`,
        'gu',
      ),
      read: ([, month, day, year], lang) => day_(day, month, year, lang),
    },
    /** "September 2018" */
    {
      pattern: latin(`(?<![\\p{L}\\p{N}])(${monthNames('en')}),?\\s(\\d{4})(?![\\p{N}\\p{L}])`, 'gu'),
      read: ([, month, year], lang) => day_(undefined, month, year, lang),
    },
  ],
};

/** "2018-05-25", "25-05-2018", "25/5/2018", "25.05.2018" */
const ISO = latin(/(?<![\p{N}\p{L}-])(\d{4})-(\d{2})-(\d{2})(?![\p{N}\p{L}-])/gu);
const NUMERIC = latin(/(?<![\p{N}\p{L}./-])(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?![\p{N}\p{L}-])/gu);

/** Days of the calendar. */
export function dates({ text, lang }: Passage): readonly Found<Day>[] {
  const found = finds<Day>(text);
  const add = (match: RegExpExecArray, fact: Day | null) => {
    if (fact) found.add(match.index, match.index + match[0].length, fact);
  };
  for (const match of matches(ISO, text)) add(match, valid(Number(match[3]), Number(match[2]), Number(match[1])));
  for (const match of matches(NUMERIC, text)) {
    // both languages of Europe write day, month, year; a month above 12 shows the American order
    const [one, two] = [Number(match[1]), Number(match[3])];
    add(
      match,
      two > 12 && one <= 12 && lang === 'en' ? valid(two, one, Number(match[4])) : valid(one, two, Number(match[4])),
    );
  }
  for (const { pattern, read } of PATTERNS[lang])
    for (const match of matches(pattern, text)) add(match, read(match, lang));
  return found.inOrder();
}

function day_(day: string | undefined, month: string | undefined, year: string | undefined, lang: Lang): Day | null {
  const name = (month ?? '').toLowerCase().replace(/\.$/, '');
  const index = Math.max(MONTHS[lang].indexOf(name), SHORT[lang].indexOf(name.slice(0, 3)));
  if (index < 0) return null;
  // "October", as Dutch wrote it before 1947, stands behind the twelve
  return valid(
    day === undefined ? null : Number(day),
    index === 12 ? 10 : index + 1,
    year === undefined ? null : Number(year),
  );
}

const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A date that no calendar has is kept: it is a fault of its text. */
function valid(day: number | null, month: number, year: number | null): Day {
  const leap = year === null || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
  const length = month === 2 && !leap ? 28 : (LENGTHS[month - 1] ?? 0);
  return {
    kind: 'date',
    day,
    month,
    year,
    possible: month >= 1 && month <= 12 && (day === null || (day >= 1 && day <= length)),
  };
}

/** The same day; where one side leaves out the year or day, the rest decides. */
export const likeDates = (one: Day, two: Day): Likeness => {
  const agree = (a: number | null, b: number | null) => a === null || b === null || a === b;
  return one.month === two.month && agree(one.day, two.day) && agree(one.year, two.year)
    ? one.day === two.day && one.year === two.year
      ? 'same'
      : 'equivalent'
    : 'different';
};
