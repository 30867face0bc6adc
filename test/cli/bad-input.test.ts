import { chmodSync } from 'node:fs';
import { describe, test } from 'vitest';
import { expectRefusal, type Folder, folder, tweeluik } from './run.ts';
import { EN, NL, OTHER_EN } from './terms.ts';

const utf16 = (text: string, mark: boolean): Buffer => Buffer.from(`${mark ? '\uFEFF' : ''}${text}`, 'utf16le');
const FRENCH = `Conditions générales

1. Le client paie chaque facture dans les trente jours suivant la date de la facture.
2. Le fournisseur peut suspendre la livraison tant que le client ne paie pas.

Article 3. Le vendeur garantit les marchandises pendant deux ans contre tout défaut caché. Il répare ou remplace les
pièces qui présentent un tel défaut, sans que le client ait à payer quoi que ce soit pour le transport ou la main-d'œuvre.

Article 4. Les tribunaux de Lille connaissent seuls des litiges qui naissent du contrat, sauf si le client agit comme
consommateur; il peut alors choisir le juge de son domicile.
`;

/** Two columns, saved as text. */
const BY_TURNS = NL.split('\n')
  .flatMap((line, at) => [line, EN.split('\n')[at] ?? ''])
  .join('\n');

/** What is wrong with a file, and what the one line says of it. */
const FILES: readonly (readonly [string, Buffer | string, string | RegExp])[] = [
  ['an empty file', '', 'bad.txt: the file is empty'],
  ['a file of white space', ' \n\t\r\n', 'bad.txt: the file holds no text, only white space'],
  ['a file of nothing but a byte order mark', '\uFEFF', 'bad.txt: the file holds no text'],
  ['a binary file', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0xff, 0, 0x80]), 'bad.txt: this is a binary file'],
  ['a text with a zero byte', `${NL}\0`, 'bad.txt: this is a binary file'],
  ['UTF-16 without a mark', utf16(NL, false), 'bad.txt: this is UTF-16 text (little endian)'],
  ['Latin-1', Buffer.from(NL.replace('rechtspersoon', 'coöperatie'), 'latin1'), /bad\.txt: line 5 .* Latin-1 .*UTF-8/],
  [
    'a Word document that is cut off',
    'PK\x03\x04 word/document.xml',
    /bad\.txt: this zip file is damaged; .*save it again/,
  ],
  ['an old Word document', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'bad.txt: this is an old Word document'],
  ['a PDF that is cut off', '%PDF-1.7\n%âãÏÓ', /bad\.txt: this PDF is damaged/],
  ['RTF', '{\\rtf1\\ansi Klant betaalt.}', 'bad.txt: this is RTF'],
  ['a text in neither language', FRENCH, /bad\.txt: this text is neither Dutch nor English .*--nl FILE or --en FILE/],
  ['a text whose lines are in either language by turns', BY_TURNS, 'bad.txt: this text is Dutch and English by turns'],
  ['a text in the same language', EN, /^tweeluik: bad\.txt and en\.txt are both English; name the Dutch version too/],
];

