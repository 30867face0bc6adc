import { MONTHS_EN } from '../../languages/en/months.ts';
import { MONTHS_NL } from '../../languages/nl/months.ts';
import { latin, matches, oneOf } from '../../languages/pattern.ts';
import type { FactOf, Likeness } from '../../model/fact.ts';
import { across, type Lang, type Sides } from '../../model/side.ts';
import { countOf } from '../counts.ts';
import { momentAt } from '../limits.ts';
import { ENGLISH_NUMBER } from '../number-words.ts';
import { ORDINAL, ordinalWord } from '../ordinals.ts';
import { type Found, finds, type Passage } from '../passage.ts';
import { bound, type Kind } from './kind.ts';

type Day = Omit<FactOf<'date'>, 'span'>;

const MONTHS: Sides<readonly (readonly string[])[]> = { nl: MONTHS_NL, en: MONTHS_EN };

/** Small, with a capital, or in capitals. */
const cased = (name: string): readonly string[] => [
  name,
  `${name[0]?.toUpperCase()}${name.slice(1)}`,
  name.toUpperCase(),
];
/** "2 may" and "they march" have a word of another kind: without a year, these months have their capital in English. */
const WORDS_TOO = ['may', 'march', 'mar'];
const namesOf = (lang: Lang, strict: boolean): readonly string[] =>
  MONTHS[lang]
    .flat()
    .flatMap((name) => cased(name).slice(strict && WORDS_TOO.includes(name) ? 1 : 0))
    .sort((a, b) => b.length - a.length);

/** The full stop of "dec.", not of "december." */
const ABBREVIATED = '(?:(?<=(?<!\\p{L})\\p{L}{3,4})\\.)?';

/** The months of a language, and behind them those of the other: a Dutch date may stand in an English text. */
const months = (lang: Lang, strict = true): string =>
  `${oneOf([...namesOf(lang, strict), ...namesOf(across(lang), strict)])}(?!\\p{L})${ABBREVIATED}`;

const DAY_NAMES =
  '(?:(?:[Mm]aan|[Dd]ins|[Ww]oens|[Dd]onder|[Vv]rij|[Zz]ater|[Zz]on)dag,?\\s|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\\s)?';

/** "one thousand nine hundred and seventy-three", "negentienhonderd drieënzeventig" behind a day in words */
const YEAR_IN_WORDS: Sides<string> = {
  nl: '(?:negentienhonderd|tweeduizend|duizend)(?:\\s?\\p{L}+)?',
  en: '(?:one thousand nine hundred|nineteen hundred|two thousand)(?:\\s(?:and\\s)?\\p{L}+(?:-\\p{L}+|\\s(?:one|two|three|four|five|six|seven|eight|nine)(?!\\p{L}))?)?',
};
/** ", 2018", " van het jaar 2018", " two thousand and eighteen" */
const year = (lang: Lang): string =>
  `(?:(?:,?[\\s-]|,)(?:(?:van|in) (?:het|the) (?:jaar|year) )?(?:(\\d{4})|(${YEAR_IN_WORDS[lang]})))`;

const END = '(?![\\p{N}\\p{L}])';
/** "25e", "23rd", "23rd. day" */
const SUFFIX = '(?:(?:e|ste|de|st|nd|rd|th)(?:\\.(?=\\sday))?)?';
const OF = '(?:\\s(?:[Dd]ay|dag))?(?:\\s(?:of|van)(?:\\s(?:the month of|de maand))?)?';

/** Any month, and any as dates without a year have it. */
const SOME_MONTH = anyMonth(false);
const MONTH = anyMonth(true);
/** "25 mei", "25th day of May"; "May 25", "mei, 25"; "september 2018" */
const BEFORE_A_WORD = /\d(?:e|ste|de|st|nd|rd|th)?[\s-]/;
const MONTH_AND_DAY = /[a-zA-Z.],?\s\d/;
const YEAR = /[a-zA-Z.],?\s\d{4}/;

function anyMonth(strict: boolean): RegExp {
  return new RegExp(oneOf([...namesOf('nl', strict), ...namesOf('en', strict)]));
}

