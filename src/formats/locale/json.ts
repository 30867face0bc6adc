import { UserError } from '../../model/error.ts';
import type { Text } from '../../model/source.ts';
import type { Input } from '../read.ts';
import { textOfEntries } from './entries.ts';
import { entriesOf } from './tree.ts';

/**
 * The text of a JSON locale file, key by key.
 * @throws UserError where the file is no JSON, or holds no text
 */
export function readJson({ text, path }: Input): Text {
  let tree: unknown;
  try {
    tree = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const why = error instanceof Error ? error.message.replace(/\s+/g, ' ').slice(0, 120) : '';
    throw new UserError(`${path}: this is no whole JSON (${why})`);
  }
  return textOfEntries(entriesOf(tree, path), path);
}
