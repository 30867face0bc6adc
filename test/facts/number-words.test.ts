import fc from 'fast-check';
import { toCardinal as english } from 'n2words/en-GB';
import { toCardinal as dutch } from 'n2words/nl-NL';
import { describe, expect, test } from 'vitest';
import { numberWord } from '../../src/facts/number-words.ts';
import { ordinalWord } from '../../src/facts/ordinals.ts';

describe('number words', () => {
  test('from zero to ten thousand are read as they are written', () => {
    const wrong = Array.from({ length: 10_001 }, (_, value) => value).filter(
      (value) => numberWord(dutch(value), 'nl') !== value || numberWord(english(value), 'en') !== value,
    );
    expect(wrong).toEqual([]);
  });

  test('up to a million are read as they are written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999 }), (value) => {
        expect(numberWord(dutch(value), 'nl')).toBe(value);
        expect(numberWord(english(value), 'en')).toBe(value);
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ['nl', 'achtenveertig', 48],
    ['nl', 'vijfentwintigduizend', 25_000],
    ['nl', 'eenendertig', 31],
    ['nl', 'tweehonderd en vijftig', 250],
    ['nl', 'negentienhonderdnegenenveertig', 1949],
    ['nl', 'achten', null],
    ['nl', 'eenheid', null],
    ['en', 'forty-eight', 48],
    ['en', 'forty eight', 48],
    ['en', 'one hundred and fifty thousand two hundred', 150_200],
    ['en', 'nineteen hundred and ninety-one', 1991],
    ['en', 'a hundred', 100],
    ['en', 'someone', null],
  ] as const)('%s "%s" is %s', (lang, word, value) => {
    expect(numberWord(word, lang)).toBe(value);
  });

  test.each([
    ['nl', 'vijfde', 5],
    ['nl', 'tweeëntwintigste', 22],
    ['nl', 'negentigste', 90],
    ['en', 'fifth', 5],
    ['en', 'twenty-second', 22],
    ['en', 'ninetieth', 90],
    ['en', 'filth', null],
  ] as const)('%s "%s" is the %sth', (lang, word, value) => {
    expect(ordinalWord(word, lang)).toBe(value);
  });
});
