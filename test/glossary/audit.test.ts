import { expect, test } from 'vitest';
import { audit } from '../../src/glossary/files/audit.ts';
import { load } from '../../src/glossary/files/load/load.ts';

const remarks = async (table: string): Promise<readonly string[]> =>
  audit((await load(table, 'a.csv')).concepts).map(({ at, what }) => `${at.line}:${at.column} ${what}`);

test.each([
  [
    'a concept that stands twice',
    'nl;en\nhuur;rent\nHuur;Rent\n',
    ['3:1 "Huur" and "Rent" stands here a second time, first on line 2'],
  ],
  [
    'an id that stands twice',
    'id;nl;en\n1;huur;rent\n1;loon;wage\n',
    ['3:1 the id "1" stands here a second time, first on line 2'],
  ],
  [
    'a name that stands twice',
    'nl;en\nhuur;rent | lease | Rent\n',
    ['2:21 the English name "Rent" stands twice in this concept'],
  ],
  [
    'a name that is right and wrong',
    'nl;en;not\nhuur;rent;rent: no\n',
    ['2:11 the English name "rent" is both right and wrong in this concept'],
  ],
  [
    'a name that is wrong here and right there',
    'nl;en;not\nhuur;rent;lease: of land\nhuur | pacht;lease;\n',
    ['2:11 the English name "lease" is wrong for "huur" here, and right for it on line 3'],
  ],
  ['a parenthesis without its partner', 'nl;en\nhuur);rent\n', ['2:1 "huur)" has a parenthesis without its partner']],
  ['a name without a word', 'nl;en\n…;rent\n', ['2:1 "…" holds no word']],
  ['stray spaces', 'nl;en\nhuur  prijs;rent\n', ['2:1 "huur prijs" has stray spaces']],
  [
    'what cannot be seen',
    'nl;en\nhuur\u00ADprijs;rent\n',
    ['2:1 "huurprijs" holds characters that cannot be seen: "huur\\u00adprijs"'],
  ],
])('%s', async (_, table, expected) => {
  const found = await remarks(table);
  for (const one of expected) expect(found.join('\n')).toContain(one);
  expect(found.length).toBeLessThanOrEqual(expected.length);
});

test('a name in two concepts is a homonym, no fault', async () => {
  expect(await remarks('nl;en\ntermijn;period\ntermijn;instalment\nhuur;rent\nloon;rent\n')).toEqual([]);
});
