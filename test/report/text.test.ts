import { expect, test } from 'vitest';
import { inLog } from '../../src/report/in-log.ts';
import { PLAIN, text } from '../../src/report/text.ts';
import { faultsReviewed, hostileReport, textsReviewed } from './reports.ts';

test('a finding shows both passages with the differing words between marks', () => {
  const report = text(faultsReviewed().report);
  expect(report).toContain('4.8  error  Dutch "€ 25.000,-", English "EUR 2,500".  amounts');
  expect(report).toContain('boete van «€ 25.000,-» per overtreding.');
  expect(report).toContain('penalty of «EUR 2,500» per breach.');
});

test('no word of a document drives the terminal or the server that logs it', () => {
  const printed = text(hostileReport());
  expect(printed).not.toMatch(/[^\P{Cc}\n]|\p{Bidi_Control}/u);
  expect(printed).not.toMatch(/^\s*::/m);
  expect(printed).not.toMatch(/##\w*\[/);
  expect(printed).toContain('⟨U+202E⟩');
});

test('colours come from the program alone', () => {
  const paint = { ...PLAIN, differing: (words: string) => `\u001b[1m${words}\u001b[0m` };
  const printed = text(hostileReport(), { paint });
  expect(printed).toContain('\u001b[1m');
  expect(printed.replaceAll('\u001b[1m', '').replaceAll('\u001b[0m', '')).not.toContain('\u001b');
});

test.each([
  ['::error::boe', ': :error::boe'],
  ['a ::error::boe', 'a ::error::boe'],
  ['een\n  ::add-mask::x', 'een\n  : :add-mask::x'],
  ['zie ##[error]boe', 'zie # #[error]boe'],
  ['##vso[task.complete]', '# #vso[task.complete]'],
  ['## Kop', '## Kop'],
])('%j goes into a log as %j', (words, logged) => {
  expect(inLog(words)).toBe(logged);
});

test('a clause without a number is called by its heading or by what it is', () => {
  const nl =
    'Algemene voorwaarden\n\nDe prijs is € 75,- per maand, exclusief btw, en wordt per maand gefactureerd.\n\nArtikel 1. Duur\n\n1.1 De duur is vijf jaar.';
  const en =
    'General terms\n\nThe price is EUR 85 per month, exclusive of VAT, and is invoiced monthly.\n\nArticle 1. Term\n\n1.1 The term is five years.';
  expect(text(textsReviewed(nl, en).report)).toMatch(/^unnumbered paragraph 1 {2}error {2}Dutch "€ 75,-/m);
});
