import type { Line } from '../lines.ts';
import type { Mark } from '../marks.ts';
import { draft, RANK } from './draft.ts';
import { fill, open, parentOf, type State, top } from './state.ts';

/** "• de factuur", "– the invoice": beside the bullet of the same sign and indent, or the first of a list. */
export function placeBullet(state: State, line: Line, mark: Mark): void {
  const same = [...state.stack]
    .reverse()
    .find(
      (node) => node.kind === 'bullet' && node.mark?.style === mark.style && Math.abs(node.indent - line.indent) < 2,
    );
  const child = draft('bullet', same?.rank ?? top(state).rank + 1);
  const parent = same ? parentOf(state, same) : top(state);
  const holder = !same && parent.kind === 'plain' && !/[:]$/.test(parent.last) ? parentOf(state, parent) : parent;
  child.rank = same?.rank ?? Math.max(holder.rank + 1, RANK.clause);
  fill(child, line, mark, false);
  open(state, child, holder);
}
