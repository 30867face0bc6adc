import { latin, matches, matchesAt } from '../../languages/pattern.ts';
import type { FactOf, Likeness } from '../../model/fact.ts';
import type { Lang, Sides } from '../../model/side.ts';
import { COUNT, countOf, FIGURES, PART, SCALE_WORDS, scaleOf, valueIn } from '../counts.ts';
import { limitAt } from '../limits.ts';
import { ENGLISH_NUMBER, numberWord } from '../number-words.ts';
import { ORDINAL, ordinalWord } from '../ordinals.ts';
import { type Found, finds, type Passage } from '../passage.ts';
import { bound, type Kind } from './kind.ts';

type Plain = Omit<FactOf<'number'>, 'span'>;

/**
 * "14", "25.000", "1.5", "1½", "12 (twaalf)", "2,5 miljoen", "4x"; an ordinal "3rd", "3e" is soft, because the other side may say it in another way;
 * "1986-1990" are two, "EN-1234" is none
 */
const FIGURED = latin(
  `(?<![\\p{L}\\p{N}/]|\\d[.,]|(?<!(?<![\\p{L}\\p{N}./-])\\d{1,4})-)(${FIGURES})(?:(st|nd|rd|th|e|de|ste)|\\s?(${SCALE_WORDS})(?!\\p{L}))?(?:(?![\\p{L}\\p{N}]|\\.\\d)|(?=x(?!\\p{L})))(\\s?\\(\\s?\\p{L}[\\p{L}\\s-]*\\))?`,
  'gu',
);

const FIGURE = new RegExp(`\\d|${PART}`);

/** "een dozijn", "twee dozijn", "half a dozen"; "dozens" and "several dozen" count nothing */
const DOZEN: Sides<RegExp> = {
  nl: latin(`(?<![\\p{L}\\p{N}-])(${COUNT.nl})\\sdozijn(?!\\p{L})`, 'giu'),
  en: latin(`(?<![\\p{L}\\p{N}-])(${COUNT.en})\\sdozen(?!\\p{L})`, 'giu'),
};

/** Words without which those two match nowhere. */
const DOZEN_NEEDS: Sides<RegExp> = { nl: /dozijn/i, en: /dozen/i };
const COMPOSED_NEEDS: Sides<RegExp> = { nl: /hal[fv]|miljoen|miljard/i, en: /half|[mb]illion/i };

/** "een keer" is "once" */
const ONE_TIME = latin(/(?<!\p{L})een\s(?:keer|maal)(?!\p{L})/giu);

/** "twee en een half", "tweeënhalf", "one-and-a-half"; "drie miljoen", "one million" */
const COMPOSED: Sides<RegExp> = {
  nl: latin(
    `(?<![\\p{L}\\p{N}-])(?:\\p{L}+\\sen\\s(?:een|één)\\shal(?:f|ve)|\\p{L}+[eë]n(?:een|één)?hal(?:f|ve)|\\p{L}+\\s(?:miljoen|miljard))(?!\\p{L})`,
    'giu',
  ),
  en: latin(
    `(?<![\\p{L}\\p{N}-])(?:${ENGLISH_NUMBER})(?:[\\s-]and[\\s-](?:a|one)[\\s-]half|\\s(?:million|billion))(?!\\p{L})`,
    'giu',
  ),
};

/** "veertien", "forty-eight", "one hundred and fifty", with the figure in brackets behind it: "vijf (5)" */
const WORDS: Sides<RegExp> = {
  nl: latin(
    /(?<![A-Za-zÀ-ÿ\d-])([A-Za-zÀ-ÿ]+(?:(?<=honderd|duizend)\s(?:en\s)?[A-Za-zÀ-ÿ]+){0,4})(?:\s?\(\s?\d+(?:[.,]\d+)*\s?\))?(?![A-Za-zÀ-ÿ\d])/iy,
  ),
  en: latin(
    `(?<![\\p{L}\\p{N}-])((?:${ORDINAL.en})(?!\\p{L})|${ENGLISH_NUMBER}|\\p{L}+)(?:\\s?\\(\\s?\\d+(?:[.,]\\d+)*\\s?\\))?(?![\\p{L}\\p{N}])`,
    'iuy',
  ),
};

