import { describe, expect, test } from 'vitest';
import { wrapped } from '../../src/report/wrap.ts';

describe('lines of a width', () => {
  test('are broken between words, and hang', () => {
    expect(wrapped([{ text: '4.8  error  Dutch nothing, English something' }], 20, 4)).toBe(
      '4.8  error  Dutch\n    nothing, English\n    something',
    );
  });

  test('have no more characters than the width, colours not counted', () => {
    const red = (word: string) => `\u001b[31m${word}\u001b[39m`;
    const laid = wrapped([{ text: 'een twee ' }, { text: 'drie vier', paint: red }, { text: '.' }], 10, 2);
    expect(laid).toBe(`een twee\n  ${red('drie')}\n  ${red('vier')}.`);
  });

  test('a word that is longer stands alone, whole', () => {
    expect(wrapped([{ text: 'a aansprakelijkheidsverzekering b' }], 12, 2)).toBe(
      'a\n  aansprakelijkheidsverzekering\n  b',
    );
  });

  test('without a width is one line, its spaces as they stood', () => {
    expect(wrapped([{ text: 'a  b' }, { text: '  c' }], null, 4)).toBe('a  b  c');
  });
});
