import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { halves } from '../../src/formats/halves.ts';
import { LANGS, type Lang } from '../../src/model/side.ts';
import type { Source, Span } from '../../src/model/source.ts';
import { outline } from '../../src/outline/outline.ts';
import { clauseAt, inOrder } from '../../src/outline/walk.ts';
import { corpora } from '../corpus.ts';
import { HOME, hasShared, SHARED, source } from '../texts.ts';

/** What is wrong with the cover of a source: characters that belong to no clause or to two, marks and headings elsewhere than in their clause. */
function faults(read: Source): readonly string[] {
  const found: string[] = [];
  const clauses = [...inOrder(outline(read))];
  const pieces = clauses.flatMap(({ own, mark }): readonly Span[] => (mark ? [mark, ...own] : own));
  let at = read.range.start;
  for (const { start, end } of [...pieces].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (start > at) found.push(`in no clause: ${JSON.stringify(read.text.slice(at, start))}`);
    if (start < at) found.push(`in two clauses: ${JSON.stringify(read.text.slice(start, Math.min(at, end)))}`);
    if (end <= start) found.push(`an empty piece at ${start}`);
    at = Math.max(at, end);
  }
  if (at !== read.range.end) found.push(`in no clause: ${JSON.stringify(read.text.slice(at, read.range.end))}`);
  for (const { heading, own, label } of clauses) {
    const holds = heading === null || own.some(({ start, end }) => start < heading.end && heading.start < end);
    if (!holds) found.push(`the heading of ${label} is not its own`);
  }
  const root = clauses[0];
  for (const clause of clauses)
    for (const { start, end } of clause.mark ? [clause.mark, ...clause.own] : clause.own)
      if (root && clause !== root && (clauseAt(root, start) !== clause || clauseAt(root, end - 1) !== clause))
        found.push(`${clause.label} is not found at ${start}`);
  return found;
}

const MARKS = [
  'Artikel 1',
  'Article 2.',
  'Hoofdstuk II',
  'Bijlage A',
  '§ 3',
  '1.',
  '2.',
  '3',
  '1)',
  '(2)',
  '1°',
  '1.1',
  '1.2.3',
  'A.1.1',
  'a.',
  'b)',
  '(iv)',
  'i.',
  '-',
  '•',
  '–',
  '*',
  '#',
  '##',
  'A',
  'Section 4 –',
];
const WORDS = [
  'Definities',
  'Prices',
  'de prijs',
  'betaling:',
  'levert;',
  'Opdrachtnemer',
  'B.V.',
  '25.000 euro',
  'wordt verstaan onder:',
  'Gebrek: het',
  'INHOUD',
  'contents',
  'of',
  'and',
  'einde.',
  '2028',
  '“Diensten”',
  'é',
  '\u00AD',
  '\uFEFF',
  '😀',
  'influencer-',
  'KvK 12345678',
  'info@zwaluw.example',
  '{naam}',
  '_____',
];
const BREAKS = ['\n', '\n\n', '\r\n', '\r', '\f', ' ', '  ', '\t', '\u00A0', '\u2028', ' ', ' '];
const MARKUP = [
  '---',
  '+++',
  '===',
  '***',
  '**',
  '*',
  '_',
  '`',
  '```',
  '~~~',
  '<!--',
  '-->',
  '<br>',
  '<Note>',
  '</Note>',
  '{#a}',
  '{{< x >}}',
  '[sic]',
  '[',
  ']',
  '](',
  ')',
  '|',
  '| --- |',
  '>',
  '\\',
  '!',
  'title: x',
  'import x from "y"',
  '[^1]',
  'Pagina 1 van 2',
  '1 / 2',
  ':::',
  '[TOC]',
];

const text = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...BREAKS) },
      { weight: 2, arbitrary: fc.constantFrom(...MARKS) },
      { weight: 2, arbitrary: fc.constantFrom(...WORDS) },
      { weight: 1, arbitrary: fc.constantFrom(...MARKUP) },
      { weight: 1, arbitrary: fc.string({ maxLength: 8, unit: 'grapheme' }) },
    ),
    { maxLength: 80 },
  )
  .map((parts) => parts.join(''));

describe('every character belongs to exactly one clause, as its mark or its own piece', () => {
  test('in random text of marks, words, line breaks and markup', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...LANGS), (made, lang) => {
        expect(faults(source(lang, made))).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });

  test('in a part of a text', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (made, one, two) => {
        const [start = 0, end = 0] = [one % (made.length + 1), two % (made.length + 1)].sort((a, b) => a - b);
        expect(faults({ ...source('nl', made), range: { start, end } })).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  test.each(corpora(HOME))('in the corpus %s', (name) => {
    for (const lang of LANGS)
      expect(faults(source(lang, readFileSync(`${HOME}/corpus/${name}/${lang}.txt`, 'utf8')))).toEqual([]);
  });

  const files = hasShared
    ? [
        ...readdirSync(`${SHARED}/seeds`).map((name) => `seeds/${name}`),
        ...readdirSync(`${SHARED}/pairs`)
          .flatMap((name) => LANGS.map((lang) => `pairs/${name}/${lang}.txt`))
          .filter((path) => existsSync(`${SHARED}/${path}`)),
      ]
    : ['no real texts: ../shared is not there'];
  test.skipIf(!hasShared).each(files)('in %s', (path) => {
    const read = readFileSync(`${SHARED}/${path}`, 'utf8');
    const both = halves(read);
    const lang: Lang = /[./]en\./.test(path) ? 'en' : 'nl';
    const sources = both ? LANGS.map((one) => ({ ...source(one, read), range: both[one] })) : [source(lang, read)];
    for (const one of sources) expect(faults(one)).toEqual([]);
  });
});
