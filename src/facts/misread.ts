import { latin, matches } from '../languages/pattern.ts';
import type { FactOf } from '../model/fact.ts';
import type { Found } from './passage.ts';

type Misread = Omit<FactOf<'misread'>, 'span'>;

/** "l5 dagen", "3O days", "1O.000", "2O19": a small L or a capital O among digits, where nothing else makes it a code */
const PATTERN = latin(
  /(?<![\p{L}\p{N}./-])(?:l\d{1,3}|\d{1,3}O{1,3}|\d{1,2}O\d{1,2}|\d{1,2}O(?=[.,]\d{3}))(?:[.,]\d+)*(?![\p{L}\p{N}/-])/gu,
);

/** Numbers in which a letter stands for a digit. */
export const misread = (text: string): readonly Found<Misread>[] =>
  matches(PATTERN, text).map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
    fact: { kind: 'misread', figure: asDigits(words) },
  }));

/** A text with these numbers as they were meant, of the same length. */
export const asMeant = (text: string): string => text.replace(PATTERN, asDigits).replace(PARAGRAPH_L, '1');

/** "paragraph l (a)": with points below it, the letter is the figure */
const PARAGRAPH_L = latin(/(?<=(?:[Pp]aragraphs?|[Ll]id|[Aa]rti(?:cle|kel))\s)l(?=\s?\([a-z]\))/gu);

const asDigits = (words: string): string => words.replaceAll('l', '1').replaceAll('O', '0');
