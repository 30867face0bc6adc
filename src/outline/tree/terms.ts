import { latin, opensCapital } from '../../languages/pattern.ts';
import { introducesTerms, isDefinitionsTitle } from '../introduction.ts';
import type { Line } from '../lines.ts';
import type { Mark } from '../marks.ts';
import { draft, RANK } from './draft.ts';
import { ended, fill, open, parentOf, type State, top } from './state.ts';

/** A line that explains a term, where terms are explained: under the title, after the sentence that announces them, or after another. */
export function isDefinition(state: State, text: string): boolean {
  const term = TERM.exec(text)?.[1];
  if (term === undefined) return false;
  const node = top(state);
  if (node.kind === 'definition') return ended(state);
  return (
    introducesTerms(node.last) ||
    (node.kind === 'heading' &&
      node.last === '' &&
      opensCapital(term.replace(OPENING, '')) &&
      isDefinitionsTitle(node.title))
  );
}

/** "Gebrek: het niet voldoen", "- Website: de door", "**Dienst:** …", "“Hall” means the room", "Zaal betekent de ruimte" */
const TERM = latin(
  /^([“"„'‘*_]*\p{L}[^:.;!?]{0,70}?[”"'’*_]*)(?:\s*:\s+\S|\s+(?:means?|shall mean|has the meaning|betekent|betekenen)\s)/u,
);
const OPENING = /^[“"„'‘*_]+/;

export function placeDefinition(state: State, line: Line, bullet: Mark | null): void {
  const node = top(state);
  const parent =
    node.kind === 'definition' || (node.kind === 'plain' && !/:$/.test(node.last)) ? parentOf(state, node) : node;
  const child = draft('definition', Math.max(parent.rank + 1, RANK.clause));
  fill(child, line, bullet, false);
  const from = bullet?.length ?? 0;
  const term = TERM.exec(line.text.slice(from))?.[1] ?? '';
  child.heading = { start: line.span.start + from, end: line.span.start + from + term.length };
  open(state, child, parent);
}
