import { latin, matches } from '../../languages/pattern.ts';
import type { FactOf, Likeness } from '../../model/fact.ts';
import type { Lang, Sides } from '../../model/side.ts';
import { COUNT, valueIn } from '../counts.ts';
import { limitAt } from '../limits.ts';
import type { Found, Passage } from '../passage.ts';
import { bound, type Kind } from './kind.ts';

type Percentage = Omit<FactOf<'percentage'>, 'span'>;

const SIGN: Sides<string> = {
  nl: '%|procent(?:punt(?:en)?|jes?)?|percent|pct\\.?|promille|‰|ten honderd',
  en: '%|(?:of\\s(?:an?|one)\\s)?percentage points?|per\\s?cent(?:age points?|um)?|pct\\.?|per mille|per mil|‰',
};

/**
 * "1,5%", "1.5 per cent", "anderhalf procent", "0.25 of a percentage point", "vijf (5) procent", "vijf (5%) procent", "2 promille", "3 procentpunten", "half a per cent"; with the
 * same said again behind it: "2,5% (twee en een half procent)"
 */
const pattern = (lang: Lang): RegExp =>
  latin(
    `(?<![\\p{L}\\p{N}.,])(${COUNT[lang]}(?:\\s?\\(\\s?\\d[\\d.,]*\\s?%\\s?\\))?)\\s?(${SIGN[lang]})(?!\\p{L})(?:\\s?\\(\\s?${COUNT[lang]}\\s?(?:${SIGN[lang]})\\s?\\))?`,
    'giu',
  );
const PATTERN: Sides<RegExp> = { nl: pattern('nl'), en: pattern('en') };

/** Percentages, in hundredths; a promille is a tenth of one. */
export function percentages({ text, lang }: Passage): readonly Found<Percentage>[] {
  return matches(PATTERN[lang], text).flatMap((match): readonly Found<Percentage>[] => {
    const [whole, count = '', sign = ''] = match;
    const value = valueIn(count.replace('%', ''), lang);
    if (value === null) return [];
    const start = match.index + value.from;
    const end = match.index + whole.length;
    return [
      {
        start,
        end,
        fact: {
          kind: 'percentage',
          value: value.count * (/promille|‰|per mil/i.test(sign) ? 0.1 : 1),
          points: /punt|point/i.test(sign),
          slip: value.slip,
          limit: limitAt(text, start, end, lang),
        },
      },
    ];
  });
}

/** The same share. */
export const likePercentages = (one: Percentage, two: Percentage): Likeness =>
  Math.abs(one.value - two.value) < 1e-9 ? 'same' : 'different';

/** Shares of a hundred. */
export const percentage: Kind<'percentage'> = {
  kind: 'percentage',
  needs: /[%‰]|procent|pct|promille|per\s?cent|per\smil|ten honderd/i,
  find: percentages,
  same: likePercentages,
  count: ({ value }) => value,
  evidence: ({ value }) => [`percentage ${value}`],
  drifts: true,
  limits: true,
  print: ({ value, points, limit }) => `${value}%${points ? ' points' : ''}${bound(limit)}`,
};
