import type { Bitext } from '../model/bitext.ts';
import type { Clause } from '../model/clause.ts';
import type { Finding } from '../model/finding.ts';
import { nearest } from '../model/nearest.ts';
import { both, LANGS, type Sides } from '../model/side.ts';
import { inOrder } from '../outline/walk.ts';

/** The clause that --clause names, and all under it, on both sides; S, P and * stand for §, ¶ and •. */
export function clausesUnder({ sides }: Bitext, label: string): Sides<readonly Clause[]> {
  const typed = label
    .replace(/\bS(?=\d)/g, '§')
    .replace(/(^|[./])P(?=\d)/g, '$1¶')
    .replace(/\*(?=\d)/g, '•');
  return both(sides, ({ outline }) =>
    [...inOrder(outline)]
      .filter((clause) => clause.label === label || clause.label === typed)
      .flatMap((clause) => [...inOrder(clause)]),
  );
}

/** Whether a finding stands in one of these clauses, on either side. */
export const standsIn = (clauses: Sides<readonly Clause[]>, { at }: Finding): boolean =>
  LANGS.some((lang) => at[lang].some(({ start }) => clauses[lang].some((clause) => holds(clause, start))));

/** What to say where neither text has such a clause. */
export function unknownClause({ sides }: Bitext, label: string): string {
  const labels = [...inOrder(sides.nl.outline)].map((clause) => clause.label).filter((one) => one !== '');
  const near = nearest(label, labels);
  return `there is no clause "${label}" in either text${near === null ? '' : `; did you mean "${near}"?`}; "tweeluik show outline FILE" lists them`;
}

const holds = ({ own, mark }: Clause, offset: number): boolean =>
  own.some(({ start, end }) => start <= offset && offset < end) ||
  (mark !== null && mark.start <= offset && offset < mark.end);
