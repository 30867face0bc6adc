import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readText } from '../../src/formats/read.ts';
import { UserError } from '../../src/model/error.ts';
import { docx, odt, p } from './files.ts';

/** What a file of a few kilobytes may take, in milliseconds of processor. */
const SOON = 5_000;

/** What a reader says of a file that it refuses; '' where it reads it. */
async function refusal(content: string | Uint8Array, path: string): Promise<string> {
  const from = process.cpuUsage();
  let said = '';
  try {
    await readText(typeof content === 'string' ? strToU8(content) : content, path);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    said = error.message;
  }
  const { user, system } = process.cpuUsage(from);
  expect((user + system) / 1_000).toBeLessThan(SOON);
  expect(said).not.toContain('\n');
  return said;
}

/** A document with another document.xml or content.xml. */
function withPart(bytes: Uint8Array, name: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  return zipSync({ ...parts, [name]: strToU8(change(new TextDecoder().decode(parts[name]))) });
}

const WORD = docx(p('De huurder betaalt de huur.'));
const OPEN = odt('<text:p>De huurder betaalt de huur.</text:p>');
const XLIFF =
  '<xliff version="1.2"><file source-language="nl" target-language="en"><body><trans-unit id="1"><source>De huur</source><target>The rent</target></trans-unit></body></file></xliff>';
const TMX =
  '<tmx version="1.4"><body><tu><tuv xml:lang="nl"><seg>De huur</seg></tuv><tuv xml:lang="en"><seg>The rent</seg></tuv></tu></body></tmx>';

/** Declarations of entities: some that grow, and some that lie elsewhere. */
const DECLARED: readonly (readonly [what: string, declared: string])[] = [
  [
    'entities that grow',
    `<!DOCTYPE x [<!ENTITY a "x">${Array.from({ length: 30 }, (_, at) => `<!ENTITY e${at} "&e${at - 1};&e${at - 1};">`).join('')}<!ENTITY e "&e29;">]>`,
  ],
  ['a file of this machine', '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'],
  ['an address', '<!DOCTYPE x [<!ENTITY e SYSTEM "http://localhost:1/x">]>'],
  ['a parameter entity', '<!DOCTYPE x [<!ENTITY % d SYSTEM "http://localhost:1/x"> %d; <!ENTITY e "y">]>'],
];

describe('no reader of XML follows an entity', () => {
  const put = (xml: string, declared: string, words: string): string =>
    xml.replace(/^(<\?xml[^>]*\?>)?/, `$1${declared}`).replace(words, `${words}&e;`);
  test.each(DECLARED)('%s', async (_, declared) => {
    const says = /this is no whole XML \(.*entity/;
    const word = withPart(WORD, 'word/document.xml', (xml) => put(xml, declared, 'De huurder'));
    expect(await refusal(word, 'a.docx')).toMatch(says);
    const open = withPart(OPEN, 'content.xml', (xml) => put(xml, declared, 'De huurder'));
    expect(await refusal(open, 'a.odt')).toMatch(says);
    expect(await refusal(put(XLIFF, declared, 'De huur'), 'a.xlf')).toMatch(says);
    expect(await refusal(put(TMX, declared, 'De huur'), 'a.tmx')).toMatch(says);
  });
});

describe('what is nested, repeated or packed without end is refused', () => {
  const aliases = (most: number): string =>
    `a: &a ["De huurder betaalt", "de huur"]\n${Array.from({ length: most }, (_, at) => {
      const [one, two] = [String.fromCharCode(97 + at), String.fromCharCode(98 + at)];
      return `${two}: &${two} [${Array.from({ length: 9 }, () => `*${one}`).join(', ')}]\n`;
    }).join('')}`;
  test.each<[string, string | Uint8Array, string, RegExp]>([
    ['YAML aliases', aliases(12), 'a.yaml', /too deep in each other, or are too many/],
    [
      'YAML aliases of a long text',
      `a: &a "${'De huurder betaalt de huur. '.repeat(2_000)}"\nb: [${'*a, '.repeat(2_000)}*a]\n`,
      'a.yaml',
      /its texts are too long/,
    ],
    ['lists of YAML', `${'- '.repeat(20_000)}x`, 'a.yaml', /this is no YAML|too deep/],
    ['lists of JSON', `${'['.repeat(50_000)}"De huur"${']'.repeat(50_000)}`, 'a.json', /no whole JSON|too deep/],
    ['elements of HTML', `<!doctype html>${'<div>'.repeat(50_000)}De huur`, 'a.html', /1000 deep in each other/],
    ['lists of HTML', `<!doctype html>${'<ol><li>'.repeat(50_000)}De huur`, 'a.html', /1000 deep in each other/],
    ['elements of XLIFF', XLIFF.replace('De huur', '<g id="1">'.repeat(50_000)), 'a.xlf', /1000 deep in each other/],
    ['elements of TMX', TMX.replace('De huur', '<hi>'.repeat(50_000)), 'a.tmx', /1000 deep in each other/],
    [
      'tables of Word',
      docx(`${'<w:tbl><w:tr><w:tc>'.repeat(5_000)}${p('x')}`),
      'a.docx',
      /1000 deep in each other|no whole XML/,
    ],
    [
      'a part of Word that unfolds to gigabytes',
      withPart(WORD, 'word/document.xml', (xml) => xml.replace('<w:body>', `<w:body>${' '.repeat(30_000_000)}`)),
      'a.docx',
      /grows to 30 MB, which no document does/,
    ],
    [
      'a part of OpenDocument that does',
      withPart(OPEN, 'content.xml', (xml) => xml.replace('<text:p>', `<text:p>${' '.repeat(30_000_000)}`)),
      'a.odt',
      /grows to 30 MB, which no document does/,
    ],
  ])('%s', async (_, content, path, says) => {
    expect(await refusal(content, path)).toMatch(says);
  });

  test('a packed part that hides its size gives no more than it says', async () => {
    const bytes = Buffer.from(
      withPart(WORD, 'word/document.xml', (xml) => xml.replace('<w:body>', `<w:body>${' '.repeat(30_000_000)}`)),
    );
    for (let at = bytes.indexOf(ENTRY); at >= 0; at = bytes.indexOf(ENTRY, at + 1)) bytes.writeUInt32LE(100, at + 24);
    expect(await refusal(bytes, 'a.docx')).toMatch(/a\.docx/);
  });
});

/** How an entry of the directory of an archive begins; 24 bytes on it says how much it unfolds to. */
const ENTRY = Buffer.from([0x50, 0x4b, 1, 2]);

describe('keys that programs trip over are keys like others', () => {
  test.each([
    ['{"__proto__": {"nl": "De huurder betaalt"}, "constructor": {"title": "De huur"}}', 'a.json'],
    ['__proto__:\n  title: De huurder betaalt\nconstructor:\n  prototype: De huur is hoog\n', 'a.yaml'],
    ['__proto__.title = De huurder betaalt\nconstructor.prototype = De huur is hoog\n', 'a.properties'],
    ['msgid "__proto__"\nmsgstr "De huurder betaalt"\n', 'a.po'],
  ])('%s', async (content, path) => {
    const { characters } = await readText(strToU8(content), path);
    expect(characters).toContain('De huurder betaalt');
    expect(({} as Record<string, unknown>).title).toBeUndefined();
    expect(({} as Record<string, unknown>).nl).toBeUndefined();
  });
});
