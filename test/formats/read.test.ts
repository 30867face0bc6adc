import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { withComments } from '../../src/formats/docx/comments.ts';
import { readText } from '../../src/formats/read.ts';
import { outline } from '../../src/outline/outline.ts';
import { inOrder } from '../../src/outline/walk.ts';
import { docx, inList, level, odt, p, pdf } from './files.ts';

/** The lines of a file that hold something, as the reader prints them. */
async function lines(content: string | Uint8Array, path: string): Promise<readonly string[]> {
  const { characters } = await readText(typeof content === 'string' ? strToU8(content) : content, path);
  return characters.split('\n').filter((line) => line.trim() !== '');
}

const refusal = async (content: string | Uint8Array, path: string): Promise<string> =>
  readText(typeof content === 'string' ? strToU8(content) : content, path).then(
    () => '',
    (error: unknown) => (error as Error).message,
  );

describe('HTML', () => {
  test('only the main content is read', async () => {
    const page = `<!doctype html><html><head><style>p{}</style><title>x</title></head><body><nav>Menu</nav><main><h1>Voorwaarden</h1>
      <p>De klant &eacute;n   de leverancier.</p><script>var a;</script><p hidden>weg</p></main><footer>© Wij</footer></body></html>`;
    expect(await lines(page, 'a.html')).toEqual(['Voorwaarden', 'De klant én de leverancier.']);
  });

  test('lists have the numbers that they show', async () => {
    const page =
      '<!doctype html><body><ol start="3"><li>drie<ol type="a"><li>een</li><li value="4">vier</li></ol></li><li>vier</li></ol><ol reversed><li>twee</li><li>een</li></ol><ul><li>punt</li></ul><ol><li>1.1 eigen nummer</li></ol>';
    expect(await lines(page, 'a.html')).toEqual([
      '3. drie',
      '    a. een',
      '    d. vier',
      '4. vier',
      '2. twee',
      '1. een',
      '- punt',
      '1.1 eigen nummer',
    ]);
  });

  test('a table is read by rows, and a definition list by terms', async () => {
    const page =
      '<!doctype html><body><table><tr><th>Dienst</th><th>Tarief</th></tr><tr><td>Beheer</td><td>€ 50</td></tr></table><dl><dt>Dienst</dt><dd>wat wij leveren</dd></dl><table><tr><td>1.1</td><td>De klant betaalt.</td></tr></table>';
    expect(await lines(page, 'a.html')).toEqual([
      'Dienst | Tarief',
      'Beheer | € 50',
      'Dienst: wat wij leveren',
      '1.1 De klant betaalt.',
    ]);
  });

  test('a page that holds both languages is parted by them', async () => {
    const nl = 'De klant betaalt de prijs die in de overeenkomst is bepaald en die niet wordt verhoogd.';
    const en = 'The client pays the price that is set in the agreement and that will not be increased.';
    const page = `<!doctype html><html lang="nl"><body><div lang="nl"><p>${nl}</p></div><div lang="en"><p>${en}</p></div>`;
    const { characters, ranges } = await readText(strToU8(page), 'a.html');
    expect(ranges && characters.slice(ranges.nl.start, ranges.nl.end).trim()).toBe(nl);
    expect(ranges && characters.slice(ranges.en.start, ranges.en.end).trim()).toBe(en);
  });

  test('headings are headings of the outline whatever they say', async () => {
    const page = '<!doctype html><body><h2>Wij leveren.</h2><p>De dienst wordt geleverd.</p>';
    const { characters: text, layout } = await readText(strToU8(page), 'a.html');
    const root = outline({ lang: 'nl', path: 'a.html', text, range: { start: 0, end: text.length }, layout });
    const headings = [...inOrder(root)].flatMap(({ heading }) =>
      heading ? [text.slice(heading.start, heading.end)] : [],
    );
    expect(headings).toEqual(['Wij leveren.']);
  });
});

