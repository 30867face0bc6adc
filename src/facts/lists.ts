import { oneOf } from '../languages/pattern.ts';
import { wordList } from '../languages/word-list.ts';

/** Words in any case of letters, as a pattern without the flag that would make "s" a roman number: "[Aa]rtikel|ARTIKEL" */
export const cased = (words: string): string =>
  wordList(words)
    .flatMap((word) => [
      `[${word[0]?.toUpperCase()}${word[0]}]${word.slice(1)}`,
      word.replace(/\((?:\?:)?[^)]*\)\?|\\\.|s\?/g, '').toUpperCase(),
    ])
    .join('|');

/** What stands between the numbers of a list: ", ", " en ", " and " */
export const AND =
  '(?:\\.(?=\\s(?:en|of|and|or)\\s\\d))?(?:\\sinclusive)?(?:\\s?,?\\s(?:en|of|and|or|en/of|and/or|alsmede|c\\.q\\.|respectievelijk)\\s|\\s?,\\s?)(?:het\\s|de\\s|the\\s)?';
/** What stands between the ends of a range: " tot en met ", " to " */
export const TO =
  '(?:\\s(?:tot en met|t/m|tot|to|through|up to and including)\\s(?:het\\s|de\\s|the\\s)?|\\s?[–-]\\s?)';
/** One or several of a kind, as a list or a range. */
export const list = (one: string): string => `${one}(?:(?:${AND}|${TO})${one})*`;

/** Ordinals to twenty in both languages, and their numbers. */
export const ORDINALS = new Map(
  'eerste first|tweede second|derde third|vierde fourth|vijfde fifth|zesde sixth|zevende seventh|achtste eighth|negende ninth|tiende tenth|elfde eleventh|twaalfde twelfth|dertiende thirteenth|veertiende fourteenth|vijftiende fifteenth|zestiende sixteenth|zeventiende seventeenth|achttiende eighteenth|negentiende nineteenth|twintigste twentieth'
    .split('|')
    .flatMap((words, at) => words.split(' ').map((word) => [word, String(at + 1)] as const)),
);
export const ORDINAL = oneOf(cased([...ORDINALS.keys()].join(' ')).split('|'));
