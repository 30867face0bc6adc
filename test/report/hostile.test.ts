import { strFromU8, strToU8, unzipSync } from 'fflate';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { FORMATS, type FormatName } from '../../src/report/formats.ts';
import type { Report } from '../../src/report/report.ts';
import { docx, p } from '../formats/files.ts';
import { HOSTILE, hostileReport, hostileTexts, inOneFile, OPTIONS, textsReviewed } from './reports.ts';

/** What a file may be called where its folder is a stranger's. */
const NAMES: readonly string[] = [
  'regel een\n::error::regel twee.txt',
  '"aanhaling" \'enkel\'.txt',
  '--output=elders.txt',
  '-x',
  '<img src=x onerror=hit>.md',
  '=HYPERLINK("http://kwaad.example").csv',
  'a|b`c`[d](http://kwaad.example).md',
  ']]><!--.xml',
  '\u001b]0;titel\u0007\u202etxt.exe',
  '##vso[task.complete]x.txt',
  '%0A::error::x, y: z.txt',
];

/** One report whose every field is hostile, for each of these names of its documents. */
const reports = (): readonly Report[] => {
  const made = hostileReport();
  return NAMES.map((path) => ({
    ...made,
    documents: made.documents.map((one) => ({
      ...one,
      nl: { ...one.nl, path, title: path, notes: [...HOSTILE] },
      en: { ...one.en, path, title: path },
    })),
    findings: made.findings.map((one) => ({
      ...one,
      at: { nl: one.at.nl && { ...one.at.nl, path }, en: one.at.en && { ...one.at.en, path } },
    })),
    failed: [...made.failed, { path, reason: path }],
  }));
};

const XLIFF = strToU8(
  '<xliff version="1.2"><file source-language="nl" target-language="en"><body><trans-unit id="1"><source>Slot.</source><target>End.</target></trans-unit></body></file></xliff>',
);
const WORD = docx(p('De prijs is € 10,- per maand.'));

/** Every report of a format: of hostile fields, and of texts that hold all of it. */
async function madeIn(name: FormatName): Promise<readonly (string | Uint8Array)[]> {
  const { nl, en } = hostileTexts();
  const { report, sheet } = textsReviewed(nl, en);
  const options = { ...OPTIONS, bytesOf: () => (name === 'xliff' ? XLIFF : WORD) };
  const made = [await FORMATS[name].make(name === 'xliff' ? inOneFile(report) : report, [sheet], options)];
  for (const one of reports()) made.push(await FORMATS[name].make(one, [], options));
  return made;
}

/** What drives a terminal or turns the reading direction; line ends and tabs are looked at where they matter. */
const DRIVES = /[^\P{Cc}\n\t]|[\u2028\u2029]|\p{Bidi_Control}/u;
/** What a build server obeys at the beginning of a line (GitHub), or wherever it stands (GitHub, Azure). */
const OBEYED = /^\s*::|##\w*\[/m;

function strictly(xml: string, opened: (name: string, attributes: Readonly<Record<string, string>>) => void): void {
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => opened(name, attributes as Record<string, string>));
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
}

type Element = DefaultTreeAdapterTypes.Element;

/** All elements of a page, as a browser reads it. */
function elementsOf(html: string): readonly Element[] {
  const found: Element[] = [];
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('tagName' in node) found.push(node);
    if ('content' in node) visit(node.content);
    if ('childNodes' in node) for (const child of node.childNodes) visit(child);
  };
  visit(parse(html));
  return found;
}

/** Elements of which a page has no more than these itself, and none of which a document may add one. */
const OWN: Readonly<Record<string, number>> = { script: 1, style: 1, base: 0, link: 0, iframe: 0, object: 0, embed: 0 };

function isSafePage(html: string): void {
  const elements = elementsOf(html);
  for (const [tag, most] of Object.entries(OWN))
    expect(elements.filter(({ tagName }) => tagName === tag).length, tag).toBeLessThanOrEqual(most);
  expect(elements.filter(({ tagName }) => /^(?:img|svg|video|audio|source)$/.test(tagName))).toEqual([]);
  for (const { attrs } of elements)
    for (const { name, value } of attrs) {
      expect(name).not.toMatch(/^on|^style$|^src|^srcdoc$|^formaction$/);
      if (name === 'href') expect(value).toMatch(/^#/);
    }
}

function isSafePackage(bytes: string | Uint8Array): void {
  const parts = unzipSync(bytes as Uint8Array);
  for (const [name, part] of Object.entries(parts)) {
    if (!/\.(?:xml|rels)$/.test(name)) continue;
    const xml = strFromU8(part);
    expect(xml, name).not.toMatch(/[^\P{Cc}\n\t\r]/u);
    strictly(xml, (tag, attributes) => {
      expect(tag, name).not.toMatch(/^(?:f|hyperlink|ddeLink|oleObject|w:instrText|w:fldSimple|w:object)$/);
      expect(attributes.TargetMode, name).not.toBe('External');
    });
  }
}

const isText = (made: string | Uint8Array): string => {
  const text = String(made);
  expect(text).not.toMatch(DRIVES);
  expect(text).not.toMatch(OBEYED);
  return text;
};

/** What must hold of each format whatever stands in a document, a name of a file, or an accepted reason. */
const SAFE: Readonly<Record<FormatName, (made: string | Uint8Array) => void>> = {
  text: (made) => expect(isText(made)).not.toBe(''),
  json: (made) => expect(JSON.parse(isText(made))).toHaveProperty('findings'),
  sarif: (made) => {
    const { runs } = JSON.parse(isText(made));
    for (const { physicalLocation } of runs[0].results.flatMap(
      ({ locations }: { locations: readonly object[] }) => locations,
    ))
      expect(physicalLocation.artifactLocation.uri).toMatch(/^[\w.~!*'()%/-]+$/);
  },
  gitlab: (made) => expect(Array.isArray(JSON.parse(isText(made)))).toBe(true),
  github: (made) => {
    for (const line of String(made).trimEnd().split('\n'))
      expect(line).toMatch(/^::(?:error|warning|notice) [^:]*::(?:(?!##\w*\[)\P{Cc})*$/u);
  },
  junit: (made) =>
    strictly(isText(made), (tag) => expect(tag).toMatch(/^(?:test\w+|failure|error|system-out|propert\w+)$/)),
  markdown: (made) => {
    const text = isText(made);
    expect(text).not.toMatch(/<(?:script|img|!--)|(?<!\\)\]\(|(?<![\\\w])https?:\/\/kwaad/);
    for (const row of text.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| ---')))
      expect(row.replace(/\\\|/g, '').split('|')).toHaveLength(7);
  },
  html: (made) => isSafePage(isText(made)),
  bilingual: (made) => isSafePage(isText(made)),
  xlsx: isSafePackage,
  docx: isSafePackage,
  xliff: (made) => {
    const xml = strFromU8(made as Uint8Array);
    expect(xml).not.toMatch(/[^\P{Cc}\n\t\r]/u);
    strictly(xml, (tag) => expect(tag).toMatch(/^(?:xliff|file|body|trans-unit|source|target|note)$/));
  },
};

describe('what a stranger writes acts in no report', () => {
  test.each(Object.keys(FORMATS) as readonly FormatName[])('%s', async (name) => {
    const made = await madeIn(name);
    expect(made).toHaveLength(NAMES.length + 1);
    for (const one of made) SAFE[name](one);
  });
});
