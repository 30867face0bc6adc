import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { SaxesParser } from 'saxes';
import { type Engine, prepare } from '../src/engine/engine.ts';
import { verdict } from '../src/engine/verdict.ts';
import { resources } from '../src/hosts/node/engine.ts';
import { UserError } from '../src/model/error.ts';
import { LANGS, type Sides } from '../src/model/side.ts';
import type { Source } from '../src/model/source.ts';
import { FORMATS } from '../src/report/formats.ts';
import { USUAL } from '../src/report/options.ts';
import type { Place } from '../src/report/place.ts';
import type { Report } from '../src/report/report.ts';
import { HOSTILE_LINES } from './hostile-lines.ts';
import { corpora, corpusTexts, HOME, hasShared, random, SHARED } from './texts.ts';

/** A pair of texts from which mutants are made. */
type Seed = Readonly<{ name: string; texts: Sides<string> }>;

/** What a mutant broke, and the texts that show it. */
export type Failed = Readonly<{ seed: string; number: number; what: string; texts: Sides<string> }>;

/** How much a mutant may take: so many milliseconds of processor, and so many more for each kilobyte of both texts. */
const [START, PER_KB] = [2_000, 100];
/** Longer seeds are cut, so that many mutants can be tried. */
const LONGEST = 20_000;

/**
 * Changes texts at random and checks them, until the time is over: `--for 10m` (s, m or h; default 1m), `--seed 7` (where the numbers begin), `--out FOLDER`
 * (where what fails is saved, cut down as far as it still fails; default fuzz-failures). Ends with status 1 where something failed.
 */
export async function main(args: readonly string[]): Promise<void> {
  const option = (name: string, otherwise: string): string => args[args.indexOf(`--${name}`) + 1 || -1] ?? otherwise;
  const given = (name: string, otherwise: string) => (args.includes(`--${name}`) ? option(name, otherwise) : otherwise);
  const folder = given('out', `${HOME}fuzz-failures`);
  const engine = await prepare(resources());
  const seeds = everySeed();
  // what is read and compiled at the first check is no time of the first mutants
  for (const { texts } of seeds.slice(0, 3)) await fault(engine, texts);
  const until = performance.now() + milliseconds(given('for', '1m'));
  const [from, failures] = [Number(given('seed', '1')), [] as Failed[]];
  let number = from;
  for (; performance.now() < until; number++) {
    const failed = await tried(engine, seeds, number);
    if (failed) failures.push(save(folder, await smallest(engine, failed)));
  }
  process.stdout.write(`${number - from} mutants of ${seeds.length} pairs; ${failures.length} failed\n`);
  for (const { seed, number: at, what } of failures) process.stdout.write(`  ${at} (${seed}): ${what}\n`);
  if (failures.length > 0) process.exitCode = 1;
}

function milliseconds(text: string): number {
  const [, count = '1', unit = 'm'] = /^(\d+)([smh])$/.exec(text) ?? [];
  return Number(count) * ({ s: 1_000, m: 60_000, h: 3_600_000 }[unit] ?? 60_000);
}

/** The corpora, and the real texts where they are. */
export function everySeed(longest = LONGEST): readonly Seed[] {
  const own = corpora().map((name) => ({ name, texts: corpusTexts(name) }));
  const real = hasShared
    ? readdirSync(`${SHARED}/pairs`)
        .filter((name) => existsSync(`${SHARED}/pairs/${name}/nl.txt`))
        .map((name) => ({
          name,
          texts: {
            nl: readFileSync(`${SHARED}/pairs/${name}/nl.txt`, 'utf8'),
            en: readFileSync(`${SHARED}/pairs/${name}/en.txt`, 'utf8'),
          },
        }))
    : [];
  return [...own, ...real].map(({ name, texts: { nl, en } }) => ({
    name,
    texts: { nl: nl.slice(0, longest), en: en.slice(0, longest) },
  }));
}

/** Makes mutant `number` and checks it; the same number gives the same mutant of the same seeds. */
export async function tried(engine: Engine, seeds: readonly Seed[], number: number): Promise<Failed | null> {
  const next = random(number);
  const seed = seeds[Math.floor(next() * seeds.length)] as Seed;
  const other = seeds[Math.floor(next() * seeds.length)] as Seed;
  let texts = seed.texts;
  for (let left = 1 + Math.floor(next() * 4); left > 0; left--) texts = mutated(texts, other, next);
  const what = await fault(engine, texts);
  return what === null ? null : { seed: seed.name, number, what, texts };
}