/** What a pattern finds: the day as a figure or in words, the month, the year as a figure or in words. */
type Parts = readonly [
  day: string | undefined,
  month: string,
  year?: string | undefined,
  yearInWords?: string | undefined,
];
/** `needs` = what stands in every text where the pattern matches. */
type Pattern = Readonly<{ needs: RegExp; pattern: RegExp; parts: (found: RegExpExecArray) => Parts }>;

const inWords = (lang: Lang): string => (lang === 'nl' ? '\\p{L}+' : `(?:${ENGLISH_NUMBER})`);

/** The ways to write a date, each with an example; the year may be missing. */
const patternsOf = (lang: Lang): readonly Pattern[] => [
  /** "25 mei 2018", "1e januari", "dinsdag 10 juni 2025", "25-May-2018", "the 25th day of May in the year 2018"; "25 may 2018" with its year alone */
  {
    needs: BEFORE_A_WORD,
    pattern: latin(
      `(?<![\\p{N}.,])${DAY_NAMES}(\\d{1,2})${SUFFIX}(?:${OF}\\s|-)(${months(lang, false)})${year(lang)}${END}`,
      'gu',
    ),
    parts: ([, day, month = '', figure, words]) => [day, month, figure, words],
  },
  {
    needs: BEFORE_A_WORD,
    pattern: latin(`(?<![\\p{N}.,])${DAY_NAMES}(\\d{1,2})${SUFFIX}${OF}\\s(${months(lang)})${END}`, 'gu'),
    parts: ([, day, month = '']) => [day, month],
  },
  /** "de vijfde oktober negentienhonderd drieënzeventig", "the twenty-fifth day of May", "vóór één december" */
  {
    needs: MONTH,
    pattern: latin(
      `(?<![\\p{L}\\p{N}-])(${ORDINAL[lang]}|${inWords(lang)})${OF}\\s(${months(lang)})${year(lang)}?${END}`,
      'gu',
    ),
    parts: ([, day, month = '', figure, words]) => [day, month, figure, words],
  },
  /** "May 25, 2018", "Tuesday, June 10" */
  {
    needs: MONTH_AND_DAY,
    pattern: latin(
      `(?<![\\p{L}\\p{N}])${DAY_NAMES}(${monthsFirst(lang)}),?\\s(\\d{1,2})${SUFFIX}(?!\\d)${year(lang)}?${END}`,
      'gu',
    ),
    parts: ([, month = '', day, figure, words]) => [day, month, figure, words],
  },
  /** "May twenty-fifth, 2018", "December first" before the end of its part; "in May first instalments" is none */
  {
    needs: MONTH,
    pattern: latin(
      `(?<![\\p{L}\\p{N}])(${months('en')})\\s(${ORDINAL.en})(?:${year('en')}|(?=[,.;:)]|$|\\s(?:and|to|until|of each)(?!\\p{L})))`,
      'gu',
    ),
    parts: ([, month = '', day, figure, words]) => [day, month, figure, words],
  },
  /** "september 2018" */
  {
    needs: YEAR,
    pattern: latin(`(?<![\\p{L}\\p{N}])(${months(lang)}),?\\s(\\d{4})${END}`, 'gu'),
    parts: ([, month = '', figure]) => [undefined, month, figure],
  },
];

/** In Dutch "mei 25" is no date, but "May 25, 2018" may stand in it. */
function monthsFirst(lang: Lang): string {
  return lang === 'en'
    ? months('en')
    : `${oneOf(namesOf('en', true))}(?!\\p{L})${ABBREVIATED}(?=\\s\\d{1,2}${SUFFIX},?\\s\\d{4})`;
}

const PATTERNS: Sides<readonly Pattern[]> = { nl: patternsOf('nl'), en: patternsOf('en') };

/** "22 arpil 2021", "22 apri1 2021": a day, a word and a year; the word may be a month with one letter wrong */
const MISSPELT = latin(
  /(?<![\p{N}.,])(\d{1,2})(?:e|ste|de|st|nd|rd|th)?\s(?:of\s)?([\p{L}1]{4,10}),?\s(\d{4})(?![\p{N}\p{L}])/gu,
);

/** "2018-05-25", "25-05-2018", "25/5/2018", "25.05.2018", "25 - 05 - 2018" */
const ISO = latin(/(?<![\p{N}\p{L}-])(\d{4})-(\d{2})-(\d{2})(?![\p{N}\p{L}-])/gu);
const NUMERIC = latin(/(?<![\p{N}\p{L}./-])(\d{1,2})(\s?[-/.]\s?)(\d{1,2})\2(\d{4})(?![\p{N}\p{L}-])/gu);

