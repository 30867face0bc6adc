import { load } from 'js-yaml';
import { UserError } from '../../model/error.ts';
import type { Text } from '../../model/source.ts';
import type { Input } from '../read.ts';
import { textOfEntries } from './entries.ts';
import { entriesOf } from './tree.ts';

/**
 * The text of a YAML locale file, key by key.
 * @throws UserError where the file is no YAML, or holds no text
 */
export function readYaml({ text, path }: Input): Text {
  let tree: unknown;
  try {
    tree = load(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const why = error instanceof Error ? (error.message.split('\n')[0] ?? '').slice(0, 120) : '';
    throw new UserError(`${path}: this is no YAML (${why})`);
  }
  return textOfEntries(entriesOf(tree, path), path);
}