describe.concurrent('a file that cannot be read ends the program with one line that says why', () => {
  test.each(FILES)('%s', async (_, content, says) => {
    const { run } = folder({ 'bad.txt': content, 'en.txt': EN });
    expectRefusal(await run(['check', 'bad.txt', 'en.txt']), says);
  });

  test('a file that is not there', async () => {
    const { run } = folder({ 'en.txt': EN });
    expectRefusal(await run(['check', 'nl.txt', 'en.txt']), 'nl.txt: there is no such file');
  });

  test('a folder', async () => {
    const { run } = folder({ 'nl/1.txt': NL, 'en.txt': EN });
    expectRefusal(await run(['check', 'nl', 'en.txt']), 'nl: this is a folder, not a file');
  });

  test.skipIf(process.getuid?.() === 0)('a file that may not be read', async () => {
    const { run, path } = folder({ 'nl.txt': NL, 'en.txt': EN });
    chmodSync(`${path}/nl.txt`, 0o000);
    expectRefusal(await run(['check', 'nl.txt', 'en.txt']), 'nl.txt: this file may not be read');
  });

  test('a single file that holds one language', async () => {
    const { run } = folder({ 'nl.txt': NL });
    expectRefusal(await run(['check', 'nl.txt']), 'nl.txt: this file is Dutch only; name its English version as well');
  });

  test('a file with both versions beside another one', async () => {
    const { run } = folder({ 'both.txt': `${NL}\n${EN}`, 'en.txt': EN });
    expectRefusal(
      await run(['check', 'both.txt', 'en.txt']),
      'both.txt: this file holds both languages; give it alone',
    );
  });

  test('two texts that are no versions of one another', async () => {
    const { run } = folder({ 'nl.txt': NL, 'en.txt': OTHER_EN });
    expectRefusal(
      await run(['check', 'nl.txt', 'en.txt']),
      /these do not look like two versions of one text: \d+ of 14 clauses paired/,
    );
  });

  test('no file, three files, and a file that --nl names beside another Dutch one', async () => {
    const { run } = folder({ 'nl.txt': NL, 'en.txt': EN });
    expectRefusal(await run(['check']), 'name two files, or one that holds both versions: tweeluik check NL EN');
    expectRefusal(await run(['check', 'nl.txt', 'en.txt', 'nl.txt']), '"nl.txt" is one file too many');
    expectRefusal(await run(['check', 'nl.txt', '--nl', './nl.txt']), /nl\.txt: this text is Dutch as well; say --en/);
  });

  test('standard input that is empty, or asked for twice', async () => {
    const { run } = folder({ 'en.txt': EN });
    expectRefusal(await run(['check', '-', 'en.txt']), 'standard input: the file is empty');
    expectRefusal(await run(['check', '-', '-'], { input: NL }), 'only one file can come from standard input');
    expectRefusal(await run(['check', '-', 'en.txt', '--glossary', '-'], { input: NL }), 'only one file can come from');
  });
});

describe.concurrent('what the command line does not know it asks back', () => {
  test.each([
    [['check', 'nl.txt', 'en.txt', '--only', 'ammounts'], 'there is no check "ammounts"; did you mean "amounts"?'],
    [['check', 'nl.txt', 'en.txt', '--skip', 'terms,role'], 'there is no check "role"; did you mean "roles"?'],
    [['check', 'nl.txt', 'en.txt', '--format', 'jsn'], 'there is no format "jsn"; did you mean "json"?'],
    [['check', 'nl.txt', 'en.txt', '--format', 'htm=a.html'], 'there is no format "htm"; did you mean "html"?'],
    [
      ['check', 'nl.txt', 'en.txt', '--format', 'pdf'],
      /there is no format "pdf"; there are text, json, sarif, .*, xlsx/,
    ],
    [['check', 'nl.txt', 'en.txt', '--format', 'json='], '"--format json=" names no file; say --format json=FILE'],
    [
      ['check', 'nl.txt', 'en.txt', '--fail-on', 'warnings'],
      'there is no severity "warnings"; did you mean "warning"?',
    ],
    [['check', 'nl.txt', 'en.txt', '--side', 'de'], 'there is no side "de"; there are nl, en'],
    [
      ['check', 'nl.txt', 'en.txt', '--clause', '2.11'],
      'there is no clause "2.11" in either text; did you mean "2.1"?',
    ],
    [['check', 'nl.txt', 'en.txt', '--only', ''], '--only and --skip leave no check to run'],
    [['check', 'nl.txt', 'en.txt', '--only', 'terms', '--skip', 'terms'], '--only and --skip leave no check to run'],
    [['check', 'nl.txt', 'en.txt', '--formt', 'json'], "unknown option '--formt'; did you mean --format?"],
    [['check', 'nl.txt', 'en.txt', '--fail-on'], "option '--fail-on <severity>' argument missing"],
    [['chekc', 'nl.txt', 'en.txt'], "unknown command 'chekc'; did you mean check?"],
    [['show', 'outlines', 'nl.txt'], 'there is no stage "outlines"; did you mean "outline"?'],
    [['show', 'outline'], 'show takes one file here, not 0'],
    [['show', 'outline', 'nl.txt', '--format', 'xml'], 'there is no format "xml"; there are text, json'],
    [['show'], "missing required argument 'stage'"],
    [['explain', 'amount'], 'there is no check "amount"; did you mean "amounts"?'],
    [['explain', 'amounts', 'terms'], 'too many arguments'],
    [['glossary', 'chekc', 'terms.tsv'], "unknown command 'chekc'; did you mean check?"],
    [['glossary', 'convert', 'terms.tsv'], "missing required argument 'out'"],
  ] as const)('%j', async (args, says) => {
    const { run } = folder({ 'nl.txt': NL, 'en.txt': EN });
    expectRefusal(await run(args), says);
  });

  test('a file name that would drive a terminal is shown without what drives it', async () => {
    expectRefusal(
      await tweeluik(['check', '\u001b[31mnl\n::error::.txt', 'en.txt']),
      'nl ::error::.txt: there is no such file',
    );
  });
});

