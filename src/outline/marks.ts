import { ANNEXES, ARTICLES, ORDINALS, PARTS, SECTIONS } from '../languages/division-words.ts';
import { latin, opensCapital } from '../languages/pattern.ts';

/**
 * How a clause may begin. One line can be read in several ways ("i." is a roman one or the letter after h); the outline
 * chooses by what comes before.
 */
export type Mark = Readonly<{
  form: 'hash' | 'part' | 'annex' | 'article' | 'section' | 'path' | 'number' | 'letter' | 'roman' | 'bullet';
  /** Marks of one list share it: "1." and "2.", not "1." and "(2)". Words keep theirs: "hoofdstuk". */
  style: string;
  /** As one cites it: "A.2.1", "3", "iv", "•". */
  printed: string;
  /** Its place in its list, from 1; 0 where it has none. */
  value: number;
  /** The characters of the line that it takes, spaces after it included. */
  length: number;
  /** It may stand in front of lower-case text or without its dot: trusted only where it is the next one. */
  weak?: true;
}>;

export const FORMS: ReadonlyMap<string, 'part' | 'annex' | 'article' | 'section'> = new Map<
  string,
  'part' | 'annex' | 'article' | 'section'
>([
  ...PARTS.map((word) => [word, 'part'] as const),
  ...ANNEXES.map((word) => [word, 'annex'] as const),
  ...ARTICLES.map((word) => [word, 'article'] as const),
  ...SECTIONS.map((word) => [word, 'section'] as const),
]);

const ORDINAL = ORDINALS.flat().join('|');

/** A number as it stands after such a word: "A.1", "3", "3a", "IV", "A", "ONE" */
const NUMBER = `(?:[A-Z]\\.)?\\d{1,4}(?:\\.\\d{1,3})*(?:[a-z]{1,3}|\\s?[A-Z])?|[IVXLC]+[a-z]?|[A-Z]|${ORDINAL}`;

/** "Artikel A.1. Offerte", "Article 3", "§ 4 Term", "Module B. Ontwikkeling", "HOOFDSTUK II", "Bijlage 2: Tarieven", "Art. 5 Prijs" */
const WORD = latin(
  `^(${[...FORMS.keys()].join('|')}|§)(?:\\.\\s?|\\s)\\s*(${NUMBER})(?![\\p{L}\\p{N}])(\\s?[.:)]?\\s*[–—-]?\\s*)(.*)$`,
  'isu',
);
const PARAGRAPH_SIGN = /^§\s?(\d{1,4}[a-z]?)(\s?[.:)]?\s*[–—-]?\s*)(.*)$/su;

/** "EERSTE BOEK. DE WIJZE VAN PROCEDEREN", "TWEEDE TITEL", "VIJFDE A AFDELING" */
const ORDINAL_WORD = latin(`^(${ORDINAL})\\s([A-Z]\\s)?(${PARTS.join('|')})\\b([.:]?\\s*[–—-]?\\s*)(.*)$`, 'isu');

/** Every way to read the beginning of a line as a mark, the likeliest first. */
export function marks(text: string): readonly Mark[] {
  const word = wordMark(text);
  if (!word) return signs(text);
  // "Module I" is the first, or the ninth after H
  return /^[IVXLC]$/.test(word.printed) ? [word, { ...word, value: letter(word.printed) }] : [word];
}

/** A title may follow a mark: it is short, begins with a capital or digit, and does not end like a sentence. */
export function isTitle(text: string): boolean {
  if (text === '' || !isShort(text) || !OPENS_TITLE.test(text)) return false;
  // "Artikel 1. Definities." is a title with a dot; "Betaling is verschuldigd." is not
  if (/[.]$/.test(text))
    return text.split(' ').length <= 4 && !/\s(?:is|zijn|wordt|worden|are|shall|will|may)\s/.test(text);
  return mayHead(text) && !PREDICATE.test(text);
}

