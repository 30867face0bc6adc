import type { Text } from '../../model/source.ts';
import type { Input } from '../read.ts';
import { type Entry, textOfEntries } from './entries.ts';

/** The text of a Fluent file, message by message and attribute by attribute; of a choice the variant that is the default. */
export const readFluent = ({ text, path }: Input): Text => textOfEntries(entriesIn(text), path);

function entriesIn(text: string): readonly Entry[] {
  const found: { key: readonly string[]; value: string }[] = [];
  let message = '';
  for (const line of text.replace(/^\uFEFF/, '').split(/\r?\n/)) {
    const [, id, first] = /^(-?[A-Za-z][\w-]*)\s*=\s?(.*)$/.exec(line) ?? [];
    const [, attribute, own] = /^\s+\.([A-Za-z][\w-]*)\s*=\s?(.*)$/.exec(line) ?? [];
    if (id !== undefined) {
      message = id;
      found.push({ key: [id], value: first ?? '' });
    } else if (attribute !== undefined) found.push({ key: [message, attribute], value: own ?? '' });
    else if (line.startsWith('#')) message = '';
    else {
      const last = found.at(-1);
      if (last && message !== '') last.value += `\n${line.trim()}`;
    }
  }
  return found.map(({ key, value }) => ({ key, value: chosen(value).trim() }));
}

/** "{ $days -> [one] een dag *[other] { $days } dagen }" → "{ $days } dagen" */
const chosen = (value: string): string =>
  value.replace(
    /\{[^{}]*->(?:[^{}]|\{[^{}]*\})*?\*\[[^\]]*\]((?:[^{}[]|\{[^{}]*\})*)(?:\[(?:[^{}]|\{[^{}]*\})*)?\}/g,
    (_, text: string) => text.trim(),
  );
