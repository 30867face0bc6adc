import { latin, matches } from '../../languages/pattern.ts';
import type { FactOf, Likeness, Unit } from '../../model/fact.ts';
import type { Lang, Sides } from '../../model/side.ts';
import { COUNT, type Count, countOf, valueIn } from '../counts.ts';
import { ONE_WORD } from '../duration-words.ts';
import { limitAt } from '../limits.ts';
import { ORDINAL, ordinalWord } from '../ordinals.ts';
import { type Found, finds, type Passage } from '../passage.ts';
import { measure, UNIT, unitOf } from '../units.ts';
import { bound, type Kind } from './kind.ts';

type Duration = Omit<FactOf<'duration'>, 'span'>;

/** Words between the count and the unit: "30 volle dagen", "two full years", "14 (calendar) days", "three taxable years" */
const BETWEEN: Sides<string> = {
  nl: '(?:\\s(?:volle|gehele|hele|opeenvolgende|aaneengesloten|achtereenvolgende|extra|vrije|laatste|volledige|daaropvolgende|volgende|voorgaande|voorafgaande|eerste|financiële|onafgebroken|ononderbroken|onbetaalde))?',
  en: '(?:\\s(?:full|whole|consecutive|successive|further|additional|clear|last|complete|entire|subsequent|following|next|preceding|previous|first|uninterrupted|continuous|unpaid|taxable|tax|accounting))?',
};

/** "van 7 tot 10 dagen", "two or three weeks", "30 en 60 dagen", "ten minste twee en ten hoogste vier maanden": the first has the unit of the second */
const RANGE: Sides<string> = {
  nl: '(?:\\s(?:tot(?: en met)?|à|of|en|maar|noch)\\s(?:(?:ten hoogste|hoogstens|maximaal|uiterlijk|niet meer dan|meer dan|ten minste|minimaal)\\s)?|(?<=\\d)\\s?[–-]\\s?(?=\\d))',
  en: '(?:\\s(?:to|or|and|but|nor)\\s(?:(?:at most|no more than|not more than|more than|at least|a maximum of)\\s)?|(?<=\\d)\\s?[–-]\\s?(?=\\d))',
};

/** "14 dagen", "14-day", "24uur" */
const counted = (lang: Lang, behind: string): RegExp =>
  latin(
    `(?<![\\p{L}\\p{N}]|\\d[.,])(?:(${COUNT[lang]})${RANGE[lang]})?(${COUNT[lang]})${BETWEEN[lang]}(?:[\\s-]|(?<=\\d))(${UNIT[lang]})${behind}(?![\\p{L}\\p{N}]|\\sof\\san\\shour)`,
    'giu',
  );
const COUNTED: Sides<RegExp> = { nl: counted('nl', ''), en: counted('en', "(?:['’]|['’]s)?(?:\\sand\\sa\\shalf)?") };

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
    `(?<!\\p{L})(?:(one(?= or )|single)(?: or (?:more|several|a (?:certain )?number of))?|(?<!every\\s)(${ORDINAL.en}))\\s(${UNIT.en})(?!\\p{L})`,
    'giu',
  ),
};

/** "2x24 uur", "tweemaal vierentwintig uur", "2 x 24 hours": 48 hours */
const MULTIPLIED: Sides<RegExp> = {
  nl: latin(
    `(?<![\\p{L}\\p{N}]|\\d[.,])(?:(\\d{1,2})\\s?(?:x|×|maal|keer)|(\\p{L}+)(?:maal|\\skeer))\\s?(${COUNT.nl})\\s(${UNIT.nl})(?!\\p{L})`,
    'giu',
  ),
  en: latin(
    `(?<![\\p{L}\\p{N}]|\\d[.,])(?:(\\d{1,2})\\s?(?:x|×|times)|(\\p{L}+)\\stimes)\\s?(${COUNT.en})\\s(${UNIT.en})(?!\\p{L})`,
    'giu',
  ),
};

const LOOSE_NEEDS: Sides<RegExp> = {
  nl: /(?:één|een) of (?:meer|een)|[a-zë](?:de|ste)\s/i,
  en: /one or |single |(?:first|second|third|[rfxhn]th|ieth)\s/i,
};

