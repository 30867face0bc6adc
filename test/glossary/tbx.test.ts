import { describe, expect, test } from 'vitest';
import { load } from '../../src/glossary/files/load/load.ts';
import { names, pairs, refusal } from './glossaries.ts';

/** ISO 30042:2019 in the style DCA: what a field is stands in its attribute. */
const DCA = `<?xml version="1.0" encoding="UTF-8"?>
<tbx style="dca" type="TBX-Basic" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">
<tbxHeader><fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc></tbxHeader>
<text><body>
<conceptEntry id="c5">
  <descrip type="subjectField">formation</descrip>
  <admin type="source">art. 6:217 BW</admin>
  <langSec xml:lang="nl">
    <descripGrp><descrip type="definition">Een meerzijdige rechtshandeling &amp; meer.</descrip><admin type="source">a book</admin></descripGrp>
    <termSec><term>contract</term><termNote type="administrativeStatus">admittedTerm-admn-sts</termNote></termSec>
    <termSec><term>overeenkomst</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote>
      <descripGrp><descrip type="context">De overeenkomst eindigt.</descrip></descripGrp></termSec>
  </langSec>
  <langSec xml:lang="en">
    <termSec>
      <term>
        agreement
      </term>
      <termNote type="partOfSpeech">noun</termNote>
    </termSec>
    <termSec><term>a <hi>fair</hi> deal</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote><note>too loose</note></termSec>
    <termSec><term>pact</term><termNote type="administrativeStatus">supersededTerm-admn-sts</termNote></termSec>
  </langSec>
  <langSec xml:lang="de"><termSec><term>Vertrag</term></termSec></langSec>
</conceptEntry>
</body></text>
</tbx>
`;

/** The same in the style DCT: the field is the name of the element. */
const DCT = `<?xml version="1.0"?>
<tbx style="dct" type="TBX-Basic" xml:lang="nl" xmlns="urn:iso:std:iso:30042:ed-2"
  xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic">
<text><body>
<conceptEntry id="c5">
  <min:subjectField>formation</min:subjectField>
  <basic:definition>Een meerzijdige rechtshandeling &amp; meer.</basic:definition>
  <langSec xml:lang="nl">
    <termSec><term>contract</term><min:administrativeStatus>admittedTerm-admn-sts</min:administrativeStatus></termSec>
    <termSec><term>overeenkomst</term><min:administrativeStatus>preferredTerm-admn-sts</min:administrativeStatus>
      <basic:context>De overeenkomst eindigt.</basic:context></termSec>
  </langSec>
  <langSec xml:lang="en">
    <termSec><term>agreement</term><min:partOfSpeech>noun</min:partOfSpeech></termSec>
    <termSec><term>a fair deal</term><min:administrativeStatus>deprecatedTerm-admn-sts</min:administrativeStatus><note>too loose</note></termSec>
    <termSec><term>pact</term><min:administrativeStatus>supersededTerm-admn-sts</min:administrativeStatus></termSec>
  </langSec>
  <langSec xml:lang="de"><termSec><term>Vertrag</term></termSec></langSec>
</conceptEntry>
</body></text></tbx>
`;

