import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readPair } from '../src/hosts/node/read.ts';
import { LANGS } from '../src/model/side.ts';

const home = mkdtempSync(join(tmpdir(), 'tweeluik-'));
afterAll(() => rmSync(home, { recursive: true }));

/** Two files of these names, read; what each was taken for, and why where that was not sure. */
async function read(files: Readonly<Record<string, string>>) {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(home, name), text);
  const sources = await readPair({ paths: Object.keys(files).map((name) => join(home, name)) });
  return LANGS.map((lang) => [sources[lang].path.split('/').at(-1), ...(sources[lang].notes ?? []).map(reason)]);
}

const reason = (note: string): string => /, since (.*?);/.exec(note)?.[1] ?? note;

/** Too few function words for either language. */
const DUTCH = '1. Levering: kosteloos.\n2. Betaling: vooraf.\n';
const ENGLISH = '1. Delivery: free.\n2. Payment: advance.\n';

test('four clear clauses are enough', async () => {
  const nl =
    '1. Klant betaalt binnen 14 dagen.\n2. De prijs is 10 euro.\n3. Rente is verschuldigd.\n4. Dit recht vervalt niet.\n';
  const en =
    '1. Customer pays within 14 days.\n2. The price is 10 euros.\n3. Interest is due.\n4. This right does not lapse.\n';
  const found = await read({ 'a.txt': en, 'b.txt': nl });
  expect(found.map(([name]) => name)).toEqual(['b.txt', 'a.txt']);
});

test.each([
  [
    { 'a.nl.txt': DUTCH, 'a.en.txt': ENGLISH },
    [
      ['a.nl.txt', 'its name says so'],
      ['a.en.txt', 'its name says so'],
    ],
  ],
  [
    { 'terms-en.txt': ENGLISH, 'voorwaarden.txt': DUTCH },
    [
      ['voorwaarden.txt', 'its name says so'],
      ['terms-en.txt', 'its name says so'],
    ],
  ],
  [
    { 'x.txt': DUTCH, 'y.txt': ENGLISH },
    [
      ['x.txt', 'it stands first'],
      ['y.txt', 'it stands second'],
    ],
  ],
])('below that names and order decide, and it is said: %#', async (files, expected) => {
  expect(await read(files)).toEqual(expected);
});

test('one that is clear says what the other is', async () => {
  const clear = 'De klant betaalt de prijs binnen veertien dagen na ontvangst van de factuur aan de leverancier.\n';
  expect(await read({ 'z.txt': ENGLISH, 'q.txt': clear })).toEqual([['q.txt'], ['z.txt', 'the other file is Dutch']]);
});

test('a long text in another language is still refused', async () => {
  const french = 'Le client paie le prix au fournisseur dans les quatorze jours suivant la réception de la facture. ';
  await expect(read({ 'f.txt': french.repeat(8), 'e.txt': ENGLISH })).rejects.toThrow('neither Dutch nor English');
});
