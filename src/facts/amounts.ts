import { latin, matches } from '../languages/pattern.ts';
import type { FactOf, Likeness, Unit } from '../model/fact.ts';
import type { Lang, Sides } from '../model/side.ts';
import { DIGITS, digits } from './digits.ts';
import { limitAt } from './limits.ts';
import { numberWord } from './number-words.ts';
import { type Found, finds, type Passage } from './passage.ts';
import { UNIT, unitOf } from './units.ts';

type Amount = Omit<FactOf<'amount'>, 'span'>;

const CURRENCIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    EUR: ['€', 'euro', "euro's", 'euros', 'eur'],
    USD: ['$', 'us$', 'usd', 'dollar', 'dollars'],
    GBP: ['£', 'gbp', 'pond', 'pounds', 'pound'],
    CHF: ['chf'],
    NLG: ['fl', 'gulden', 'guilders'],
  }).flatMap(([code, names]) => names.map((name) => [name, code] as const)),
);

const SIGN =
  "US\\$|€|\\$|£|EUR|USD|GBP|CHF|[Ee]uro['’]?s?|EURO|(?:US\\s)?[Dd]ollars?|[Pp]ond|[Pp]ounds?(?:\\s[Ss]terling)?|gulden|guilders";
/** "miljoen", "million", "k" */
const SCALE =
  '(?:\\s?(miljoen|mln\\.?|million|m(?![\\p{L}\\p{N}])|miljard|billion|duizend|thousand|k(?![\\p{L}\\p{N}])))?';
/** ",-", ",=", ",--", ", –", ".--": no cents */
const NO_CENTS = '(?:[,.]\\s?[-–—=]{1,2})?';

/** "€ 25.000,-", "€15,-", "EUR 25,000", "EUR 1.5 million" */
const SIGN_FIRST = latin(`(?<![\\p{L}\\p{N}])(${SIGN})\\s?(${DIGITS})${NO_CENTS}${SCALE}`, 'gu');
/** "25.000 euro", "500 USD", "1,5 miljoen euro" */
const SIGN_LAST = latin(`(?<![\\p{L}\\p{N}.,])(${DIGITS})${NO_CENTS}${SCALE}\\s?(${SIGN})(?![\\p{L}\\p{N}])`, 'gu');
/** "vijfduizend euro", "five thousand euros" */
const IN_WORDS = latin(
  `(?<![\\p{L}\\p{N}-])((?:\\p{L}+(?:-\\p{L}+)?\\s){0,9}\\p{L}+(?:-\\p{L}+)?)\\s(${SIGN})(?![\\p{L}\\p{N}])`,
  'gu',
);
/** A sum in words behind its figure: "€ 5.000,-- (vijfduizend Euro)", "EUR 5,000 (five thousand euros)" */
const REPEATED = latin(
  `^\\s?\\(\\s?(?:zegge:?\\s|say:?\\s|in words:?\\s)?((?:\\p{L}+[\\s-]?){1,12})(?:\\s?(?:${SIGN}))?\\s?\\)`,
  'iu',
);

const SIGN_AT_END = latin(`(?:\\s(?:Amerikaanse|American|US))?\\s?(?:${SIGN})\\s?$`, 'iu');

/** Amounts of money: value, currency, what they are per, and whether VAT is in them. */
export function amounts({ text, lang }: Passage): readonly Found<Amount>[] {
  const found = finds<Amount>(text);
  const add = (start: number, end: number, sign: string, value: { value: number; slip: boolean } | null) => {
    const currency = CURRENCIES.get(
      sign
        .toLowerCase()
        .replaceAll('’', "'")
        .replace(/^us (?=d)/, '')
        .replace(/ sterling$/, ''),
    );
    if (currency === undefined || value === null || !found.isFree(start, end)) return;
    const said = REPEATED.exec(text.slice(end, end + 200));
    const words = said ? wordsValue((said[1] ?? '').replace(SIGN_AT_END, '').trim(), lang) : null;
    const to = words === null || !said ? end : end + said[0].length;
    const fact: Amount = {
      kind: 'amount',
      currency,
      ...value,
      per: perOf(text, to, lang),
      vat: vatOf(text, to, lang),
      limit: limitAt(text, start, to, lang),
      words: words,
    };
    found.add(start, to, fact);
  };
  for (const match of matches(SIGN_FIRST, text))
    add(match.index, endOf(match), match[1] ?? '', scaled(digits(match[2] ?? '', lang, true), match[3]));
  for (const match of matches(SIGN_LAST, text))
    add(match.index, endOf(match), match[3] ?? '', scaled(digits(match[1] ?? '', lang, true), match[2]));
  for (const match of matches(IN_WORDS, text)) {
    const words = (match[1] ?? '').split(' ');
    for (let from = 0; from < words.length; from++) {
      const value = wordsValue(words.slice(from).join(' '), lang);
      if (value === null) continue;
      const start = match.index + words.slice(0, from).join(' ').length + (from > 0 ? 1 : 0);
      add(start, endOf(match), match[2] ?? '', { value, slip: false });
      break;
    }
  }
  return found.inOrder();
}