describe('ISO 30042:2019', () => {
  test.each([
    ['DCA', DCA],
    ['DCT', DCT],
  ])('in the style %s', async (_, text) => {
    const { concepts, unread, skipped } = await load(text, 'terms.tbx');
    expect(concepts).toHaveLength(1);
    const [concept] = concepts;
    expect(names(concept as never, 'nl')).toEqual(['overeenkomst', 'contract']);
    expect(names(concept as never, 'en')).toEqual(['agreement', 'a fair deal !too loose', 'pact !superseded']);
    expect(concept).toMatchObject({
      id: 'c5',
      origin: 'terms.tbx#c5',
      domain: 'formation',
      definition: { nl: 'Een meerzijdige rechtshandeling & meer.' },
      example: { nl: 'De overeenkomst eindigt.' },
    });
    expect(unread.find(({ field }) => field === 'language "de"')).toEqual({ field: 'language "de"', count: 1 });
    expect(skipped).toEqual([]);
  });

  test('a name without a status that stands first is the one to use; an abbreviation comes behind', async () => {
    const section = (lang: string, terms: string) => `<langSec xml:lang="${lang}">${terms}</langSec>`;
    const entry = `<conceptEntry>${section('nl', '<termSec><term>AVG</term><termNote type="termType">abbreviation</termNote></termSec><termSec><term>verordening</term></termSec>')}${section('en-US', '<termSec><term>GDPR</term></termSec>')}</conceptEntry>`;
    const loaded = await load(`<tbx type="TBX-Core"><text><body>${entry}</body></text></tbx>`, 'a.tbx');
    expect(pairs(loaded)).toEqual([[['verordening', 'AVG'], ['GDPR (US)']]]);
  });
});

/** What IATE exports: TBX v2, many languages, a reliability in place of a status. */
const IATE = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE martif SYSTEM "TBXBasiccoreStructV02.dtd">
<martif type="TBX-Basic" xml:lang="en">
<martifHeader><fileDesc><sourceDesc><p>IATE export</p></sourceDesc></fileDesc></martifHeader>
<text><body>
<termEntry id="1094384">
  <descripGrp><descrip type="subjectField">12;1231</descrip></descripGrp>
  <langSet xml:lang="nl"><tig><term>overmacht</term><termNote type="termType">fullForm</termNote><descrip type="reliabilityCode">9</descrip></tig></langSet>
  <langSet xml:lang="en">
    <tig><term>force majeure</term><termNote type="termType">fullForm</termNote><descrip type="reliabilityCode">9</descrip></tig>
    <tig><term>act of God</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></tig>
  </langSet>
  <langSet xml:lang="fr"><tig><term>force majeure</term></tig></langSet>
</termEntry>
</body></text></martif>`;

/** What MultiTerm converts to: UTF-16, ntig with its termGrp, names of languages with regions. */
const MULTITERM = `<?xml version="1.0" encoding="UTF-16"?>
<martif type="TBX" xml:lang="en-GB">
<martifHeader/>
<text><body>
<termEntry id="c1">
  <admin type="entrySource">x</admin>
  <transacGrp><transac type="transactionType">origination</transac><date>2019-01-01</date></transacGrp>
  <langSet xml:lang="nl-BE"><ntig><termGrp><term>borg</term><termNote type="Status">Preferred</termNote></termGrp></ntig></langSet>
  <langSet xml:lang="en-GB">
    <ntig><termGrp><term>surety</term><termNote type="Status">Preferred</termNote></termGrp></ntig>
    <ntig><termGrp><term>guarantor</term><termNote type="Status">Forbidden</termNote></termGrp></ntig>
  </langSet>
</termEntry>
</body></text></martif>`;

/** What memoQ exports: a flag where a name is forbidden, and fields of its own. */
const MEMOQ = `<?xml version="1.0" encoding="utf-8"?>
<martif type="TBX" xml:lang="en">
<text><body>
<termEntry id="12">
  <descrip type="subjectField">lease</descrip>
  <descrip type="Client">x</descrip>
  <langSet xml:lang="nl"><tig><term>huurder</term><termNote type="forbidden">false</termNote></tig></langSet>
  <langSet xml:lang="en">
    <tig><term>tenant</term><termNote type="forbidden">false</termNote></tig>
    <tig><term>hirer</term><termNote type="forbidden">true</termNote></tig>
  </langSet>
