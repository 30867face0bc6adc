import { readdirSync, readFileSync } from 'node:fs';
import { parseSync } from 'vite';
import { isSmall } from '../src/languages/small-words.ts';
import type { Lang } from '../src/model/side.ts';
import { HOME } from './texts.ts';

/** A node of the tree that the parser gives, as far as the walk below looks at it. */
type Node = { readonly type: string; readonly [key: string]: unknown };

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;

/** The files of src/ under a folder, as paths from src/. */
export const sourceFiles = (): readonly string[] =>
  readdirSync(`${HOME}/src`, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
    .sort();

/** Rooms that write to people, or to programs in words of their own: their English sentences are no knowledge of a language. */
const WRITES = /^(?:languages|report|hosts)\//;

/** The files that the rule is for: all but languages/ and the rooms that write. */
export const withoutWords = (): readonly string[] => sourceFiles().filter((file) => !WRITES.test(file));

/** What stands in a literal: its text, and whether it is a pattern. */
type Literal = { readonly text: string; readonly pattern: boolean };

/** What names a thing for programs: types, names of keys, what is imported, and what `error` tells a user. */
const NAMES = new Set([
  'ImportDeclaration',
  'ExportAllDeclaration',
  'TSLiteralType',
  'NewExpression',
  'ThrowStatement',
]);

function* literalsUnder(node: Node): Generator<Literal> {
  if (NAMES.has(node.type) && !isWordSet(node)) return;
  if (node.type === 'Literal') {
    const regex = node.regex as { readonly pattern: string } | undefined;
    if (regex) yield { text: regex.pattern, pattern: true };
    else if (typeof node.value === 'string') yield { text: node.value, pattern: false };
    return;
  }
  if (node.type === 'TemplateElement') {
    const { raw } = node.value as { readonly raw: string };
    yield { text: raw, pattern: false };
    return;
  }
  for (const [key, value] of Object.entries(node)) {
    if (key === 'key' && node.type === 'Property' && isNode(value) && value.type === 'Identifier') continue;
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) yield* literalsUnder(child);
  }
}

/** `new Set(['de', 'het'])` is a list of words all the same. */
const isWordSet = (node: Node): boolean =>
  node.type === 'NewExpression' &&
  isNode(node.callee) &&
  ['Set', 'Map', 'RegExp'].includes(String((node.callee as Node).name));

/** The words of a literal, in lower case; of a pattern without its escapes, its classes and the names of its groups. */
const wordsOf = ({ text, pattern }: Literal): readonly string[] =>
  (pattern ? text.replace(/\\[pPk]?(?:\{[^}]*\}|<[^>]*>|.)|\(\?<\w+>|\[[^\]]*\]/gu, ' ') : text)
    .toLowerCase()
    .match(/\p{L}+/gu) ?? [];

/**
 * The words of one language alone that mark a literal as Dutch or English: small words of that language ("indien", "tenzij" / "unless", "shall")
 * which the other does not have. English ones count only in patterns, and where a literal is one word and nothing else:
 * a sentence in English for the user is no knowledge of English.
 */
const marks = (word: string, lang: Lang, other: Lang): boolean =>
  word.length > 2 && isSmall(word, lang) && !isSmall(word, other);

/** Kinds and codes, which are English words for programs: "order", "notice", "section". They are types, so they are collected there. */
const codesOf = (files: readonly string[]): ReadonlySet<string> =>
  new Set(files.flatMap((file) => [...literalTypes(programOf(file))]));

function* literalTypes(node: Node): Generator<string> {
  if (node.type === 'TSLiteralType' && isNode(node.literal) && typeof node.literal.value === 'string')
    yield node.literal.value;
  for (const value of Object.values(node))
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) yield* literalTypes(child);
}

const programOf = (file: string): Node =>
  parseSync(file, readFileSync(`${HOME}/src/${file}`, 'utf8')).program as unknown as Node;

/** The words of Dutch and English in the literals of a source text. */
export function languageWords(program: Node, codes: ReadonlySet<string>): readonly string[] {
  return [...literalsUnder(program)].flatMap((literal) => {
    if (codes.has(literal.text)) return [];
    const words = wordsOf(literal);
    const english = literal.pattern || words.length === 1;
    return words.filter((word) => marks(word, 'nl', 'en') || (english && marks(word, 'en', 'nl')));
  });
}

/** How many words of Dutch and English stand in each file that should have none; files with none are left out. */
export function wordsOutsideLanguages(): ReadonlyMap<string, readonly string[]> {
  const codes = codesOf(sourceFiles());
  return new Map(
    withoutWords()
      .map((file) => [file, languageWords(programOf(file), codes)] as const)
      .filter(([, words]) => words.length > 0),
  );
}

/** The same for a text that is given. */
export const languageWordsOf = (source: string): readonly string[] =>
  languageWords(parseSync('given.ts', source).program as unknown as Node, new Set(['section']));