/** "per maand", "elke week", "eens per maand", "1x per jaar", "every fourteen days", "each month", "once a year", "/month", "per annum" */
const EVERY: Sides<RegExp> = {
  nl: latin(
    `(?<![\\p{L}\\p{N}])(?:(?:(?:een|één|1)\\s?(?:keer|maal|x)|eens|eenmaal)\\s)?(?:per|elke?|iedere?)\\s(${UNIT.nl})(?![\\p{L}])|/\\s?(${UNIT.nl})(?![\\p{L}])`,
    'giu',
  ),
  en: latin(
    `(?<![\\p{L}\\p{N}])(?:(?:once|(?:one|1)\\stime)\\s(?:an?|per|every|each)|(?<=(?:twice|times)\\s)an?|per|each|every(?!\\ssecond\\s(?:calendar\\s)?(?:day|week|month|year)))\\s(${UNIT.en}|annum)(?![\\p{L}])|/\\s?(${UNIT.en})(?![\\p{L}])`,
    'giu',
  ),
};
const EVERY_NEEDS: Sides<RegExp> = { nl: /per\s|elke?\s|ieder|\//i, en: /per\s|each\s|every\s|an?\s|\//i };

const AGE_NEEDS = /leeftijd|age/i;

const NON_STOP = /(?<![\d/])24\/7(?![\d/])/g;

/** A period that is neither soft nor bounded nor said to come back. */
const PLAIN = { kind: 'duration', every: false, soft: false, limit: null } as const;

/** Periods of time: how long ("binnen 30 dagen"), and how often ("per maand", "monthly"). */
export function durations({ text, lang }: Passage): readonly Found<Duration>[] {
  const { add, inOrder } = finds<Duration>(text);
  const keep = ({ start, end, fact }: Found<Duration>) => add(start, end, fact);
  for (const match of matches(LOOSE[lang], text, LOOSE_NEEDS[lang])) {
    const unit = unitOf(match[3] ?? '', lang);
    const count = match[1] ? 1 : ordinalWord(match[2] ?? '', lang);
    if (unit !== null && count !== null)
      add(match.index, match.index + match[0].length, { ...PLAIN, count, unit, soft: true });
  }
  // said of a service that never rests; it answers "24 uur per dag, 7 dagen per week"
  for (const { index } of matches(NON_STOP, text)) {
    add(index, index + 2, { ...PLAIN, count: 24, unit: 'hour', soft: true });
    add(index + 3, index + 4, { ...PLAIN, count: 7, unit: 'day', soft: true });
  }
  for (const match of matches(EVERY[lang], text, EVERY_NEEDS[lang])) {
    const name = match[1] ?? match[2] ?? '';
    const unit = /^annum$/i.test(name) ? 'year' : unitOf(name, lang);
    if (unit) add(match.index, match.index + match[0].length, { ...PLAIN, count: 1, unit, every: true, soft: true });
  }
  for (const match of matches(MULTIPLIED[lang], text)) {
    const [times, count] = [countOf(match[1] ?? match[2] ?? '', lang), countOf(match[3] ?? '', lang)];
    const unit = unitOf(match[4] ?? '', lang);
    if (times && count && !count.soft && unit) {
      const place = { start: match.index, end: match.index + match[0].length };
      keep(period(text, place, { count: times.count * count.count, soft: false }, unit, lang));
    }
  }
  for (const match of matches(COUNTED[lang], text)) for (const one of inCounted(match, text, lang)) keep(one);
  for (const match of matches(AGE[lang], text, AGE_NEEDS)) {
    const value = countOf(match[1] ?? '', lang);
    const start = match.index + match[0].lastIndexOf(match[1] ?? '');
    if (value) add(start, match.index + match[0].length, { ...PLAIN, count: value.count, unit: 'year' });
  }
  for (const [pattern, read] of ONE_WORD[lang]) {
    for (const match of matches(pattern, text)) {
      const value = read(match);
      if (!value) continue;
      const [count, unit, every] = value;
      add(match.index, match.index + match[0].length, { ...PLAIN, count, unit, every, soft: every });
    }
  }
  return inOrder();
}

/** "14 dagen"; "twee of drie maanden" are two periods, "one hundred and fifty days" one */
function inCounted(match: RegExpExecArray, text: string, lang: Lang): readonly Found<Duration>[] {
  const [whole, first, count = '', name = ''] = match;
  const unit = unitOf(name, lang);
  // "the twenty-second instrument" is no twenty seconds
  if (unit === null || /[^\d]-second$/i.test(whole)) return [];
  const end = match.index + whole.replace(/['’]$/, '').length;
  const last = first === undefined ? 0 : whole.indexOf(count, first.length);
  const together =
    first === undefined ? null : countOf(whole.slice(0, last + count.length).replace(/\s?\([^)]*\)$/, ''), lang);
  const half = / and a half$/i.test(whole) ? 0.5 : 0;
  if (first === undefined || together !== null) {
    const value = together === null ? valueIn(count, lang) : { ...together, from: 0 };
    return value === null ||
      (value.soft && EDGE[lang].test(text.slice(Math.max(0, match.index + value.from - 24), match.index + value.from)))
      ? []
      : [
          period(
            text,
            { start: match.index + value.from, end },
            { count: value.count + half, soft: value.soft && half === 0 },
            unit,
            lang,
          ),
        ];
  }
  const value = valueIn(count, lang);
  if (value === null) return [];
  const start = match.index + last + value.from;
  const own = period(text, { start, end }, { ...value, count: value.count + half }, unit, lang);
  const low = countOf(first, lang);
  if (low === null) return [own];
  const lowEnd = match.index + first.length;
  // "ten minste twee en ten hoogste vier maanden" has two limits, "maximaal twee of drie maanden" one
  const limit = own.fact.limit ?? limitAt(text, match.index, end, lang);
  return [period(text, { start: match.index, end: lowEnd }, low, unit, lang), { ...own, fact: { ...own.fact, limit } }];
}

/** "tegen het einde van een kwartaal" / "with effect from the end of a quarter" is a day, and counts no three months */
const EDGE: Sides<RegExp> = {
  nl: /(?<![a-z])(?:einde?|begin|aanvang|loop|eerste dag|laatste dag) van\s$/i,
  en: /(?:end|beginning|start|course|first day|last day) of\s$/i,
};

/** One period at its place, with how the words around bound it. */
function period(
  text: string,
  { start, end }: Readonly<{ start: number; end: number }>,
  { count, soft }: Readonly<Pick<Count, 'count' | 'soft'>>,
  unit: Unit,
  lang: Lang,
): Found<Duration> {
  const before = text.slice(Math.max(0, start - 24), start);
  const every = EVERY_BEFORE[lang].test(before);
  const any = lang === 'en' && /any\s$/i.test(before);
  const other = count === 1 && OTHER[lang].test(text.slice(end, end + 60));
  return {
    start,
    end,
    fact: { kind: 'duration', count, unit, every, soft: soft || any || other, limit: limitAt(text, start, end, lang) },
  };
}

/** "eenmaal per veertien dagen", "every fourteen days" */
const EVERY_BEFORE: Sides<RegExp> = { nl: /(?:per|elke|iedere|om de)\s$/i, en: /(?:every|each|per)\s$/i };

/** "in one year or in the next", "van één jaar op het volgende": one as against another counts nothing */
const OTHER: Sides<RegExp> = {
  nl: /^[^.;]{0,50}?\s(?:het|de|een)\s(?:volgende|daaropvolgende|andere?)(?![a-zà-ÿ])/i,
  en: /^[^.;]{0,50}?\s(?:the next|the following|the other|another)(?![a-z])/i,
};

/** The same count and unit, or another unit of the same length; how often and how long are different things. */
export function likeDurations(one: Duration, two: Duration): Likeness {
  if (one.unit === two.unit && one.count === two.count) return 'same';
  const [a, b] = [measure(one.count, one.unit), measure(two.count, two.unit)];
  if (a.family !== b.family || a.size !== b.size) return 'different';
  const fullDays = [one.unit, two.unit].every(
    (unit) => unit === 'full-day' || (unit === 'hour' && a.size % 86_400 === 0) || unit === 'day',
  );
  // "een kwartaal" / "three months", "anderhalf jaar" / "eighteen months": one language has no other word
  const named = [one, two].some(
    ({ unit, count }) => unit === 'fortnight' || unit === 'quarter' || !Number.isInteger(count),
  );
  return (fullDays && [one.unit, two.unit].includes('full-day')) || named ? 'same' : 'equivalent';
}

/** Periods of time. */
export const duration: Kind<'duration'> = {
  kind: 'duration',
  needs:
    /24\/7|da[ag]|etma|we[ek]|maand|kwart|ja[ar]|uur|uren|minu|secon|maal|lijks|yearly|day|month|year|quarter|hour|fortnight|annual|ennial|week|daily|annum|leeftijd|age|mnd|hrs|mos|yrs/i,
  find: durations,
  same: likeDurations,
  // "een week" may be one week or some week
  quiet: ({ soft, every }) => soft && !every,
  // "per maand" may be said by "monthly" or not at all; beside "per year" it is wrong
  coupled: ({ every }) => every,
  equivalent: (nl, en) => !nl.soft && !en.soft,
  count: ({ count }) => count,
  evidence: ({ soft, count, unit }) => {
    const { family, size } = measure(count, unit);
    return soft ? [] : [`duration ${family} ${size}`];
  },
  drifts: true,
  limits: true,
  print: ({ every, count, unit, limit }) => `${every ? 'every ' : ''}${count} ${unit}${bound(limit)}`,
};
