import { latin } from '../languages/pattern.ts';
import type { Lang, Sides } from '../model/side.ts';
import type { Span } from '../model/source.ts';
import { PARTS_OF_LAW, partsOfLaw } from './law-parts.ts';
import { AND, cased, list, ORDINAL, TO } from './lists.ts';

export const ARTICLE = `${cased('artikel(?:en)? artt?\\. bepaling(?:en)? regels? secties? clausules? articles? arts?\\. sections? clauses? rules?')}|§§?`;
export const PARAGRAPH = cased('lid leden paragraphs? paras?\\. paras? subsections?');
export const POINT =
  'preamble|opening words|introductory words|chapeau|aanhef en onderdelen|aanhef en onderdeel|aanhef en onder|onder onderdelen|onder onderdeel|onder de letters|onder letters?|onderdelen|onderdeel|onder|sub-?paragraphs?|sub|alinea|punten|punt|letters?|points?|items?|under(?=\\s\\(?[a-z]\\)?(?:[,.;:)]|$|\\s(?:and|or|to)\\s\\(?[a-z]\\)?(?![\\p{L}])))';
export const PART = cased(
  'bijlagen? module modules hoofdstuk(?:ken)? hfdst\\. hfst\\. onderafdeling(?:en)? afdeling(?:en)? afd\\. boek aanhangsels? annex(?:es)? appendix appendices schedules? chapters? part delen deel titels? titles? books? paragraaf paragrafen subdivisions? divisions?',
);

/** "(1)", " (c)", " c)", ".a", "(A)" behind a number: "827(1)(d)", "V (1) (e)", "3 c)", "paragraph 1.b", "1076(1)(A)(c)" */
const DEEPER =
  '(?:\\s?\\((?:\\d{1,2}°?|[a-z]{1,3}|[A-Z])\\)|\\s[a-z]\\)|\\.[a-z](?![\\p{L}])(?:\\)(?=\\s(?:en|and|of|or|to)\\s))?)*';
/** "7a", "1B", "45bis", "8a)", "20 ter, eerste lid"; "artikel 20 ter zake van" is article 20 */
const INSERTED =
  '(?:(?:[a-z]{1,2}(?:\\)(?=[\\s,.;(]))?|[A-Z]|\\s?(?:bis|quater|quinquies)|ter|\\ster(?=[,.;:)]|$|\\s(?:lid|leden|en|of|and|or|van)\\s))(?![\\p{L}]))?';
/** "op grond van dit lid 10%", "in dit artikel 30 dagen": the number counts, and is no number of a clause */
const MEASURED =
  '\\s?[%‰]|\\s(?:procent|percent|per\\scent|(?:werk|kalender)?dagen|weken|maanden|jaar|jaren|uur|uren|(?:working\\s|business\\s|calendar\\s)?days?|weeks?|months?|years?|hours?|euro|EUR)(?![\\p{L}])';
/** "3.1", "1.A", "A.11.3", "6:89", "827(1)(d)", "7a", "2:24a", "IV", "(1)" */
const PLAIN = `(?:(?:[A-Z]\\.)?\\d{1,4}${INSERTED}(?:[:.]\\d{1,4}${INSERTED})*(?:\\.[A-Z](?![\\p{L}\\p{N}]))?(?!\\d|${MEASURED})${DEEPER}|[IVXLC]{1,7}(?![\\p{L}\\p{N}])${DEEPER})`;
/** "(1)", "(1)(a)" */
const BRACKETED = '\\((?:\\d{1,2}|[a-zA-Z])\\)(?:\\s?\\((?:\\d{1,2}|[a-z]{1,3})\\))*';
export const NUMBER = `(?:${PLAIN}|${BRACKETED})`;
/** "d", "(f)", "(a)(ii)", "b)", "ii", "d." of "d. and e" behind "onder", "sub", "point" */
export const LETTER =
  "(?:\\(?(?:[a-z]{1,3}|\\d{1,2})\\)(?:\\s?\\((?:[ivx]{1,4}|\\d{1,2})\\))?|(?:[a-z]|[ivx]{2,4}|aa|bb|cc)(?![\\p{L}\\p{N}'’)])(?!\\.\\p{L})(?:\\.(?=,|\\svan\\s|\\sgenoemde?\\s|\\s(?:en|of|and|or|tot en met|t/m|to)\\s[a-z](?![\\p{L}])))?)";

