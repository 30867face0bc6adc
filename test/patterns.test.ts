import { readdirSync, readFileSync } from 'node:fs';
import { parseSync } from 'vite';
import { beforeAll, expect, test } from 'vitest';
import { HOME } from './texts.ts';

/** A regular expression of src/ and where it stands. */
type Pattern = Readonly<{ where: string; pattern: string; flags: string }>;

/**
 * The steps of a pattern may grow with the square of what it searches, since that is a sentence, a line or a cell, none of which is long
 * (grammar/sentences.ts reads a longer sentence in parts). With the cube a sentence of 4,000 characters takes minutes, and exponentially one of forty.
 */
const MOST_DEGREE = 2;
/** Milliseconds for one pattern; one that takes longer to look through, or that looks behind, is not judged. */
const PATIENCE = 300;

type Check = (
  source: string,
  flags: string,
  parameters: object,
) => Promise<{ status: string; complexity?: { type: string; degree?: number; summary: string } }>;
let check: Check;

beforeAll(async () => {
  // the checker that needs no Java and no program of its own
  process.env.RECHECK_BACKEND = 'pure';
  ({ check } = (await import('recheck')) as unknown as { check: Check });
});

const judged = (pattern: string, flags: string, timeout = PATIENCE) =>
  check(pattern, flags, {
    checker: 'automaton',
    timeout,
  });

/** All literals, each once. */
function patterns(): readonly Pattern[] {
  const found = new Map<string, Pattern>();
  for (const file of readdirSync(`${HOME}/src`, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ts')) continue;
    const code = readFileSync(`${HOME}/src/${file}`, 'utf8');
    const walk = (node: unknown): void => {
      if (Array.isArray(node)) node.forEach(walk);
      else if (typeof node === 'object' && node !== null) {
        const { type, regex, start } = node as {
          type?: string;
          regex?: { pattern: string; flags: string };
          start?: number;
        };
        if (type === 'Literal' && regex)
          found.set(`/${regex.pattern}/${regex.flags}`, {
            where: `src/${file}:${code.slice(0, start).split('\n').length}`,
            ...regex,
          });
        else Object.values(node).forEach(walk);
      }
    };
    walk(parseSync(file, code).program);
  }
  return [...found.values()];
}

test.each([
  ['(?:#.*\\n|---.*\\n|\\s*\\n)*- ', '', 'blank lines before a glossary'],
  ['^(a+)+$', '', 'a run in a run'],
  ['\\s*\\s*\\s*x', '', 'three runs side by side'],
])('%s is found to be slow (%s)', async (pattern, flags) => {
  expect((await judged(pattern, flags, 60_000)).status).toBe('vulnerable');
});

test('no pattern of the program can be made to try for long', async () => {
  const all = patterns();
  expect(all.length).toBeGreaterThan(300);
  const [slow, unknown]: [string[], string[]] = [[], []];
  for (const { where, pattern, flags } of all) {
    const { status, complexity } = await judged(pattern, flags);
    if (status === 'vulnerable' && (complexity?.degree ?? Number.POSITIVE_INFINITY) > MOST_DEGREE)
      slow.push(`${where}: /${pattern}/${flags} ${complexity?.summary ?? ''}`);
    if (status === 'unknown') unknown.push(where);
  }
  console.log(
    `patterns: ${all.length - unknown.length} judged, ${unknown.length} that look around or are too large are not`,
  );
  expect(slow).toEqual([]);
});