/** Where a title is expected it may hold a verb: "Beslissingen waartegen beroep kan worden ingesteld". */
export const mayHead = (text: string): boolean =>
  isShort(text) &&
  OPENS_TITLE.test(text) &&
  !/[.;:,(]$/.test(text) &&
  (text.split(' ').length <= 18 || !HAS_SMALL.test(text));

const HAS_SMALL = /[a-zà-ÿ]{2}/;
const OPENS_TITLE = /^[A-ZÀ-Þ\d“"„‘'([&-]/;
const isShort = (text: string): boolean => text.length <= (HAS_SMALL.test(text) ? 140 : 300);

/** "Article 130 applies", "Artikel 5 is van toepassing": a sentence that lost its full stop is no title */
const PREDICATE =
  /\s(?:applies|apply|does not|do not|shall|may|will|is van|zijn van|is niet|zijn niet|wordt|worden|kan|kunnen|zal|zullen|mag|mogen)(?:\s|$)/;

/** "Appendix 1 to the Standard Terms", "Bijlage 2 behorende bij de Overeenkomst" */
const OF_WHAT = /^(?:to|of|bij|behorende? bij|van) (?:the|these|de|het|deze)\s[^.;]{3,80}$/;

function wordMark(text: string): Mark | null {
  const found = WORD.exec(text);
  if (found) {
    const [, word = '', number = '', separator = '', rest = ''] = found;
    const form = FORMS.get(word.toLowerCase()) ?? 'article';
    // "Artikel 110 is van toepassing", "Artikel 7 BW bepaalt dat …", "Article 255(1) applies": a sentence, no heading
    const annexed = FORMS.get(word.toLowerCase()) === 'annex' && OF_WHAT.test(rest);
    // "Artikel 31. De raad bestaat uit drie leden": its text stands in the line of its number
    const inLine = form === 'article' && /[.:–—-]/.test(separator) && opensCapital(rest);
    // "Module B. Ontwikkeling:", "Artikel 3 Prijzen –"
    const title = rest.replace(/\s*[:–—-]$/, '');
    if (rest !== '' && !annexed && !inLine && (!isTitle(title) || (rest.startsWith('(') && separator === '')))
      return null;
    return {
      form,
      style: word.toLowerCase(),
      printed: number.replace(' ', ''),
      value: orderOf(number),
      length: text.length - rest.length,
    };
  }
  const sign = PARAGRAPH_SIGN.exec(text);
  if (sign && (sign[3] === '' || isTitle(sign[3] ?? ''))) {
    return {
      form: 'article',
      style: '§',
      printed: sign[1] ?? '',
      value: orderOf(sign[1] ?? ''),
      length: text.length - (sign[3] ?? '').length,
    };
  }
  const ordinal = ORDINAL_WORD.exec(text);
  if (ordinal && (ordinal[5] === '' || isTitle(ordinal[5] ?? ''))) {
    const [, number = '', letter = '', word = '', , rest = ''] = ordinal;
    return {
      form: 'part',
      style: word.toLowerCase(),
      printed: `${orderOf(number)}${letter.trim()}`,
      value: orderOf(number),
      length: text.length - rest.length,
    };
  }
  return null;
}

/** The number of a mark: "A.3" → 3, "IV" → 4, "C" → 3, "6a" → 6, "EERSTE" → 1 */
export function orderOf(number: string): number {
  const digits = /(\d+)\D*$/.exec(number);
  if (digits) return Number(digits[1]);
  for (const list of ORDINALS) if (list.includes(number.toLowerCase())) return list.indexOf(number.toLowerCase()) + 1;
  return number.length > 1 || 'IVX'.includes(number) ? roman(number) : letter(number);
}

export const letter = (char: string): number => char.toLowerCase().charCodeAt(0) - 96;

export function roman(text: string): number {
  const digits: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100 };
  const values = [...text.toLowerCase()].map((char) => digits[char] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}

export const ROMANS = /^(?=[ivxlc])(?:c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/i;

type Pattern = Readonly<{ pattern: RegExp; read: (found: RegExpExecArray, length: number) => readonly Mark[] }>;

const counted =
  (form: 'number' | 'path', style: string, weak?: true): Pattern['read'] =>
  (found, length) => [
    { form, style, printed: found[1] ?? '', value: orderOf(found[1] ?? ''), length, ...(weak ? { weak } : {}) },
  ];

/** "a", "iv", "A": a letter, a roman number, or either */
const lettered =
  (shape: (sign: string) => string): Pattern['read'] =>
  (found, length) => {
    const sign = found[1] ?? '';
    const capital = sign !== sign.toLowerCase();
    const readings: Mark[] = [];
    if (sign.length === 1) {
      readings.push({ form: 'letter', style: shape(capital ? 'A' : 'a'), printed: sign, value: letter(sign), length });
    }
    if (ROMANS.test(sign)) {
      readings.push({ form: 'roman', style: shape(capital ? 'I' : 'i'), printed: sign, value: roman(sign), length });
    }
    return readings;
  };

/** The signs that open a clause, each with a real beginning of a line. */
const SIGNS: readonly Pattern[] = [
  /** "## Betaling", "###Artikel 3"; not "#1" or "#tweeluik" */
  {
    pattern: /^(#{1,6})(?:\s+(?=\S)|(?<=##)(?=[^\s#]))/,
    read: (found, length) => [{ form: 'hash', style: '#', printed: '', value: (found[1] ?? '').length, length }],
  },
  /** "A.2.1 Na de totstandkoming", "4.3 Indien", "1.1.10. Opdrachtnemer"; not "25.000 euro" */
  {
    pattern: /^((?:[A-Z]\.)?(?:0|[1-9]\d{0,2})(?:\.(?:0|[1-9]\d{0,2}))+[a-z]?)\.?\s+(?=\S)/,
    read: counted('path', 'path'),
  },
  /** "A.2.1", "4.3" alone on its line, before its text */
  { pattern: /^((?:[A-Z]\.)?[1-9]\d?(?:\.[1-9]\d?){1,3})\.?$/, read: counted('path', 'path', true) },
  /** "2.4Is een bepaling", "A.2.4Is een bepaling", of which the blank is lost */
  {
    pattern: latin(/^((?:[A-Z]\.)?[1-9]\d?(?:\.[1-9]\d?){1,3})\.?(?=\p{Lu}\p{Ll}|\p{Lu}\s\p{Ll})/u),
    read: counted('path', 'path'),
  },
  /** "4.0) hij de gegevensexporteur …" before "4.1) een …": the fourth */
  { pattern: /^(\d{1,3})\.0\)\s+(?=\S)/, read: counted('number', '1)') },
  /** "2.1) Wanneer de betrokkene": with its bracket it can be no amount or version */
  { pattern: /^([1-9]\d{0,2}(?:\.(?:0|[1-9]\d{0,2}))+)\)\s+(?=\S)/, read: counted('path', 'path)') },
  /** "A.1 Offerte" */
  { pattern: /^([A-Z]\.(?:[1-9]\d{0,2}))\.?\s+(?=\S)/, read: counted('path', 'path') },
  /** "5.01.02 Het beleid", "GV.OC-01.1 De organisatie": codes of requirements; not "25.000 euro" */
  {
    pattern:
      /^((?:\d{1,2}\.)?0\d(?:\.\d{2})*|\d{1,2}\.0\d(?:\.\d{1,2})*|\d{1,2}(?:\.\d{2}){2,}|[A-Z]{2,4}\.[A-Z]{2,4}-\d{1,2}(?:\.\d{1,2})*|[A-Z]{1,4}-\d{1,2}(?:\.\d{1,2})+)\.?\s+(?=\S)/,
    read: counted('path', 'path'),
  },
  /** "2." alone on its line, before a list */
  { pattern: /^(\d{1,3})\.$/, read: counted('number', '1.', true) },
  /** "3. Prijzen", "5.The Agreement" */
  { pattern: latin(/^(\d{1,3})\.(?:\s+|(?=\p{Lu}\p{Ll}))(?=\S)/u), read: counted('number', '1.') },
  /** "3) de gegevensimporteur" */
  { pattern: /^(\d{1,3})\)\s*(?=\S|$)/, read: counted('number', '1)') },
  /** "(3) this Clause", "(1). Each" */
  { pattern: /^\((\d{1,3})\)\.?\s*(?=\S|$)/, read: counted('number', '(1)') },
  /** "1° de schuldenaar", "2º de schuldeiser" */
  { pattern: /^(\d{1,3})[°º]\.?\s*(?=\S)/, read: counted('number', '1°') },
  /** "25 Onderhoud en beheer": the dot was forgotten */
  { pattern: latin(/^(\d{1,3})\s+(?=[\p{Lu}])/u), read: counted('number', '1.', true) },
  /** "(iv) a notice", "(a) Mozilla VPN" */
  { pattern: /^\(([a-z]|[ivxlc]{2,6})\)\.?\s*(?=\S|$)/i, read: lettered((sign) => `(${sign})`) },
  /** "a) the address", "iv) gegevens" */
  { pattern: /^([a-z]|[ivxlc]{2,6})\)\s*(?=\S|$)/i, read: lettered((sign) => `${sign})`) },
  /** "a. hetzij", "a.ter verdediging", "i. iedere", "d." of which the text is lost; not "B.V." or "e.g." */
  { pattern: latin(/^([a-z]|[ivxlc]{2,6})\.(?!\p{L}\.|\d)\s*(?=[^\s.,]|$)/iu), read: lettered((sign) => `${sign}.`) },
  /** "A WEBSITE ONTWIKKELING, -BEHEER": a letter before capitals */
  {
    pattern: latin(/^([A-Z])\s+(?=\p{Lu}{2}[\p{Lu}\s,.&/-]*$)/u),
    read: (found, length) => [
      { form: 'part', style: 'A', printed: found[1] ?? '', value: letter(found[1] ?? ''), length },
    ],
  },
  /** "• groei van volgers;", "– de Overeenkomst;", "- a. Share", "o de factuur;", and what word processors and converters make of them */
  {
    pattern: /^([•●▪▫◦·∙⋅‣⁃○■□◆◇❖➢➤►▶✓✔✗✘☐☑→*o\u2010-\u2015\u2212\uE000-\uF8FF-])\s+(?=\S)/u,
    read: (found, length) => [{ form: 'bullet', style: found[1] ?? '', printed: '•', value: 0, length }],
  },
];

function signs(text: string): readonly Mark[] {
  for (const { pattern, read } of SIGNS) {
    const found = pattern.exec(text);
    if (found) return read(found, found[0].length);
  }
  return [];
}

/**
 * The next sign behind a bullet or a hash: "- a. Share means", "– 1. de Overeenkomst", "## Artikel 3. Prijs", "1. #### Inleiding".
 * Its `length` counts from the beginning of the line.
 */
export function inner(text: string, outer: Mark): readonly Mark[] {
  return marks(text.slice(outer.length)).map((mark) => ({ ...mark, length: mark.length + outer.length }));
}
