import { describe, expect, test } from 'vitest';
import { load } from '../../src/glossary/files/load/load.ts';
import { readTsv } from '../../src/glossary/files/tsv.ts';
import { bundledGlossaries } from '../../src/hosts/node/package.ts';
import { names, pairs, refusal } from './glossaries.ts';

const utf16 = (text: string): Uint8Array => Buffer.from(`\uFEFF${text}`, 'utf16le');

describe('a table is read as programs save it', () => {
  const expected = [
    [
      ['overeenkomst', 'contract'],
      ['agreement', 'contract'],
    ],
    [['5" diskette; oud'], ['5" disk']],
  ];
  const cells = (parts: string, end: string): string =>
    [
      ['nl', 'en'],
      ['overeenkomst | contract', 'agreement|contract'],
      [`"5"" diskette\\; oud"`, `"5"" disk"`],
    ]
      .map((row) => row.join(parts) + end)
      .join('');

  test.each([
    ['tabs', cells('\t', '\n'), 'terms.tsv'],
    ['commas', cells(',', '\n'), 'terms.csv'],
    ['semicolons, a byte order mark and CRLF, as Excel here', `\uFEFF${cells(';', '\r\n')}`, 'terms.csv'],
    ['a first line that says what parts the cells', `sep=;\r\n${cells(';', '\r\n')}`, 'terms.csv'],
    ['commas under the name of a text', cells(',', '\n'), 'terms.txt'],
    ['the line ends of old Macs', cells(';', '\r'), 'terms.csv'],
    ['empty lines between and behind', cells(';', '\r\n\r\n'), 'terms.csv'],
    ['the last line without an end', cells('\t', '\n').trimEnd(), 'terms.tab'],
  ])('%s', async (_, text, path) => {
    expect(pairs(await load(text, path))).toEqual(expected);
    expect(pairs(await load(Buffer.from(text), path))).toEqual(expected);
  });

  test('"Unicode text" of Excel, which is UTF-16', async () => {
    expect(pairs(await load(utf16(cells('\t', '\r\n')), 'terms.txt'))).toEqual(expected);
  });

  test('quotes that begin no cell are signs like others', async () => {
    expect(pairs(await load('nl\ten\tnot\n5" schijf\t5" disk | "x\ta "b"\n', 'a.tsv'))).toEqual([
      [['5" schijf'], ['5" disk', '"x', 'a "b" !']],
    ]);
  });

  test('a cell that goes on over several lines', async () => {
    const loaded = await load('nl;en\n"huur\nprijs";rent\nborg;x;\n', 'terms.csv').catch(({ message }) => message);
    expect(loaded).toMatchObject({ concepts: [{ names: { nl: [{ text: 'huur prijs' }] } }, { at: { line: 4 } }] });
  });
});

describe('columns', () => {
  test.each([
    ['nl\ten', true],
    ['Nederlands\tEngels', true],
    ['Dutch\tEnglish (United States)', true],
    ['Term NL\tTerm EN', true],
    ['nl-NL\ten-GB', true],
    ['Entry_ID\tnl_BE\ten_US', true],
    ['voorkeursterm nl\tpreferred term (en)', true],
    ['nl\tde', false],
    ['overeenkomst\tagreement', false],
  ])('%j can be a header: %s', async (head, can) => {
    const cells = head.split('\t').map((_, at) => ['huur', 'rent', 'rent'][at]);
    const text = `${head}\n${cells.join('\t')}\n`;
    if (can) expect((await load(text, 'terms.tsv')).concepts).toHaveLength(1);
    else expect(await refusal(text, 'terms.tsv')).toMatch(/^terms\.tsv:1:1: this is no glossary: its first row/);
  });

  test('say all that a concept has', async () => {
    const { concepts, unread } = await load(
      `concept\tnl\ten\tsynoniem en\tnot\tunless\tdomain\tbron\tdefinitie\tdefinition en\tvoorbeeld\tlast edited
c1\tlicentie\tlicence | license (US)\tpermit\tlicenceship: no word | nl:vergunning: of the State\tbij licentie | en:poetic licence\tIP\tart. 1 Aw\tEen recht.\tA right.\tDe licentie.\t2026\n`,
      'C:\\terms\\ip.tsv',
    );
    const [concept] = concepts;
    expect(names(concept as never, 'en')).toEqual(['licence', 'license (US)', 'permit', 'licenceship !no word']);
    expect(names(concept as never, 'nl')).toEqual(['licentie', 'vergunning !of the State']);
    expect(concept).toMatchObject({
      id: 'c1',
      origin: 'C:/terms/ip.tsv#c1',
      layer: 'user',
      domain: 'IP',
      source: 'art. 1 Aw',
      guards: { nl: ['bij licentie'], en: ['poetic licence'] },
      definition: { nl: 'Een recht.', en: 'A right.' },
      example: { nl: 'De licentie.', en: '' },
      party: false,
    });
    expect(unread).toEqual([{ field: 'column "last edited"', count: 1 }]);
  });

  test('a concept without an id is called by its English name; the same name twice gets a number', async () => {
    const { concepts } = await load('nl,en\ntermijn,Time limit\ntermijn,time limit\n', 'a.csv');
    expect(concepts.map(({ id }) => id)).toEqual(['time-limit', 'time-limit-2']);
  });

  test('the domain of the parties makes parties', async () => {
    const { concepts } = await load('nl,en,domein\nhuurder,tenant,Partijen\nhuur,rent,lease\n', 'a.csv');
    expect(concepts.map(({ party }) => party)).toEqual([true, false]);
  });

  test('a column "status" joins the rows of a concept', async () => {
    const loaded = await load(
      `id;nl;en;status
7;overeenkomst;agreement;preferred
7;overeenkomst;contract;Admitted Term
7;overeenkomst;covenant;verboden
;termijn;period;voorkeur
;termijn;term;niet
;termijn;instalment;voorkeursterm
;borg;surety;new
`,
      'a.csv',
    );
    expect(pairs(loaded)).toEqual([
      [['overeenkomst'], ['agreement', 'contract', 'covenant !']],
      [['termijn'], ['period', 'term !']],
      [['termijn'], ['instalment']],
      [['borg'], ['surety']],
    ]);
    expect(loaded.unread).toEqual([{ field: '"new" in column "status"', count: 1 }]);
  });
});

