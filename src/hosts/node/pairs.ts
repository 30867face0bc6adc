import picomatch from 'picomatch';
import { UserError } from '../../model/error.ts';
import { across, type Lang } from '../../model/side.ts';
import type { Entry } from './configuration.ts';
import { bounded, PATTERN, plainly } from './pattern.ts';

/** A pair of a run: two paths, or one file that holds both versions. */
export type PairOfFiles = Readonly<{ paths: readonly string[]; nl?: string; en?: string; prevails: Lang | null }>;

/** A file that a pattern names and that cannot be checked. */
export type Lonely = Readonly<{ path: string; reason: string }>;

/**
 * The pairs that a configuration names, in its order, those of a pattern by their paths.
 * @param list gives the files that a pattern matches, with forward slashes
 * @throws UserError where a pattern matches nothing, or one side is a pattern and the other a file
 */
export function pairsOf(
  entries: readonly Entry[],
  list: (pattern: string) => readonly string[],
): Readonly<{ pairs: readonly PairOfFiles[]; lonely: readonly Lonely[] }> {
  const all = entries.map((entry) => ('file' in entry ? filesOf(entry, list) : pairsOfEntry(entry, list)));
  const seen = new Set<string>();
  return {
    pairs: all
      .flatMap(({ pairs }) => pairs)
      .filter((pair) => {
        const name = JSON.stringify([pair.paths, pair.nl, pair.en]);
        const again = seen.has(name);
        seen.add(name);
        return !again;
      }),
    lonely: all.flatMap(({ lonely }) => lonely),
  };
}

type Found = Readonly<{ pairs: readonly PairOfFiles[]; lonely: readonly Lonely[] }>;

const isPattern = (path: string): boolean => picomatch.scan(plainly(path)).isGlob;

function filesOf(
  { file, prevails, where }: Extract<Entry, { file: string }>,
  list: (pattern: string) => readonly string[],
): Found {
  const files = isPattern(file) ? matched(file, where, list) : [file];
  return { pairs: files.map((path) => ({ paths: [path], prevails })), lonely: [] };
}

function pairsOfEntry(
  { nl, en, prevails, where }: Exclude<Entry, { file: string }>,
  list: (pattern: string) => readonly string[],
): Found {
  if (isPattern(nl) !== isPattern(en))
    throw new UserError(
      `${where}: one side is a pattern and the other a file; make both patterns with the same wildcards, or both files`,
    );
  if (!isPattern(nl)) return { pairs: [{ paths: [], nl, en, prevails }], lonely: [] };
  const files = { nl: keyed(nl, matched(nl, where, list)), en: keyed(en, matched(en, where, list)) };
  const missing = (lang: Lang, pattern: string): readonly Lonely[] =>
    [...files[lang]]
      .filter(([key]) => !files[across(lang)].has(key))
      .map(([, path]) => ({
        path,
        reason: `this file has no ${lang === 'nl' ? 'English' : 'Dutch'} version among ${pattern}; add it, or put this file under "ignore"`,
      }));
  return {
    pairs: [...files.nl].flatMap(([key, path]) => {
      const other = files.en.get(key);
      return other === undefined ? [] : [{ paths: [], nl: path, en: other, prevails }];
    }),
    lonely: [...missing('nl', en), ...missing('en', nl)],
  };
}

function matched(pattern: string, where: string, list: (pattern: string) => readonly string[]): readonly string[] {
  const files = list(bounded(pattern, where)).toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  if (files.length === 0)
    throw new UserError(`${where}: no file matches ${pattern}; paths count from the folder of this file`);
  return files;
}

/** Files by what stands in the place of the wildcards: "terms/nl/hosting.md" of "terms/nl/*.md" by "hosting". */
function keyed(pattern: string, files: readonly string[]): ReadonlyMap<string, string> {
  const expression = picomatch.makeRe(plainly(pattern), { ...PATTERN, capture: true });
  return new Map(files.map((path) => [(expression.exec(path)?.slice(1) ?? [path]).join('\t'), path] as const));
}
