import { Zip, ZipDeflate, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { unfoldedSize } from '../../src/formats/zip-size.ts';
import { load } from '../../src/glossary/files/load/load.ts';
import { save } from '../../src/glossary/files/save/save.ts';
import { pairs, refusal } from './glossaries.ts';

/** What a glossary of a few hundred kilobytes may take, in milliseconds of processor; the faults that these texts found took minutes. */
const SOON = 8_000;

/** Milliseconds of processor since then, which do not count what else runs on the machine. */
function took(from: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1_000;
}

describe('a glossary that was made to hold the program up is read or refused at once', () => {
  const YAML = '- nl: huur\n  en: rent\n';
  const TABLE = 'nl\ten\tnot\n';
  test.each([
    ['blank lines before YAML', `${'\n'.repeat(100_000)}${YAML}`, 'a.yaml'],
    ['blank lines before YAML that no name tells', `${' \n'.repeat(100_000)}${YAML}`, 'a.txt'],
    ['comments before it', `${'#\n \n'.repeat(30_000)}---\n${YAML}`, 'a.txt'],
    ['backslashes in a cell', `${TABLE}huur\trent\t${'\\'.repeat(200_000)}: x\n`, 'a.tsv'],
    ['colons behind backslashes', `${TABLE}huur\trent\t${'\\:'.repeat(100_000)}\n`, 'a.tsv'],
    ['separators', `${TABLE}huur${'|'.repeat(200_000)}\trent\t\n`, 'a.tsv'],
    ['blanks', `${TABLE}huur${' '.repeat(200_000)}x\trent\t\n`, 'a.tsv'],
    ['regions', `${TABLE}huur${' (US)'.repeat(50_000)}x\trent\t\n`, 'a.tsv'],
    ['quotes', `${TABLE}huur\trent\t${'""'.repeat(100_000)}\n`, 'a.tsv'],
    ['columns', `${TABLE.trim()}${'\tx'.repeat(100_000)}\nhuur\trent\n`, 'a.tsv'],
  ])('%s', async (_, content, path) => {
    const from = process.cpuUsage();
    expect(pairs(await load(content, path))[0]?.[0]?.[0]).toMatch(/^huur/);
    expect(took(from)).toBeLessThan(SOON);
  });

  test.each([
    ['a quote that is never closed', `nl\ten\n"${'huur '.repeat(50_000)}\n`, 'a.tsv', /a\.tsv:2:1: the quote/],
    ['brackets without end', '['.repeat(100_000), 'a.yaml', /a\.yaml:\d+:\d+: this is no YAML/],
    [
      'brackets that close again',
      `${'['.repeat(50_000)}${']'.repeat(50_000)}`,
      'a.yaml',
      /a\.yaml:\d+:\d+: this is no/,
    ],
    ['mappings without end', `${'{a: '.repeat(50_000)}`, 'a.yaml', /a\.yaml:\d+:\d+: this is no YAML/],
    ['lists in lists', `${'- '.repeat(50_000)}x`, 'a.yaml', /a\.yaml:\d+:\d+: this is no /],
    ['aliases of aliases', 'a: &a [x]\nb: &b [*a, *a]\nconcepts: [*b, *b]\n', 'a.yaml', /an alias is not read/],
    ['keys without end', Array.from({ length: 50_000 }, (_, at) => `k${at}: x\n`).join(''), 'a.yaml', /no glossary/],
    ['elements in elements', `<tbx>${'<p>'.repeat(100_000)}`, 'a.tbx', /a\.tbx:\d+:\d+: this XML/],
    [
      'entities of entities',
      `<!DOCTYPE tbx [<!ENTITY a "x"><!ENTITY b "&a;&a;">]><tbx>&b;</tbx>`,
      'a.tbx',
      /declares entities of its own/,
    ],
    [
      'a file of this machine as an entity',
      `<!DOCTYPE tbx [<!ENTITY a SYSTEM "file:///etc/passwd">]><tbx>&a;</tbx>`,
      'a.tbx',
      /declares entities of its own/,
    ],
    ['a parameter entity', `<!DOCTYPE tbx [<!ENTITY % a SYSTEM "http://localhost/x"> %a;]><tbx/>`, 'a.tbx', /entities/],
  ])('%s', async (_, content, path, says) => {
    const from = process.cpuUsage();
    expect(await refusal(content, path)).toMatch(says);
    expect(took(from)).toBeLessThan(SOON);
  });
});

describe('a key that programs trip over is a word like others', () => {
  test.each([
    ['nl\ten\t__proto__\tconstructor\nhuur\trent\tx\ty\n', 'a.tsv'],
    ['- {nl: huur, en: rent, __proto__: {nl: x}, constructor: y, toString: z}\n', 'a.yaml'],
    [
      '<tbx><conceptEntry id="__proto__"><langSec xml:lang="nl"><termSec><term>huur</term><__proto__>x</__proto__></termSec></langSec><langSec xml:lang="en"><termSec><term>rent</term></termSec></langSec></conceptEntry></tbx>',
      'a.tbx',
    ],
  ])('%#', async (content, path) => {
    expect(pairs(await load(content, path))).toEqual([[['huur'], ['rent']]]);
    expect(({} as Record<string, unknown>).nl).toBeUndefined();
  });
});

/** How an entry of the directory of an archive begins; 24 bytes on it says how much it unfolds to. */
const ENTRY = Buffer.from([0x50, 0x4b, 1, 2]);

describe('a workbook', () => {
  const book = (rows: readonly (readonly string[])[]): Promise<Uint8Array> =>
    writeXlsx({ sheets: [{ name: 'terms', rows: rows.map((row) => [...row]) }] });

  test('that unfolds to gigabytes is refused before it is unfolded', async () => {
    const bytes = Buffer.from(zipSync({ 'xl/workbook.xml': new Uint8Array(1_000) }));
    bytes.writeUInt32LE(250_000_000, bytes.lastIndexOf(ENTRY) + 24);
    expect(unfoldedSize(bytes)).toBe(250_000_000);
    const from = process.cpuUsage();
    expect(await refusal(bytes, 'a.xlsx')).toMatch(/a\.xlsx:1:1: this workbook unfolds to 250 MB/);
    expect(took(from)).toBeLessThan(SOON);
  });

  test('that hides its size is taken at the most it could be', async () => {
    const parts: Uint8Array[] = [];
    const zip = new Zip((_, part) => parts.push(part));
    const file = new ZipDeflate('xl/workbook.xml');
    zip.add(file);
    file.push(new Uint8Array(1_000_000), true);
    zip.end();
    const bytes = Buffer.concat(parts);
    bytes.writeUInt32LE(0, bytes.lastIndexOf(ENTRY) + 24);
    expect(unfoldedSize(bytes)).toBeGreaterThan(900_000);
  });

  test('with a cell in the far corner is refused, and the cell named', async () => {
    const bytes = await book([
      ['nl', 'en'],
      ['huur', 'rent'],
    ]);
    const { unzipSync, strFromU8, strToU8 } = await import('fflate');
    const files = unzipSync(bytes);
    const sheet = 'xl/worksheets/sheet1.xml';
    const text = strFromU8(files[sheet] as Uint8Array);
    const far = '<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>x</t></is></c></row></sheetData>';
    files[sheet] = strToU8(text.replace('</sheetData>', far));
    const from = process.cpuUsage();
    expect(await refusal(zipSync(files), 'a.xlsx')).toMatch(
      /a\.xlsx:1048576:16384: a cell here makes the sheet 1048576 rows by 16384 columns/,
    );
    expect(took(from)).toBeLessThan(SOON);
  });
});

describe('a table that a spreadsheet opens holds no formula', () => {
  const FORMULAS = ['=HYPERLINK("http://x.example","y")', '+cmd', '-2+3', '@SUM(1)', "'=1", "''+1"];
  test.each(['csv', 'tsv'])('%s', async (format) => {
    const rows = FORMULAS.map((name) => `"${name.replaceAll('"', '""')}","${name.replaceAll('"', '""')}"`);
    const { concepts } = await load(
      `nl,en\n${rows.map((row) => row.replace(/^"'|(?<=,")'/g, "$&'")).join('\n')}\n`,
      'a.csv',
    );
    const { content } = await save(concepts, `b.${format}`);
    expect(
      String(content)
        .split(/\r?\n/)
        .flatMap((line) => line.split(format === 'csv' ? ',' : '\t'))
        .filter((cell) => /^"?[=+\-@]/.test(cell)),
    ).toEqual([]);
    expect((await load(content, `b.${format}`)).concepts.map(({ names }) => names.nl[0]?.text)).toEqual(
      concepts.map(({ names }) => names.nl[0]?.text),
    );
  });
});