</termEntry>
</body></text></martif>`;

describe('TBX v2 as tools export it', () => {
  test('IATE', async () => {
    const loaded = await load(IATE, 'iate.tbx');
    expect(pairs(loaded)).toEqual([[['overmacht'], ['force majeure', 'act of God !deprecated']]]);
    expect(loaded.concepts[0]).toMatchObject({ id: '1094384', domain: '12;1231' });
    expect(loaded.unread).toContainEqual({ field: 'language "fr"', count: 1 });
    expect(loaded.unread).toContainEqual({ field: 'descrip "reliabilityCode"', count: 2 });
  });

  test('MultiTerm, in UTF-16', async () => {
    const bytes = Buffer.from(`\uFEFF${MULTITERM}`, 'utf16le');
    expect(pairs(await load(bytes, 'terms.xml'))).toEqual([[['borg (BE)'], ['surety (GB)', 'guarantor (GB) !']]]);
  });

  test('memoQ', async () => {
    const loaded = await load(MEMOQ, 'terms.tbx');
    expect(pairs(loaded)).toEqual([[['huurder'], ['tenant', 'hirer !']]]);
    expect(loaded.unread).toContainEqual({ field: 'descrip "Client"', count: 1 });
  });

  test('an encoding that the declaration names', async () => {
    const text = MEMOQ.replace('utf-8', 'windows-1252').replace('huurder', 'coöperatie');
    expect(pairs(await load(Buffer.from(text, 'latin1'), 'terms.tbx'))[0]?.[0]).toEqual(['coöperatie']);
  });
});

describe('what is wrong with it is said with its place', () => {
  test.each([
    [
      'an end that does not fit',
      DCA.replace('</termSec>', '</termSek>'),
      /^a\.tbx:10:\d+: this XML is not well formed \(unexpected close tag/,
    ],
    [
      'an end that is missing',
      DCA.replace('</tbx>', ''),
      /^a\.tbx:28:1: this XML is not well formed \(unclosed tag: tbx\)/,
    ],
    ['an entity that is not known', DCA.replace('&amp;', '&oops;'), /^a\.tbx:9:\d+: .*\(undefined entity/],
    [
      'entities of its own',
      `<!DOCTYPE tbx [<!ENTITY a "b">]>\n${DCA.slice(DCA.indexOf('<tbx'))}`,
      /^a\.tbx:1:\d+: this file declares entities/,
    ],
    [
      'a translation memory',
      '<?xml version="1.0"?>\n<tmx version="1.4"/>',
      /^a\.tbx:2:1: this is a translation memory/,
    ],
    ['MultiTerm XML', '<mtf><conceptGrp/></mtf>', /^a\.tbx:1:1: this is MultiTerm XML; export the termbase as TBX/],
    ['XML of another kind', '<glossary/>', /^a\.tbx:1:1: this XML is no TBX \(it begins with <glossary>\)/],
    ['no XML', 'nl,en\nhuur,rent\n', /^a\.tbx:1:1: this is no XML, though its name says so/],
    [
      'bytes that are not what they say',
      Buffer.from([...Buffer.from('<?xml version="1.0" encoding="euc-kr"?><tbx>'), 0xff, 0xff]),
      /^a\.tbx:1:1: this file is not euc-kr/,
    ],
  ])('%s', async (_, content, says) => {
    expect(await refusal(content, 'a.tbx')).toMatch(says);
  });

  test('an entry that is not whole is left out, with the place where it begins', async () => {
    const half =
      '<conceptEntry id="h">\n<langSec xml:lang="nl"><termSec><term>pand</term></termSec></langSec></conceptEntry>\n';
    const { concepts, skipped } = await load(
      DCA.replace('<conceptEntry id="c5">', `${half}<conceptEntry id="c5">`),
      'a.tbx',
    );
    expect(concepts.map(({ id }) => id)).toEqual(['c5']);
    expect(skipped).toEqual([{ where: 'a.tbx:5:1', why: '"pand" has no English name' }]);
  });

  test('a name knows where it stands', async () => {
    const { concepts } = await load(DCA, 'a.tbx');
    const [first] = concepts[0]?.names.nl ?? [];
    expect(DCA.split('\n')[(first?.at.line ?? 0) - 1]?.slice((first?.at.column ?? 0) - 1)).toMatch(/^overeenkomst/);
  });
});
