import { latin, matches } from '../languages/pattern.ts';
import type { FactOf, Likeness } from '../model/fact.ts';
import type { Lang, Sides } from '../model/side.ts';
import { DIGITS, digits } from './digits.ts';
import { ONE_WORD } from './duration-words.ts';
import { limitAt } from './limits.ts';
import { ENGLISH_NUMBER, numberWord } from './number-words.ts';
import { ORDINAL, ordinalWord } from './ordinals.ts';
import { type Found, finds, type Passage } from './passage.ts';
import { measure, UNIT, unitOf } from './units.ts';

type Duration = Omit<FactOf<'duration'>, 'span'>;

/** "twee (2)", "14", "vijf", "anderhalf", "forty-eight (48)", "two and a half" in front of a unit */
const COUNT: Sides<string> = {
  nl: `(?:(?:\\p{L}+)\\s?\\(\\s?\\d+\\s?\\)|${DIGITS}|\\p{L}+)`,
  en: `(?:half\\san?|(?:${ENGLISH_NUMBER})(?:\\sand\\sa\\shalf|\\s?\\(\\s?\\d+\\s?\\))?|${DIGITS}|\\p{L}+)`,
};

/** Words between the count and the unit: "30 volle dagen", "two full years", "14 (calendar) days", "three consecutive months" */
const BETWEEN: Sides<string> = {
  nl: '(?:\\s(?:volle|gehele|hele|opeenvolgende|aaneengesloten|achtereenvolgende|extra|vrije|laatste|volledige|daaropvolgende|volgende|voorgaande|voorafgaande|eerste|financiële))?',
  en: '(?:\\s(?:full|whole|consecutive|successive|further|additional|clear|last|complete|entire|subsequent|following|next|preceding|previous|first))?',
};

/** "van 7 tot 10 dagen", "two or three weeks", "30 en 60 dagen", "ten minste twee en ten hoogste vier maanden": the first has the unit of the second */
const RANGE: Sides<string> = {
  nl: '(?:\\s(?:tot(?: en met)?|à|of|en|maar|noch)\\s(?:(?:ten hoogste|hoogstens|maximaal|uiterlijk|niet meer dan|meer dan|ten minste|minimaal)\\s)?|(?<=\\d)\\s?[–-]\\s?(?=\\d))',
  en: '(?:\\s(?:to|or|and|but|nor)\\s(?:(?:at most|no more than|not more than|more than|at least|a maximum of)\\s)?|(?<=\\d)\\s?[–-]\\s?(?=\\d))',
};

const PATTERN: Sides<RegExp> = {
  nl: latin(
    `(?<![\\p{L}\\p{N}]|\\d[.,])(?:(${COUNT.nl})${RANGE.nl})?(${COUNT.nl})${BETWEEN.nl}[\\s-](${UNIT.nl})(?![\\p{L}\\p{N}])`,
    'giu',
  ),
  en: latin(
    `(?<![\\p{L}\\p{N}]|\\d[.,])(?:(${COUNT.en})${RANGE.en})?(${COUNT.en})${BETWEEN.en}[\\s-](${UNIT.en})(?:['’]|['’]s)?(?![\\p{L}\\p{N}])`,
    'giu',
  ),
};

/** "the age of 70", "aged 18": years without their word */
const AGE: Sides<RegExp> = {
  nl: latin(/(?<!\p{L})leeftijd van (\d{1,3})(?![\p{L}\p{N}]|\sjaar)/giu),
  en: latin(/(?<!\p{L})(?:age of|aged) (\d{1,3})(?![\p{L}\p{N}]|\syears)/giu),
};

