import { readFileSync } from 'node:fs';
import { strToU8 } from 'fflate';
import type { Browser, Download, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { both } from '../../src/model/side.ts';
import { docx, p, pdf } from '../formats/files.ts';
import { browserPath, start } from '../report/browser.ts';
import { hostileTexts } from '../report/reports.ts';
import { HOME, hasShared, SHARED } from '../texts.ts';
import { compared, give, opened } from './opened.ts';

/** Four clauses of a sale; the term of payment differs, and nothing else. */
const CLAUSES = {
  nl: [
    '1. De koper betaalt binnen 14 dagen na ontvangst van de factuur.',
    '2. De verkoper levert de zaken af op het adres van de koper.',
    '3. De koper onderzoekt de zaken onverwijld na de aflevering.',
    '4. De verkoper draagt tot dat moment het risico van verlies.',
  ],
  en: [
    '1. The buyer pays within 30 days of receipt of the invoice.',
    '2. The seller delivers the goods to the address of the buyer.',
    '3. The buyer inspects the goods without delay after delivery.',
    '4. The seller bears the risk of loss until that moment.',
  ],
} as const;

const file = (name: string, content: string | Uint8Array) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(typeof content === 'string' ? strToU8(content) : content),
});
const wordOf = (lines: readonly string[]): Uint8Array => docx(lines.map((line) => p(line)).join(''));
const pdfOf = (lines: readonly string[]): Uint8Array => pdf(lines.map((line, at) => [50, 780 - 24 * at, line]));
const xliff = `<xliff version="1.2"><file original="sale" source-language="nl" target-language="en" datatype="plaintext"><body>${CLAUSES.nl
  .map(
    (line, at) => `<trans-unit id="${at + 1}"><source>${line}</source><target>${CLAUSES.en[at]}</target></trans-unit>`,
  )
  .join('')}</body></file></xliff>`;

