import type { Line } from '../lines.ts';
import { inner, type Mark } from '../marks.ts';
import { draft, RANK } from './draft.ts';
import { closeTo, fill, open, type State } from './state.ts';

/** A heading with a line of signs under it. */
export const UNDERLINED: Mark = { form: 'hash', style: '#', printed: '', value: 1, length: 0 };

/** "## 3. Prijs", "### Artikel 4", "## Betaling": the depth is that of the hashes */
export function placeHash(state: State, line: Line, hash: Mark): void {
  const rank = RANK.part + hash.value;
  const parent = closeTo(state, rank);
  const child = draft('heading', rank);
  const [mark] = inner(line.text, hash).filter(({ form }) => form !== 'bullet' && form !== 'hash');
  child.path = mark ? mark.printed.split('.') : [];
  fill(child, line, mark ?? hash, true);
  if (!mark) child.mark = null;
  open(state, child, parent);
}