/** "één of meer jaren", "in één of een bepaald aantal weken", "one or more years": one, or any number; "op de vijfde dag na", "on the fifth day after": five days */
const LOOSE: Sides<RegExp> = {
  nl: latin(
    `(?<!\\p{L})(?:(één|een) of (?:meer|meerdere|een (?:bepaald )?aantal)|(${ORDINAL.nl}))\\s(${UNIT.nl})(?!\\p{L})`,
    'giu',
  ),
  en: latin(
    `(?<!\\p{L})(?:(one) or (?:more|several|a (?:certain )?number of)|(${ORDINAL.en}))\\s(${UNIT.en})(?!\\p{L})`,
    'giu',
  ),
};

/** "per maand", "elke week", "iedere dag", "every fourteen days", "each month", "a year", "/month", "per calendar month" */
const EVERY: Sides<RegExp> = {
  nl: latin(
    `(?<!\\p{L})(?:per|elke?|iedere?|eenmaal per|tweemaal per)\\s(${UNIT.nl})(?![\\p{L}])|/\\s?(${UNIT.nl})(?![\\p{L}])`,
    'giu',
  ),
  en: latin(
    `(?<!\\p{L})(?:per|each|every|once a|twice a)\\s(${UNIT.en})(?![\\p{L}])|/\\s?(${UNIT.en})(?![\\p{L}])`,
    'giu',
  ),
};

