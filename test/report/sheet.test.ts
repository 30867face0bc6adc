import { expect, test } from 'vitest';
import { LANGS, type Lang } from '../../src/model/side.ts';
import type { Block, Line } from '../../src/report/sheet.ts';
import { corpusReviewed, textsReviewed } from './reports.ts';

const linesOf = ({ mark, heading, lines }: Block): readonly Line[] =>
  [mark, heading, ...lines].filter((line) => line !== null);

test('every line leads back to the words of its source', () => {
  const { bitext, sheet } = corpusReviewed();
  for (const row of sheet.rows)
    for (const lang of LANGS)
      for (const line of row[lang].flatMap(linesOf))
        line.runs.forEach(([at, offset], index) => {
          const end = line.runs[index + 1]?.[0] ?? line.text.length;
          const source = bitext.sides[lang].source.text.slice(offset, offset + end - at);
          expect(line.text.slice(at, end)).toBe(source.replace(/\s/g, ' '));
        });
});

test('it holds every word of both texts, in order', () => {
  const { bitext, sheet } = corpusReviewed();
  const words = (text: string) =>
    text
      .split(/\s+/)
      .filter((word) => word !== '')
      .sort();
  for (const lang of LANGS) {
    const shown = sheet.rows.flatMap((row) => row[lang].flatMap(linesOf)).map(({ text }) => text);
    expect(words(shown.join(' '))).toEqual(words(bitext.sides[lang].source.text));
  }
});

test('it is plain: what goes through JSON comes back the same', () => {
  const { sheet } = corpusReviewed();
  expect(JSON.parse(JSON.stringify(sheet))).toEqual(sheet);
});

const shown = (nl: string, en: string, lang: Lang) =>
  textsReviewed(nl, en).sheet.rows.flatMap((row) =>
    row[lang].map(({ mark, heading, lines, depth }) => [
      depth,
      mark?.text,
      heading?.text,
      ...lines.map(({ text }) => text),
    ]),
  );

test('lines that were wrapped are joined, blank lines part them, and items stand deeper', () => {
  const nl = 'Artikel 1. Duur\n\n1.1 De overeenkomst duurt\nvijf jaar:\na. vanaf de aanvang;\nb. tot het einde.';
  const en = 'Article 1. Term\n\n1.1 The agreement lasts\nfive years:\na. from the start;\nb. to the end.';
  expect(shown(nl, en, 'nl')).toEqual([
    [0, 'Artikel 1.', 'Duur'],
    [0, '1.1', undefined, 'De overeenkomst duurt vijf jaar:'],
    [1, 'a.', undefined, 'vanaf de aanvang;'],
    [1, 'b.', undefined, 'tot het einde.'],
  ]);
});
