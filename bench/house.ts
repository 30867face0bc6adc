import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { wordsOutsideLanguages } from '../test/literals.ts';
import { HOME } from '../test/texts.ts';

/** The bounds that the functions of src/ are measured with: lines, and cognitive complexity as Biome counts it. */
const MOST_LINES = 30;
const MOST_COMPLEX = 15;

/** What Biome is told: nothing but the two rules, whatever biome.json asks of the project. */
const RULES = {
  formatter: { enabled: false },
  assist: { enabled: false },
  linter: {
    rules: {
      preset: 'none',
      complexity: {
        noExcessiveLinesPerFunction: { level: 'error', options: { maxLines: MOST_LINES, skipBlankLines: true } },
        noExcessiveCognitiveComplexity: { level: 'error', options: { maxAllowedComplexity: MOST_COMPLEX } },
      },
    },
  },
};

/** A function above a bound: "src/align/beads.ts:29", 30. */
type Above = { readonly where: string; readonly value: number };

type Diagnostic = {
  readonly category: string;
  readonly message: string;
  readonly location: { readonly path: string; readonly start: { readonly line: number } };
};

function diagnostics(): readonly Diagnostic[] {
  const folder = mkdtempSync(join(tmpdir(), 'house-'));
  const config = join(folder, 'biome.json');
  writeFileSync(config, JSON.stringify(RULES));
  const run = spawnSync(
    'npx',
    ['biome', 'lint', `--config-path=${config}`, '--max-diagnostics=none', '--reporter=json', 'src'],
    { cwd: HOME, encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  rmSync(folder, { recursive: true });
  return (JSON.parse(run.stdout) as { readonly diagnostics: readonly Diagnostic[] }).diagnostics;
}

const above = (all: readonly Diagnostic[], rule: string): readonly Above[] =>
  all
    .filter(({ category }) => category.endsWith(rule))
    .map(({ message, location }) => ({
      where: `${location.path}:${location.start.line}`,
      value: Number(/\d+/.exec(message)?.[0]),
    }))
    .sort((a, b) => b.value - a.value);

const IMPORT = /^(?:import|export|\}).*'(\.[^'\n]+)';$/gm;

/** How many files follow on one another from a file down to one that imports nothing, by the longest way. */
function longestChain(texts: ReadonlyMap<string, string>): number {
  const lengths = new Map<string, number>();
  const from = (file: string): number => {
    const known = lengths.get(file);
    if (known !== undefined) return known;
    lengths.set(file, 1); // a file that is on the way already adds nothing to it
    const below = [...(texts.get(file) ?? '').matchAll(IMPORT)].map(([, path = '']) =>
      from(relative('.', join(dirname(file), path))),
    );
    const length = 1 + Math.max(0, ...below);
    lengths.set(file, length);
    return length;
  };
  return Math.max(...[...texts.keys()].map(from));
}

/** A value of the module that is filled while the program runs: "const known = new Map<…>();" at the start of a line. */
const CACHE = /^(?:export )?(?:const \w+(?:: [^=\n]+)? = new (?:Weak)?(?:Map|Set)(?:<.*>)?\(\)|let )/gm;

/** The figures of src/ as a table, and the functions above a bound, worst first. */
export function main(args: readonly string[]): void {
  const files = readdirSync(`${HOME}/src`, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  const texts = new Map(files.map((file) => [file, readFileSync(`${HOME}/src/${file}`, 'utf8')]));
  const lines = [...texts.values()].map((text) => text.split('\n').length - 1).sort((a, b) => a - b);
  const all = diagnostics();
  const long = above(all, 'noExcessiveLinesPerFunction');
  const complex = above(all, 'noExcessiveCognitiveComplexity');
  const words = [...wordsOutsideLanguages().values()];
  const rows: readonly (readonly [string, number])[] = [
    ['files', files.length],
    ['lines', lines.reduce((sum, count) => sum + count, 0)],
    ['lines of the median file', lines[lines.length >> 1] ?? 0],
    ['files under 20 lines', lines.filter((count) => count < 20).length],
    [
      'lines of over 120 columns',
      [...texts.values()].flatMap((text) => text.split('\n')).filter((line) => line.length > 120).length,
    ],
    [`functions of over ${MOST_LINES} lines`, long.length],
    [`functions of a complexity above ${MOST_COMPLEX}`, complex.length],
    ['files in the longest chain of imports', longestChain(texts)],
    ['values of a module that are filled later', [...texts.values()].flatMap((text) => text.match(CACHE) ?? []).length],
    ['files with words of a language outside languages/', words.length],
    ['words of a language outside languages/', words.flat().length],
  ];
  process.stdout.write(`${rows.map(([name, count]) => `${String(count).padStart(7)}  ${name}`).join('\n')}\n`);
  if (!args.includes('list')) return;
  for (const [name, list] of [
    ['lines', long],
    ['complexity', complex],
  ] as const)
    for (const { where, value } of list) process.stdout.write(`${name}\t${value}\t${where}\n`);
}