/** "5 tot en met 7", "(1) and (2)", "827(1)(d) and (f)"; in "Article 5 and (b) its procedures" the list ends at 5 */
const NUMBERS = `${NUMBER}(?:(?:${AND}|${TO})(?:${PLAIN}|(?<=\\)(?:${AND}|${TO}))${BRACKETED}))*`;
/** "b, c en e"; in "(b), a person" the last is the article */
const LETTERS = `${LETTER}(?:(?:${AND}|${TO})(?!a\\s)${LETTER})*`;

export const COUNTED = '(?:lid|leden|paragraphs?|subsections?)';
export const SENTENCE = "(?:volzin(?:nen)?|zin(?:nen)?|alinea(?:[’']s)?(?!\\s[a-z](?![\\p{L}]))|sentences?|indents?)";

/** "eerste lid", "het tweede tot en met vierde lid", "the first and second paragraphs" */
export const ORDINAL_PARAGRAPH = `${list(ORDINAL)}\\s${COUNTED}(?![\\p{L}])`;
/** ", tweede volzin", ", second sentence": the clause is the same */
const ORDINAL_SENTENCE = `,?\\s(?:en\\s|and\\s)?(?:${list(ORDINAL)}|laatste|last)\\s${SENTENCE}(?![\\p{L}])`;
/** " and 3" of ", paragraphs 1 and 3 of Article 8" */
const MORE = '(?:(?:,|\\s(?:en|of|and|or|to|tot|tot en met))\\s(?!(?:en|of|and|or|to|tot)\\s)\\(?[\\da-z]{1,3}\\)?)*';
/** ", eerste lid", " lid 2", ", onder d en f", ", aanhef en onderdeel b", ", point (a)"; not " and paragraph 3" of "and paragraph 3 of Article 5" */
const SUB = `(?:(?<=lid(?:\\s\\d{1,2})?),?\\s(?:onder|onderdeel|sub|punt|letter)\\s\\(?[a-z]\\)?\\.?(?=\\svan\\s(?:het\\s)?(?:[Aa]rtikel))|,?\\s\\(?(?:(?:en|of|and|or)\\s(?:van\\s)?(?:het\\s|de\\s|the\\s)?)?(?:(?:preamble|opening words|introductory words|chapeau)(?:\\sand)?\\s${LETTERS}|${COUNTED}\\s${NUMBERS}|para(?:graph)?s?\\s(?!a\\s)${LETTERS}|(?:${POINT})\\s(?:${LETTERS}|${list('\\d{1,2}(?!\\d|[.,]\\d)')})|${ORDINAL_PARAGRAPH})\\)?(?!\\d|${MORE}\\s(?:van\\s(?:het\\s)?(?:[Aa]rtikel|lid)|of\\s(?:the\\s)?(?:[Aa]rticle|[Cc]lause|[Ss]ection|paragraph)))|,\\s[a-z][.)](?:\\s(?:en|of|and|or)\\s[a-z][.)])?(?=,|$|\\svan\\s)|${ORDINAL_SENTENCE})`;

/** "het vorige lid", "the preceding paragraph", "het volgende artikel" */
export const NEIGHBOUR =
  '(?:vorige?|voorgaande|volgende|preceding|previous|foregoing|following|next)\\s(?:lid|[Aa]rtikel|[Pp]aragraph|[Aa]rticle|[Cc]lause|[Ss]ection)(?![\\p{L}])';

