import { opensCapital, opensSmall } from '../../languages/pattern.ts';
import type { Line } from '../lines.ts';
import { inner, type Mark, marks } from '../marks.ts';
import { closeTo, type Draft, draft, ended, fill, isCapital, open, parentOf, RANK, type State, top } from './state.ts';

/**
 * "3.", "b)", "(iv)": the next of an open list, the innermost first; or the first of a new list. Where it is the next of two
 * (15.3.3 or 15.4), the list whose items begin like it is meant, and a list whose last item ended with a full stop is over.
 */
export function placeCounted(state: State, line: Line, readings: readonly Mark[], at: number): boolean {
  const rest = (mark: Mark) => line.text.slice(mark.length);
  const fits: { mark: Mark; level: Level }[] = [];
  for (const mark of readings) for (const level of levels(state, mark)) fits.push({ mark, level });
  const exact = fits.filter(({ level }) => level.exact);
  const [best, second] = exact;
  if (best) {
    const outer =
      second && best.mark === second.mark && prefersOuter(best.level.node, second.level.node, rest(best.mark))
        ? second
        : best;
    if ((outer.mark.weak || rest(outer.mark) === '') && !ended(state)) return false;
    if (
      !ended(state) &&
      !line.apart &&
      opensSmall(rest(outer.mark)) &&
      outer.mark.form === 'number' &&
      isCapital(outer.level.node.first)
    )
      return false;
    return addCounted(state, line, outer.mark, parentOf(state, outer.level.node), outer.level.node.rank);
  }
  const first = readings.find((mark) => mark.value === 1 && opensList(state, line, mark, at));
  if (first) {
    const holder = [...state.stack].reverse().find(({ kind }) => kind !== 'plain' || !first) ?? state.root;
    const parent = top(state).kind === 'plain' && /[.;!?]$/.test(top(state).last) ? holder : top(state);
    return addCounted(state, line, first, parent, Math.max(parent.rank + 1, RANK.clause));
  }
  // a number was skipped or doubled: "18.4 … 18.6"
  const [gap] = fits.filter(
    ({ mark, level }) =>
      !mark.weak && (ended(state) || line.apart) && isCapital(level.node.first) === isCapital(rest(mark)),
  );
  if (gap) return addCounted(state, line, gap.mark, parentOf(state, gap.level.node), gap.level.node.rank);
  const [lone] = readings;
  // "2. Bijzondere bepalingen" as the first of its kind in a part: printed so, and said by the numbering check
  if (
    lone &&
    !lone.weak &&
    lone.form === 'number' &&
    (line.apart || top(state).last === '') &&
    ended(state) &&
    (top(state).kind === 'heading' || (top(state).kind === 'part' && isCountedOn(state, lone, at))) &&
    opensCapital(rest(lone))
  ) {
    return addCounted(state, line, lone, top(state), RANK.clause);
  }
  return false;
}

/** "2. …" where "3. …" follows: the list of an annex of which the first number is gone */
const isCountedOn = (state: State, { style, value }: Mark, at: number): boolean =>
  state.lines
    .slice(at + 1, at + 40)
    .some((later) => marks(later.text).some((next) => next.style === style && next.value === value + 1));

/** A level of the stack that a counted mark may continue. */
type Level = Readonly<{ node: Draft; exact: boolean }>;

/** The last clause of each open list that this mark may follow. */
function levels(state: State, mark: Mark): readonly Level[] {
  const found: Level[] = [];
  for (const node of [...state.stack].reverse()) {
    const own = node.mark;
    if (node.kind !== 'numbered' || !own || own.form === 'path') continue;
    // "b." may be followed by "c)"
    const alike = own.form === mark.form && mark.form === 'letter' && mark.value === own.value + 1;
    if (own.style !== mark.style && !alike) continue;
    const step = mark.value - own.value;
    if (step === 1) found.push({ node, exact: true });
    else if (step === 0 || step === 2 || step === 3) found.push({ node, exact: false });
  }
  return found;
}

/** "15.3.3 … te verhalen. 4. Deze clausule geldt": after a full stop, with a capital where the items have none, the list is over. */
function prefersOuter(inside: Draft, outside: Draft, text: string): boolean {
  if (inside.rank <= outside.rank) return false;
  if (isCapital(text) !== isCapital(inside.first)) return isCapital(text) === isCapital(outside.first);
  return /\.$/.test(inside.last) && /;$/.test(siblingBefore(outside, inside)?.last ?? '');
}

const siblingBefore = (parent: Draft, child: Draft): Draft | undefined =>
  parent.children[parent.children.indexOf(child) - 1];

/** Whether a mark is the next of a list that is open. */
export const follows = (state: State, mark: Mark): boolean => {
  const siblings = state.stack.flatMap(({ children }) => children);
  const last = siblings.findLast((node) => node.mark?.style === mark.style);
  return mark.value === (last?.mark?.value ?? 0) + 1;
};

/** Opens a numbered clause at a level of the stack. */
export function addCounted(state: State, line: Line, mark: Mark, parent: Draft, rank: number): boolean {
  const child = draft('numbered', rank);
  child.path = [...parent.path, mark.printed];
  fill(child, line, mark, false);
  open(state, child, parent);
  // "a. License grant." with its text on the next lines stays a clause; a title alone is its heading
  return true;
}

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
