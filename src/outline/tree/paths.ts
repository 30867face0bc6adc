import { opensSmall } from '../../languages/pattern.ts';
import type { Line } from '../lines.ts';
import type { Mark } from '../marks.ts';
import { addCounted } from './counted.ts';
import { draft, RANK } from './draft.ts';
import { closeTo, ended, fill, open, parentOf, type State } from './state.ts';

/** "A.2.1 …": under the clause whose number it continues, or beside one of the same depth. */
export function placePath(state: State, line: Line, mark: Mark): boolean {
  const path = mark.printed.split('.');
  const prefix = path.slice(0, -1).join('.');
  const sure = mark.style === 'path)';
  const holder = [...state.stack]
    .reverse()
    .find(
      (node) =>
        (node.path.length > 0 && node.path.join('.') === prefix) ||
        (sure && node.kind === 'numbered' && node.mark?.printed === prefix),
    );
  // "4.1)" under "4)" counts on from its list
  if (sure && holder?.kind === 'numbered' && holder.mark?.form !== 'path') {
    const counted: Mark = { ...mark, form: 'number', style: '1.1)', printed: path.at(-1) ?? '' };
    return addCounted(state, line, counted, holder, holder.rank + 1);
  }
  if (sure && !holder) return placeBeside(state, line, mark, Number(path[0]));
  const rest = line.text.slice(mark.length);
  const previous = holder?.children.findLast((child) => child.path.length === path.length);
  const next = mark.value === (Number(previous?.path.at(-1)) || 0) + 1;
  // "… zoals bedoeld in artikel / 3.1 van deze voorwaarden": a wrapped line, no clause
  if (!sure && !next && (opensSmall(rest) || (!ended(state) && !line.apart))) return false;
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

/** "1) …", "2.1) …", "2.2) …", "3) …": the second of the list has two halves, and no line of its own. */
function placeBeside(state: State, line: Line, mark: Mark, value: number): boolean {
  const before = [...state.stack]
    .reverse()
    .find(
      ({ kind, mark: own }) =>
        kind === 'numbered' &&
        own?.style === '1)' &&
        (own.value === value - 1 || (own.value === value && own.printed !== String(value))),
    );
  if (!before) return false;
  const counted: Mark = { ...mark, form: 'number', style: '1)', value };
  return addCounted(state, line, counted, parentOf(state, before), before.rank);
}
