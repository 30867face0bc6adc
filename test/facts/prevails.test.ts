import { describe, expect, test } from 'vitest';
import { prevailing, prevailingIn } from '../../src/facts/prevails.ts';
import type { Lang } from '../../src/model/side.ts';
import { bitext } from '../texts.ts';

const said = (lang: Lang, text: string): readonly [Lang, string] | null => {
  const { sides } = bitext(`1. ${lang === 'nl' ? text : 'Niets.'}`, `1. ${lang === 'en' ? text : 'Nothing.'}`);
  const found = prevailing(sides[lang]);
  return found ? [found.lang, sides[lang].source.text.slice(found.span.start, found.span.end)] : null;
};

describe('a text says which of the two prevails', () => {
  test.each([
    ['De Nederlandse tekst prevaleert.', 'nl', 'Nederlandse tekst'],
    [
      'Bij strijd tussen de Nederlandse en de Engelse tekst prevaleert de Nederlandse tekst.',
      'nl',
      'Nederlandse tekst',
    ],
    ['De Engelse versie prevaleert steeds boven de Nederlandse versie.', 'en', 'Engelse versie'],
    ['Bij verschil is de Nederlandse tekst doorslaggevend.', 'nl', 'Nederlandse tekst'],
    ['Bij verschil tussen beide zal de Engelstalige versie voorrang hebben.', 'en', 'Engelstalige versie'],
    ['De Nederlandse versie heeft voorrang boven de Engelse versie.', 'nl', 'Nederlandse versie'],
    ['De Nederlandse tekst gaat altijd voor.', 'nl', 'Nederlandse tekst'],
    ['Uitsluitend de Nederlandse tekst is bindend.', 'nl', 'Nederlandse tekst'],
  ] as const)('%s', (text, lang, words) => {
    expect(said('nl', text)).toEqual([lang, words]);
  });

  test.each([
    ['The Dutch text shall prevail.', 'nl', 'Dutch text'],
    ['If the Dutch text and the English text differ, the Dutch text will prevail.', 'nl', 'Dutch text'],
    ['The English version of these terms takes precedence over the Dutch version.', 'en', 'English version'],
    ['This is a translation; only the Dutch version is binding.', 'nl', 'Dutch version'],
    ['In case of conflict the Dutch-language version shall in all cases be decisive.', 'nl', 'Dutch-language version'],
  ] as const)('%s', (text, lang, words) => {
    expect(said('en', text)).toEqual([lang, words]);
  });

  test.each([
    ['nl', 'Op de overeenkomst is Nederlands recht van toepassing.'],
    ['nl', 'De Nederlandse tekst is niet bindend.'],
    ['nl', 'De offerte is bindend.'],
    ['nl', 'Een Engelse tekst wordt op verzoek toegezonden.'],
    ['en', 'The decision of the arbitrators is binding.'],
    ['en', 'The English version is not binding.'],
    ['en', 'An English version is sent upon request.'],
  ] as const)('nothing is said in %s: %s', (lang, text) => {
    expect(said(lang, text)).toBeNull();
  });
});

describe('the language that prevails', () => {
  const both = (nl: string, en: string) => prevailingIn(bitext(`1. ${nl}`, `1. ${en}`));

  test('is the one that both texts name', () => {
    expect(both('De Nederlandse tekst prevaleert.', 'The Dutch text prevails.')).toBe('nl');
  });

  test('is the other one where a text alone says so of the other', () => {
    expect(both('Dit is de tekst.', 'The Dutch text prevails.')).toBe('nl');
    expect(both('De Engelse tekst prevaleert.', 'This is the text.')).toBe('en');
  });

  test('is not known where a text alone says so of itself, or they disagree', () => {
    expect(both('De Nederlandse tekst prevaleert.', 'This is the text.')).toBeNull();
    expect(both('De Nederlandse tekst prevaleert.', 'The English text prevails.')).toBeNull();
  });
});
