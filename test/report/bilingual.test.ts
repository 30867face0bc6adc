import { expect, test } from 'vitest';
import { bilingual } from '../../src/report/bilingual.ts';
import { corpusReviewed, HOSTILE, hostileTexts, textsReviewed } from './reports.ts';

const page = (): Promise<string> => bilingual(corpusReviewed().report, [corpusReviewed().sheet]);

test('has both texts, no findings, and nothing that acts', async () => {
  const made = await page();
  for (const { passage } of corpusReviewed().report.findings.slice(0, 5)) expect(passage.nl).not.toBeNull();
  expect(made).toContain('Artikel 4. Uitvoering en medewerking');
  expect(made).not.toMatch(/<script|class="(?:finding|mark)/);
});

test('every clause has an anchor of its number, once, and every link leads to one', async () => {
  const made = await page();
  const names = [...made.matchAll(/\sid="([^"]*)"/g)].map(([, name]) => name);
  expect(names).toEqual(expect.arrayContaining(['4.2', '4.8', 'Storing']));
  expect(new Set(names).size).toBe(names.length);
  const targets = [...made.matchAll(/href="#([^"]*)"/g)].map(([, name]) => name);
  expect(targets.length).toBeGreaterThan(50);
  expect(targets.filter((name) => !names.includes(name))).toEqual([]);
});

test('a defined term leads to its definition and shows it', async () => {
  const link = /<a class="term" href="#Leverancier" title="([^"]*)">Leverancier<\/a>/.exec(await page());
  expect(link?.[1]).toMatch(/^Leverancier: /);
});

test('hostile words make no tag', async () => {
  const { nl, en } = hostileTexts();
  const { report, sheet } = textsReviewed(nl, en);
  const made = await bilingual(report, [sheet]);
  expect(HOSTILE.length).toBeGreaterThan(0);
  expect(made).not.toMatch(/<(?:script|img|iframe|object|svg)\b/);
  expect(/[^\P{Cc}\n]|\p{Bidi_Control}/u.test(made)).toBe(false);
});