describe('Word', () => {
  const numbering = `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', 'Artikel %1.')}${level(1, 'decimal', '%1.%2')}${level(2, 'lowerLetter', '%3)')}</w:abstractNum>
    <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
    <w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>`;

  test('numbers are those that Word computes', async () => {
    const body = [
      p('Prijs', inList(1, 0)),
      p('De klant betaalt.', inList(1, 1)),
      p('per maand', inList(1, 2)),
      p('per jaar', inList(1, 2)),
      p('De prijs is vast.', inList(1, 1)),
      p('per dag', inList(1, 2)),
      p('Duur', inList(1, 0)),
      p('Een jaar.', inList(1, 1)),
      p('Slot', inList(2, 0)),
    ].join('');
    expect(await lines(docx(body, { numbering }), 'a.docx')).toEqual(
      [
        'Artikel 1. Prijs',
        '1.1 De klant betaalt.',
        '        a) per maand',
        '        b) per jaar',
        '1.2 De prijs is vast.',
        '        a) per dag',
        'Artikel 2. Duur',
        '2.1 Een jaar.',
        'Artikel 7. Slot',
      ].map((line) => (/^\d\.\d/.test(line) ? `    ${line}` : line)),
    );
  });

  test('a style is a heading and has a number; its own list goes before that of its style', async () => {
    const styles = `<w:style w:type="paragraph" w:styleId="Kop1"><w:name w:val="heading 1"/><w:pPr>${inList(1, 0)}</w:pPr></w:style>`;
    const body = p('Prijs', '<w:pStyle w:val="Kop1"/>') + p('Slot', `<w:pStyle w:val="Kop1"/>${inList(0, 0)}`);
    const { characters, layout } = await readText(docx(body, { numbering, styles }), 'a.docx');
    expect(characters.trim().split(/\n+/)).toEqual(['Artikel 1. Prijs', 'Slot']);
    expect(layout?.filter(({ kind }) => kind === 'heading')).toHaveLength(2);
  });

  test('changes are accepted, hidden text and instructions of fields are left out, notes stand below their mark', async () => {
    const run = (text: string, properties = ''): string =>
      `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
    const body = `<w:p>${run('De ')}<w:del>${'<w:r><w:delText>oude</w:delText></w:r>'}</w:del><w:ins>${run('nieuwe')}</w:ins>${run(' prijs')}${run(' geheim', '<w:vanish/>')}<w:r><w:footnoteReference w:id="2"/></w:r>${run(', zie ')}<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF x</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('artikel 3')}<w:r><w:fldChar w:fldCharType="end"/></w:r>${run('.')}</w:p>`;
    const footnotes = `<w:footnote w:id="2">${p('Exclusief btw.')}</w:footnote>`;
    const { characters, notes, layout } = await readText(docx(body, { footnotes }), 'a.docx');
    expect(characters.trim().split(/\n+/)).toEqual(['De nieuwe prijs, zie artikel 3.', 'Exclusief btw.']);
    expect(notes).toContain('tracked changes are read as accepted');
    expect(layout?.map(({ kind }) => kind)).toEqual(['note']);
  });

  test('a table of two columns in two languages is a bilingual file', async () => {
    const cell = (text: string): string => `<w:tc>${p(text)}</w:tc>`;
    const rows = [
      [
        'De klant betaalt de prijs die in de overeenkomst is bepaald, en die niet wordt verhoogd.',
        'The client pays the price that is set in the agreement, and that will not be increased.',
      ],
      [
        'De overeenkomst kan door partijen niet worden opgezegd, tenzij dit is bepaald voor de dienst.',
        'The agreement may not be terminated by the parties, unless this has been set for the service.',
      ],
      [
        'De leverancier zal de dienst leveren aan de klant en niet aan anderen, met de kennis van een vakman.',
        'The supplier shall deliver the service to the client and not to others, with the knowledge of an expert.',
      ],
    ];
    const body = `<w:tbl>${rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;
    const { characters, ranges, segments } = await readText(docx(body), 'a.docx');
    expect(ranges && characters.slice(ranges.en.start, ranges.en.end)).toContain('The client pays');
    expect(segments.map(({ id }) => id)).toEqual(['row 1', 'row 2', 'row 3', 'row 1', 'row 2', 'row 3']);
  });

  test('a comment stands on its words, and the document says what it said', async () => {
    const bytes = docx(p('De klant &amp; de leverancier betalen.') + p('Slot.'));
    const { characters } = await readText(bytes, 'a.docx');
    const start = characters.indexOf('leverancier');
    const copy = withComments(bytes, 'a.docx', [
      { span: { start, end: start + 11 }, near: null, lines: ['error (parties): <wie> & wat'] },
      { span: null, near: 'Slot.', lines: ['note'] },
    ]);
    const xml = new TextDecoder().decode(unzipSync(copy)['word/document.xml']);
    const [, marked] = /commentRangeStart w:id="0"\/>(.*?)<w:commentRangeEnd w:id="0"/.exec(xml) ?? [];
    expect(marked?.replace(/<[^>]*>/g, '')).toBe('leverancier');
    expect((await readText(copy, 'a.docx')).characters).toBe(characters);
    const before = unzipSync(bytes);
    for (const [name, part] of Object.entries(unzipSync(copy)))
      if (before[name] && !/document\.xml|Content_Types/.test(name)) expect(part).toEqual(before[name]);
  });
});