// ---- mutants

/** Signs that programs trip over, and words that mean much to this one. */
const ODD = [
  ...[
    '\u0000',
    '\u001b[2J',
    '\u2028',
    '\u200b',
    '\u00ad',
    '\ufeff',
    '\ud800',
    '\u{1f600}',
    'e\u0301',
    '１２',
    '\r',
    '\t',
    '\u202e',
  ],
  ...[
    '[',
    '(',
    '{{',
    '<b>',
    '<!--',
    '-->',
    '|',
    '**',
    '`',
    '"',
    '“',
    '=1+1',
    '::error::x',
    ']]>',
    '&amp;',
    '\\',
    '#',
    '> ',
  ],
  ...[
    'niet',
    'not',
    'tenzij',
    'unless',
    'Artikel 1',
    'Article 1',
    '1.1',
    'a)',
    '€ 1.000,-',
    '14 dagen',
    '14 days',
    'honderd',
  ],
];

type Change = (text: string, other: string, next: () => number) => string;

const place = (text: string, next: () => number): number => Math.floor(next() * (text.length + 1));
const byLines =
  (change: (lines: string[], next: () => number) => readonly string[]): Change =>
  (text, _, next) =>
    change(text.split('\n'), next).join('\n');
const pick = <T>(list: readonly T[], next: () => number): T => list[Math.floor(next() * list.length)] as T;

const CHANGES: readonly Change[] = [
  // signs
  (text, _, next) => put(text, place(text, next), pick(ODD, next)),
  (text, _, next) => put(text, place(text, next), pick(ODD, next).repeat(1 + Math.floor(next() * 200))),
  (text, _, next) => without(text, place(text, next), 1 + Math.floor(next() * 80)),
  (text, _, next) => {
    const at = place(text, next);
    return put(text, place(text, next), text.slice(at, at + Math.floor(next() * 400)));
  },
  (text, _, next) => put(text, place(text, next), repeated(pick(Object.values(HOSTILE_LINES), next), next)),
  // numbers
  (text, _, next) => text.replace(/\d+/g, (found) => (next() < 0.1 ? String(Math.floor(next() * 1e6)) : found)),
  (text, _, next) => text.replace(/[.,](?=\d)/g, (found) => (next() < 0.2 ? pick(['.', ',', ' ', ''], next) : found)),
  // words
  (text, _, next) => text.replace(/\p{L}+/gu, (found) => (next() < 0.01 ? pick(ODD, next) : found)),
  (text, _, next) =>
    text.replace(/ /g, () => (next() < 0.02 ? pick(['\n', '\n\n', '\u00a0', '  ', '-\n'], next) : ' ')),
  // lines
  byLines((lines, next) => lines.filter(() => next() > 0.05)),
  byLines((lines, next) => lines.flatMap((line) => (next() < 0.05 ? [line, line] : [line]))),
  byLines((lines, next) =>
    lines.map((line) => (next() < 0.1 ? `${pick(['- ', '1. ', 'a) ', '  ', '# ', '| '], next)}${line}` : line)),
  ),
  byLines((lines, next) => [lines.reduce((whole, line) => whole + (next() < 0.1 ? ' ' : '\n') + line)]),
  byLines((lines, next) => lines.toSorted(() => (next() < 0.05 ? 1 : 0))),
  // whole texts
  (text, other) => text.slice(0, text.length >> 1) + other.slice(other.length >> 1),
  (text) => text.normalize('NFD'),
  (text) => text.replace(/\n/g, '\r\n'),
  (text) => text.toUpperCase(),
  (text) => text.replace(/\n+/g, ' '),
];

const put = (text: string, at: number, piece: string): string => text.slice(0, at) + piece + text.slice(at);
const without = (text: string, at: number, length: number): string => text.slice(0, at) + text.slice(at + length);
const repeated = (piece: string | Sides<string>, next: () => number): string =>
  (typeof piece === 'string' ? piece : piece.nl).repeat(1 + Math.floor(next() * 300));

/** One change, to one text or to both. */
function mutated(texts: Sides<string>, other: Seed, next: () => number): Sides<string> {
  const change = pick(CHANGES, next);
  const which = next();
  return {
    nl: which < 0.65 ? change(texts.nl, other.texts.nl, next) : texts.nl,
    en: which > 0.35 ? change(texts.en, other.texts.en, next) : texts.en,
  };
}

// ---- what must hold

const sourceOf = (texts: Sides<string>, lang: 'nl' | 'en'): Source => ({
  lang,
  path: `${lang}.txt`,
  text: texts[lang],
  range: { start: texts[lang].startsWith('\uFEFF') ? 1 : 0, end: texts[lang].length },
});

