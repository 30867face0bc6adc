import { expect, test } from 'vitest';
import { outline } from '../../src/outline/outline.ts';
import { outlineJson, outlineText } from '../../src/report/outline.ts';
import { source } from '../texts.ts';

const read = source(
  'nl',
  'Zaalvoorwaarden\n\nArtikel 1 Prijs\n\n1. De prijs omvat:\na. het gebruik van de zaal;\nb. de schoonmaak van de zaal en de gang, de keuken, de garderobe en de twee kamers boven.\n\nArtikel 2 Duur\nDe huur duurt een dag.\n',
  'zaal.txt',
);

test('an outline is a line a clause, with its line in the file and its kind, and the counts below it', () => {
  expect(outlineText(read, outline(read)).split('\n')).toEqual([
    'zaal.txt (nl)',
    ' 1  front       Zaalvoorwaarden',
    ' 3  article     1  Prijs',
    ' 5  paragraph     1.1  De prijs omvat:',
    ' 6  item            1.1.a  het gebruik van de zaal;',
    ' 7  item            1.1.b  de schoonmaak van de zaal en de gang, de keuken, de garderobe en de twee kamers bo…',
    ' 9  article     2  Duur',
    '10  paragraph     2.¶1  De huur duurt een dag.',
    '',
    '2 articles, 2 paragraphs, 2 items',
    '',
  ]);
});

test('the same for a program says where each clause starts and ends, with what is under it', () => {
  const { clauses } = outlineJson(read, outline(read)) as {
    clauses: { label: string; start: unknown; end: unknown }[];
  };
  expect(clauses[1]).toMatchObject({
    label: '1',
    kind: 'article',
    heading: 'Prijs',
    start: { line: 3, column: 1, offset: 17 },
    end: { line: 7, column: 90 },
  });
});