test('OpenDocument: lists, headings and notes', async () => {
  const styles =
    '<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/><text:list-level-style-number text:level="2" style:num-format="1" text:display-levels="2"/></text:list-style>';
  const item = (text: string): string => `<text:list-item><text:p>${text}</text:p>`;
  const text = `<text:h text:outline-level="1">Prijs</text:h><text:list text:style-name="L">${item('een')}<text:list>${item('diep')}</text:list-item></text:list></text:list-item>${item('twee')}</text:list-item></text:list>
    <text:p>Slot<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>De noot.</text:p></text:note-body></text:note>.</text:p>`;
  expect(await lines(odt(text, styles), 'a.odt')).toEqual([
    'Prijs',
    '1. een',
    '    1.1 diep',
    '2. twee',
    'Slot.',
    'De noot.',
  ]);
});

describe('PDF', () => {
  test('lines are joined to paragraphs, and words that were parted to words', async () => {
    const file = pdf([
      [50, 700, 'De opdrachtnemer levert de dienst die in de overeen-'],
      [50, 688, 'komst is beschreven en die partijen hebben bepaald.'],
      [50, 664, '2.1 De klant betaalt binnen de termijn die geldt voor'],
      [50, 652, 'alle facturen.'],
    ]);
    expect(await lines(file, 'a.pdf')).toEqual([
      'De opdrachtnemer levert de dienst die in de overeenkomst is beschreven en die partijen hebben bepaald.',
      '2.1 De klant betaalt binnen de termijn die geldt voor alle facturen.',
    ]);
    expect((await readText(file, 'a.pdf')).units).toEqual([{ start: 0, name: 'page 1' }]);
  });

  test('one that holds pictures of pages says so', async () => {
    expect(await refusal(pdf([]), 'a.pdf')).toMatch(/^a\.pdf: this PDF holds pictures of pages .*OCR/);
  });
});

describe('segments', () => {
  const units = [
    ['De <g id="1">klant</g> betaalt.', 'The <ph id="2">{b}</ph>client pays.'],
    ['Slot.', ''],
  ];
  test.each([
    [
      'XLIFF 1.2',
      'a.xlf',
      `<xliff version="1.2"><file source-language="nl" target-language="en-GB"><body>${units.map(([nl, en]) => `<trans-unit id="x"><source>${nl}</source><target>${en}</target></trans-unit>`).join('')}</body></file></xliff>`,
    ],
    [
      'XLIFF 2.0',
      'a.xlf',
      `<xliff version="2.0" srcLang="nl" trgLang="en"><file id="f">${units.map(([nl, en]) => `<unit id="x"><segment><source>${nl}</source><target>${en}</target></segment></unit>`).join('')}</file></xliff>`,
    ],
    [
      'SDLXLIFF',
      'a.sdlxliff',
      `<xliff version="1.2" xmlns:sdl="http://sdl.com/FileTypes/SdlXliff/1.0"><file source-language="nl-NL" target-language="en-GB"><body><group><trans-unit id="a"><source>x</source><seg-source>${units.map(([nl], at) => `<g id="9"><mrk mtype="seg" mid="${at + 1}">${nl}</mrk></g>`).join('')}</seg-source><target>${units.map(([, en], at) => `<mrk mtype="seg" mid="${at + 1}">${en}</mrk>`).join('')}</target></trans-unit></group></body></file></xliff>`,
    ],
  ])('%s', async (_, path, xml) => {
    const { characters, ranges, segments, units: places, notes } = await readText(strToU8(xml), path);
    expect(ranges && characters.slice(ranges.nl.start, ranges.nl.end).trim().split(/\n+/)).toEqual([
      'De klant betaalt.',
      'Slot.',
    ]);
    expect(ranges && characters.slice(ranges.en.start, ranges.en.end).trim()).toBe('The client pays.');
    expect(segments.map(({ id }) => id)).toEqual(['1', '2', '1']);
    expect(places[1]?.name).toBe('segment 2');
    expect(notes).toEqual(['1 segment is not translated (2)']);
  });

  test('TMX', async () => {
    const xml =
      '<tmx version="1.4"><body><tu><tuv xml:lang="en-GB"><seg>Client</seg></tuv><tuv xml:lang="nl"><seg>Klant <bpt i="1">x</bpt></seg></tuv></tu></body></tmx>';
    const { characters } = await readText(strToU8(xml), 'a.tmx');
    expect(characters.trim().split(/\n+/)).toEqual(['Klant', 'Client']);
  });
});

