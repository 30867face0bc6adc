import { latin, opensCapital } from '../../text/pattern.ts';
import { introducesTerms, isDefinitionsTitle } from '../introduction.ts';
import type { Line } from '../lines.ts';
import type { Mark } from '../marks.ts';
import { draft, RANK } from './draft.ts';
import { ended, fill, open, parentOf, type State, top } from './state.ts';

/** A line that explains a term, where terms are explained: under the title, after the sentence that announces them, or after another. */
export function isDefinition(state: State, text: string): boolean {
  if (!TERM.test(text)) return false;
  const node = top(state);
  if (node.kind === 'definition') return ended(state);
  return (
    introducesTerms(node.last) ||
    (node.kind === 'heading' && node.last === '' && opensCapital(text) && isDefinitionsTitle(node.title))
  );
}

/** "Gebrek: het niet voldoen", "- Website: de door", "**Dienst**: …" */
const TERM = latin(/^[“"'‘*_]*\p{L}[^:.;!?]{0,70}?[”"'’*_]*\s?:\s\S/u);

export function placeDefinition(state: State, line: Line, bullet: Mark | null): void {
  const node = top(state);
  const parent =
    node.kind === 'definition' || (node.kind === 'plain' && !/:$/.test(node.last)) ? parentOf(state, node) : node;
  const child = draft('definition', Math.max(parent.rank + 1, RANK.clause));
  fill(child, line, bullet, false);
  const from = bullet?.length ?? 0;
  const colon = line.text.indexOf(':', from);
  child.heading = {
    start: line.span.start + from,
    end: line.span.start + line.text.slice(0, colon).trimEnd().length,
  };
  open(state, child, parent);
}
