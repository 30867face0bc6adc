import type { Clause, Span } from '../model.ts';

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

/** The innermost clause that holds an offset, or null where the root itself does. */
export function clauseAt(outline: Clause, offset: number): Clause | null {
  const holds = ({ start, end }: Span) => start <= offset && offset < end;
  let found: Clause | null = null;
  for (const clause of inOrder(outline)) {
    if (clause !== outline && (clause.own.some(holds) || (clause.mark !== null && holds(clause.mark)))) found = clause;
  }
  return found;
}