describe.concurrent('a glossary that is none', () => {
  const refused = async (content: string | Buffer, name: string, says: string | RegExp): Promise<void> => {
    const { run }: Folder = folder({ 'nl.txt': NL, 'en.txt': EN, [name]: content });
    expectRefusal(await run(['check', 'nl.txt', 'en.txt', '--glossary', name]), says);
  };

  test.each([
    [
      'is a contract',
      NL,
      'terms.txt',
      /terms\.txt:1:1: this is no glossary; make it a table with the columns "nl" and "en"/,
    ],
    [
      'has no column for English',
      'nl\tde\nklant\tKunde\n',
      'terms.tsv',
      /terms\.tsv:1:1: this is no glossary: its first row/,
    ],
    ['has a row that does not fit', 'nl;en\nklant;client;x;y\n', 'terms.csv', /terms\.csv:2:\d+: this row has 4 cells/],
    [
      'has a quote that is not closed',
      'nl,en\n"klant,client\n',
      'terms.csv',
      /terms\.csv:2:1: the quote that opens here/,
    ],
    [
      'is XML that breaks off',
      '<tbx><text><body><conceptEntry>',
      'terms.tbx',
      /terms\.tbx:1:\d+: this XML is not well formed/,
    ],
    ['is another kind of XML', '<tmx version="1.4"/>', 'terms.xml', /terms\.xml:1:1: this is a translation memory/],
    ['is no workbook', 'PK\x03\x04 nothing', 'terms.xlsx', /terms\.xlsx:1:1: this is no Excel workbook/],
    ['is no YAML', '- nl: klant\n en: client\n', 'terms.yaml', /terms\.yaml:2:\d+: this is no YAML/],
    ['is empty', '', 'terms.tsv', 'terms.tsv:1:1: the file is empty'],
    ['is a PDF', '%PDF-1.7', 'terms.pdf', 'terms.pdf:1:1: this is a PDF, no glossary'],
    ['has no whole entry', 'nl\ten\nklant\t\n', 'terms.tsv', 'terms.tsv:2:1: none of the 1 entries has a name in both'],
  ] as const)('it %s', (_, content, name, says) => refused(content, name, says));

  test('it is not there, or is a folder', async () => {
    const { run } = folder({ 'nl.txt': NL, 'en.txt': EN, 'terms/a.tsv': '' });
    expectRefusal(await run(['check', 'nl.txt', 'en.txt', '--glossary', 'no.tsv']), 'no.tsv: there is no such file');
    expectRefusal(await run(['check', 'nl.txt', 'en.txt', '--glossary', 'terms']), 'terms: this is a folder');
  });
});
