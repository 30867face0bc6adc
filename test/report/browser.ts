import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Frame, type Page } from 'playwright-core';

/** Where a Chromium may stand; CHROMIUM names another. */
const PLACES = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The browser of this machine, or null. */
export const browserPath: string | null = PLACES.find((path) => path !== undefined && existsSync(path)) ?? null;

/** A page that was opened from a file, and what it did that it should not. */
export type Opened = Readonly<{ page: Page; requests: readonly string[]; complaints: readonly string[] }>;

/** Starts the browser; the sandbox of Chromium does not run for root, as in a container. */
export const start = (): Promise<Browser> =>
  chromium.launch({ executablePath: browserPath ?? '', args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });

/** Opens a page from a file, keeps what it asks for and complains of, and closes it when the work is done. */
export async function opened(
  browser: Browser,
  html: string,
  work: (opened: Opened) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'tweeluik-'));
  const file = join(folder, 'report.html');
  writeFileSync(file, html);
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const [requests, complaints]: [string[], string[]] = [[], []];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('dialog', (dialog) => {
    complaints.push(dialog.message());
    return dialog.dismiss();
  });
  try {
    await page.goto(pathToFileURL(file).href);
    await work({ page, requests: requests, complaints });
  } finally {
    await context.close();
    rmSync(folder, { recursive: true });
  }
}

/** What axe holds against a page, or against what a frame of it shows: a line a fault, with the element it is in. */
export async function faultsByAxe(where: Page | Frame): Promise<readonly string[]> {
  // in a world of its own as the tests are, so that the policy of the page lets it run
  await where.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8'));
  return where.evaluate<string[]>(
    `axe.run(document, { iframes: false }).then(({ violations }) => violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ html }) => id + ': ' + help + ': ' + html.slice(0, 200))))`,
  );
}
