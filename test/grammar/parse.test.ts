import { expect, test } from 'vitest';
import { parse } from '../../src/grammar/parse.ts';
import { readGrammar } from '../../src/grammar/table.ts';
import { tokens } from '../../src/grammar/tokens.ts';
import { treesConllu, treesText } from '../../src/report/trees.ts';
import { grammars } from '../texts.ts';

test('English parts "doesn\'t", "cannot" and "Customer\'s", Dutch parts nothing', () => {
  const words = (text: string, lang: 'nl' | 'en') => tokens(text, lang).map(({ text: word }) => word);
  expect(words("It doesn't and cannot take the Customer's data.", 'en')).toEqual([
    'It',
    'does',
    "n't",
    'and',
    'can',
    'not',
    'take',
    'the',
    'Customer',
    "'s",
    'data',
    '.',
  ]);
  expect(words("De foto's, e.d., kosten € 25,50.", 'nl')).toEqual([
    'De',
    "foto's",
    ',',
    'e.d',
    '.',
    ',',
    'kosten',
    '€',
    '25',
    ',',
    '50',
    '.',
  ]);
});

test('a unit is one token, whatever stands in it', () => {
  const text = 'Het bedrag is € 25.000,- per jaar.';
  const units = [{ start: 14, end: 24, kind: 'number' as const }];
  expect(tokens(text, 'nl', units).map(({ text: word }) => word)).toEqual([
    'Het',
    'bedrag',
    'is',
    '€ 25.000,-',
    'per',
    'jaar',
    '.',
  ]);
});

test('every word has a head, and one word has none', () => {
  const tree = parse('De leverancier levert de dienst, tenzij de klant niet betaalt.', 'nl', grammars.nl());
  expect(tree.nodes.filter(({ head }) => head < 0)).toHaveLength(1);
  for (const [at, { head }] of tree.nodes.entries()) {
    expect(head).not.toBe(at);
    expect(head).toBeLessThan(tree.nodes.length);
  }
});

test('an empty sentence has no words', () => {
  expect(parse('', 'en', grammars.en()).nodes).toEqual([]);
});

test('the main verb has a subject and an object', () => {
  const tree = parse('The supplier provides the service.', 'en', grammars.en());
  const found = tree.nodes.map(({ text, relation, head }) => `${text} ${relation} ${tree.nodes[head]?.text ?? '-'}`);
  expect(found).toContain('supplier nsubj provides');
  expect(found).toContain('service obj provides');
});

test('a sentence is printed as a table and in CoNLL-U, ten columns a word', () => {
  const text = 'The supplier provides the service.';
  const parsed = [{ clause: '1.1', text, tree: parse(text, 'en', grammars.en()) }];
  expect(treesText(parsed)).toContain('supplier');
  const rows = treesConllu(parsed)
    .split('\n')
    .filter((line) => /^\d/.test(line));
  expect(rows).toHaveLength(6);
  for (const row of rows) expect(row.split('\t')).toHaveLength(10);
});

test('bytes that are no table, or half of one, are refused', () => {
  expect(() => readGrammar(new Uint8Array([1, 2, 3, 4]))).toThrow(RangeError);
  expect(() => readGrammar(new Uint8Array([0x54, 0x57, 0x47, 0x31, 200]))).toThrow(RangeError);
});
