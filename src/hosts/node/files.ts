import { existsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { bytesOf } from './read.ts';

/** Where a configuration may stand, in each folder from here upwards. */
export const CONFIGURATIONS = [
  'tweeluik.yaml',
  'tweeluik.yml',
  'tweeluik.json',
  '.config/tweeluik.yaml',
  'package.json',
];

/**
 * The nearest configuration file from a folder upwards, with its text; null where there is none. Of package.json what stands under the name of the
 * program counts.
 */
export function findConfiguration(from: string): Readonly<{ path: string; text: string }> | null {
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    for (const name of CONFIGURATIONS) {
      const path = join(folder, name);
      const text = textIfThere(path);
      if (text !== null && text.trim() !== '' && (name !== 'package.json' || isOurs(text))) return { path, text };
    }
    if (folder === dirname(folder)) return null;
  }
}

function isOurs(content: string): boolean {
  try {
    return Object.hasOwn(JSON.parse(content) as object, 'tweeluik');
  } catch {
    return false;
  }
}

/** The text of a file, or null where there is none. */
export const textIfThere = (path: string): string | null =>
  existsSync(path) && !statSync(path).isDirectory() ? new TextDecoder().decode(bytesOf(path)) : null;
