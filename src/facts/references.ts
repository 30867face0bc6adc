import type { FactOf, Likeness } from '../model.ts';
import type { Found, Passage } from './passage.ts';

type Reference = Omit<FactOf<'reference'>, 'span'>;

/** Words in any case of letters, as a pattern without the flag that would make "s" a roman number: "[Aa]rtikel|ARTIKEL" */
const cased = (words: string): string =>
  words
    .split(' ')
    .map((word) => `[${word[0]?.toUpperCase()}${word[0]}]${word.slice(1)}|${word.replace(/\(\?:|\)\?|\\\./g, '').toUpperCase()}`)
    .join('|');

/** The words in front of a number that make it a reference. */
const HEAD = `(?:${cased('artikel(?:en)? artt?\\. lid leden paragraaf paragrafen bijlagen? module modules bepaling(?:en)? hoofdstuk(?:ken)? afdeling(?:en)? titel boek onderdeel onderdelen aanhangsel aanhangsels')}|${cased(
  'articles? arts?\\. sections? clauses? paragraphs? paras?\\. annex(?:es)? appendix appendices schedules? chapters? part title book subsections?',
)}|§§?)`;

/** "3.1", "A.11.3", "6:89", "827(1)(d)", "7a", "2:24a", "IV" */
const NUMBER = '(?:(?:[A-Z]\\.)?\\d{1,4}(?:[a-z]{1,2}(?![\\p{L}]))?(?:[:.]\\d{1,4}(?:[a-z]{1,2}(?![\\p{L}]))?)*(?:\\s?\\((?:\\d{1,2}|[a-z]{1,3})\\))*|[IVXLC]{1,7}(?![\\p{L}\\p{N}]))';
/** "d", "(f)", "b)", "ii" behind "onder", "sub", "point" */
const LETTER = "(?:\\(?[a-z]{1,3}\\)|[a-z](?![\\p{L}\\p{N}'’.]))";

/** Between the members of a list: ",", "en", "tot en met het", "and", "to" */
const JOIN = '(?:,?\\s(?:en|of|and|or|en/of|and/or|tot en met|t/m|tot|to|through|alsmede|c\\.q\\.|respectievelijk|up to and including)\\s(?:het\\s|de\\s|the\\s)?|,\\s|\\s?[–-]\\s?)';
const list = (one: string): string => `${one}(?:${JOIN}${one})*`;

const ORDINAL = '(?:eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)';
/** "eerste lid", "het tweede tot en met vierde lid", "the first and second paragraphs", "tweede volzin" */
const ORDINALS = `${list(ORDINAL)}\\s(?:lid|leden|volzin|zin|alinea|paragraphs?|subsections?|sentences?|indent)(?![\\p{L}])`;

/** ", eerste lid", " lid 2", ", onder d en f", ", aanhef en onderdeel b", " sub a" */
const SUB = `(?:,?\\s(?:aanhef en\\s)?(?:(?:lid|leden|paragraphs?|volzin)\\s${list(NUMBER)}|(?:onder|sub|onderdeel|onderdelen|punt|points?|letters?|items?)\\s(?:${list(LETTER)}|${list('\\d{1,2}')})|${ORDINALS}))`;

const PATTERN = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${HEAD}\\s?(?:${list(`${NUMBER}`)}|[A-Z](?![\\p{L}\\p{N}'’]))(?:${JOIN}\\((?:\\d{1,2}|[a-z])\\))*${SUB}*|${ORDINALS}${SUB}*|onder\\s${list(LETTER)}(?=[\\s,.;:)])(?!\\s(?:\\p{L}{2,}\\s){0,1}voorwaarde))`,
  'gu',
);

/** Cross-references and references to law, taken out before numbers are read. */
export function references({ text }: Passage): readonly Found<Reference>[] {
  return [...text.matchAll(PATTERN)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    fact: { kind: 'reference', printed: numbersOf(match[0]) },
  }));
}

const VALUES: ReadonlyMap<string, string> = new Map(
  'eerste first|tweede second|derde third|vierde fourth|vijfde fifth|zesde sixth|zevende seventh|achtste eighth|negende ninth|tiende tenth'
    .split('|')
    .flatMap((words, at) => words.split(' ').map((word) => [word, String(at + 1)] as const)),
);

/** The numbers of "artikel 827, eerste lid, onder d en f" are those of "Article 827(1)(d) and (f)" */
function numbersOf(text: string): readonly string[] {
  const words = text.replace(/[(),]/g, ' ').split(/\s+|(?<=\d)[–-](?=\d)/);
  return words
    .map((word) => VALUES.get(word.toLowerCase()) ?? word.replace(/\.$/, ''))
    .filter((word) => /^(?:[A-Z]\.)?\d/.test(word) || /^[a-z]$/.test(word) || /^[IVXLC]+$/.test(word) || /^[A-Z]$/.test(word));
}

/** The same numbers in any order. */
export const likeReferences = (one: Reference, two: Reference): Likeness =>
  [...one.printed].sort().join() === [...two.printed].sort().join() ? 'same' : 'different';
