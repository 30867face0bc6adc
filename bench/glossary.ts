import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Listed } from '../src/glossary/files/load/listed.ts';
import { fromRows } from '../src/glossary/files/load/rows.ts';
import { save } from '../src/glossary/files/save/save.ts';
import { HOME, random, table } from './texts.ts';

/** What a glossary may be and cost: concepts, seconds, megabytes. */
const CONCEPTS = 50_000;
const SECONDS = 1.5;
const MEGABYTES = 500;

/** What one run of a program on its own took. */
type Run = Readonly<{ concepts: number; load: number; index: number; cpu: number; peak: number }>;

/**
 * How long 50,000 concepts take from the bytes of a file to a glossary that is ready for the search, in each format, and how much memory the program
 * then had at most. Each run is a program of its own, bundled as users get it; medians of three. The last row is what every start reads.
 */
export async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'tweeluik-'));
  try {
    const program = join(folder, 'load.mjs');
    await bundle(program);
    const concepts = many(CONCEPTS);
    const rows: string[][] = [];
    for (const format of ['tsv', 'csv', 'tbx', 'xlsx', 'yaml']) {
      const path = join(folder, `terms.${format}`);
      writeFileSync(path, (await save(concepts, path)).content);
      rows.push(
        row(
          format,
          [0, 1, 2].map(() => run(program, path)),
          statSync(path).size,
        ),
      );
    }
    rows.push(
      row(
        'bundled',
        [0, 1, 2].map(() => run(program, 'bundled')),
        0,
      ),
    );
    const head = ['format', 'concepts', 'file', 'load', 'index', 'together', 'processor', 'memory', 'within the aim'];
    process.stdout.write(table(head, rows));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function row(format: string, runs: readonly Run[], size: number): string[] {
  const { concepts, load, index, cpu, peak } = runs.toSorted((a, b) => a.load + a.index - b.load - b.index)[1] as Run;
  const seconds = (load + index) / 1000;
  return [
    format,
    String(concepts),
    size === 0 ? '-' : `${(size / 1e6).toFixed(1)} MB`,
    `${Math.round(load)} ms`,
    `${Math.round(index)} ms`,
    `${seconds.toFixed(2)} s`,
    `${(cpu / 1000).toFixed(2)} s`,
    `${Math.round(peak)} MB`,
    seconds < SECONDS && peak < MEGABYTES ? 'yes' : 'no',
  ];
}

const run = (program: string, path: string): Run =>
  JSON.parse(execFileSync(process.execPath, [program, path], { encoding: 'utf8' })) as Run;

/** The program that is measured: the loader and the index, bundled as scripts/build.mjs does. */
async function bundle(outfile: string): Promise<void> {
  await build({
    stdin: { contents: PROGRAM, resolveDir: HOME, loader: 'ts' },
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    minifySyntax: true,
    minifyWhitespace: true,
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  });
}

const PROGRAM = `
import { readdirSync, readFileSync } from 'node:fs';
import { glossary } from './src/glossary/index-names.ts';
import { load } from './src/glossary/files/load/load.ts';
import { readTsv } from './src/glossary/files/tsv.ts';
const [path] = process.argv.slice(2);
const home = ${JSON.stringify(join(HOME, 'glossaries'))};
const texts = path !== 'bundled' ? [] : readdirSync(home)
  .filter((name) => name.endsWith('.tsv') && name !== 'lexicon.tsv')
  .map((name) => readFileSync(home + '/' + name, 'utf8'));
const bytes = path === 'bundled' ? null : readFileSync(path);
const started = performance.now();
const concepts = bytes ? (await load(bytes, path)).concepts : texts.flatMap((text) => readTsv(text, 'bundled', 'bundled', ''));
const loaded = performance.now();
glossary(concepts);
const indexed = performance.now();
const { user, system } = process.cpuUsage();
console.log(JSON.stringify({
  concepts: concepts.length,
  load: loaded - started,
  index: indexed - loaded,
  cpu: (user + system) / 1000,
  peak: process.resourceUsage().maxRSS / 1024,
}));
`;

const SYLLABLES = 'ver be ont leen koop huur recht plicht som dag brief akte zaak borg wissel pand goed last'.split(
  ' ',
);

/** Concepts with two names a side, every third with a wrong one, as large glossaries have them. */
function many(count: number): readonly Listed[] {
  const next = random(6);
  const syllable = () => SYLLABLES[Math.floor(next() * SYLLABLES.length)] ?? '';
  const word = () => `${syllable()}${syllable()}${Math.floor(next() * 1000).toString(36)}`;
  const place = () => ({ line: 1, column: 1 });
  const rows = Array.from({ length: count }, (_, at) => [
    `c-${at}`,
    `${word()} | ${word()} van ${word()}`,
    `${word()} | ${word()} of ${word()}`,
    at % 3 === 0 ? `${word()}: this is another party` : '',
    'payment',
    `art. 6:${at % 300} BW`,
  ]);
  const head = ['concept', 'nl', 'en', 'not', 'domain', 'source'];
  return fromRows(
    [head, ...rows].map((cells) => ({ cells, place })),
    'terms.tsv',
  ).concepts;
}
