import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plain } from '../../src/report/plain.ts';

test.each([
  ['\u001b[31mrood\u001b[0m', 'rood'],
  ['\u001b[38;5;196mrood', 'rood'],
  ['een\u001b[2J\u001b[Htwee', 'eentwee'],
  ['\u009b31mrood', 'rood'],
  ['\u001bcreset', 'creset'],
  // the words of a link or a title stay, what makes them one goes
  ['\u001b]0;titel\u0007artikel 1', ']0;titelartikel 1'],
  ['los \u001b einde', 'los  einde'],
  ['bel\u0007, backspace\b, nul\u0000', 'bel, backspace, nul'],
  ['twee\r\nregels\ten\u2028meer', 'twee  regels en meer'],
  ['\u202e000.5 euro', '⟨U+202E⟩000.5 euro'],
  ['\u2066a\u2069\u200f\u061c', '⟨U+2066⟩a⟨U+2069⟩⟨U+200F⟩⟨U+061C⟩'],
  ['half \ud800 en heel 😀', 'half � en heel 😀'],
  ['€ 25.000,- é “aanhaling” – כן', '€ 25.000,- é “aanhaling” – כן'],
])('%j is shown as %j', (text, shown) => {
  expect(plain(text)).toBe(shown);
});

test('nothing that acts is left, whatever the text', () => {
  const hostile = fc.string({
    unit: fc.constantFrom('\u001b', '[', ']', '0', ';', 'm', '\u0007', '\u009b', '\u202e', '\u0000', '\n', 'a', ' '),
  });
  fc.assert(
    fc.property(hostile, (text) => {
      expect(plain(text)).not.toMatch(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]/u);
    }),
  );
});

test('plain words stay as they are', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'abc €,.-<>&"é%'.split('')) }), (text) => {
      expect(plain(text)).toBe(text);
    }),
  );
});
