import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkTexts } from '../../src/index.ts';
import { docx, p } from '../formats/files.ts';
import { browserPath, faultsByAxe, start } from '../report/browser.ts';
import { HOME } from '../texts.ts';
import { compared, FILE, give, opened } from './opened.ts';

const CORPUS = `${HOME}/corpus/waterlelie-faults`;

describe.skipIf(browserPath === null)('the page in a browser (skipped where there is no Chromium)', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await start();
  });
  afterAll(() => browser?.close());

  test('two files give the report that the library gives, and nothing is asked of any network', async () => {
    await opened(browser, async (page) => {
      await give(page, [`${CORPUS}/en.txt`, `${CORPUS}/nl.txt`]);
      await compared(page);
      const saved = page.waitForEvent('download');
      await page.click('#save-json');
      const json = readFileSync(await (await saved).path(), 'utf8');
      const report = JSON.parse(json);
      const format = ['check', '--no-config', '--format', 'json', 'nl.txt', 'en.txt'];
      const printed = spawnSync(process.execPath, [`${HOME}/bin/tweeluik.js`, ...format], { cwd: CORPUS });
      expect(json, 'byte for byte what the command line prints').toBe(printed.stdout.toString());
      const texts = { nl: { path: 'nl.txt', text: '' }, en: { path: 'en.txt', text: '' } };
      for (const lang of ['nl', 'en'] as const)
        texts[lang] = { path: `${lang}.txt`, text: readFileSync(`${CORPUS}/${lang}.txt`, 'utf8') };
      const expected = await checkTexts(texts);
      expect(report.findings.map((one: { fingerprint: string }) => one.fingerprint)).toEqual(
        expected.findings.map(({ fingerprint }) => fingerprint),
      );
      expect(expected.findings.length).toBeGreaterThan(0);
      const frame = page.frameLocator('iframe');
      expect(await frame.locator('main').count()).toBe(1);
    });
  });

  test('pasted texts are compared, a language is turned round, and a bad file is named while the others go on', async () => {
    await opened(browser, async (page) => {
      await page.click('#paste summary');
      await page.fill('#paste-nl', '1. De koper betaalt binnen 14 dagen na ontvangst van de factuur aan de verkoper.');
      await page.fill('#paste-en', '1. The buyer pays the seller within 30 days of receipt of the invoice.');
      await page.click('#use-pasted');
      await page.setInputFiles('#files', { name: 'scan.rtf', mimeType: 'text/rtf', buffer: Buffer.from('{\\rtf1 x}') });
      await page.waitForSelector('[role=alert]');
      expect(await page.textContent('[role=alert]')).toContain('scan.rtf');
      expect(await compared(page)).toMatch(/^1 error/);
      await page.click('#back');
      await page.selectOption('#locale', 'nl');
      expect(await page.textContent('h1')).toContain('Nederlandse');
    });
  });

  test('of a Word file a copy is saved with the findings as comments', async () => {
    await opened(browser, async (page) => {
      const word = docx(
        [
          '1. The buyer pays within 30 days of receipt of the invoice.',
          '2. The seller delivers the goods to the address of the buyer.',
          '3. The buyer inspects the goods without delay after delivery.',
          '4. The seller bears the risk of loss until that moment.',
        ]
          .map((line) => p(line))
          .join(''),
      );
      const text = [
        '1. De koper betaalt binnen 14 dagen na ontvangst van de factuur.',
        '2. De verkoper levert de zaken af op het adres van de koper.',
        '3. De koper onderzoekt de zaken onverwijld na de aflevering.',
        '4. De verkoper draagt tot dat moment het risico van verlies.',
      ].join('\n\n');
      await page.setInputFiles('#files', [
        { name: 'terms.docx', mimeType: 'application/octet-stream', buffer: Buffer.from(word) },
        { name: 'voorwaarden.txt', mimeType: 'text/plain', buffer: Buffer.from(text) },
      ]);
      expect(await compared(page)).toMatch(/^1 error/);
      expect(await page.locator('#comment-nl').count()).toBe(0);
      const saved = page.waitForEvent('download');
      await page.click('#comment-en');
      const download = await saved;
      expect(download.suggestedFilename()).toBe('terms.comments.docx');
      const parts = unzipSync(readFileSync(await download.path()));
      const comments = strFromU8(parts['word/comments.xml'] ?? new Uint8Array());
      expect(comments).toContain('Dutch &quot;14 dagen&quot;, English &quot;30 days&quot;'.replaceAll('&quot;', '"'));
    });
  });

  test('verdicts that are given as a file are shown in the report, and what is right stays silent', async () => {
    const verdict = (fingerprint: string, verdict: string, comment: string) => ({
      document: 'nl.txt and en.txt',
      clause: '',
      check: '',
      message: '',
      fingerprint,
      verdict,
      comment,
    });
    const texts = { nl: readFileSync(`${CORPUS}/nl.txt`, 'utf8'), en: readFileSync(`${CORPUS}/en.txt`, 'utf8') };
    const { findings } = await checkTexts({
      nl: { path: 'nl.txt', text: texts.nl },
      en: { path: 'en.txt', text: texts.en },
    });
    const verdicts = [
      verdict(findings[0]?.fingerprint ?? '', 'to mend', 'Called the office.'),
      verdict(findings[1]?.fingerprint ?? '', 'right as it is', 'Meant so.'),
    ];
    const buffer = Buffer.from(JSON.stringify({ tweeluik: 'verdicts', version: 1, verdicts }));
    await opened(browser, async (page) => {
      await give(page, [`${CORPUS}/nl.txt`, `${CORPUS}/en.txt`]);
      await page.setInputFiles('#files', { name: 'verdicts.json', mimeType: 'application/json', buffer });
      expect(await compared(page)).toMatch(/1 accepted$/);
      const mend = page.frameLocator('iframe').locator('.finding[data-verdict="to mend"]');
      await mend.waitFor();
      expect(await mend.count()).toBe(1);
    });
  });

  test('axe finds nothing in the files, the settings and the report, in light and dark', async () => {
    await opened(browser, async (page) => {
      await give(page, [`${CORPUS}/nl.txt`, `${CORPUS}/en.txt`]);
      await page.waitForSelector('#compare:not([disabled])');
      for (const name of ['paste', 'settings']) await page.click(`#${name} summary`);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await faultsByAxe(page), colorScheme).toEqual([]);
      }
      await compared(page);
      await page.frameLocator('iframe').locator('main').waitFor();
      for (const frame of page.frames()) expect(await faultsByAxe(frame), 'report').toEqual([]);
    });
  });

  test('no file is larger than eight megabytes', () => {
    expect(statSync(new URL(FILE)).size).toBeLessThan(8e6);
  });

  test('a run is cancelled, and the next one works', async () => {
    await opened(browser, async (page) => {
      await give(page, [`${CORPUS}/nl.txt`, `${CORPUS}/en.txt`]);
      await page.click('#compare:not([disabled])');
      await page.click('#cancel');
      expect(await page.textContent('#status')).toBe('Cancelled.');
      expect(await compared(page)).toMatch(/error/);
    });
  });

  test('settings are kept only where the user says so', async () => {
    await opened(browser, async (page) => {
      const kept = () => page.evaluate("localStorage.getItem('tweeluik-settings')");
      await page.click('#settings summary');
      await page.selectOption('#prevails', 'nl');
      expect(await kept()).toBe(null);
      await page.check('#remember');
      expect(await kept()).toContain('"prevails":"nl"');
      await page.uncheck('#remember');
      expect(await kept()).toBe(null);
    });
  });

  test('it fits 400 pixels', async () => {
    await opened(
      browser,
      async (page) => {
        await give(page, [`${CORPUS}/nl.txt`, `${CORPUS}/en.txt`]);
        await page.waitForSelector('#compare:not([disabled])');
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(400);
      },
      { viewport: { width: 400, height: 800 } },
    );
  });
});
