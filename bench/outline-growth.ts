import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { read } from '../src/facts/read.ts';
import { namesOf } from '../src/glossary/mentions.ts';
import { both, type Sides } from '../src/model/side.ts';
import type { Source } from '../src/model/source.ts';
import { definitions } from '../src/outline/definitions.ts';
import { outline } from '../src/outline/outline.ts';
import { inOrder } from '../src/outline/walk.ts';
import { review } from '../src/review/review.ts';
import { bitextOf, corpusTexts, hasShared, known, SHARED, table } from './texts.ts';

/** A text of a size, and its translation where there is one. */
type Made = Readonly<{ nl: string; en: string | null }>;

/** The texts that are measured, each in a process of its own, so that the memory of one does not count for the next. */
const ROWS: Readonly<Record<string, () => Made>> = {
  'longest text': () => ({ nl: longest(), en: null }),
  'longest text, 10 times': () => ({ nl: longest().repeat(10), en: null }),
  'longest text, 100 times': () => ({ nl: longest().repeat(100), en: null }),
  'longest pair': () => times(1),
  'longest pair, 10 times': () => times(10),
  'longest pair, 100 times': () => times(100),
  'a line of 10 MB': () => ({
    nl: 'De huurder betaalt de huur vooraf en geeft de sleutel terug. '.repeat(170_000),
    en: 'The tenant pays the rent in advance and returns the key now. '.repeat(170_000),
  }),
  '100,000 paragraphs of a line': () => ({
    nl: counted(100_000, (at) => `De huurder betaalt termijn ${at} vooraf.\n\n`),
    en: counted(100_000, (at) => `The tenant pays instalment ${at} in advance.\n\n`),
  }),
  '100,000 titles': () => ({ nl: counted(100_000, (at) => `Betaling ${at}\n\n`), en: null }),
  '100,000 articles': () => ({
    nl: counted(100_000, (at) => `Artikel ${at}\n\nDe huurder betaalt ${at} euro.\n\n`),
    en: counted(100_000, (at) => `Article ${at}\n\nThe tenant pays ${at} euros.\n\n`),
  }),
  '200 levels of numbers': () => ({ nl: levels('De huur is verschuldigd:'), en: levels('The rent is due:') }),
  '200 levels of bullets': () => ({ nl: indented('de huur, te weten:'), en: indented('the rent, that is:') }),
  '100,000 signs of markup': () => ({ nl: '**[<!--_`|'.repeat(10_000), en: null }),
};

const counted = (count: number, line: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => line(at + 1)).join('');
const levels = (text: string): string =>
  counted(200, (depth) => `${Array.from({ length: depth }, () => '1').join('.')} ${text}\n`);
const indented = (text: string): string => counted(200, (depth) => `${' '.repeat(2 * depth)}- ${text}\n`);

/** The longest text in one language that is there. */
function longest(): string {
  const texts = hasShared
    ? readdirSync(`${SHARED}/seeds`)
        .filter((name) => !name.includes('nl-en'))
        .map((name) => readFileSync(`${SHARED}/seeds/${name}`, 'utf8'))
    : [corpusTexts('waterlelie').nl];
  return texts.reduce((one, two) => (two.length > one.length ? two : one));
}

function times(count: number): Sides<string> {
  const seed = (lang: string): string => readFileSync(`${SHARED}/seeds/ictwaarborg.${lang}.txt`, 'utf8');
  const texts = hasShared ? { nl: seed('nl'), en: seed('en') } : corpusTexts('waterlelie');
  return both(texts, (text) => `${text}\n`.repeat(count));
}

/** Seconds and memory as texts grow: outline, definitions, the whole reading of one side, and a check of both; ten times the text should take ten times as long. */
export async function main(args: readonly string[]): Promise<void> {
  const [row] = args;
  if (row !== undefined && row in ROWS) {
    process.stdout.write(JSON.stringify(measure((ROWS[row] as () => Made)())));
    return;
  }
  const rows = Object.keys(ROWS)
    .filter((name) => row === undefined || name.includes(row))
    .map((name) => {
      const { stdout, signal } = spawnSync(process.execPath, ['bench/run.mjs', 'outline-growth', name], {
        encoding: 'utf8',
        timeout: 600_000,
      });
      const cells = stdout.startsWith('[') ? (JSON.parse(stdout) as string[]) : [signal ? 'stopped' : 'failed'];
      return [name, ...cells];
    });
  process.stdout.write(
    table(['', 'characters', 'clauses', 'outline', 'definitions', 'reading', 'memory', 'check', 'memory'], rows),
  );
}

function measure({ nl, en }: Made): readonly string[] {
  const source: Source = { lang: 'nl', path: 'nl.txt', text: nl, range: { start: 0, end: nl.length } };
  const [outlined, root] = timed(() => outline(source));
  const [defined, found] = timed(() => definitions(source, root));
  const [took] = timed(() => read(source, root, found, namesOf(known)));
  const clauses = [...inOrder(root)].length;
  const cells = [nl.length.toLocaleString('en'), clauses.toLocaleString('en'), outlined, defined, took, memory()];
  if (en === null) return [...cells, '-', '-'];
  const [checked] = timed(() => review(bitextOf({ nl, en })));
  return [...cells, checked, memory()];
}

function timed<T>(work: () => T): readonly [string, T] {
  const from = performance.now();
  const made = work();
  return [`${((performance.now() - from) / 1000).toFixed(2)} s`, made];
}

const memory = (): string => `${Math.round(process.resourceUsage().maxRSS / 1024)} MB`;