/** What is wrong with the check of a pair; null where all holds. */
export async function fault(engine: Engine, texts: Sides<string>): Promise<string | null> {
  const from = process.cpuUsage();
  const first = reportOn(engine, texts);
  const { user, system } = process.cpuUsage(from);
  const [took, size] = [(user + system) / 1_000, (texts.nl.length + texts.en.length) / 1_000];
  if (typeof first === 'string') return first === '' ? null : first;
  if (took > START + PER_KB * size) return `took ${Math.round(took)} ms for ${Math.round(size)} kB`;
  for (const finding of first.findings)
    for (const at of [finding.at.nl, finding.at.en, ...(finding.also ?? [])])
      if (at && !isExact(at, texts))
        return `${finding.check}: a place that does not hold its words: ${JSON.stringify(at)}`;
  const again = reportOn(engine, { ...texts });
  if (JSON.stringify(first) !== JSON.stringify(again)) return 'two runs differ';
  return damaged(first);
}

/** The report; '' for texts that are refused, and what was thrown where that is no refusal. */
function reportOn(engine: Engine, texts: Sides<string>): Report | string {
  try {
    const piece = engine.check({ nl: sourceOf(texts, 'nl'), en: sourceOf(texts, 'en') });
    return verdict([piece], {
      version: '',
      locale: 'en',
      accepted: { file: '', rows: [] },
      names: [''],
      took: () => true,
    }).report;
  } catch (error) {
    if (error instanceof UserError) return error.message.includes('\n') ? 'a refusal of several lines' : '';
    return `threw ${error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 3).join(' ') : String(error)}`;
  }
}

function isExact({ path, words, start, end }: Place, texts: Sides<string>): boolean {
  const text = texts[path === 'nl.txt' ? 'nl' : 'en'];
  if (text.slice(start.offset, end.offset) !== words) return false;
  return [start, end].every(({ line, column, offset }) => {
    const before = text.slice(0, offset).split(/\r\n|[\n\r]/);
    return before.length === line && (before.at(-1)?.length ?? 0) + 1 === column;
  });
}

/** What is damaged among the reports of every format. */
async function damaged(report: Report): Promise<string | null> {
  for (const [name, format] of Object.entries(FORMATS)) {
    // a workbook is no text; comments and notes need the file that they are put in
    if (['xlsx', 'docx', 'xliff'].includes(name)) continue;
    const content = String(await format.make(report, [], USUAL));
    const lines = content.split('\n');
    const log = name === 'github' ? [] : lines.filter((line) => /^\s*::|##\w*\[/.test(line));
    if (log.length > 0) return `${name}: a build server would obey ${JSON.stringify(log[0])}`;
    if (['json', 'sarif', 'gitlab'].includes(name)) JSON.parse(content);
    if (name === 'junit') {
      const wrong = notWellFormed(content);
      if (wrong !== null) return `junit: ${wrong}`;
    }
    if (/[^\P{Cc}\t\n\r]/u.test(content)) return `${name}: a control character`;
  }
  return null;
}

function notWellFormed(xml: string): string | null {
  let wrong: string | null = null;
  const parser = new SaxesParser();
  parser.on('error', ({ message }) => {
    wrong ??= message;
  });
  parser.write(xml).close();
  return wrong;
}

// ---- what failed

/** The failure with as many lines, then signs, left out as it still shows the same kind of fault; so many checks at most. */
async function smallest(engine: Engine, failed: Failed): Promise<Failed> {
  const kind = failed.what.slice(0, 12);
  let [texts, left] = [failed.texts, 150];
  for (const lang of LANGS)
    for (let size = texts[lang].length >> 1; size >= 1 && left > 0; size >>= 1)
      for (let at = 0; at < texts[lang].length && left > 0; left--) {
        const smaller = { ...texts, [lang]: without(texts[lang], at, size) };
        const what = await fault(engine, smaller);
        if (what?.slice(0, 12) === kind) texts = smaller;
        else at += size;
      }
  return { ...failed, texts };
}

function save(folder: string, failed: Failed): Failed {
  const path = `${folder}/${failed.number}`;
  mkdirSync(path, { recursive: true });
  for (const lang of LANGS) writeFileSync(`${path}/${lang}.txt`, failed.texts[lang]);
  writeFileSync(`${path}/what.txt`, `${failed.what}\nmade of ${failed.seed}\n`);
  return failed;
}
