import { latin, matches } from '../../languages/pattern.ts';
import type { FactOf, Likeness } from '../../model/fact.ts';
import type { Lang, Sides } from '../../model/side.ts';
import { countOf, FIGURES, scaleOf } from '../counts.ts';
import { digits } from '../digits.ts';
import { limitAt } from '../limits.ts';
import { numberWord } from '../number-words.ts';
import { type Found, finds, type Passage } from '../passage.ts';
import { UNIT, unitOf } from '../units.ts';
import { bound, type Kind } from './kind.ts';

type Amount = Omit<FactOf<'amount'>, 'span'>;
type Money = Readonly<{ value: number; slip: boolean }>;

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
  '(?:\\s?(miljoen|mln\\.?|mio\\.?|million|miljard|mrd\\.?|billion|duizend|thousand|[kmM](?![\\p{L}\\p{N}]|\\.\\p{L})))?';
/** ",-", ",=", ",--", ", –", ".--": no cents */
const NO_CENTS = '(?:[,.]\\s?[-–—=]{1,2})?';

/** "€ 25.000,-", "€15,-", "EUR 25,000", "EUR 1.5 million" */
const SIGN_FIRST = latin(`(?<![\\p{L}\\p{N}])(${SIGN})\\s?(${FIGURES})${NO_CENTS}${SCALE}`, 'gu');
/** "25.000 euro", "500 USD", "1,5 miljoen euro", "12 euro en 50 cent" */
const SIGN_LAST = latin(
  `(?<![\\p{L}\\p{N}.,])(${FIGURES})${NO_CENTS}${SCALE}\\s?(${SIGN})(?:\\s(?:en|and)\\s(\\d{1,2})\\scents?)?(?![\\p{L}\\p{N}]|\\scents?)`,
  'gu',
);
/** "vijfduizend euro", "five thousand euros", "vijfduizend (5.000) euro", "twelve euros and fifty cents" */
const IN_WORDS = latin(
  `(?<![\\p{L}\\p{N}-])((?:\\p{L}+(?:-\\p{L}+)?\\s){0,9}\\p{L}+(?:-\\p{L}+)*)(?:\\s?\\(\\s?${FIGURES}\\s?\\))?\\s(${SIGN})(?:\\s(?:en|and)\\s(\\p{L}+(?:-\\p{L}+)?)\\scents?)?(?![\\p{L}\\p{N}]|\\scents?)`,
  'gu',
);
/** A sum in words behind its figure: "€ 5.000,-- (vijfduizend Euro)", "EUR 5,000 (five thousand euros)" */
const REPEATED = latin(
  `^\\s?\\(\\s?(?:zegge:?\\s|say:?\\s|in words:?\\s)?((?:\\p{L}+[\\s-]?){1,12})(?:\\s?(?:${SIGN}))?\\s?\\)`,
  'iu',
);

const SIGN_AT_END = latin(`(?:\\s(?:Amerikaanse|American|US))?\\s?(?:${SIGN})\\s?$`, 'iu');

/** "10 cent", "tien eurocent", "ten cents" */
const CENTS = latin(
  `(?<![\\p{L}\\p{N}.,])(${FIGURES}|\\p{L}+(?:-\\p{L}+)?)\\s(?:[Ee]uro\\s?)?[Cc]ents?(?![\\p{L}\\p{N}])`,
  'gu',
);