const CAPITAL = "[A-Z](?![\\p{L}\\p{N}'’])";
/** "the Clauses (1)" ends in a mark of a footnote, "paragraphs (1) and (2)" in numbers, "Annexes A and B" in letters; not "Annex A, I agree" */
const HEAD = `(?:(?:${ARTICLE})(?!\\s?\\()|${PARAGRAPH}|[Ss]ub-?paragraphs?|${PART})\\s?(?:${NUMBERS}|${CAPITAL}(?:(?:${AND})(?!I\\s\\p{Ll})${CAPITAL})*)`;
/** What a head goes on with: "2.b or c", "(1) and (2)", ", eerste lid" */
const TAIL = `(?<=\\.[a-z])\\.?${AND}[b-z](?![\\p{L}])|(?<=\\)|sentence)${AND}\\([a-z\\d]{1,2}\\)|(?<=\\s[a-z]\\))${AND}[b-z]\\)|${SUB}`;
/** How what holds a reference begins: "artikel 5", "eerste lid", "het voorgaande artikel" */
export const HOLDER_BEGINS = `${NEIGHBOUR}|(?:(?:${ARTICLE})(?!\\s?\\()|${PARAGRAPH}|[Ss]ub-?paragraphs?|${PART})\\s?(?:${NUMBER}|[A-Z](?![\\p{L}\\p{N}'’]))|${ORDINAL_PARAGRAPH}`;
/** "artikelen 72, tweede lid, en 73": after a plural, numbers may go on behind a paragraph or letter, and behind a bracket without comma */
const PLURAL_WORD = '(?:[Aa]rtikelen|[Aa]rticles|[Ss]ections|[Cc]lauses|[Rr]egels|[Rr]ules|[Pp]aragraphs|[Ll]eden)\\s';
const PLURAL = `${PLURAL_WORD}${NUMBERS}(?:\\sinclusive|${SUB}|(?<=\\)))+(?:(?:${AND}|${TO}|(?<=\\))\\s)${NUMBER}(?!\\s(?:dagen|weken|maanden|jaar|days|weeks|months|years))${SUB}*)+`;
/** Words and marks of which a plural has one behind its first numbers: "artikelen 72, tweede lid, en 73" */
const PLURAL_BEGINS = `${PLURAL_WORD}[^;]{0,300}?(?:\\)|\\s\\(?(?:inclusive|${COUNTED}|${POINT}|${ORDINAL}|preamble|opening|introductory|chapeau|laatste|last|[a-z][.)]))`;
/** "de twaalfde afdeling", "de eerste afdeling B", "het eerste Boek", "the second chapter": a part by its ordinal */
export const DIVISION = `(?:${cased('afdeling(?:en)? divisions? titels? paragraaf paragrafen hoofdstuk(?:ken)? boek sections? titles? chapters?')})`;
const ORDINAL_PART = `${list(ORDINAL)}\\s${DIVISION}(?:\\s[A-Z](?![\\p{L}\\p{N}'’]))?(?![\\p{L}])`;
/** "onder A sub c"; "de grond onder Aa van het eerste lid" */
const NESTED = 'onder\\s[A-Z](?:\\ssub\\s[a-z](?![\\p{L}])|[a-z](?=\\svan\\s))';
/** "lid 2 van artikel 5", "paragraph 2 of Article 5"; in Dutch "of" is "or" */
export const WITHIN: Sides<string> = { nl: ',?\\s(?:van|uit)\\s(?:het\\s|de\\s)?', en: ',?\\sof\\s(?:the\\s)?' };
/** "(b) and (c)" of "(b) and (c) of paragraph 1"; "onder a", "alinea b", "point (b)", "onderdeel a, sub i", "de punten 5 en 6", "het bepaalde onder 5" */
const POINTED = `(?:[Pp]aragraphs?\\s\\(?[a-z]\\)|${list('\\([a-z]\\)')}(?=\\sof\\s(?:the\\s)?(?:[Pp]aragraph|[Aa]rticle|[Cc]lause|[Ss]ection)\\s)|(?:onder|sub|[Ss]ub-?paragraphs?|points?|punten|punt|letters?|items|onderdeel|onderdelen|alinea)\\s${LETTERS}(?:,?\\s(?:onder|sub|punt|point)\\s(?:[ivx]{1,4}|\\d{1,2})(?![\\p{L}\\p{N}.]))?(?=[\\s,.;:)]|$)|(?:points?|punten|punt|onderdeel|onderdelen|(?<=(?:bepaalde|bepalingen|bedoelde?|genoemde?|vermelde?)\\s)onder|onder(?=\\s\\d{1,2}(?:\\s(?:en|of|tot en met)\\s\\d{1,2})?\\s(?:bedoelde?|genoemde?|vermelde?)\\s))\\s${list('\\d{1,2}(?!\\d|[.,]\\d|\\s?%)')}(?=[\\s,.;:)]|$))`;
/** "artikel 305a, tweede lid, van Boek 3"; "Section 119a, Book 6" */
const OF_BOOK = '(?:(?:,?\\s(?:van|of)|,)\\s(?:Boek|Book)\\s\\d{1,2}(?!\\d|,?\\s[Aa]rt))?';
/** "inartikel 3:83": a blank was lost before the word */
const GLUED = '(?<=(?<!\\p{L})(?:in|van|uit|bij|of))(?=[Aa]rti[ck])';
/** The words with which a reference may begin; elsewhere none of the long patterns is tried. */
const FIRST_WORD = latin(
  `(?:(?<![\\p{L}\\p{N}-])|${GLUED})(?:${ARTICLE}|${PARAGRAPH}|[Ss]ub|${PART}|${ORDINAL}|onder|point|punt|letter|items|alinea|\\([a-z]\\)|vorig|voorgaand|volgend|preceding|previous|foregoing|following|next)`,
  'gu',
);

