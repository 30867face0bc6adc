import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { LANGS, type Sides } from '../src/model/side.ts';
import { HOME, hasShared, SHARED, table } from './texts.ts';

/** So many copies of a corpus of ours are some hundred thousand Dutch words. */
const COPIES = 32;

/** So many milliseconds a user takes at least to choose her files, while the page makes itself ready. */
const CHOOSING = 3000;

/**
 * How long dist/tweeluik.html takes in Chromium (CHROMIUM names another than /usr/bin/chromium): from opened to usable, from the files given to the
 * report shown, how long the page was ever blocked meanwhile, and the processor time and memory of all processes of the browser at their highest (the time that passes depends on what else the machine does).
 */
export async function main(): Promise<void> {
  const corpus = textsIn(`${HOME}/corpus/waterlelie`, (lang) => `${lang}.txt`);
  const seed = hasShared ? textsIn(`${SHARED}/seeds`, (lang) => `ictwaarborg.${lang}.txt`) : null;
  const long = { nl: repeated(corpus.nl), en: repeated(corpus.en) };
  const runs: readonly (readonly [string, Sides<string> | null])[] = [
    ['waterlelie', corpus],
    ['ictwaarborg', seed],
    [`waterlelie, ${COPIES} times`, long],
  ];
  const rows: string[][] = [];
  for (const [name, texts] of runs) if (texts) rows.push([name, ...(await measured(texts))]);
  process.stdout.write(
    `${table(['pair', 'Dutch words', 'opened', 'from files to report', 'processor time', 'longest block', 'memory'], rows)}\n`,
  );
}

function textsIn(folder: string, nameOf: (lang: 'nl' | 'en') => string): Sides<string> {
  const [nl = '', en = ''] = LANGS.map((lang) => readFileSync(`${folder}/${nameOf(lang)}`, 'utf8'));
  return { nl, en };
}

const repeated = (text: string): string =>
  Array.from({ length: COPIES }, (_, at) => `${at === 0 ? '' : '\n\n'}${text.trim()}`).join('');

async function measured(texts: Sides<string>): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'tweeluik-'));
  // files on the disk, as a user has them: what a test sends through the page itself would hold it up
  const files = LANGS.map((lang) => join(folder, `${lang}.txt`));
  for (const [at, lang] of LANGS.entries()) writeFileSync(files[at] ?? '', texts[lang]);
  const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const page = await (await browser.newContext({ offline: true })).newPage();
    await page.addInitScript(
      'window.blocks = []; new PerformanceObserver((list) => blocks.push(...list.getEntries().map((one) => one.duration))).observe({ type: "longtask", buffered: true })',
    );
    const opened = await timed(async () => {
      await page.goto(pathToFileURL(`${HOME}/dist/tweeluik.html`).href);
      await page.waitForSelector('#files', { state: 'attached' });
    });
    await page.waitForTimeout(CHOOSING);
    await page.evaluate('blocks.length = 0');
    const session = await browser.newBrowserCDPSession();
    const processes = async () => (await session.send('SystemInfo.getProcessInfo')).processInfo;
    const busy = async () => (await processes()).reduce((sum, { cpuTime }) => sum + cpuTime, 0);
    const before = await busy();
    const report = await timed(() => compared(page, files));
    const block = Number(await page.evaluate('Math.max(0, ...blocks)'));
    const spent = ((await busy()) - before).toFixed(1);
    const memory = (await processes()).reduce((sum, { id }) => sum + highest(id), 0);
    const words = texts.nl.split(/\s+/).length;
    return [
      String(words),
      `${opened} s`,
      `${report} s`,
      `${spent} s`,
      `${Math.round(block)} ms`,
      `${Math.round(memory / 1024)} MB`,
    ];
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
}

async function compared(page: Page, files: readonly string[]): Promise<void> {
  await page.setInputFiles('#files', [...files]);
  await page.click('#compare:not([disabled])', { timeout: 120_000 });
  await page.waitForSelector('#summary', { timeout: 300_000 });
  await page.frameLocator('iframe').locator('main').waitFor({ timeout: 120_000 });
}

async function timed(work: () => Promise<void>): Promise<string> {
  const from = performance.now();
  await work();
  return ((performance.now() - from) / 1000).toFixed(1);
}

/** The most memory that a process had, in kB; of one that has ended, none. */
function highest(id: number): number {
  try {
    return Number(/VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}