/** Periods of time: how long ("binnen 30 dagen"), and how often ("per maand", "monthly"). */
export function durations({ text, lang }: Passage): readonly Found<Duration>[] {
  const { add, inOrder } = finds<Duration>(text);
  for (const match of matches(LOOSE[lang], text)) {
    const unit = unitOf(match[3] ?? '', lang);
    const count = match[1] ? 1 : ordinalWord(match[2] ?? '', lang);
    if (unit !== null && count !== null)
      add(match.index, match.index + match[0].length, {
        kind: 'duration',
        count,
        unit,
        every: false,
        soft: true,
        limit: null,
      });
  }
  for (const match of matches(PATTERN[lang], text)) {
    const [whole, first, count = '', name = ''] = match;
    const unit = unitOf(name, lang);
    let value = countOf(count, lang);
    let start = match.index;
    let end = start + whole.length;
    // "the twenty-second instrument" is no twenty seconds
    if (unit === null || /[^\d]-second$/i.test(whole)) continue;
    // "one hundred and fifty days" is one number, "two or three weeks" two
    const together =
      first === undefined
        ? null
        : numberWord(whole.slice(0, whole.indexOf(count, first.length) + count.length).replace(/\s?\(.*$/, ''), lang);
    if (together !== null) value = { count: together, soft: false };
    const low = first === undefined || together !== null ? null : countOf(first, lang);
    if (first !== undefined && low === null && together === null) start = text.indexOf(count, start + first.length);
    if (value === null) {
      // "within a working days": only the words in front that count; "de 30 dagen" begins at the count
      const inner = lastCount(count, lang);
      if (inner === null) continue;
      start = end - (whole.length - whole.lastIndexOf(inner));
      value = countOf(inner, lang);
    }
    if (value === null) continue;
    while (end > start && /['’]/.test(text[end - 1] ?? '')) end--;
    const every = EVERY_BEFORE[lang].test(text.slice(Math.max(0, start - 24), start));
    // "ten minste twee en ten hoogste vier maanden" has two limits, "maximaal twee of drie maanden" one
    const second = low === null ? start : text.indexOf(count, start + (first ?? '').length);
    const limit = limitAt(text, second, end, lang) ?? limitAt(text, start, end, lang);
    if (low !== null && first !== undefined) {
      add(start, start + first.length, {
        kind: 'duration',
        ...low,
        unit,
        every,
        limit: limitAt(text, start, start + first.length, lang),
      });
      start = text.indexOf(count, start + first.length);
    }
    const any = lang === 'en' && /any\s$/i.test(text.slice(Math.max(0, start - 4), start));
    add(start, end, { kind: 'duration', ...value, soft: value.soft || any, unit, every, limit });
  }
  for (const match of matches(AGE[lang], text)) {
    const value = countOf(match[1] ?? '', lang);
    const start = match.index + match[0].lastIndexOf(match[1] ?? '');
    if (value)
      add(start, match.index + match[0].length, {
        kind: 'duration',
        ...value,
        unit: 'year',
        every: false,
        limit: null,
      });
  }
  for (const [pattern, read] of ONE_WORD[lang]) {
    for (const match of matches(pattern, text)) {
      const value = read(match);
      if (value)
        add(match.index, match.index + match[0].length, {
          kind: 'duration',
          count: value[0],
          unit: value[1],
          every: value[2],
          soft: value[2],
          limit: null,
        });
    }
  }
  for (const match of matches(EVERY[lang], text)) {
    const unit = unitOf(match[1] ?? match[2] ?? '', lang);
    if (unit)
      add(match.index, match.index + match[0].length, {
        kind: 'duration',
        count: 1,
        unit,
        every: true,
        soft: true,
        limit: null,
      });
  }
  return inOrder();
}

/** "eenmaal per veertien dagen", "every fourteen days" */
const EVERY_BEFORE: Sides<RegExp> = { nl: /(?:per|elke|iedere|om de)\s$/i, en: /(?:every|each|per)\s$/i };

/** The value of a count, soft for the article: "een week" may be one week or some week. */
function countOf(text: string, lang: Lang): { count: number; soft: boolean } | null {
  const both = /^(.*?)\s?\(\s?(\d+)\s?\)$/.exec(text);
  const word = (both?.[1] ?? text).toLowerCase();
  if (/^\d/.test(word)) {
    const value = digits(word, lang);
    return value === null ? null : { count: value.value, soft: false };
  }
  const article = { nl: ['een'], en: ['a', 'an', 'any', 'the'] }[lang].includes(word) ? word : null;
  if (article !== null) return ['een', 'a', 'an'].includes(article) && !both ? { count: 1, soft: true } : null;
  const half = lang === 'nl' ? /^(.+?)(?:ën|en)half$/.exec(word) : /^(.+) and a half$/.exec(word);
  const whole = half ? numberWord(half[1] ?? '', lang) : null;
  if (whole !== null) return { count: whole + 0.5, soft: false };
  const special = SPECIAL[lang][word];
  const value = special ?? numberWord(word, lang);
  return value === null || value === undefined ? null : { count: value, soft: false };
}

/** "anderhalf jaar", "half a year" is read as a fraction of its unit */
const SPECIAL: Sides<Readonly<Record<string, number>>> = {
  nl: { anderhalf: 1.5, anderhalve: 1.5, half: 0.5, halve: 0.5, één: 1 },
  en: { half: 0.5, 'half a': 0.5, 'half an': 0.5, one: 1 },
};

/** "afloop van dertig" ends in a count; "die" does not */
function lastCount(text: string, lang: Lang): string | null {
  const words = text.split(/\s/);
  for (let from = 1; from < words.length; from++) {
    const rest = words.slice(from).join(' ');
    if (countOf(rest, lang) !== null) return rest;
  }
  return null;
}

/** The same count and unit, or another unit of the same length; how often and how long are different things. */
export function likeDurations(one: Duration, two: Duration): Likeness {
  if (one.unit === two.unit && one.count === two.count) return 'same';
  const [a, b] = [measure(one.count, one.unit), measure(two.count, two.unit)];
  if (a.family !== b.family || a.size !== b.size) return 'different';
  // "aan het einde van een kwartaal" counts no three months
  if ([one, two].some(({ soft, every, unit }) => soft && !every && unit === 'quarter')) return 'different';
  const fullDays = [one.unit, two.unit].every(
    (unit) => unit === 'full-day' || (unit === 'hour' && a.size % 86_400 === 0) || unit === 'day',
  );
  const fortnight =
    one.unit === 'fortnight' || two.unit === 'fortnight' || one.unit === 'quarter' || two.unit === 'quarter';
  return (fullDays && [one.unit, two.unit].includes('full-day')) || fortnight ? 'same' : 'equivalent';
}
