import { latin, matches } from '../languages/pattern.ts';
import type { FactOf } from '../model/fact.ts';
import type { Lang, Sides } from '../model/side.ts';
import { ENGLISH_NUMBER, numberWord } from './number-words.ts';
import type { Found } from './passage.ts';

type Doubled = Omit<FactOf<'doubled'>, 'span'>;

/** "vijf (6) werkdagen", "fourteen (15) days", "vijfduizend (5.000) euro": a number in words and the same in digits */
const PATTERN: Sides<RegExp> = {
  nl: latin(/(?<![\p{L}\p{N}-])(\p{L}+)\s?\(\s?(\d{1,3}(?:\.\d{3})*|\d+)\s?\)/gu),
  en: latin(`(?<![\\p{L}\\p{N}-])(${ENGLISH_NUMBER})\\s?\\(\\s?(\\d{1,3}(?:,\\d{3})*|\\d+)\\s?\\)`, 'giu'),
};

/** Numbers that stand in words and in digits; they share their words with the values they are part of. */
export function doubled(text: string, lang: Lang): readonly Found<Doubled>[] {
  return matches(PATTERN[lang], text, /\(\s?\d/).flatMap((match) => {
    const words = numberWord((match[1] ?? '').replace(/^één$/i, 'een'), lang);
    const figure = Number((match[2] ?? '').replace(/[.,]/g, ''));
    return words === null
      ? []
      : [{ start: match.index, end: match.index + match[0].length, fact: { kind: 'doubled', words, figure } }];
  });
}
