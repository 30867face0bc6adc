import type { Lang } from '../../model.ts';
import type { Region } from './listed.ts';

/** A piece of a cell and where it begins in it. */
export type Part = Readonly<{ text: string; at: number }>;

/** A name in a cell, with what the cell says about it. */
export type Named = Part & Readonly<{ lang: Lang; region: Region; reason: string }>;

/**
 * The names in a cell, the first preferred: "licence | license (US)", "agreement; contract". A backslash takes a separator for what it is:
 * "and\|or".
 */
export const namesIn = (cell: string, lang: Lang): readonly Named[] =>
  split(cell, /[|;]/g).map((part) => ({ ...marked(part), lang, reason: '' }));

/** The names in a cell that are wrong, each with its reason: "beneficiary: a wider class than heirs | legatee: one who gets a legacy | nl:lening" */
export const wrongIn = (cell: string, lang: Lang): readonly Named[] =>
  split(cell, /[|]/g).map((part) => {
    const { side, rest } = prefixed(part);
    const colon = rest.text.search(/(?<=(?:^|[^\\])(?:\\\\)*):/);
    const name = colon < 0 ? rest.text : rest.text.slice(0, colon).trimEnd();
    return {
      ...marked({ text: name, at: rest.at }),
      lang: side ?? lang,
      reason: colon < 0 ? '' : plain(rest.text.slice(colon + 1).trim()),
    };
  });

/** The phrases in a cell that hold a name but mean something else: "bij gebrek aan | en:in order to" */
export const guardsIn = (cell: string): readonly Readonly<{ lang: Lang; text: string }>[] =>
  split(cell, /[|]/g).flatMap((part) => {
    const { side, rest } = prefixed(part);
    const text = plain(rest.text.trim());
    return text === '' ? [] : [{ lang: side ?? 'nl', text }];
  });

/** The pieces between the separators, without the spaces beside those; an empty cell has none. */
function split(cell: string, separator: RegExp): readonly Part[] {
  if (cell.trim() === '') return [];
  const parts: Part[] = [];
  let from = 0;
  for (const { index } of cell.matchAll(separator)) {
    if (escaped(cell, index)) continue;
    parts.push({ text: cell.slice(from, index), at: from });
    from = index + 1;
  }
  if (parts.length === 0) return [{ text: cell, at: 0 }];
  parts.push({ text: cell.slice(from), at: from });
  return parts.map(({ text, at }, order) => {
    const begin = order === 0 ? 0 : text.length - text.replace(/^ +/, '').length;
    return { text: order === parts.length - 1 ? text.slice(begin) : text.slice(begin).replace(/ +$/, ''), at: at + begin };
  });
}

/** Behind an odd number of backslashes a separator is none. */
function escaped(cell: string, at: number): boolean {
  let before = at;
  while (cell[before - 1] === '\\') before--;
  return (at - before) % 2 === 1;
}

/** "license (US)": where the name is in use */
function marked({ text, at }: Part): Part & { region: Region } {
  const mark = / \((US|UK|GB|BE|NL)\)\s*$/.exec(text);
  const name = mark ? text.slice(0, mark.index) : text;
  return { text: plain(name), at, region: mark ? (mark[1] === 'UK' ? 'GB' : (mark[1] as Region)) : '' };
}

/** "en:in order to": which language it is about */
function prefixed({ text, at }: Part): Readonly<{ side: Lang | null; rest: Part }> {
  const prefix = /^\s*(nl|en):\s*/.exec(text);
  if (!prefix) return { side: null, rest: { text, at } };
  return { side: prefix[1] as Lang, rest: { text: text.slice(prefix[0].length), at: at + prefix[0].length } };
}

/** Without the backslashes that keep a sign from being read as a separator. */
const plain = (text: string): string => (text.includes('\\') ? text.replace(/\\([\\|;:(])/g, '$1') : text);