const endOf = (match: RegExpExecArray): number => match.index + match[0].length;

/** "vijfduizend", "five thousand", "anderhalf miljoen", "one million" */
function wordsValue(words: string, lang: Lang): number | null {
  const scaled = /^(.+?)\s?(miljoen|million|miljard|billion)$/i.exec(words);
  if (scaled) {
    const value = /^anderhalf$/i.test(scaled[1] ?? '')
      ? 1.5
      : numberWord((scaled[1] ?? '').replace(/^één$/i, 'een'), lang);
    return value === null ? null : value * (SCALES[(scaled[2] ?? '').toLowerCase()] ?? 1);
  }
  const value = numberWord(words, lang);
  return value === null || /^(?:een|a|an)$/i.test(words) ? null : value;
}

const SCALES: Readonly<Record<string, number>> = {
  miljoen: 1e6,
  mln: 1e6,
  million: 1e6,
  m: 1e6,
  miljard: 1e9,
  billion: 1e9,
  duizend: 1e3,
  thousand: 1e3,
  k: 1e3,
};

/** "1,5 miljoen": the figure before a scale has decimals, so three digits are no thousands there */
const scaled = (value: { value: number; slip: boolean } | null, scale: string | undefined) =>
  value === null || scale === undefined
    ? value
    : { ...value, value: value.value * (SCALES[scale.replace('.', '').toLowerCase()] ?? 1) };

const PER: Sides<RegExp> = {
  nl: latin(
    `^\\s?(?:per|voor (?:iedere|elke)|voor elk)\\s(?:(?:volle|hele|kalender)\\s)?(${UNIT.nl})(?!\\p{L})|^\\s?/\\s?(${UNIT.nl})(?!\\p{L})`,
    'iu',
  ),
  en: latin(
    `^\\s?(?:per|for each|for every|each|every|an?)\\s(?:(?:full|whole|calendar)\\s)?(${UNIT.en})(?!\\p{L})|^\\s?/\\s?(${UNIT.en})(?!\\p{L})`,
    'iu',
  ),
};

/** "€ 75,- per uur", "EUR 500 for each day" */
function perOf(text: string, end: number, lang: Lang): Unit | null {
  const found = PER[lang].exec(text.slice(end, end + 50));
  return found ? unitOf(found[1] ?? found[2] ?? '', lang) : null;
}

/** "exclusief BTW", "(excl. btw)", "exclusive of VAT", "excluding VAT", "VAT excluded" */
const VAT: Sides<readonly (readonly [RegExp, 'exclusive' | 'inclusive'])[]> = {
  nl: [
    [latin(/^[\s,(]{0,3}(?:\p{L}+\s){0,3}?(?:exclusief|excl\.?|zonder|ex)\s(?:omzetbelasting|btw)/iu), 'exclusive'],
    [
      latin(/^[\s,(]{0,3}(?:\p{L}+\s){0,3}?(?:inclusief|incl\.?|met inbegrip van)\s(?:omzetbelasting|btw)/iu),
      'inclusive',
    ],
  ],
  en: [
    [
      latin(
        /^[\s,(]{0,3}(?:[A-Za-zÀ-ÿ]+\s){0,3}?(?:exclusive of|excluding|excl\.?|without|net of|ex)\s(?:VAT|value added tax|sales tax)|^[\s,(]{0,3}VAT (?:excluded|not included)/i,
      ),
      'exclusive',
    ],
    [
      latin(
        /^[\s,(]{0,3}(?:[A-Za-zÀ-ÿ]+\s){0,3}?(?:inclusive of|including|incl\.?|with)\s(?:VAT|value added tax|sales tax)|^[\s,(]{0,3}VAT included/i,
      ),
      'inclusive',
    ],
  ],
};

function vatOf(text: string, end: number, lang: Lang): 'exclusive' | 'inclusive' | null {
  const behind = text.slice(end, end + 70);
  return VAT[lang].find(([pattern]) => pattern.test(behind))?.[1] ?? null;
}

/** Same currency, value, and unit it is paid per where both say so; VAT must not be in one and out of the other. */
export function likeAmounts(one: Amount, two: Amount): Likeness {
  if (one.currency !== two.currency || Math.abs(one.value - two.value) > 1e-9) return 'different';
  if (one.per !== null && two.per !== null && one.per !== two.per) return 'different';
  return one.vat !== null && two.vat !== null && one.vat !== two.vat ? 'different' : 'same';
}
