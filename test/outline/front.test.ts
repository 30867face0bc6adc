import { expect, test } from 'vitest';
import { bitext, reviewed } from '../texts.ts';

/** A document with metadata and a title above its text. */
const document = (lang: 'nl' | 'en', metadata: string, title: string): string =>
  lang === 'nl'
    ? `${metadata}\n${title}\n\nArtikel 1 Bezorging\n\n1. De bakker bezorgt het brood vóór 7.00 uur.\n\n2. De klant betaalt € 3,- per brood.\n`
    : `${metadata}\n${title}\n\nArticle 1 Delivery\n\n1. The baker delivers the bread before 7 a.m.\n\n2. The customer pays EUR 3 per loaf.\n`;

const found = (nl: string, en: string): readonly string[] =>
  reviewed(bitext(nl, en)).map(({ check, message }) => `${check}: ${message}`);

const yaml = (title: string, version: string, date: string) =>
  `---\ntitle: ${title}\nversion: ${version}\ndate: ${date}\n---\n`;

test('the words of metadata and titles are not compared', () => {
  const nl = document(
    'nl',
    yaml('Bezorgvoorwaarden klanten', '2.1', '2028-04-01'),
    'Algemene voorwaarden van vijf bakkers',
  );
  const en = document('en', yaml('Terms of the order', '2.1', '2028-04-01'), 'Terms and Conditions for suppliers');
  expect(found(nl, en)).toEqual([]);
});

test('versions and dates of the metadata are', () => {
  const nl = document('nl', yaml('Bezorgvoorwaarden', '2.1', '2028-04-01'), 'Bezorgvoorwaarden');
  const en = document('en', yaml('Delivery Terms', '2.2', '2028-05-01'), 'Delivery Terms');
  expect(found(nl, en)).toEqual([
    'identifiers: Dutch "2.1", English "2.2".',
    'dates: Dutch "2028-04-01", English "2028-05-01".',
  ]);
});

test('versions, dates, numbers of registration and places to fill in above the text are', () => {
  const nl = document('nl', '', 'Bezorgvoorwaarden\nVersie 2.1, 1 april 2028\nKvK 12345678\nBakkerij: {{naam}}');
  const en = document('en', '', 'Delivery Terms\nVersion 2.2, 1 May 2028\nCoC 12345679\nBakery: {{address}}');
  const checks = new Set(found(nl, en).map((line) => line.replace(/:.*/, '')));
  expect([...checks].sort()).toEqual(['dates', 'identifiers', 'placeholders']);
});

test('an amount, a duration or a number above the text is not', () => {
  const nl = document('nl', '', 'Bezorgvoorwaarden\n5 euro per week\nDrie bakkers');
  const en = document('en', '', 'Delivery Terms\n6 euros per month\nFour bakers');
  expect(found(nl, en)).toEqual([]);
});