/** Amounts of money: value, currency, what they are per, and whether VAT is in them. */
export function amounts({ text, lang }: Passage): readonly Found<Amount>[] {
  const found = finds<Amount>(text);
  const add = (start: number, end: number, sign: string, value: Money | null) => {
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
    add(match.index, endOf(match), match[1] ?? '', scaled(moneyOf(match[2] ?? '', lang), match[3]));
  for (const match of matches(SIGN_LAST, text)) {
    const whole = scaled(moneyOf(match[1] ?? '', lang), match[2]);
    add(match.index, endOf(match), match[3] ?? '', withCents(whole, match[4], lang));
  }
  for (const match of matches(IN_WORDS, text)) {
    const words = (match[1] ?? '').split(' ');
    for (let from = 0; from < words.length; from++) {
      const value = wordsValue(words.slice(from).join(' '), lang);
      if (value === null) continue;
      // "several hundred euros" is no sum
      if (INDEFINITE[lang].test(words.slice(0, from).join(' '))) break;
      const start = match.index + words.slice(0, from).join(' ').length + (from > 0 ? 1 : 0);
      add(start, endOf(match), match[2] ?? '', withCents({ value, slip: false }, match[3], lang));
      break;
    }
  }
  for (const match of matches(CENTS, text)) {
    const count = countOf(match[1] ?? '', lang);
    if (count && !count.soft) add(match.index, endOf(match), '€', { value: count.count / 100, slip: count.slip });
  }
  return found.inOrder();
}

/** Words that leave open how many: "enkele honderd euro", "a few thousand euros" */
const INDEFINITE: Sides<RegExp> = {
  nl: /(?:enkele|enige|verscheidene|meerdere|paar)$/i,
  en: /(?:several|few|some|many|couple of)$/i,
};

/** "25.000", "1½" as money: three digits behind a separator are thousands */
function moneyOf(figures: string, lang: Lang): Money | null {
  const plain = digits(figures, lang, true);
  if (plain !== null) return plain;
  const count = countOf(figures, lang);
  return count === null ? null : { value: count.count, slip: count.slip };
}

/** "12 euro en 50 cent" */
function withCents(money: Money | null, cents: string | undefined, lang: Lang): Money | null {
  const count = cents === undefined ? null : countOf(cents, lang);
  return money === null || count === null ? money : { ...money, value: money.value + count.count / 100 };
}

const endOf = (match: RegExpExecArray): number => match.index + match[0].length;

/** "vijfduizend", "five thousand", "anderhalf miljoen", "one million five hundred thousand" */
function wordsValue(words: string, lang: Lang): number | null {
  if (/^(?:een|a|an)$/i.test(words)) return null;
  const scaled = /^(.+?)\s?(miljoen|million|miljard|billion)(?:\s(?:en\s|and\s)?(.+))?$/i.exec(words);
  if (!scaled) return ARTICLE.test(words) ? null : (countOf(words, lang)?.count ?? null);
  const count = countOf(scaled[1] ?? '', lang);
  const rest = scaled[3] === undefined ? 0 : numberWord(scaled[3], lang);
  return count === null || rest === null ? null : count.count * scaleOf(scaled[2] ?? '') + rest;
}
const ARTICLE = /^(?:any|the|de|het)$/i;

/** "1,5 miljoen": the figure before a scale has decimals, so three digits are no thousands there */
const scaled = (money: Money | null, scale: string | undefined): Money | null =>
  money === null || scale === undefined ? money : { ...money, value: money.value * scaleOf(scale) };

/** What may stand between an amount and what it is paid for: "€ 235 bruto per week", "EUR 40 (excl. VAT) per hour" */
const BETWEEN: Sides<string> = {
  nl: '(?:\\s\\(?(?:bruto|netto|(?:exclusief|excl\\.?|inclusief|incl\\.?)\\sbtw)\\)?,?)?',
  en: '(?:\\s\\(?(?:gross|net|(?:exclusive\\sof|excluding|excl\\.?|inclusive\\sof|including|incl\\.?|plus)\\sVAT)\\)?,?)?',
};

const PER: Sides<RegExp> = {
  nl: latin(
    `^${BETWEEN.nl}\\s?(?:per|voor (?:iedere|elke)|voor elk)\\s(?:(?:volle|hele|kalender)\\s)?(${UNIT.nl})(?!\\p{L})|^\\s?/\\s?(${UNIT.nl})(?!\\p{L})`,
    'iu',
  ),
  en: latin(
    `^${BETWEEN.en}\\s?(?:per|for each|for every|each|every|an?)\\s(?:(?:full|whole|calendar)\\s)?(${UNIT.en})(?!\\p{L})|^\\s?/\\s?(${UNIT.en})(?!\\p{L})`,
    'iu',
  ),
};

/** "per gebeurtenis", "per event": no time; but "per persoon per nacht" is per night. */
const PER_CASE: Sides<RegExp> = {
  nl: latin(`^${BETWEEN.nl}\\s?per\\s(?!annum)\\p{Ll}+(?!\\p{L}|[^.;]{0,40}(?:\\sper\\s|/))`, 'u'),
  en: latin(`^${BETWEEN.en}\\s?per\\s(?!annum)\\p{Ll}+(?!\\p{L}|[^.;]{0,40}(?:\\s(?:per|an?|each)\\s|/))`, 'u'),
};

/** "€ 75,- per uur", "EUR 500 for each day", "€ 5.000 per overtreding" */
function perOf(text: string, end: number, lang: Lang): Amount['per'] {
  const behind = text.slice(end, end + 80);
  const found = PER[lang].exec(behind);
  if (found) return unitOf(found[1] ?? found[2] ?? '', lang);
  return PER_CASE[lang].test(behind) ? 'case' : null;
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

/** Amounts of money. */
export const amount: Kind<'amount'> = {
  kind: 'amount',
  needs: /[€$£]|EUR|USD|GBP|CHF|\bcents?\b|eurocent|dollar|pond|pound|gulden|guilder/i,
  find: amounts,
  same: likeAmounts,
  count: ({ value }) => value,
  evidence: ({ currency, value }) => [`amount ${currency} ${value}`],
  drifts: true,
  limits: true,
  print: ({ currency, value, per, vat, limit }) =>
    [currency, value, per ? `per ${per}` : '', vat ? `${vat} of VAT` : '', bound(limit)]
      .filter((part) => part !== '')
      .join(' '),
};
