import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Listed } from '../../src/glossary/files/load/listed.ts';
import { load } from '../../src/glossary/files/load/load.ts';
import { save } from '../../src/glossary/files/save/save.ts';
import { carried } from './glossaries.ts';

const FORMATS = ['tsv', 'csv', 'xlsx', 'yaml', 'tbx'] as const;

/** All that a concept can have, in a table. */
const TABLE = `concept\tnl\ten\tnot\tunless\tdomain\tsource\tdefinition-nl\tdefinition-en\texample-nl\texample-en
agreement\tovereenkomst | contract (BE)\tagreement | contract (US)\tdeal: too loose; never use | nl:afspraak: not binding\tbij overeenkomst | en:in agreement\tparties\tart. 6:213 BW\tEen "rechtshandeling"; meer\tAn act, and more\tDe overeenkomst eindigt.\tThe agreement ends.
and-or\ten\\|of | en\\;of\tand\\|or\t\t\t\t\t\t\t\t
euro\tprijs: € 5 <netto> & 'x' "y"\tprice: €\u00A05\t\t\t\t\t\t\t\t
formula\t=1+1\t-2+3\t\t\t\t\t\t\t\t
`;

const concepts = async (): Promise<readonly Listed[]> => (await load(TABLE, 'all.tsv')).concepts;

describe('a glossary comes back as it was written', () => {
  test.each(FORMATS)('%s', async (format) => {
    const before = await concepts();
    const { content, lost } = await save(before, `out.${format}`);
    const after = await load(content, `out.${format}`);
    expect(after.skipped).toEqual([]);
    const own = (concept: Listed) =>
      format === 'tbx' ? { ...carried(concept), guards: { nl: [], en: [] }, neighbours: [] } : carried(concept);
    expect(after.concepts.map(carried)).toEqual(before.map(own));
    expect(lost).toEqual(format === 'tbx' ? [{ field: 'unless', count: 2 }] : []);
  });

  const word = fc.string({
    unit: fc.constantFrom(...'ab|;:\\"\'(),\t\n=<>&é€_x0041-# '.split('')),
    minLength: 1,
    maxLength: 8,
  });
  const name = word.filter((text) => /[a-bé]/.test(text)).map((text) => text.replace(/\s+/g, ' ').trim());

  test.each(FORMATS)('%s, whatever the names are', async (format) => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(name, name, name), { minLength: 1, maxLength: 4 }), async (rows) => {
        const at = { line: 1, column: 1 };
        const before = rows.map(
          ([nl, en, wrong], index): Listed => ({
            ...{ id: `c${index}`, origin: `x#c${index}`, layer: 'user', domain: '', party: false, capital: false, at },
            ...{
              source: '',
              definition: { nl: '', en: '' },
              example: { nl: '', en: '' },
              guards: { nl: [], en: [] },
              neighbours: [],
            },
            names: {
              nl: [{ text: nl, status: 'preferred', region: '', at }],
              en: [
                { text: en, status: 'preferred', region: '', at },
                { text: wrong, status: 'wrong', reason: 'a: b; c', region: '', at },
              ],
            },
          }),
        );
        const { content } = await save(before, `out.${format}`);
        expect((await load(content, `out.${format}`)).concepts.map(carried)).toEqual(before.map(carried));
      }),
      { numRuns: format === 'xlsx' ? 20 : 60 },
    );
  });
});

describe('a file that others can read', () => {
  test('a CSV has the mark by which Excel knows UTF-8, and quotes where they are needed', async () => {
    const { content } = await save(await concepts(), 'a.csv');
    expect(content).toMatch(/^\uFEFFconcept,nl,en,/);
    expect(content).toContain('"Een ""rechtshandeling""; meer"');
    expect(content).toContain('\r\n');
  });

  test('columns that no concept fills are left out', async () => {
    const { content } = await save((await load('nl,en\nhuur,rent\n', 'a.csv')).concepts, 'a.tsv');
    expect(content).toBe('concept\tnl\ten\nrent\thuur\trent\n');
  });

  test('a TBX has ids that XML allows, and tells which it had to change', async () => {
    const { concepts } = await load('id,nl,en\n1 a,huur,rent\nb,loon,wage\nb,pand,pledge\n', 'a.csv');
    const { content, lost } = await save(concepts, 'a.tbx');
    expect([...String(content).matchAll(/conceptEntry id="([^"]*)"/g)].map((match) => match[1])).toEqual([
      'c1',
      'b',
      'c3',
    ]);
    expect(lost).toEqual([{ field: 'id that XML does not allow', count: 2 }]);
  });

  test('no concepts make a sound file', async () => {
    for (const format of FORMATS) expect((await save([], `a.${format}`)).content.length).toBeGreaterThan(0);
  });

  test('another format is not written', async () => {
    await expect(save([], 'a.docx')).rejects.toThrow(
      'a.docx: a glossary is written as .tsv, .csv, .tbx, .xlsx or .yaml',
    );
  });
});