/** Days of the calendar. */
export function dates({ text, lang }: Passage): readonly Found<Day>[] {
  const found = finds<Day>(text);
  const add = (match: RegExpExecArray, fact: Day | null) => {
    if (!fact) return;
    const end = match.index + match[0].length;
    found.add(match.index, end, { ...fact, limit: momentAt(text, match.index, end, lang) });
  };
  for (const match of matches(ISO, text, /\d-\d/))
    add(match, valid(Number(match[3]), Number(match[2]), Number(match[1])));
  for (const match of matches(NUMERIC, text, /\d\s?[-/.]\s?\d/)) {
    // both languages of Europe write day, month, year; a month above 12 shows the American order
    const [one, two] = [Number(match[1]), Number(match[3])];
    add(
      match,
      two > 12 && one <= 12 && lang === 'en' ? valid(two, one, Number(match[4])) : valid(one, two, Number(match[4])),
    );
  }
  for (const { needs, pattern, parts } of SOME_MONTH.test(text) ? PATTERNS[lang] : [])
    for (const match of matches(pattern, text, needs)) add(match, dayOf(parts(match), lang));
  for (const match of matches(MISSPELT, text, /\s\d{4}/)) {
    const month = nearMonth((match[2] ?? '').toLowerCase().replaceAll('1', 'l'));
    if (month > 0) add(match, valid(Number(match[1]), month, Number(match[3])));
  }
  return found.inOrder();
}

function dayOf([day, month, figure, words]: Parts, lang: Lang): Day | null {
  const index = monthOf(month);
  const [inMonth, ofYear] = [
    day === undefined ? null : dayNumber(day, lang),
    words === undefined ? figure : yearOf(words, lang),
  ];
  if (index === 0 || (day !== undefined && inMonth === null) || ofYear === null) return null;
  return valid(inMonth, index, ofYear === undefined ? null : Number(ofYear));
}

/** "25", "vijfde", "eenendertig", "twenty-first" */
function dayNumber(day: string, lang: Lang): number | null {
  if (/^\d/.test(day)) return Number(day);
  const number = ordinalWord(day, lang) ?? ordinalWord(day, 'en') ?? countOf(day, lang)?.count ?? null;
  return number !== null && number <= 31 ? number : null;
}

const yearOf = (words: string, lang: Lang): number | null => countOf(words, lang)?.count ?? null;

/** "mei", "May", "Sept." → 5, 5, 9; 0 for another word */
function monthOf(name: string): number {
  const plain = name.toLowerCase().replace(/\.$/, '');
  const at = [MONTHS.nl, MONTHS.en].map((list) => list.findIndex((names) => names.includes(plain)) + 1);
  return at.find((index) => index > 0) ?? 0;
}

/** The month that a word is but for one letter that is wrong, missing, too many, or in the wrong place. */
function nearMonth(word: string): number {
  for (const list of [MONTHS.nl, MONTHS.en])
    for (const [at, [name = '']] of list.entries()) if (name.length > 4 && isOneOff(word, name)) return at + 1;
  return 0;
}

function isOneOff(one: string, two: string): boolean {
  let head = 0;
  while (head < one.length && one[head] === two[head]) head++;
  const [restOne, restTwo] = [one.slice(head), two.slice(head)];
  return (
    restOne.slice(1) === restTwo.slice(1) ||
    restOne.slice(1) === restTwo ||
    restOne === restTwo.slice(1) ||
    (restOne[0] === restTwo[1] && restOne[1] === restTwo[0] && restOne.slice(2) === restTwo.slice(2))
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
    limit: null,
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

/** Days of the calendar. */
export const date: Kind<'date'> = {
  kind: 'date',
  needs: /\d|(?:jan|feb|maart|march|mrt|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)/i,
  find: dates,
  same: likeDates,
  evidence: ({ day, month }) => [`date ${day} ${month}`],
  drifts: true,
  limits: true,
  print: ({ year, month, day, limit }) => `${[year, month, day].map((part) => part ?? '-').join('-')}${bound(limit)}`,
};
