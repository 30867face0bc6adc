import type { Text } from '../../model/source.ts';
import type { Input } from '../read.ts';
import { type Entry, textOfEntries } from './entries.ts';

/** The text of a .properties file, key by key: "terms.title = Voorwaarden", a backslash at the end of a line goes on with the next. */
export const readProperties = ({ text, path }: Input): Text => textOfEntries(entriesIn(text), path);

function entriesIn(text: string): readonly Entry[] {
  const whole = text.replace(/^\uFEFF/, '').replace(/(?<=(?:^|[^\\])(?:\\\\)*)\\\r?\n[ \t]*/g, '');
  return whole.split(/\r?\n/).flatMap((line): readonly Entry[] => {
    const [, key, value] = /^[ \t]*([^#!\s=:](?:\\.|[^\\=:\s])*)[ \t]*(?:[=:][ \t]*|[ \t])(.*)$/.exec(line) ?? [];
    return key === undefined ? [] : [{ key: unescaped(key).split('.'), value: unescaped(value ?? '') }];
  });
}

const unescaped = (text: string): string =>
  text.replace(/\\(?:u([\da-f]{4})|(.))/gi, (_, code?: string, sign?: string) =>
    code === undefined
      ? ({ n: '\n', t: ' ', r: '' }[sign ?? ''] ?? sign ?? '')
      : String.fromCharCode(Number.parseInt(code, 16)),
  );
