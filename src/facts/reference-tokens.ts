import { latin, matches } from '../languages/pattern.ts';
import { ORDINAL, ORDINALS } from './lists.ts';
import { ARTICLE, COUNTED, LETTER, NEIGHBOUR, NUMBER, PARAGRAPH, PART, POINT, SENTENCE } from './reference-patterns.ts';

/** How deep a number of a reference stands. */
export type Level = 'part' | 'article' | 'paragraph' | 'point' | 'sentence';
/** A word of a reference. */
export type Token = Readonly<
  | { level: Level; name: string }
  | { join: 'and' | 'comma' | 'to' }
  | { numbers: readonly string[]; bracketed: boolean; ordinal: boolean }
  | { step: string }
  | { close: true }
>;

const TOKEN = latin(
  `(?<neighbour>${NEIGHBOUR})|(?<article>(?:${ARTICLE})(?![\\p{L}]))|(?<paragraph>(?:${PARAGRAPH}|${COUNTED})(?![\\p{L}]))|(?<part>(?:${PART})(?![\\p{L}]))|(?<sentence>${SENTENCE}(?![\\p{L}]))|(?<point>(?:${POINT})(?![\\p{L}]))|(?<ordinal>${ORDINAL}(?![\\p{L}]))|(?<to>tot en met|t/m|(?<!\\p{L})(?:tot|through|up to and including|to)(?![\\p{L}])|[–-])|(?<and>,|(?<!\\p{L})(?:en|of|and|or|alsmede)(?![\\p{L}]))|(?<!\\p{L})(?<number>${NUMBER}|${LETTER}|[A-Z](?![\\p{L}\\p{N}]))|(?<close>\\))`,
  'gu',
);

/** The words of a reference, one by one. */
export function tokens(text: string): readonly Token[] {
  return matches(TOKEN, text).map(({ groups = {}, 0: word }): Token => {
    if (groups.neighbour) return { step: neighbour(word) };
    if (groups.article) return { level: 'article', name: word };
    if (groups.paragraph) return { level: 'paragraph', name: word };
    if (groups.part) return { level: 'part', name: partName(word) };
    if (groups.sentence) return { level: 'sentence', name: '' };
    if (groups.point) return { level: 'point', name: word };
    if (groups.ordinal) return { numbers: [ORDINALS.get(word.toLowerCase()) ?? ''], bracketed: false, ordinal: true };
    if (groups.to) return { join: 'to' };
    if (groups.and) return { join: word === ',' ? 'comma' : 'and' };
    if (groups.close) return { close: true };
    return { numbers: atoms(word), bracketed: word.startsWith('('), ordinal: false };
  });
}

/** "het vorige lid" → one paragraph back */
const neighbour = (words: string): string =>
  `${/lid|paragraph/i.test(words) ? '.' : ''}${/^(?:vorig|voorgaand|preceding|previous|foregoing)/.test(words) ? '-1' : '+1'}`;

/** Names of parts that both languages have: "bijlage" and "annex" are one */
function partName(word: string): string {
  const lower = word.toLowerCase();
  if (/^(?:bijlage|annex|appendi|schedule|aanhangsel)/.test(lower)) return 'annex';
  if (/^(?:hoofdstuk|hf?d?st|chapter)/.test(lower)) return 'chapter';
  if (/^(?:titel|title)/.test(lower)) return 'title';
  if (/^(?:boek|book)/.test(lower)) return 'book';
  return /^module/.test(lower) ? 'module' : 'part';
}

/** "827(1)(d)" → 827, 1, d; "A.1.1" and "6:89" stay whole */
const atoms = (word: string): readonly string[] =>
  word
    .replace(/\s([a-z])\)/g, '($1)')
    .replace(/\s/g, '')
    .replace(/\.(?=[a-z](?:\.|$))/g, '(')
    .split(/[()°]+|\.$/)
    .filter((part) => part !== '');
