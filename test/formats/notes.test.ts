import { strFromU8, strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readText } from '../../src/formats/read.ts';
import { type Note, withNotes } from '../../src/formats/xliff/notes.ts';
import { xliff } from '../../src/report/xliff.ts';
import { faultsReviewed, OPTIONS } from '../report/reports.ts';

const note = (segment: string | null, text: string, more: Partial<Note> = {}): Note => ({
  segment,
  lang: 'en',
  severity: 'error',
  text,
  ...more,
});

const OLD = `\uFEFF<?xml version="1.0"?>\r
<xliff version="1.2"><file source-language="nl" target-language="en"><body>\r
<trans-unit id="a"><source>De prijs is € 10.</source><target>The price is € 12.</target><note>Of the client.</note></trans-unit>\r
<trans-unit id="b"><source>Slot.</source></trans-unit>\r
</body></file></xliff>\r
`;
const NEW = `<x:xliff version="2.0" srcLang="nl" trgLang="en" xmlns:x="urn:oasis:names:tc:xliff:document:2.0"><x:file id="f">
<x:unit id="a"><x:segment><x:source>Een.</x:source><x:target>One.</x:target></x:segment><x:segment><x:source>Twee.</x:source><x:target>Three.</x:target></x:segment></x:unit>
<x:unit id="b"><x:notes><x:note>Of the client.</x:note></x:notes><x:originalData><x:data id="d">{b}</x:data></x:originalData><x:segment><x:source>Slot.</x:source><x:target>End.</x:target></x:segment></x:unit>
</x:file></x:xliff>`;

describe('notes in XLIFF', () => {
  test('1.2: behind the target, or behind the source where there is none', () => {
    const made = strFromU8(
      withNotes(strToU8(OLD), 'a.xlf', [note('1', '10 & 12'), note('2', 'missing', { lang: 'nl', severity: 'note' })]),
    );
    expect(made).toContain(
      '</target><note from="tweeluik" annotates="target" priority="1">10 &amp; 12</note><note>Of the client.</note>',
    );
    expect(made).toContain(
      'Slot.</source><note from="tweeluik" annotates="source" priority="10">missing</note></trans-unit>',
    );
  });

  test('2.x: before the segments, in the notes that the unit has, with the prefix of the file', () => {
    const made = strFromU8(withNotes(strToU8(NEW), 'a.xlf', [note('2', 'Three?'), note('3', 'End?')]));
    expect(made).toContain(
      '<x:unit id="a"><x:notes><x:note category="tweeluik" appliesTo="target" priority="1">segment 2: Three?</x:note></x:notes><x:segment>',
    );
    expect(made).toContain(
      '<x:note>Of the client.</x:note><x:note category="tweeluik" appliesTo="target" priority="1">End?</x:note></x:notes><x:originalData>',
    );
  });

  test.each([
    ['1.2', OLD],
    ['2.0', NEW],
  ])('%s: all else stays as it was, and the file says what it said', async (_, xml) => {
    const made = withNotes(strToU8(xml), 'a.xlf', [note('1', 'x'), note('2', 'y'), note(null, 'z')]);
    const without = Buffer.from(made)
      .toString()
      .replace(/<(x:)?note [^>]*"tweeluik"[^>]*>[^<]*<\/(x:)?note>/g, '');
    expect(without.replaceAll('<x:notes></x:notes>', '')).toBe(xml);
    expect((await readText(made, 'a.xlf')).characters).toBe((await readText(strToU8(xml), 'a.xlf')).characters);
  });

  test('UTF-16 stays UTF-16', async () => {
    const bytes = new Uint8Array(new Uint16Array([...`\uFEFF${NEW}`].map((char) => char.charCodeAt(0))).buffer);
    const made = withNotes(bytes, 'a.xlf', [note('1', 'één')]);
    expect(new TextDecoder('utf-16le').decode(made)).toContain('segment 1: één</x:note>');
  });

  test('a report of two files has no copy', () => {
    const { report } = faultsReviewed();
    expect(() => xliff(report, { ...OPTIONS, bytesOf: () => strToU8(OLD) })).toThrow(/not those of one XLIFF file/);
  });
});