/** How the words begin that may be such a number, of which "een" and "a" are none by themselves: the others are not looked at any closer. */
const WORDS_BEGIN: Sides<RegExp> = {
  nl: /(?<![A-Za-zÀ-ÿ\d-])(?:een(?=[A-Za-zÀ-ÿ])|eén|é[eé]n|tw[aeéi]|dri|vi[ej]|v[eé][eé]r|z[eé][sv]|acht|tacht|n[eé]gen|ti[eé]n|elf|d[eé]r|nul|hond|duiz|beide|dubbel|helft|anderha|eerst|kwart)/gi,
  en: latin(
    `(?<![\\p{L}\\p{N}-])(?:an?\\s(?:hundred|thousand)|zero|one|tw[eio]|th(?:ir|re|ri|ou)|fo(?:u|rt)|fi[frv]|six|se[cv]|eigh|nin|ten|elev|hundred|both|once|double|tripl|duplicate|hal[fv]|quarter|pair|quadruple|\\p{L}+fold(?!\\p{L}))`,
    'giu',
  ),
};

/** Numbers that nothing else has claimed. */
export function numbers({ text, lang }: Passage): readonly Found<Plain>[] {
  const { add, isFree, inOrder } = finds<Plain>(text);
  const keep = (start: number, end: number, value: number, soft: boolean) =>
    add(start, end, { kind: 'number', value, soft, limit: limitAt(text, start, end, lang) });
  for (const match of matches(DOZEN[lang], text, DOZEN_NEEDS[lang])) {
    const count = valueIn(match[1] ?? '', lang);
    if (count) keep(match.index + count.from, match.index + match[0].length, 12 * count.count, false);
  }
  if (lang === 'nl')
    for (const { index, 0: words } of matches(ONE_TIME, text)) keep(index, index + words.length, 1, true);
  for (const match of matches(COMPOSED[lang], text, COMPOSED_NEEDS[lang])) {
    const value = composedValue(match[0], lang);
    if (value !== null) keep(match.index, match.index + match[0].length, value, false);
  }
  for (const match of matchesAt(WORDS_BEGIN[lang], WORDS[lang], text)) {
    const start = match.index;
    const first = firstNumber(match, text, lang);
    if (!first || !isFree(start, first.end) || isNoNumber(text, start, first.end, lang)) continue;
    const { end } = first;
    const value = isOnce(text, start, end, lang) ? { value: 1, soft: false } : first.value;
    keep(start, end, value.value, value.soft || (value.value === 2 && isOpen(text, start, end, lang)));
  }
  for (const match of matches(FIGURED, text, FIGURE)) {
    const [whole, figures = '', ordinal, scale = '', again = ''] = match;
    const said = again === '' ? null : numberWord(again.replace(/^\s?\(\s?|\s?\)$/g, ''), lang);
    const start = match.index;
    const end = start + whole.length - (said === null ? again.length : 0);
    const count = countOf(figures, lang);
    if (count === null || !isFree(start, end)) continue;
    const value = count.count * (scale === '' ? measured(text.slice(end, end + 14)) : scaleOf(scale));
    // "de jaren 90" are "the nineties"; "1 exemplaar" may be "a copy"; "de 25e" is a day, "the 1st" may be said in another way
    const loose = value === 1 || (ordinal === undefined ? value === 2 && isOpen(text, start, end, lang) : value < 4);
    const decade = /(?<![a-z])jaren\s['’]?$/i.test(text.slice(Math.max(0, start - 8), start));
    keep(
      start,
      end,
      value,
      loose || decade || isEdition(text, start, end) || isMark(text, start, end) || isConverted(text, start, end),
    );
  }
  return inOrder();
}

/** "50 metres (55 yards)", "400 kg (900 lb)": a measure said again in other units, which the other text may leave out */
const isConverted = (text: string, start: number, end: number): boolean =>
  /\(\s?(?:about |circa |ca\.? |approximately |ongeveer )?$/i.test(text.slice(Math.max(0, start - 16), start)) &&
  /^\s?(?:yards?|yd|feet|foot|ft|inch(?:es)?|in|miles?|mi|lbs?|pounds|ounces?|oz|gallons?|gal|°\s?F|mijl|voet)\.?\s?\)/i.test(
    text.slice(end, end + 16),
  );

/** "éénmaal", "eenmaal herbenoembaar", "may be re-elected once" count what may be done; "eenmaal ingelogd" and "once logged in" count nothing */
const isOnce = (text: string, start: number, end: number, lang: Lang): boolean =>
  lang === 'nl'
    ? /^(?:één|eén|éen)maal$/i.test(text.slice(start, end)) ||
      (/^eenmaal$/i.test(text.slice(start, end)) && REPEATABLE.nl.test(text.slice(end, end + 30)))
    : /^once$/i.test(text.slice(start, end)) && REPEATABLE.en.test(text.slice(Math.max(0, start - 30), start));
const REPEATABLE: Sides<RegExp> = {
  nl: latin(/^\s\p{L}+baar(?!\p{L})/u),
  en: latin(/(?:re-?(?:appoint|elect|new)|extend|prolong)ed\s(?:only\s)?$/u),
};

/** "honderd dagen" is read as far as it is a number, "honderd vijftig" whole */
function firstNumber(match: RegExpExecArray, text: string, lang: Lang) {
  const words = match[1] ?? '';
  const shorter = [...words.matchAll(/\s/g)].map(({ index }) => words.slice(0, index)).reverse();
  for (const said of [words, ...shorter]) {
    const end = match.index + (said === words ? match[0].length : said.length);
    const value = wordValue(said, lang, text.slice(end, end + 2));
    if (value) return { end, value };
  }
  return null;
}

/** "twee en een half" → 2.5, "drie miljoen" → 3,000,000 */
function composedValue(words: string, lang: Lang): number | null {
  const scaled = /^(.+)\s(miljoen|miljard|million|billion)$/i.exec(words);
  if (!scaled) return countOf(words, lang)?.count ?? null;
  const count = countOf(scaled[1] ?? '', lang);
  return count === null ? null : count.count * scaleOf(scaled[2] ?? '');
}

/** "several hundred", "a few thousand" count nothing; in "2,5 duizend" the figures count */
const isNoNumber = (text: string, start: number, end: number, lang: Lang): boolean => {
  const before = text.slice(Math.max(0, start - 14), start);
  return INDEFINITE[lang].test(before) || (/\d\s$/.test(before) && scaleOf(text.slice(start, end)) > 1);
};
const INDEFINITE: Sides<RegExp> = {
  nl: /(?:enkele|enige|verscheidene|meerdere|paar)\s$/i,
  en: /(?:several|few|some|many|couple of)\s$/i,
};

/** What a measure counts in the unit of its kind: metres, grams, bytes. */
const MEASURES: readonly (readonly [RegExp, number])[] = [
  [/^(?:cm|centimet(?:er|re)s?)$/i, 0.01],
  [/^(?:mm|millimet(?:er|re)s?)$/i, 0.001],
  [/^(?:km|kilomet(?:er|re)s?)$/i, 1000],
  [/^(?:kg|kilo(?:gram(?:me)?)?s?)$/i, 1000],
  [/^(?:mg|milligram(?:me)?s?)$/i, 0.001],
  [/^(?:kb|kilobytes?)$/i, 1e3],
  [/^(?:mb|megabytes?)$/i, 1e6],
  [/^(?:gb|gigabytes?)$/i, 1e9],
  [/^(?:tb|terabytes?)$/i, 1e12],
];

/** "60 centimeter" is 0.60 m, "15 GB" are 15,000 MB */
const measured = (behind: string): number => {
  const unit = /^\s?([a-z]+)/i.exec(behind)?.[1] ?? '';
  return MEASURES.find(([pattern]) => pattern.test(unit))?.[1] ?? 1;
};

/** The year in the name of an act (which a reference may have claimed) or a set of rules: "Auteurswet 1912", "the 1912 Copyright Act", "Incoterms 2020" */
const isEdition = (text: string, start: number, end: number): boolean =>
  /^(?:19|20)\d\d$/.test(text.slice(start, end)) &&
  (EDITION.test(text.slice(Math.max(0, start - 30), start)) ||
    (/\b[Tt]he\s$/.test(text.slice(Math.max(0, start - 5), start)) && /^\s[A-Z]/.test(text.slice(end, end + 2))));
const EDITION = latin(
  /(?:wet|wetboek|besluit|verdrag|regeling|reglement|voorwaarden|Act|Convention|Treaty|Decree|Regulations?|Rules|Code|Protocol|Terms|Conditions|Incoterms|(?<![A-Za-zÀ-ÿ])[A-Z]{3,}|\uE000)[®,]?\s$/,
);

/** A mark of a footnote behind a word, "onder de bepalingen (3).", "van 2009 4)"; a number that the outline left at the head of a line, "2 Such conditions", "2.2) De" */
const isMark = (text: string, start: number, end: number): boolean =>
  (/[a-zà-ÿ][”’"']?\s?\($/.test(text.slice(Math.max(0, start - 4), start)) &&
    /^\)[.,;:]?(?:\s|$)/.test(text.slice(end, end + 3))) ||
  (/[\p{L}\d.,;]\s$/u.test(text.slice(Math.max(0, start - 2), start)) &&
    text[end] === ')' &&
    !/\([^()]*$/.test(text.slice(Math.max(0, start - 60), start))) ||
  (/(?:^|[.;:!?]\s)$/.test(text.slice(Math.max(0, start - 2), start)) &&
    /^(?:[.)](?!\d)|\s[A-ZÀ-Þ])/.test(text.slice(end, end + 3)));

/** "the two actions" may be "de acties", "deze twee" may be "those", "two or more" may be "meerdere" */
function isOpen(text: string, start: number, end: number, lang: Lang): boolean {
  return OPEN[lang][0].test(text.slice(Math.max(0, start - 8), start)) || OPEN[lang][1].test(text.slice(end, end + 20));
}
const OPEN: Sides<readonly [RegExp, RegExp]> = {
  nl: [/(?:^|\s)(?:de|die|deze|beide)\s$/i, /^\s(?:of\smeer|(?:opeen|achtereen)volgende)/i],
  en: [/(?:^|\s)(?:the|these|those|both)\s$/i, /^\s(?:or\smore|consecutive|successive)/i],
};

/**
 * Words that count, but that the other language may put in another way: "beide" / "both" / "the two", "tweemaal" / "twice", "één" and "one" as
 * pronouns, "tweede" / "second".
 */
const SOFT: Sides<Readonly<Record<string, number>>> = {
  nl: {
    één: 1, éénmaal: 1, beide: 2, beiden: 2, eenmaal: 1, tweemaal: 2, driemaal: 3, eenmalig: 1, eenmalige: 1, dubbele: 2, dubbel: 2, tweevoud: 2, drievoud: 3, helft: 0.5, anderhalf: 1.5, anderhalve: 1.5,
    eerste: 1, tweede: 2, derde: 3, vierde: 4, vijfde: 5, kwart: 0.25,
  },
  en: { one: 1, both: 2, once: 1, twice: 2, double: 2, triple: 3, thrice: 3, duplicate: 2, triplicate: 3, half: 0.5, halves: 0.5, first: 1, second: 2, third: 3, fourth: 4, fifth: 5, quarter: 0.25, pair: 2 },
}; // biome-ignore format: two lists

function wordValue(words: string, lang: Lang, behind: string): { value: number; soft: boolean } | null {
  const lower = words.toLowerCase().replace(/^eén$|^éen$/, 'één');
  const soft = SOFT[lang][lower];
  if (soft !== undefined) return { value: soft, soft: true };
  const ordinal = ordinalWord(lower, lang);
  if (ordinal !== null) return { value: ordinal, soft: true };
  if (lower === 'een' || lower === 'nul' || lower === 'zero' || lower === 'eens') return null;
  // "vijfmaal", "vijfvoudig" beside "five times", "fivefold"; "een twaalftal" may be "about twelve"
  const times = (lang === 'nl' ? /^(.+)(?:maal|voudige?|voud|tal)$/ : /^(.+)fold$/).exec(lower);
  const often = times ? numberWord(times[1] ?? '', lang) : null;
  if (often !== null) return { value: often, soft: lang === 'nl' };
  const value = lower === 'quadruple' ? 4 : numberWord(lower, lang);
  // "in acht nemen" is no eight; "two-factor" may be "tweestaps"
  return value === null ? null : { value, soft: lower === 'acht' || /^-[A-Za-zÀ-ÿ]/.test(behind) };
}

/** The same value. */
export const likeNumbers = (one: Plain, two: Plain): Likeness =>
  Math.abs(one.value - two.value) < 1e-9 ? 'same' : 'different';

/** Numbers that nothing else claims. */
export const number: Kind<'number'> = {
  kind: 'number',
  needs: /./,
  find: numbers,
  same: likeNumbers,
  quiet: ({ soft }) => soft,
  count: ({ value }) => value,
  evidence: ({ soft, value }) => (soft ? [] : [`number ${value}`]),
  drifts: true,
  limits: true,
  print: ({ value, limit }) => `${value}${bound(limit)}`,
};
