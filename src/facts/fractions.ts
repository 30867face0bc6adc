import { latin, matches } from '../languages/pattern.ts';
import type { FactOf } from '../model/fact.ts';
import type { Lang, Sides } from '../model/side.ts';
import { numberWord } from './number-words.ts';
import type { Found, Passage } from './passage.ts';

type Plain = Omit<FactOf<'number'>, 'span'>;

/** Fractions, which are claimed before periods: "three quarters" are no nine months. */
export function fractions({ text, lang }: Passage): readonly Found<Plain>[] {
  return matches(FRACTION[lang], text).flatMap((match) => {
    const above = numberWord((match[1] ?? '').replace('één', 'een'), lang) ?? 1;
    const below = FRACTION_WORDS[lang][(match[2] ?? '').toLowerCase()] ?? 0;
    return below === 0
      ? []
      : [
          {
            start: match.index,
            end: match.index + match[0].length,
            fact: { kind: 'number', value: above / below, soft: mayBeSomebody(match, text, lang), limit: null },
          },
        ];
  });
}

/** "een derde" is a fraction before what it is a part of ("een derde van de leden", "een derde gedeelte"), and may be somebody elsewhere */
const mayBeSomebody = (match: RegExpExecArray, text: string, lang: Lang): boolean =>
  lang === 'nl' &&
  /^een$/i.test(match[1] ?? '') &&
  !/^\s(?:van\s(?:de|het|alle|zijn|haar|hun|die|dat|deze|elk)\s|der\s|deel|gedeelte)/.test(
    text.slice(match.index + match[0].length, match.index + match[0].length + 12),
  );

/** "twee derde", "tweederde", "twee/derde", "driekwart", "een derde van de leden", "two-thirds", "three quarters", "a third of" */
const FRACTION: Sides<RegExp> = {
  nl: latin(
    /(?<![A-Za-zÀ-ÿ\d])(één|twee|drie|vier|vijf|een)\s?[-/]?(derden?|vierden?|vijfden?|kwart|achtsten?)(?![A-Za-zÀ-ÿ]|\s(?:partij|lid|leden|persoon|personen))/gi,
  ),
  en: latin(
    /(?<![A-Za-zÀ-ÿ\d])(one|two|three|four|five|a(?=\s(?:third|quarter|fourth|fifth|eighth)\sof\s))[\s-](thirds?|quarters?|fourths?|fifths?|eighths?)(?![A-Za-zÀ-ÿ]|\s(?:party|parties|paragraph|person))/gi,
  ),
};
const FRACTION_WORDS: Sides<Readonly<Record<string, number>>> = {
  nl: { derde: 3, derden: 3, vierde: 4, vierden: 4, kwart: 4, vijfde: 5, vijfden: 5, achtste: 8, achtsten: 8 },
  en: {
    third: 3,
    thirds: 3,
    quarter: 4,
    quarters: 4,
    fourth: 4,
    fourths: 4,
    fifth: 5,
    fifths: 5,
    eighth: 8,
    eighths: 8,
  },
};
