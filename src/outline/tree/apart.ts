import type { Line } from '../lines.ts';
import { draft, RANK } from './draft.ts';
import { closeTo, holderOf, type State, top } from './state.ts';

/** Lines that are no clauses of the text: they stand where they stand, and end no paragraph. */
export function placeApart(state: State, line: Line, setting: 'furniture' | 'contents' | 'block' | 'front'): void {
  const kind = setting === 'block' ? 'front' : setting;
  if (setting === 'block') {
    const holder = top(state);
    // "Identiteit van de Opdrachtnemer" heads the block that follows it
    if (holder.kind === 'heading' && holder.own.length <= 1 && holder.children.length === 0 && holder.mark === null)
      holder.kind = 'front';
    if (holder.kind === 'front') {
      holder.own.push(line.full);
      return;
    }
  }
  const parent = setting === 'furniture' || setting === 'block' ? holderOf(state) : closeTo(state, RANK.part);
  const previous = parent.children.at(-1);
  if (previous?.kind === kind && setting !== 'furniture') {
    previous.own.push(line.full);
    return;
  }
  const child = draft(kind, RANK.clause);
  child.own.push(line.full);
  parent.children.push(child);
}
