import { latin, matches } from '../languages/pattern.ts';
import type { FactOf } from '../model/fact.ts';
import type { Lang, Sides } from '../model/side.ts';
import { numberWord } from './number-words.ts';
import { ORDINAL, ordinalWord } from './ordinals.ts';
import { type Found, finds, type Passage } from './passage.ts';

type Plain = Omit<FactOf<'number'>, 'span'>;

/** Parts of one by their names: "derde" and "thirds" are 3. */
const PARTS_BY_NAME: Sides<readonly (readonly [string, number])[]> = {
  nl: [
    ['derden?', 3],
    ['vierden?|kwart', 4],
    ['vijfden?', 5],
    ['zesden?', 6],
    ['achtsten?', 8],
    ['tienden?', 10],
  ],
  en: [
    ['thirds?', 3],
    ['quarters?|fourths?', 4],
    ['fifths?', 5],
    ['sixths?', 6],
    ['eighths?', 8],
    ['tenths?', 10],
  ],
};
const below = (lang: Lang): string => PARTS_BY_NAME[lang].map(([name]) => name).join('|');

/** The same again in figures: "twee derde (2/3)" */
const AGAIN = '(?:\\s?\\(\\s?\\d{1,2}\\/\\d{1,2}(?:e|de|ste|rd|th)?\\s?\\))?';

/**
 * "twee derde", "tweederde", "twee/derde", "driekwart", "een derde van de leden", "tweederdemeerderheid"; "two-thirds", "three quarters", "a third of", "a
 * two-thirds majority"
 */
const IN_WORDS: Sides<RegExp> = {
  nl: latin(
    `(?<![\\p{L}\\p{N}])(één|twee|drie|vier|vijf|zeven|negen|een)\\s?[-/]?\\s?(${below('nl')})(?:-?meerderheid|(?!\\p{L}|\\s(?:partij|lid|leden|persoon|personen)))${AGAIN}`,
    'giu',
  ),
  en: latin(
    `(?<![\\p{L}\\p{N}])(one|two|three|four|five|seven|nine|a(?=\\s(?:${below('en')})\\sof\\s))[\\s-](${below('en')})(?!\\p{L}|\\s(?:party|parties|paragraph|person|of\\san\\shour))${AGAIN}`,
    'giu',
  ),
};

/** "het derde deel van de leden", "een twaalfde deel", "a twelfth part"; "het tweede deel" is a part by its number */
const SHARE: Sides<RegExp> = {
  nl: latin(
    `(?<!\\p{L})(?:(?:een|één)\\s(${ORDINAL.nl})\\s(?:deel|gedeelte)(?!\\p{L})|het\\s(derde|vierde|vijfde|tiende)\\s(?:deel|gedeelte)(?=\\svan\\s))`,
    'giu',
  ),
  en: latin(`(?<!\\p{L})(?:an?|one)[\\s-](${ORDINAL.en})(?:[\\s-](?:part|share)(?!\\p{L})|(?=\\sof\\sthe\\s))`, 'giu'),
};

const SHARE_NEEDS: Sides<RegExp> = { nl: /deel/i, en: /(?:st|nd|rd|th)(?:[\s-](?:part|share)|\sof\sthe\s)/i };

/** "1/3", "2/3e", "1/3rd"; not "24/7" nor the middle of a number */
const IN_FIGURES = latin(
  /(?<![\p{L}\p{N}/.,-])(\d{1,2})\/(\d{1,3})(?:e|de|ste|rd|ds|th|ths)?(?![\p{L}\p{N}/]|[.,]\d)/gu,
);

/** Fractions, which are claimed before periods: "three quarters" are no nine months. */
export function fractions({ text, lang }: Passage): readonly Found<Plain>[] {
  const { add, inOrder } = finds<Plain>(text);
  const keep = (match: RegExpExecArray, value: number, soft = false) =>
    add(match.index, match.index + match[0].length, { kind: 'number', value, soft, limit: null });
  for (const match of matches(IN_WORDS[lang], text)) {
    // "de vijftiende" is no five tenths, "negentiende deel" nine of them
    const behind = text.slice(match.index + match[0].length);
    if (ordinalWord(match[0], lang) !== null && !/^\s(?:deel|gedeelte)(?!\p{L})/u.test(behind)) continue;
    const above = numberWord((match[1] ?? '').toLowerCase().replace('één', 'een'), lang) ?? 1;
    const parts = partsOf(match[2] ?? '', lang);
    if (parts > 0) keep(match, above / parts, mayBeSomebody(match, text, lang));
  }
  for (const match of matches(SHARE[lang], text, SHARE_NEEDS[lang])) {
    const parts = ordinalWord(match[1] ?? match[2] ?? '', lang);
    if (parts !== null && parts > 2) keep(match, 1 / parts);
  }
  for (const match of matches(IN_FIGURES, text, /\d\/\d/)) {
    const [above, parts] = [Number(match[1]), Number(match[2])];
    if (above > 0 && above < parts) keep(match, above / parts);
  }
  return inOrder();
}
/** "thirds" → 3 */
const partsOf = (word: string, lang: Lang): number =>
  PARTS_BY_NAME[lang].find(([name]) => new RegExp(`^(?:${name})$`, 'i').test(word))?.[1] ?? 0;

/** "een derde" is a fraction before what it is a part of ("een derde van de leden", "een derde gedeelte"), and may be somebody elsewhere */
const mayBeSomebody = (match: RegExpExecArray, text: string, lang: Lang): boolean =>
  lang === 'nl' &&
  /^een$/i.test(match[1] ?? '') &&
  !/^\s(?:van\s(?:de|het|alle|zijn|haar|hun|die|dat|deze|elk)\s|der\s|deel|gedeelte)/.test(
    text.slice(match.index + match[0].length, match.index + match[0].length + 12),
  );
