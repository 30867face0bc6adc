import { existsSync, readFileSync } from 'node:fs';
import { lilconfigSync } from 'lilconfig';

/** Where a configuration may stand, in each folder from here upwards. */
export const CONFIGURATIONS = [
  'tweeluik.yaml',
  'tweeluik.yml',
  'tweeluik.json',
  '.config/tweeluik.yaml',
  'package.json',
];

/** The nearest configuration file from a folder upwards, with its text; null where there is none. */
export function findConfiguration(from: string): Readonly<{ path: string; text: string }> | null {
  const text = (_: string, content: string) => content;
  const found = lilconfigSync('tweeluik', {
    searchPlaces: CONFIGURATIONS,
    // of package.json what stands under the name of the program is asked for
    loaders: {
      '.yaml': text,
      '.yml': text,
      '.json': (path, content) => (/package\.json$/.test(path) ? own(content) : content),
    },
    cache: false,
    stopDir: '/',
  }).search(from);
  return found ? { path: found.filepath, text: readFileSync(found.filepath, 'utf8') } : null;
}

function own(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return {};
  }
}

/** The text of a file, or null where there is none. */
export const textIfThere = (path: string): string | null => (existsSync(path) ? readFileSync(path, 'utf8') : null);

/** Lists files by patterns under a folder, in no order, with forward slashes; what is installed or belongs to git is no text of anybody. */
export async function lister(
  folder: string,
  ignore: readonly string[],
): Promise<(pattern: string) => readonly string[]> {
  const { globSync } = await import('tinyglobby');
  return (pattern) =>
    globSync(pattern, {
      cwd: folder,
      ignore: ['**/node_modules/**', '**/.git/**', ...ignore],
      expandDirectories: false,
    });
}
