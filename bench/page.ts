import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { toBitext } from '../src/align/bitext.ts';
import { readPair } from '../src/hosts/node/read.ts';
import { both, LANGS } from '../src/model/side.ts';
import { html } from '../src/report/html.ts';
import { type Report, type Reported, report } from '../src/report/report.ts';
import { type Block, type Line, type Sheet, sheet } from '../src/report/sheet.ts';
import { review } from '../src/review/review.ts';
import { HOME, known, lexicon, table } from './texts.ts';

/** So often a corpus stands in the page, and each of its findings: a hundred thousand Dutch words and ten thousand findings. */
const COPIES = 32;
const EACH = 8;

/** How long the page of a very long report takes: to be made, to open, to go to the next finding, to filter, to search and to judge. */
export async function main(): Promise<void> {
  const path = `${HOME}/corpus/waterlelie-faults`;
  const bitext = toBitext(await readPair({ paths: [`${path}/nl.txt`, `${path}/en.txt`] }), known, lexicon);
  const [small, texts] = [report(bitext, review(bitext), ''), sheet(bitext)];
  const large = repeated(small, texts);
  const from = performance.now();
  const page = await html(large.report, [large.sheet]);
  const made = performance.now() - from;
  const rows = [
    ['findings', String(large.report.findings.length)],
    ['Dutch words', String(COPIES * (small.documents[0]?.nl.words ?? 0))],
    ['size of the page', `${(page.length / 1e6).toFixed(1)} MB`],
    ['made', seconds(made)],
    ...(await measured(page)),
  ];
  process.stdout.write(`${table(['', ''], rows)}\n`);
}

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(2)} s`;

async function measured(page: string): Promise<readonly string[][]> {
  const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  const folder = mkdtempSync(join(tmpdir(), 'tweeluik-'));
  try {
    const file = join(folder, 'report.html');
    writeFileSync(file, page);
    const opened = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    const timed = async (name: string, work: () => Promise<unknown>): Promise<string[]> => {
      const from = performance.now();
      await work();
      await painted(opened);
      return [name, seconds(performance.now() - from)];
    };
    return [
      await timed('opened', () => opened.goto(`file://${file}`)),
      await timed('next finding', () => opened.keyboard.press('j')),
      await timed('verdict', () => opened.keyboard.press('2')),
      await timed('one check alone', () => opened.selectOption('#check', 'amounts')),
      await timed('all checks again', () => opened.selectOption('#check', '')),
      await timed('search', () => opened.fill('#text', 'eur 2,500')),
    ];
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
}

/** When the browser has shown what was done. */
const painted = (page: Page): Promise<unknown> =>
  page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');

/** The same texts one after the other, with their findings several times. */
function repeated(small: Report, texts: Sheet): Readonly<{ report: Report; sheet: Sheet }> {
  const length = 1 + Math.max(...texts.rows.flatMap((row) => LANGS.flatMap((lang) => row[lang].flatMap(ends))));
  const copies = Array.from({ length: COPIES }, (_, at) => at);
  const findings = copies.flatMap((copy) =>
    small.findings.flatMap((one) => Array.from({ length: EACH }, (_, again) => shifted(one, copy, again, length))),
  );
  const rows = copies.flatMap((copy) =>
    texts.rows.map((row) => both(row, (blocks) => blocks.map((block) => shiftedBlock(block, copy * length)))),
  );
  return { report: { ...small, findings }, sheet: { ...texts, rows, mentions: { nl: [], en: [] } } };
}

const linesOf = ({ mark, heading, lines }: Block): readonly Line[] =>
  [mark, heading, ...lines].filter((line) => line !== null);

const ends = (block: Block): readonly number[] =>
  linesOf(block).flatMap(({ text, runs }) => runs.map(([, offset]) => offset + text.length));

function shifted(finding: Reported, copy: number, again: number, length: number): Reported {
  const by = copy * length;
  const point = <P extends { offset: number }>(place: P): P => ({ ...place, offset: place.offset + by });
  const move = <P extends { start: { offset: number }; end: { offset: number } }>(place: P): P => ({
    ...place,
    start: point(place.start),
    end: point(place.end),
  });
  return {
    ...finding,
    at: both(finding.at, (place) => place && move(place)),
    ...(finding.also ? { also: finding.also.map(move) } : {}),
    fingerprint: `${finding.fingerprint.slice(0, 10)}${String(copy * EACH + again).padStart(6, '0')}`,
  };
}

function shiftedBlock(block: Block, by: number): Block {
  const move = (line: Line): Line => ({ ...line, runs: line.runs.map(([at, offset]) => [at, offset + by] as const) });
  return {
    ...block,
    mark: block.mark && move(block.mark),
    heading: block.heading && move(block.heading),
    lines: block.lines.map(move),
  };
}
