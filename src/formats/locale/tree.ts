import { UserError } from '../../model/error.ts';
import type { Entry } from './entries.ts';

/** How deep and how many values lie in each other, and how many signs their texts have: a few lines of YAML that refer to themselves hold more than any file. */
const DEEPEST = 100;
const MOST = { values: 1_000_000, signs: 20_000_000 };

/** The texts of a tree of objects and lists, in order, each under the keys that lead to it; items of a list count from 0. */
export function entriesOf(tree: unknown, path: string): readonly Entry[] {
  const found: Entry[] = [];
  let visited = 0;
  let signs = 0;
  const visit = (value: unknown, key: readonly string[]): void => {
    if (++visited > MOST.values || key.length > DEEPEST)
      throw new UserError(`${path}: its values lie too deep in each other, or are too many; give the terms alone`);
    if (typeof value === 'string') {
      signs += value.length;
      if (signs > MOST.signs) throw new UserError(`${path}: its texts are too long together; give the terms alone`);
      found.push({ key, value });
    } else if (Array.isArray(value)) for (const [at, item] of value.entries()) visit(item, [...key, String(at)]);
    else if (value !== null && typeof value === 'object')
      // "@title" describes "title" in ARB files
      for (const [name, item] of Object.entries(value)) if (!name.startsWith('@')) visit(item, [...key, name]);
  };
  visit(tree, []);
  return found;
}