/** What the page offers to save when a button is pressed: the name of the file, and what it holds. */
async function saved(page: Page, press: () => Promise<void>): Promise<Readonly<{ name: string; text: string }>> {
  const coming: Promise<Download> = page.waitForEvent('download');
  await press();
  const download = await coming;
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

/** The page in the report's own frame, once its script has run: the first finding can then be judged. */
async function reportOf(page: Page) {
  const frame = page.frameLocator('iframe');
  await frame.locator('#shown').filter({ hasText: /\d/ }).waitFor();
  return frame;
}

describe.skipIf(browserPath === null)('a whole job in a browser (skipped where there is no Chromium)', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await start();
  });
  afterAll(() => browser?.close());

  test.each([
    ['Word files', [file('koop.docx', wordOf(CLAUSES.nl)), file('sale.docx', wordOf(CLAUSES.en))]],
    ['PDF files', [file('koop.pdf', pdfOf(CLAUSES.nl)), file('sale.pdf', pdfOf(CLAUSES.en))]],
    ['an XLIFF file', [file('sale.xlf', xliff)]],
    ['one file with both versions', [file('koop.txt', [...CLAUSES.nl, '', ...CLAUSES.en].join('\n\n'))]],
  ])('%s: the one difference is found', async (_, files) => {
    await opened(browser, async (page) => {
      await page.setInputFiles('#files', files);
      expect(await compared(page)).toMatch(/^1 errors, 0 warnings/);
      const { text } = await saved(page, () => page.click('#save-json'));
      expect(JSON.parse(text).findings.map((one: { check: string }) => one.check)).toContain('durations');
    });
  });

  test.skipIf(!hasShared)(
    'the halves of ICTWaarborg give the errors of the command line (skipped without ../shared)',
    async () => {
      await opened(browser, async (page) => {
        await give(page, [`${SHARED}/seeds/ictwaarborg.nl.txt`, `${SHARED}/seeds/ictwaarborg.en.txt`]);
        expect(await compared(page)).toMatch(/^[34] errors/);
      });
    },
  );

  test.each([
    ['own.tsv', 'nl\ten\tnot\nkoper\tpurchaser\tbuyer\n'],
    ['own.yaml', '# names of ours\n- nl: [koper]\n  en: [purchaser]\n  not: [buyer]\n'],
  ])('a glossary of her own is used: %s', async (name, glossary) => {
    await opened(browser, async (page) => {
      await page.setInputFiles('#files', [
        file('koop.txt', CLAUSES.nl.join('\n\n')),
        file('sale.txt', CLAUSES.en.join('\n\n')),
        file(name, glossary),
      ]);
      await compared(page);
      const { text } = await saved(page, () => page.click('#save-json'));
      const terms = JSON.parse(text).findings.filter((one: { check: string }) => one.check === 'forbidden-terms');
      expect(JSON.stringify(terms)).toContain('purchaser');
    });
  });

  test('a verdict is given, saved, and dropped again; an accepted file and a file with notes come out', async () => {
    await opened(browser, async (page) => {
      await page.setInputFiles('#files', [file('sale.xlf', xliff)]);
      await compared(page);
      const frame = await reportOf(page);
      const card = frame.locator('.finding').first();
      await card.scrollIntoViewIfNeeded();
      await card.locator('input[value="right as it is"]').check();
      await card.locator('input[name=comment]').fill('Agreed with the client.');
      const verdicts = await saved(page, () => frame.locator('#save').click());
      expect(verdicts.text).toContain('Agreed with the client.');
      const accepted = await saved(page, () => page.click('#save-accepted'));
      expect(accepted.name).toBe('tweeluik-accepted.tsv');
      expect(accepted.text).toMatch(/^document\tcheck\t.*\n.*\tdurations\t.*\tAgreed with the client\.\n$/);
      const notes = await saved(page, () => page.click('#comment-en'));
      expect(notes.name).toBe('sale.comments.xlf');
      expect(notes.text).toContain('<note');
      for (const given of [file('verdicts.json', verdicts.text), file('accepted.tsv', accepted.text)]) {
        await page.reload();
        await page.setInputFiles('#files', [file('sale.xlf', xliff), given]);
        expect(await compared(page), given.name).toMatch(/^0 errors.* 1 accepted$/);
      }
    });
  });

  test('what a hostile document holds is shown, and none of it acts', async () => {
    const texts = both(hostileTexts(), (text) => text.replaceAll('\0', ''));
    await opened(browser, async (page) => {
      page.on('dialog', () => expect.fail('a dialog was opened'));
      await page.setInputFiles('#files', [
        file('<img src=x onerror=alert(1)>.txt', texts.nl),
        file('sale.txt', texts.en),
      ]);
      // so odd a text is not known to be English: the user says so
      await page.selectOption('#lang-2', 'en');
      await compared(page);
      const frame = await reportOf(page);
      expect(await frame.locator('img, iframe, object, embed').count()).toBe(0);
      expect(await page.locator('img').count()).toBe(0);
      expect(await frame.locator('main').textContent()).toContain('=HYPERLINK(');
      for (const one of page.frames()) expect(await one.evaluate('window.hit')).toBe(undefined);
    });
  });

  test('a text of a hundred thousand words is compared, and the page stays usable meanwhile', async () => {
    const corpus = both({ nl: 'nl', en: 'en' }, (lang) =>
      readFileSync(`${HOME}/corpus/waterlelie/${lang}.txt`, 'utf8'),
    );
    const long = both(corpus, (text) => Array.from({ length: 32 }, () => text.trim()).join('\n\n'));
    await opened(browser, async (page) => {
      await page.setInputFiles('#files', [file('koop.txt', long.nl), file('sale.txt', long.en)]);
      await page.click('#compare:not([disabled])');
      await page.selectOption('#locale', 'nl');
      expect(await page.textContent('#cancel')).toBe('Annuleren');
      await page.waitForSelector('#summary', { timeout: 400_000 });
      const frame = await reportOf(page);
      expect(await frame.locator('#shown').textContent()).toMatch(/\d/);
    });
  });

  test('from end to end with the keyboard alone', async () => {
    await opened(browser, async (page) => {
      const at = () => page.evaluate<string>('document.activeElement.id');
      const tabTo = async (id: string): Promise<void> => {
        for (let pressed = 0; pressed < 60 && (await at()) !== id; pressed++) await page.keyboard.press('Tab');
        expect(await at()).toBe(id);
      };
      await page.waitForSelector('#check-amounts', { state: 'attached' });
      await tabTo('files');
      const chooser = page.waitForEvent('filechooser');
      await page.keyboard.press('Space');
      await (await chooser).setFiles([
        file('koop.txt', CLAUSES.nl.join('\n\n')),
        file('sale.txt', CLAUSES.en.join('\n\n')),
      ]);
      await page.waitForSelector('#compare:not([disabled])');
      await tabTo('compare');
      await page.keyboard.press('Enter');
      await page.waitForSelector('#summary', { timeout: 60_000 });
      expect(await at(), 'the report begins where the keyboard is').toBe('back');
      const frame = await reportOf(page);
      await tabTo('report');
      await page.keyboard.press('j');
      await page.keyboard.press('2');
      await frame.locator('.finding[data-verdict="right as it is"]').waitFor();
      await page.keyboard.press('Shift+Tab');
      await tabTo('back');
      await page.keyboard.press('Enter');
      expect(await page.textContent('#given')).toContain('koop.txt');
    });
  });
});
