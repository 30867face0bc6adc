import { expect, test } from 'vitest';
import { type Candidate, figuresIn, paired } from '../../src/hosts/browser/pairing.ts';

const text = (id: number, name: string, lang: 'nl' | 'en', said: string): Candidate => ({
  id,
  name,
  langs: [lang],
  words: 100,
  figures: figuresIn(said),
});

test('texts are paired by their names', () => {
  const texts = [
    text(1, 'voorwaarden.nl.txt', 'nl', ''),
    text(2, 'privacy.nl.txt', 'nl', ''),
    text(3, 'privacy.en.txt', 'en', ''),
    text(4, 'voorwaarden.en.txt', 'en', ''),
  ];
  expect(paired(texts)).toEqual([
    { nl: 1, en: 4 },
    { nl: 2, en: 3 },
  ]);
});

test('where the names say nothing, by the figures that both state', () => {
  const texts = [
    text(1, 'scan 1.txt', 'nl', 'binnen 14 dagen, ten hoogste € 25.000'),
    text(2, 'scan 2.txt', 'nl', 'binnen 30 dagen, ten hoogste € 1.750'),
    text(3, 'scan 3.txt', 'en', 'within 30 days, at most EUR 1,750'),
    text(4, 'scan 4.txt', 'en', 'within 14 days, at most EUR 25,000'),
  ];
  expect(paired(texts)).toEqual([
    { nl: 1, en: 4 },
    { nl: 2, en: 3 },
  ]);
  expect(paired(texts, new Map([[1, 3]])), 'unless the user chose').toEqual([
    { nl: 1, en: 3 },
    { nl: 2, en: 4 },
  ]);
});