describe('what is wrong with a table is said with its place', () => {
  test.each([
    ['nl\tde\nhuur\tMiete\n', 'a.tsv', 'a.tsv:1:1: this is no glossary: its first row names no column'],
    [
      'nl;en\nhuur;rent;;\nloon;wage;x\n',
      'a.csv',
      'a.csv:3:11: this row has 3 cells, the first row 2; put a name that',
    ],
    ['nl,en\nhuur,"rent\nloon,wage\n', 'a.csv', 'a.csv:2:6: the quote that opens here is not closed'],
    ['nl,en\nhuur,rent\n"a" b,c\n', 'a.csv', 'a.csv:3:1: the quotes in this cell do not fit'],
    ['', 'a.csv', 'a.csv:1:1: the file is empty; make it a table'],
    [' \n\n', 'a.csv', 'a.csv:1:1: the file is empty'],
    ['nl,en\n,rent\nhuur,\n', 'a.csv', 'a.csv:2:1: none of the 2 entries has a name in both languages'],
    ['{"nl": "huur"}', 'a.json', 'a.json:1:1: this is JSON, which is no glossary format'],
    ['Artikel 1. Huur, en wat daarbij hoort.\n', 'a.txt', 'a.txt:1:1: this is no glossary; make it a table'],
  ])('%j', async (text, path, says) => {
    expect(await refusal(text, path)).toContain(says);
  });

  test.each([
    ['a.csv', Buffer.from('%PDF-1.7'), ':1:1: this is a PDF, no glossary'],
    ['a.xls', Buffer.from('d0cf11e0a1b11ae1', 'hex'), ':1:1: this is an old Excel workbook'],
    ['a.sdltb', Buffer.from('SQLite format 3\0'), ':1:1: this is a database of a translation tool'],
    ['b.csv', Buffer.from('nl,en\ncoöperatie,cooperative\n', 'latin1'), ': line 2 is not UTF-8 but looks like Latin-1'],
  ])('bytes that are no table: %s', async (path, bytes, says) => {
    expect(await refusal(bytes, path)).toContain(path + says);
  });
});

describe('an entry that is not whole', () => {
  test('is left out, and said with its place', async () => {
    const { concepts, skipped, empty } = await load(
      `id;nl;en;not
1;huur;rent;
2;;wage;
3;loon;;pay: too loose
4;zekerheid; | security;
;;;
`,
      'a.csv',
    );
    expect(concepts.map(({ id }) => id)).toEqual(['1', '4']);
    expect(skipped).toEqual([
      { where: 'a.csv:3:1', why: '"wage" has no Dutch name' },
      { where: 'a.csv:4:1', why: '"loon" has only wrong names in English' },
    ]);
    expect(empty).toEqual([{ where: 'a.csv:5:13', why: 'this English name is empty' }]);
  });
});

describe('the bundled glossaries', () => {
  test.each(bundledGlossaries().map(({ name, text }) => [name, text] as const))(
    '%s reads the same by the short way that every start takes',
    async (name, text) => {
      const short = readTsv(text, `${name}.tsv`, 'user', '');
      const long = await load(text, `${name}.tsv`);
      expect(long.skipped).toEqual([]);
      const plain = (concepts: readonly (typeof short)[number][]) =>
        concepts.map(({ id, origin, domain, names: { nl, en }, guards }) => ({
          ...{ id, origin, domain, guards },
          names: [...nl, ...en].map(({ text, status, reason }) => [text, status, reason ?? '']),
        }));
      expect(plain(long.concepts)).toEqual(plain(short));
    },
  );
});