describe('locale files', () => {
  test.each([
    [
      'a.json',
      '{"terms":{"title":"Voorwaarden","items":["De klant betaalt.","<p>Een <b>dag</b>.</p>"],"href":"/terms"}}',
    ],
    [
      'a.yaml',
      'terms:\n  title: Voorwaarden\n  items:\n    - De klant betaalt.\n    - "<p>Een <b>dag</b>.</p>"\n  href: /terms\n',
    ],
    [
      'a.properties',
      '# x\nterms.title = Voorwaarden\nterms.items.0: De klant \\\n  betaalt.\nterms.items.1=E\\u0065n dag.\n',
    ],
  ])('%s', async (path, text) => {
    expect(await lines(text, path)).toEqual(['Voorwaarden', 'De klant betaalt.', 'Een dag.']);
    const { units } = await readText(strToU8(text), path);
    expect(units.map(({ name }) => name)).toEqual(['terms.title', 'terms.items.0', 'terms.items.1']);
  });

  test('Fluent takes the variant that is the default', async () => {
    const text =
      '# x\nprice = De prijs\n    is vast.\n    .label = Prijs\ndays = { $n ->\n    [one] een dag\n   *[other] { $n } dagen\n }\n';
    expect(await lines(text, 'a.ftl')).toEqual(['De prijs', 'is vast.', 'Prijs', '{ $n } dagen']);
  });

  test('PO by message, with what is fuzzy said', async () => {
    const po =
      'msgid ""\nmsgstr "Language: nl\\n"\n\n#, fuzzy\nmsgid "title"\nmsgstr "Voorwaar"\n"den"\n\n#~ msgid "x"\n#~ msgstr "y"\n';
    const { characters, notes } = await readText(strToU8(po), 'a.po');
    expect(characters.trim()).toBe('Voorwaarden');
    expect(notes).toEqual(['1 message is marked as fuzzy, and checked like the others']);
  });
});

