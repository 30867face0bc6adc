import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { load } from '../../src/glossary/files/load/load.ts';
import { pairs, refusal } from './glossaries.ts';

type Cells = readonly (readonly (string | number | Date | null)[])[];
const book = (rows: Cells, more: object[] = [], before: object[] = []): Promise<Uint8Array> =>
  writeXlsx({ sheets: [...before, { name: 'termen', rows: rows.map((row) => [...row]) }, ...more] } as never);

describe('a workbook', () => {
  test('its first sheet is read, with the first row that holds something as the header', async () => {
    const bytes = await book(
      [
        [null],
        ['Nederlands', 'Engels', 'niet', 'domein', null],
        ['huur', 'rent | lease', 'hire: of things', 'lease'],
        [],
        ['artikel 7', 7],
      ],
      [
        {
          name: 'other',
          rows: [
            ['nl', 'en'],
            ['loon', 'wage'],
          ],
        },
      ],
    );
    const loaded = await load(bytes, 'terms.xlsx');
    expect(pairs(loaded)).toEqual([
      [['huur'], ['rent', 'lease', 'hire !of things']],
      [['artikel 7'], ['7']],
    ]);
    expect(loaded.concepts[1]?.at).toEqual({ line: 5, column: 1 });
  });

  test('a hidden sheet is passed over', async () => {
    const bytes = await book(
      [
        ['nl', 'en'],
        ['huur', 'rent'],
      ],
      [],
      [{ name: 'lists', hidden: true, rows: [['x']] }],
    );
    expect(pairs(await load(bytes, 'terms.xlsx'))).toEqual([[['huur'], ['rent']]]);
  });

  test('is known by what it holds, whatever it is called', async () => {
    expect(
      pairs(
        await load(
          await book([
            ['nl', 'en'],
            ['huur', 'rent'],
          ]),
          'terms.csv',
        ),
      ),
    ).toHaveLength(1);
  });

  test('of what is left out the line is the row, and the column that of the cell; a stray cell is counted', async () => {
    const bytes = await book([
      ['nl', 'en'],
      ['huur', 'rent'],
      ['loon', null],
      ['pand', 'pledge | ', null, 'x'],
    ]);
    const { skipped, empty, unread } = await load(bytes, 'terms.xlsx');
    expect(skipped).toEqual([{ where: 'terms.xlsx:3:1', why: '"loon" has no English name' }]);
    expect(empty).toEqual([{ where: 'terms.xlsx:4:2', why: 'this English name is empty' }]);
    expect(unread).toEqual([{ field: 'column "4"', count: 1 }]);
  });

  test.each([
    ['has no header', () => book([['huur', 'rent']]), /^a\.xlsx:1:1: this is no glossary: its first row/],
    ['is empty', () => book([]), /^a\.xlsx:1:1: this is no glossary/],
    [
      'is a zip of something else',
      async () => Buffer.from('PK\x03\x04\x00\x00'),
      /^a\.xlsx:1:1: this is no Excel workbook, or a damaged one/,
    ],
    [
      'is cut off',
      async () =>
        (
          await book([
            ['nl', 'en'],
            ['huur', 'rent'],
          ])
        ).slice(0, 700),
      /^a\.xlsx:1:1: this is no Excel workbook/,
    ],
    [
      'is a text under another name',
      async () => Buffer.from('nl,en\nhuur,rent\n'),
      /^a\.xlsx:1:1: this is no Excel workbook, though its name says so/,
    ],
  ])('one that %s is refused', async (_, made, says) => {
    expect(await refusal(await made(), 'a.xlsx')).toMatch(says);
  });
});
