import { opensSmall } from '../../text/pattern.ts';
import type { Line } from '../lines.ts';
import type { Mark } from '../marks.ts';
import { draft, RANK } from './draft.ts';
import { closeTo, ended, fill, open, type State } from './state.ts';

/** "A.2.1 …": under the clause whose number it continues, or beside one of the same depth. */
export function placePath(state: State, line: Line, mark: Mark): boolean {
  const path = mark.printed.split('.');
  const prefix = path.slice(0, -1).join('.');
  const holder = [...state.stack].reverse().find((node) => node.path.length > 0 && node.path.join('.') === prefix);
  const rest = line.text.slice(mark.length);
  const previous = holder?.children.findLast((child) => child.path.length === path.length);
  const next = mark.value === (Number(previous?.path.at(-1)) || 0) + 1;
  // "… zoals bedoeld in artikel / 3.1 van deze voorwaarden": a wrapped line, no clause
  if (!next && (opensSmall(rest) || !ended(state))) return false;
  if (!holder && state.lines.length > 0 && opensSmall(rest)) return false;
  const sibling = [...state.stack]
    .reverse()
    .find((node) => node.kind === 'numbered' && node.mark?.form === 'path' && node.path.length === path.length);
  const parent = holder ?? (sibling ? closeTo(state, sibling.rank) : closeTo(state, RANK.article + path.length - 1));
  const rank = Math.max(parent.rank + 1, RANK.article + path.length - 1);
  const child = draft('numbered', rank);
  child.path = path;
  fill(child, line, mark, false);
  open(state, child, parent);
  return true;
}
