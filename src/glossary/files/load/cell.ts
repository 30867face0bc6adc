import type { Lang, Sides } from '../../../model/side.ts';
import type { Region } from './listed.ts';

/** A name in a cell, where it begins in it, and where it is in use. */
export type Named = Readonly<{ text: string; at: number; region: Region }>;

/** A name that is wrong, of which language, and why. */
export type WrongName = Named & Readonly<{ lang: Lang; reason: string }>;

/**
 * The names in a cell, the first preferred: "licence | license (US)", "agreement; contract". A backslash takes a separator for what it is:
 * "and\|or".
 */
export const namesIn = (cell: string): readonly Named[] => split(cell, '|;').map(marked);

/**
 * The names in a cell that are wrong, each with its reason: "beneficiary: a wider class than heirs | legatee: one who gets a legacy | nl:lening".
 * Where no reason is given, which may hold a semicolon itself, semicolons part names too.
 */
export const wrongIn = (cell: string, lang: Lang): readonly WrongName[] =>
  split(cell, colonIn(cell) >= 0 ? '|' : '|;').map((part) => {
    const { side, rest } = prefixed(part);
    const colon = colonIn(rest.text);
    const name = colon < 0 ? rest.text : rest.text.slice(0, colon).trimEnd();
    const reason = colon < 0 ? '' : plain(rest.text.slice(colon + 1).trim());
    return { ...marked({ text: name, at: rest.at }), lang: side ?? lang, reason };
  });

/** The ids in a cell, of concepts that are something else: "services | works" */
export const idsIn = (cell: string): readonly string[] => split(cell, '|;').map(({ text }) => plain(text.trim()));

/** The phrases in a cell that hold a name but mean something else: "bij gebrek aan | en:in order to" */
export function guardsIn(cell: string): Sides<readonly string[]> {
  const found = { nl: [] as string[], en: [] as string[] };
  for (const part of split(cell, '|;')) {
    const { side, rest } = prefixed(part);
    const text = plain(rest.text.trim());
    if (text !== '') found[side ?? 'nl'].push(text);
  }
  return found;
}

/** Where the first colon stands that no backslash keeps from ending a name; -1 where none does. */
function colonIn(text: string): number {
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === ':') return at;
  }
  return -1;
}

/** A piece of a cell and where it begins in it. */
type Part = Readonly<{ text: string; at: number }>;

/** The pieces between the separators, without the spaces beside those; an empty cell has none. */
function split(cell: string, separators: string): readonly Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (let at = 0; at < cell.length; at++) {
    const sign = cell[at] as string;
    if (sign === '\\') at++;
    else if (separators.includes(sign)) {
      parts.push(piece(cell, from, at));
      from = at + 1;
    }
  }
  if (from === 0) return cell.trim() === '' ? [] : [{ text: cell, at: 0 }];
  parts.push(piece(cell, from, cell.length));
  return parts;
}

/** The outer ends of a cell stay as they are, so that stray spaces there can be told. */
function piece(cell: string, from: number, to: number): Part {
  let [begin, end] = [from, to];
  if (from > 0) while (begin < end && cell[begin] === ' ') begin++;
  if (to < cell.length) while (end > begin && cell[end - 1] === ' ') end--;
  return { text: cell.slice(begin, end), at: begin };
}

/** "license (US)": where the name is in use */
function marked({ text, at }: Part): Named {
  const mark = text.includes(')') ? / \((US|UK|GB|BE|NL)\)\s*$/.exec(text) : null;
  if (!mark) return { text: plain(text), at, region: '' };
  return { text: plain(text.slice(0, mark.index)), at, region: mark[1] === 'UK' ? 'GB' : (mark[1] as Region) };
}

/** "en:in order to": which language it is about */
function prefixed({ text, at }: Part): Readonly<{ side: Lang | null; rest: Part }> {
  const prefix = /^\s*(nl|en):\s*/.exec(text);
  if (!prefix) return { side: null, rest: { text, at } };
  return { side: prefix[1] as Lang, rest: { text: text.slice(prefix[0].length), at: at + prefix[0].length } };
}

/** Without the backslashes that keep a sign from being read as a separator. */
const plain = (text: string): string => (text.includes('\\') ? text.replace(/\\([\\|;:(])/g, '$1') : text);