describe('what a file is, is decided by its content', () => {
  test('a wrong name is said', async () => {
    const { notes } = await readText(docx(p('Slot.')), 'a.pdf');
    expect(notes[0]).toMatch(/^this is a Word document, not a PDF/);
  });

  test('UTF-16 with its mark is read', async () => {
    const bytes = new Uint8Array([0xff, 0xfe, ...[...'Klant'].flatMap((char) => [char.charCodeAt(0), 0])]);
    expect((await readText(bytes, 'a.txt')).characters).toBe('\uFEFFKlant');
  });

  const deep = (open: string, close: string): string => open.repeat(4000) + close.repeat(4000);
  test.each<[string, string, string | Uint8Array, RegExp]>([
    ['RTF', 'a.rtf', '{\\rtf1 x}', /this is RTF; .*\.docx/],
    ['an old Word document', 'a.doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1]), /old Word document .*\.docx/],
    [
      'a Pages document',
      'a.pages',
      zipSync({ 'Index/Document.iwa': new Uint8Array(9) }),
      /Pages document; export it as Word/,
    ],
    ['a picture', 'a.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1]), /picture \(PNG\).*OCR/],
    [
      'a Word document without text',
      'a.docx',
      zipSync({ '[Content_Types].xml': strToU8('<Types/>') }),
      /word\/document\.xml is missing/,
    ],
    ['a zip bomb', 'a.docx', zipSync({ 'word/document.xml': new Uint8Array(50_000_000) }), /grows to 50 MB/],
    [
      'entities that grow',
      'a.xlf',
      '<!DOCTYPE x [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><xliff><file source-language="nl"><trans-unit><source>&b;</source></trans-unit></file></xliff>',
      /no whole XML/,
    ],
    [
      'elements too deep',
      'a.html',
      `<!doctype html>${deep('<table><tr><td>', '</td></tr></table>')}`,
      /lie more than 1000 deep/,
    ],
    ['XML of another vocabulary', 'a.xml', '<?xml version="1.0"?><invoice/>', /root element "invoice"/],
    [
      'XLIFF without targets',
      'a.xlf',
      '<xliff version="1.2"><file source-language="nl" target-language="en"><body><trans-unit id="1"><source>Slot.</source></trans-unit></body></file></xliff>',
      /has no targets/,
    ],
    ['a locale file without text', 'a.json', '{"a":1,"b":"/x"}', /holds no text under its keys/],
    ['JSON that is cut off', 'a.json', '{"a":"Slot', /no whole JSON/],
    ['UTF-7', 'a.html', '<!doctype html><meta charset="utf-7">+ADw-', /encoding "utf-7", which cannot be read/],
    ['a zip file that is cut off', 'a.docx', docx(p('Slot.')).slice(0, 300), /a\.docx: this zip file is damaged/],
    [
      'a Word document with a password',
      'a.docx',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...[...'EncryptedPackage'].flatMap((char) => [char.charCodeAt(0), 0])]),
      /has a password/,
    ],
    [
      'an OpenDocument text with a password',
      'a.odt',
      zipSync({
        mimetype: strToU8('application/vnd.oasis.opendocument.text'),
        'META-INF/manifest.xml': strToU8(
          '<m:manifest xmlns:m="x"><m:file-entry m:full-path="content.xml"><m:encryption-data/></m:file-entry></m:manifest>',
        ),
        'content.xml': new Uint8Array([9, 8, 7]),
      }),
      /has a password/,
    ],
    [
      'a workbook that is called a Word document',
      'a.docx',
      zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }),
      /this is an Excel workbook/,
    ],
    [
      'XLIFF without segments',
      'a.xlf',
      '<xliff version="1.2"><file source-language="nl"/></xliff>',
      /holds no segments/,
    ],
    [
      'XLIFF of one language',
      'a.xlf',
      '<xliff version="2.0" srcLang="nl" trgLang="nl-BE"><file id="f"><unit id="u"><segment><source>Slot.</source><target>Einde.</target></segment></unit></file></xliff>',
      /are both nl; it must hold Dutch and English/,
    ],
    [
      'XLIFF of another language',
      'a.xlf',
      '<xliff version="2.0" srcLang="nl" trgLang="de"><file id="f"><unit id="u"><segment><source>Slot.</source><target>Ende.</target></segment></unit></file></xliff>',
      /the target language of this XLIFF file is de/,
    ],
    [
      'a memory of other languages',
      'a.tmx',
      '<tmx version="1.4"><body><tu><tuv xml:lang="nl"><seg>Slot</seg></tuv><tuv xml:lang="de"><seg>Ende</seg></tuv></tu></body></tmx>',
      /no unit in Dutch and English/,
    ],
    [
      'an encoding that is a lie',
      'a.xlf',
      new Uint8Array([...strToU8('<?xml version="1.0" encoding="utf-8"?><xliff>'), 0xe9]),
      /is not UTF-8 but looks like Latin-1/,
    ],
    ['a damaged PDF', 'a.pdf', '%PDF-1.7\nxref', /this PDF is damaged/],
  ])('%s', async (_, path, content, says) => {
    const message = await refusal(content, path);
    expect(message).toMatch(says);
    expect(message).toMatch(/^a\.\w+[: ]/);
    expect(message).not.toContain('\n');
  });
});
