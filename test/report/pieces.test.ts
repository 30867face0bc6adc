import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markup } from '../../src/report/html/markup.ts';
import { type Mark, pieces } from '../../src/report/html/pieces.ts';
import type { Line } from '../../src/report/sheet.ts';

/** "een twee drie" from offset 10, where the source has a line break and spaces before "drie". */
const LINE: Line = {
  text: 'een twee drie',
  runs: [
    [0, 10],
    [9, 25],
  ],
};
const mark = (start: number, end: number, id = 1): Mark => ({ start, end, id, main: true, severity: 'error' });
const shown = (line: Line, marks: readonly Mark[]) =>
  pieces(line, marks).map(({ text, marks: here, ends }) => [text, here.map(({ id }) => id), ends]);

test.each([
  [
    'a word',
    [mark(14, 18)],
    [
      ['een ', [], []],
      ['twee', [1], [1]],
      [' drie', [], []],
    ],
  ],
  [
    'across the break',
    [mark(14, 29)],
    [
      ['een ', [], []],
      ['twee drie', [1], [1]],
    ],
  ],
  [
    'overlapping',
    [mark(10, 18), mark(14, 29, 2)],
    [
      ['een ', [1], []],
      ['twee', [1, 2], [1]],
      [' drie', [2], [2]],
    ],
  ],
  ['all of it and on', [mark(5, 40)], [['een twee drie', [1], []]]],
  ['elsewhere', [mark(0, 10), mark(29, 40)], [['een twee drie', [], []]]],
] as const)('%s', (_, marks, expected) => {
  expect(shown(LINE, marks)).toEqual(expected);
});

test('the pieces of a line are the line', () => {
  const span = fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]) => mark(Math.min(a, b), Math.max(a, b), a));
  fc.assert(
    fc.property(fc.array(span, { maxLength: 6 }), (marks) => {
      expect(
        pieces(LINE, marks)
          .map(({ text }) => text)
          .join(''),
      ).toBe(LINE.text);
    }),
  );
});

describe('what Markdown makes of a line', () => {
  const shown = (text: string) =>
    pieces({ text, runs: [[0, 0]] }, [], markup(text))
      .filter(({ style }) => style !== 'hidden')
      .map((piece) => (piece.style ? `<${piece.style}>${piece.text}` : piece.text));

  test.each([
    ['**Klant:** de wederpartij', ['<strong>Klant:', ' de wederpartij']],
    ['zie [artikel 3](#artikel-3).', ['zie ', 'artikel 3', '.']],
    ['### Artikel 1 Definities', ['Artikel 1 Definities']],
    ['de *Dienst* en `code`', ['de ', '<em>Dienst', ' en ', '<code>code']],
    ['5 * 3 en naam_van_veld', ['5 * 3 en naam_van_veld']],
    ['[bedrag] per maand', ['[bedrag] per maand']],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});
