import type { Line } from '../lines.ts';
import { inner, type Mark, marks } from '../marks.ts';
import { ended, type State, top } from './state.ts';

/**
 * A first "1.", "a." or "i." opens a list: under a heading or after a colon always; elsewhere where the second is in sight, so that
 * "A. de Vries" and "i. e." open nothing.
 */
export function opensList(state: State, line: Line, mark: Mark, at: number): boolean {
  const { kind, last } = top(state);
  const rest = line.text.slice(mark.length);
  if (mark.form === 'number' && !mark.weak && (kind === 'heading' || kind === 'part' || kind === 'root')) return true;
  if (/:$/.test(last) && (line.apart || ended(state))) return true;
  if (
    mark.form === 'letter' &&
    mark.printed !== mark.printed.toLowerCase() &&
    /^(?:de|van|den|der|ter|ten)\s/.test(rest)
  )
    return false;
  const second = state.lines.slice(at + 1, at + 40).some((later, offset) => {
    if (state.settings[at + 1 + offset] !== 'text') return false;
    const [first] = marks(later.text);
    const readings = first?.form === 'bullet' ? inner(later.text, first) : marks(later.text);
    return readings.some(({ style, value }) => style === mark.style && value === 2);
  });
  // "Tenzij de wet anders bepaalt, is bevoegd" / "a. de rechter …": an introduction needs no colon before letters
  return second && (ended(state) || line.apart || last === '' || mark.form === 'letter' || mark.form === 'roman');
}
