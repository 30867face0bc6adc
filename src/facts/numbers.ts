import { latin, matches } from '../languages/pattern.ts';
import type { FactOf, Likeness } from '../model/fact.ts';
import type { Lang, Sides } from '../model/side.ts';
import { DIGITS, digits } from './digits.ts';
import { limitAt } from './limits.ts';
import { ENGLISH_NUMBER, numberWord } from './number-words.ts';
import { ORDINAL, ordinalWord } from './ordinals.ts';
import { type Found, finds, type Passage } from './passage.ts';

type Plain = Omit<FactOf<'number'>, 'span'>;

/** "14", "25.000", "1.5", "1½"; an ordinal "3rd", "3e" is soft, because the other side may say it in another way */
const FIGURES = latin(
  `(?<![\\p{L}\\p{N}/-]|\\d[.,])(?:(${DIGITS})([½¼¾])?|([½¼¾]))(st|nd|rd|th|e|de|ste)?(?![\\p{L}\\p{N}])`,
  'gu',
);
const PARTS: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 };

/** "veertien", "forty-eight", "one hundred and fifty", with the figure in brackets behind it: "vijf (5)" */
const WORDS: Sides<RegExp> = {
  nl: latin(
    /(?<![A-Za-zÀ-ÿ\d-])([A-Za-zÀ-ÿ]+(?:(?<=honderd|duizend)\s(?:en\s)?[A-Za-zÀ-ÿ]+){0,4})(?:\s?\(\s?\d+(?:[.,]\d+)?\s?\))?(?![A-Za-zÀ-ÿ\d])/gi,
  ),
  en: latin(
    `(?<![\\p{L}\\p{N}-])((?:${ORDINAL.en})(?!\\p{L})|${ENGLISH_NUMBER}|\\p{L}+)(?:\\s?\\(\\s?\\d+(?:[.,]\\d+)?\\s?\\))?(?![\\p{L}\\p{N}])`,
    'giu',
  ),
};

/** Numbers that nothing else has claimed. */
export function numbers({ text, lang }: Passage): readonly Found<Plain>[] {
  const { add, isFree, inOrder } = finds<Plain>(text);
  for (const match of matches(WORDS[lang], text)) {
    // "honderd dagen" is read as far as it is a number, "honderd vijftig" whole
    const words = match[1] ?? '';
    const [first] = [words, ...[...words.matchAll(/\s/g)].map(({ index }) => words.slice(0, index)).reverse()].flatMap(
      (said) => {
        const end = match.index + (said === words ? match[0].length : said.length);
        const value = wordValue(said, lang, text.slice(end, end + 2));
        return value ? [{ end, value }] : [];
      },
    );
    const start = match.index;
    if (!first || !isFree(start, first.end)) continue;
    const { end, value } = first;
    add(start, end, {
      kind: 'number',
      value: value.value,
      soft: value.soft || (value.value === 2 && isOpen(text, start, end, lang)),
      limit: limitAt(text, start, end, lang),
    });
  }
  for (const match of matches(FIGURES, text)) {
    const end = match.index + match[0].length;
    const [, figures, part = '', alone = '', ordinal] = match;
    const value = figures === undefined ? { value: 0, slip: false } : digits(figures, lang);
    if (value === null || !isFree(match.index, end)) continue;
    add(match.index, end, {
      kind: 'number',
      value: (value.value + (PARTS[part] ?? 0) + (PARTS[alone] ?? 0)) * measured(text.slice(end, end + 14)),
      soft:
        isEdition(text, match.index, end) ||
        isMark(text, match.index, end) ||
        // "de 25e" is a day, "the 1st" may be said in another way
        (ordinal === undefined ? value.value === 2 && isOpen(text, match.index, end, lang) : value.value < 4),
      limit: limitAt(text, match.index, end, lang),
    });
  }
  return inOrder();
}

/** "60 centimeter" is 0.60 m: lengths are read in metres */
const measured = (behind: string): number => {
  const unit = /^\s?(centimeter|centimetres?|cm|millimeter|millimetres?|mm|kilometer|kilometres?|km)(?![a-z])/i.exec(
    behind,
  );
  return { c: 0.01, m: 0.001, k: 1000 }[unit?.[1]?.[0]?.toLowerCase() ?? ''] ?? 1;
};

/** The year in the name of an act (which a reference may have claimed) or a set of rules: "Auteurswet 1912", "the 1912 Copyright Act", "Incoterms 2020" */
const isEdition = (text: string, start: number, end: number): boolean =>
  /^(?:19|20)\d\d$/.test(text.slice(start, end)) &&
  (EDITION.test(text.slice(Math.max(0, start - 30), start)) ||
    (/\b[Tt]he\s$/.test(text.slice(Math.max(0, start - 5), start)) && /^\s[A-Z]/.test(text.slice(end, end + 2))));
const EDITION = latin(
  /(?:wet|wetboek|besluit|verdrag|regeling|reglement|voorwaarden|Act|Convention|Treaty|Decree|Regulations?|Rules|Code|Protocol|Terms|Conditions|Incoterms|(?<![A-Za-zÀ-ÿ])[A-Z]{3,}|\uE000)[®,]?\s$/,
);

/** A mark of a footnote behind a word, "onder de bepalingen (3)."; a number that the outline left at the head of a line, "2 Such conditions", "2.2) De" */
const isMark = (text: string, start: number, end: number): boolean =>
  (/[a-zà-ÿ][”’"']?\s?\($/.test(text.slice(Math.max(0, start - 4), start)) &&
    /^\)[.,;:]?(?:\s|$)/.test(text.slice(end, end + 3))) ||
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
    één: 1, beide: 2, beiden: 2, eenmaal: 1, tweemaal: 2, driemaal: 3, eenmalig: 1, eenmalige: 1, dubbele: 2, dubbel: 2, tweevoud: 2, drievoud: 3, helft: 0.5, anderhalf: 1.5, anderhalve: 1.5,
    eerste: 1, tweede: 2, derde: 3, vierde: 4, vijfde: 5, kwart: 0.25,
  },
  en: { one: 1, both: 2, once: 1, twice: 2, double: 2, duplicate: 2, triplicate: 3, half: 0.5, halves: 0.5, first: 1, second: 2, third: 3, fourth: 4, fifth: 5, quarter: 0.25, pair: 2 },
}; // biome-ignore format: two lists

function wordValue(words: string, lang: Lang, behind: string): { value: number; soft: boolean } | null {
  const lower = words.toLowerCase();
  const soft = SOFT[lang][lower];
  if (soft !== undefined) return { value: soft, soft: true };
  const ordinal = ordinalWord(lower, lang);
  if (ordinal !== null) return { value: ordinal, soft: true };
  if (lower === 'een' || lower === 'nul' || lower === 'zero' || lower === 'eens') return null;
  // "vijfmaal" beside "five times"
  const times = lang === 'nl' ? /^(.+)(?:maal|voudige?|voud)$/.exec(lower) : null;
  const often = times ? numberWord(times[1] ?? '', lang) : null;
  if (often !== null) return { value: often, soft: true };
  const value = numberWord(lower, lang);
  // "in acht nemen" is no eight; "two-factor" may be "tweestaps"
  return value === null ? null : { value, soft: lower === 'acht' || /^-[A-Za-zÀ-ÿ]/.test(behind) };
}

/** The same value. */
export const likeNumbers = (one: Plain, two: Plain): Likeness =>
  Math.abs(one.value - two.value) < 1e-9 ? 'same' : 'different';
