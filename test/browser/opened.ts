import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';
import { HOME } from '../texts.ts';

/** The page as the build makes it, alone in a folder, as a translator has it. */
const folder = mkdtempSync(join(tmpdir(), 'tweeluik-'));
copyFileSync(`${HOME}/dist/tweeluik.html`, join(folder, 'tweeluik.html'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
export const FILE = pathToFileURL(join(folder, 'tweeluik.html')).href;

/** The page as a translator opens it from a folder of hers, without any network; what it asks for and complains of is kept. */
export async function opened(
  browser: Browser,
  work: (page: Page) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  const context = await browser.newContext({ offline: true, locale: 'en-GB', acceptDownloads: true, ...options });
  const page = await context.newPage();
  const [asked, complaints]: [string[], string[]] = [[], []];
  page.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  try {
    await page.goto(FILE);
    await work(page);
    expect(complaints).toEqual([]);
    expect(asked.filter((url) => url !== FILE && !/^(?:blob:|about:)/.test(url))).toEqual([]);
  } finally {
    await context.close();
  }
}

export const give = (page: Page, files: readonly string[]): Promise<void> => page.setInputFiles('#files', [...files]);

/** Presses "Compare" and waits for the report; gives what its bar says was found. */
export async function compared(page: Page, timeout = 60_000): Promise<string> {
  await page.click('#compare:not([disabled])');
  await page.waitForSelector('#summary', { timeout });
  return (await page.textContent('#summary')) ?? '';
}
