import type { Sides } from '../src/model/side.ts';

/**
 * Pieces of text that, repeated in one clause, make a program slow that compares everything with everything or lets a pattern try again and again. Each
 * was, or might have been, a fault of some program that reads texts.
 */
export const HOSTILE_LINES: Readonly<Record<string, string | Sides<string>>> = {
  'plain terms': {
    nl: 'De huurder betaalt de huur vooraf en geeft de sleutel aan het einde terug. ',
    en: 'The tenant pays the rent in advance and returns the key at the end. ',
  },
  'plain terms without a full stop': {
    nl: 'en de huurder betaalt de huur vooraf aan de verhuurder ',
    en: 'and the tenant pays the rent in advance to the landlord ',
  },
  'unclosed [': { nl: '[de naam van de koper ', en: '[the name of the buyer ' },
  'one unclosed [': { nl: ' van de koper die het bedrag betaalt.', en: ' of the buyer who pays the amount.' },
  '[': '[',
  ']': ']',
  '(': '(',
  ')': ')',
  '{{': '{{',
  '}}': '}} ',
  '<': '<',
  '<b>': '<b>',
  '</b>': '</b>',
  '<!--': '<!-- ',
  '-->': '--> ',
  '*': '*',
  '** **': '** ',
  _: '_',
  '_ _': '_ ',
  '`': '`',
  '~~': '~~ ',
  '|': '|',
  'Markdown links': '[a](b) ',
  'Markdown links without an end': '[a](b ',
  'Markdown images': '![a](b "c") ',
  'notes [^1]': '[^1] ',
  'entities &amp;': '&amp; ',
  backslashes: '\\',
  blanks: ' ',
  tabs: '\t',
  'no-break spaces': '\u00a0',
  'zero-width spaces': '\u200b',
  'combining marks': 'a\u0301\u0301',
  emoji: '\u{1f600}',
  'right to left': '\u05d0\u202e ',
  'halves of characters': '\ud800',
  'one word': 'a',
  'one capital': 'A',
  'one digit': '1',
  'dots .': '.',
  'dots . .': '. ',
  'commas ,': ',',
  'semicolons ;': 'a; ',
  'colons :': ': ',
  'hyphens a-': 'a-',
  'dashes – ': '– ',
  'slashes a/': 'a/',
  "apostrophes '": "'",
  'quotes "': '"',
  'curly quotes “': '“',
  'quoted words': { nl: '“koper” betekent ', en: '“buyer” means ' },
  'honderd / one hundred': { nl: 'honderd ', en: 'one hundred ' },
  honderdhonderd: { nl: 'honderd', en: 'hundred' },
  'vijf (5)': { nl: 'vijf (5) ', en: 'five (5) ' },
  '€ 1': { nl: '€ 1 ', en: 'EUR 1 ' },
  '1%': '1% ',
  '14 dagen': { nl: '14 dagen ', en: '14 days ' },
  '1 januari 2020': { nl: '1 januari 2020 ', en: '1 January 2020 ' },
  '12.30 uur': { nl: '12.30 uur ', en: '12.30 hours ' },
  '§ 1': '§ 1 ',
  '1.': '1. ',
  '1.1.1': '1.',
  '(1)': '(1) ',
  '(a)': '(a) ',
  'iv.': 'iv. ',
  'Artikel 1': { nl: 'Artikel 1 ', en: 'Article 1 ' },
  'artikel 1 lid 2 onder a': { nl: 'artikel 1 lid 2 onder a ', en: 'Article 1(2)(a) ' },
  'http://': 'http://a.b/ ',
  'a@b': 'a@',
  'NL 1234': 'NL12',
  'niet / not': { nl: 'niet ', en: 'not ' },
  'tenzij / unless': { nl: 'tenzij ', en: 'unless ' },
  'mag / may': { nl: 'mag ', en: 'may ' },
  'en / and': { nl: 'en ', en: 'and ' },
  'Koper / Buyer': { nl: 'Koper ', en: 'Buyer ' },
  'B.V.': { nl: 'B.V. ', en: 'Ltd. ' },
  'alle / all': { nl: 'alle alle ', en: 'all all ' },
  'lines of one word': 'a\n',
  'lines broken at a hyphen': 'over-\n',
  'blank lines': '\n\n',
  'carriage returns': '\r',
  'headings #': '# a\n\n',
  'headings underlined': 'a\n=\n\n',
  'bullets -': '- a\n',
  'bullets deeper and deeper': ' - a\n',
  'items a)': 'a) b\n',
  'paragraphs 1.1': { nl: '\n\n1.1 De koper betaalt.', en: '\n\n1.1 The buyer pays.' },
  'articles of one number': { nl: '\n\nArtikel 3. Prijs\n\nTien euro.', en: '\n\nArticle 3. Price\n\nTen euros.' },
  'tables |': '| a | b |\n',
  'contents lines': '1. Prijs ..... 3\n',
  'alike paragraphs': { nl: '\n\nDe koper betaalt de prijs.', en: '\n\nThe buyer pays the price.' },
  'comments of the program': '<!-- tweeluik accept amounts: x -->\n',
};

/** Two versions of terms of three clauses, the last of which ends in the piece repeated to so many characters. */
export function hostileTexts(piece: string | Sides<string>, size: number): Sides<string> {
  const of = (lang: 'nl' | 'en'): string => {
    const one = typeof piece === 'string' ? piece : piece[lang];
    return `${HEAD[lang]}${one.repeat(Math.ceil(size / one.length))}\n\n${END[lang]}`;
  };
  return { nl: of('nl'), en: of('en') };
}

const HEAD: Sides<string> = {
  nl: 'Artikel 1. Betaling\n\n1.1 De koper betaalt iedere factuur binnen 14 dagen na de datum van de factuur.\n\n1.2 De koper en de verkoper zijn gebonden aan wat hier staat. [',
  en: 'Article 1. Payment\n\n1.1 The buyer shall pay every invoice within 14 days after the date of the invoice.\n\n1.2 The buyer and the seller are bound by what is written here. [',
};
const END: Sides<string> = {
  nl: 'Artikel 2. Levering\n\n2.1 De verkoper levert de fiets aan de koper op het adres dat de koper heeft gegeven.\n',
  en: 'Article 2. Delivery\n\n2.1 The seller shall deliver the bicycle to the buyer at the address which the buyer has given.\n',
};
