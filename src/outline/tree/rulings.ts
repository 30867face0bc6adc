import type { Line } from '../lines.ts';
import type { Mark } from '../marks.ts';
import { type Draft, draft, fill, open, RANK, type State, top } from './state.ts';
import { definesTerm, placeDefinition } from './text.ts';

/**
 * How a line is to be read because its counterpart in the other text is: as more of what is open; as the title of the heading above; as a clause with
 * this mark (null: none), of this kind and depth, under the clause that begins at `holder` (an offset; null: what its rank leaves open);
 * or as text and no list of contents or page foot (`free`).
 */
export type Ruling = Readonly<{ as: 'more' }> | Readonly<{ as: 'title' }> | Readonly<{ as: 'free' }> | AsClause;

/** A line that begins a clause. */
export type AsClause = Readonly<{
  as: 'clause';
  kind: Draft['kind'];
  rank: number;
  mark: Mark | null;
  holder: number | null;
  /** What holds it is a part: a heading over articles that have numbers of their own. */
  inPart: boolean;
  item: boolean;
  lax: string;
}>;

/** Rulings by the offset at which a line begins. */
export type Rulings = ReadonlyMap<number, Ruling>;

/** Puts a line where its ruling says; false where it leaves that to the line itself. */
export function placeRuled(state: State, at: number, ruling: Ruling): boolean {
  const line = state.lines[at];
  if (!line || ruling.as === 'free') return false;
  if (ruling.as === 'more') {
    top(state).own.push(line.full);
    top(state).last = line.text;
    return true;
  }
  if (ruling.as === 'title') {
    placeTitle(state, line);
    return true;
  }
  const { kind, item, lax } = ruling;
  if (kind === 'definition') {
    if (!definesTerm(line.text.slice(ruling.mark?.length ?? 0))) return false;
    placeDefinition(state, line, ruling.mark);
    return true;
  }
  const parent = holderOf(state, ruling);
  while (top(state) !== parent && state.stack.length > 1) state.stack.pop();
  if (ruling.inPart && parent.kind === 'heading' && parent.mark === null) {
    parent.kind = 'part';
    parent.rank = RANK.part;
  }
  const beside = parent.children.findLast((one) => one.kind === kind && (one.mark === null) === (ruling.mark === null));
  const mark = ruling.mark && likeBeside(ruling.mark, beside?.mark);
  const child = draft(kind, beside?.rank ?? Math.max(parent.rank + 1, ruling.rank));
  const heads = kind === 'heading' || kind === 'part';
  if (mark) child.path = heads || mark.form === 'path' ? mark.printed.split('.') : [...parent.path, mark.printed];
  child.item = item;
  child.lax = lax;
  fill(child, line, mark, heads);
  if (heads && mark?.length === line.text.length) child.heading = null;
  open(state, child, parent);
  return true;
}

/** "3." / "4)" / "5.": a number that is printed otherwise than those of its list counts with them all the same. */
const likeBeside = (mark: Mark, beside: Mark | null | undefined): Mark =>
  beside?.form === mark.form && mark.form !== 'bullet' ? { ...mark, style: beside.style } : mark;

/** The title of the nearest heading that has none, or, where each has one, more of what is open. */
function placeTitle(state: State, line: Line): void {
  const untitled = state.stack.findLast(({ kind }) => kind === 'heading' || kind === 'part');
  if (untitled?.heading === null) while (top(state) !== untitled) state.stack.pop();
  const node = top(state);
  node.own.push(line.full);
  if (node.heading !== null) return;
  node.heading = line.span;
  node.title = line.text;
}

/** The clause that is to hold it, if that is still open; else the innermost open one that is not as deep. */
function holderOf(state: State, { holder, rank }: AsClause): Draft {
  const named = holder === null ? undefined : state.stack.findLast(({ line }) => line?.span.start === holder);
  return named ?? state.stack.findLast((node) => node.rank < rank) ?? state.root;
}
