import type { Clause } from '../model/clause.ts';

/** A clause and all that is under it, in reading order. */
export function* inOrder(clause: Clause): Generator<Clause> {
  yield clause;
  for (const child of clause.children) yield* inOrder(child);
}

/** The clauses of an outline that are counted: parts, articles, paragraphs, items and definitions. */
export const clausesOf = (outline: Clause): readonly Clause[] =>
  [...inOrder(outline)].filter(
    (clause) => clause !== outline && !['front', 'contents', 'furniture'].includes(clause.kind),
  );

/** Where a clause begins in its source: at its first own piece, else at its mark. */
export const startOf = ({ own, mark }: Clause): number => own[0]?.start ?? mark?.start ?? 0;

type Piece = Readonly<{ start: number; end: number; clause: Clause }>;
const pieces = new WeakMap<Clause, readonly Piece[]>();

/** The innermost clause that holds an offset, or null where the root itself does. Own pieces and marks lie beside each other, never within. */
export function clauseAt(outline: Clause, offset: number): Clause | null {
  const list = pieces.get(outline) ?? piecesOf(outline);
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const found = list[low - 1];
  return found && offset < found.end && found.clause !== outline ? found.clause : null;
}

function piecesOf(outline: Clause): readonly Piece[] {
  const found = [...inOrder(outline)].flatMap((clause) =>
    [...clause.own, ...(clause.mark ? [clause.mark] : [])].map(({ start, end }) => ({ start, end, clause })),
  );
  found.sort((a, b) => a.start - b.start);
  pieces.set(outline, found);
  return found;
}

const holders = new WeakMap<Clause, ReadonlyMap<Clause, Clause>>();

/** Each clause of an outline with the one that holds it; found once for an outline. */
export function parentsOf(outline: Clause): ReadonlyMap<Clause, Clause> {
  const known = holders.get(outline);
  if (known) return known;
  const found = new Map<Clause, Clause>();
  for (const clause of inOrder(outline)) for (const child of clause.children) found.set(child, clause);
  holders.set(outline, found);
  return found;
}