/**
 * The parts of a reference, each a pattern by itself: the engine compiles a pattern twice for each width of characters, and takes a quarter of a second for one that
 * holds them all. What goes on (`tail`, `sub`) may always be left out, so that a match by parts is the match of the whole.
 */
const PARTS = {
  /** "Book 6, " of "Book 6, Article 96" */
  book: latin('[Bb](?:oe|oo)k\\s\\d{1,2},?\\s(?=[Aa]rt)', 'uy'),
  pluralBegins: latin(PLURAL_BEGINS, 'uy'),
  plural: latin(PLURAL, 'uy'),
  head: latin(HEAD, 'uy'),
  tail: latin(TAIL, 'uy'),
  ordinal: latin(ORDINAL_PARAGRAPH, 'uy'),
  sub: latin(SUB, 'uy'),
  division: latin(`${ORDINAL_PART}(?:${TO}${ORDINAL_PART})?`, 'uy'),
  pointed: latin(`${NESTED}|${POINTED}`, 'uy'),
  neighbour: latin(NEIGHBOUR, 'uy'),
} as const;
const INTO: Sides<RegExp> = { nl: latin(WITHIN.nl, 'uy'), en: latin(WITHIN.en, 'uy') };
const BOOK = latin(OF_BOOK, 'uy');

/** The references of a text, each from its first word to the last that belongs to it: "lid 2 van artikel 5 van Boek 3". */
export function referencesIn(text: string, lang: Lang): readonly Span[] {
  const found: Span[] = [];
  FIRST_WORD.lastIndex = 0;
  for (let word = FIRST_WORD.exec(text); word; word = FIRST_WORD.exec(text)) {
    const start = word.index;
    const own = ownEnd(text, start, lang);
    FIRST_WORD.lastIndex = start + 1;
    if (own === null) continue;
    let end = own;
    for (let next = holderEnd(text, end, lang); next > end; next = holderEnd(text, end, lang)) end = next;
    end = endOf(BOOK, text, end) ?? end;
    found.push({ start, end });
    FIRST_WORD.lastIndex = Math.max(end, start + 1);
  }
  return found;
}

/** Where a reference ends that begins here, without what holds it; null where none does. */
function ownEnd(text: string, start: number, lang: Lang): number | null {
  const chain = endOf(PARTS_OF_LAW[lang], text, start);
  if (chain !== null && partsOfLaw(text.slice(start, chain), lang) !== null) return chain;
  const behindBook = endOf(PARTS.book, text, start);
  return (behindBook === null ? null : bareEnd(text, behindBook)) ?? bareEnd(text, start);
}

const bareEnd = (text: string, start: number): number | null =>
  (endOf(PARTS.pluralBegins, text, start) === null ? null : endOf(PARTS.plural, text, start)) ??
  headedEnd(text, start) ??
  ordinalEnd(text, start) ??
  endOf(PARTS.division, text, start) ??
  endOf(PARTS.pointed, text, start) ??
  endOf(PARTS.neighbour, text, start);

/** "artikel 5, tweede lid, onder b" */
const headedEnd = (text: string, start: number): number | null =>
  repeated(PARTS.tail, text, endOf(PARTS.head, text, start));

/** "het eerste lid, onder b" */
const ordinalEnd = (text: string, start: number): number | null =>
  repeated(PARTS.sub, text, endOf(PARTS.ordinal, text, start));

/** Where the last match of a pattern ends of those that follow each other from here on. */
function repeated(pattern: RegExp, text: string, from: number | null): number | null {
  let end = from;
  for (let next = end; next !== null; next = endOf(pattern, text, next)) end = next;
  return end;
}

/** Where " van artikel 5" ends that begins here; else where it would begin. */
function holderEnd(text: string, from: number, lang: Lang): number {
  const holder = endOf(INTO[lang], text, from);
  if (holder === null) return from;
  return endOf(PARTS.neighbour, text, holder) ?? headedEnd(text, holder) ?? ordinalEnd(text, holder) ?? from;
}

/** Where a match that begins here ends, or null. */
function endOf(pattern: RegExp, text: string, from: number): number | null {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : null;
}
