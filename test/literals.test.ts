import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { languageWordsOf, withoutWords, wordsOutsideLanguages } from './literals.ts';
import { HOME } from './texts.ts';

/** Files that still hold words of a language, and how many: a list that may only become shorter, and its counts smaller. */
const allowed = new Map(
  readFileSync(`${HOME}/test/literals.tsv`, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line): readonly [string, number] => {
      const [file = '', count = ''] = line.split('\t');
      return [file, Number(count)];
    }),
);
const found = wordsOutsideLanguages();

test.each(withoutWords())('%s holds no more words of Dutch or English than it did', (file) => {
  const words = found.get(file) ?? [];
  expect(words.length, `move to src/languages/: ${words.join(' ')}`).toBeLessThanOrEqual(allowed.get(file) ?? 0);
});

test('a file whose words have all moved leaves the list, and the list names no others', () => {
  expect([...allowed.keys()].filter((file) => !found.has(file))).toEqual([]);
});

test.each([
  ['const CLAUSE = /\\b(?:indien|tenzij)\\b/iu;', ['indien', 'tenzij']],
  ['const CLAUSE = /\\b(?:unless|whereas)\\b/iu;', ['unless', 'whereas']],
  ["const WORDS = new Set(['niet', 'shall']);", ['niet', 'shall']],
  ['const pattern = `(?:hetzij|either)`;', ['hetzij']],
])('words of a language are seen in %s', (source, words) => {
  expect(languageWordsOf(source)).toEqual(words);
});

test.each([
  "import { wordsOf } from './niet.ts';",
  "type Kind = 'niet' | 'shall';",
  "throw new UserError('shall', 'tenzij');",
  '// indien, tenzij / unless\nconst text = /\\p{L}+/u;',
  "const message = 'the file shall be read';",
  "const kind = 'section';",
])('no words of a language are seen in %s', (source) => {
  expect(languageWordsOf(source)).toEqual([]);
});
