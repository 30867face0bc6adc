import { type Bitext, both, type Clause, type Finding, LANGS, UserError } from '../model.ts';
import { inOrder } from '../outline/walk.ts';
import { nearest } from './choose.ts';

/**
 * Whether a finding stands in the clause that --clause names, or under it, on either side; S, P and * stand for §, ¶ and •.
 * @throws UserError where neither text has such a clause
 */
export function under({ sides }: Bitext, label: string | undefined): (finding: Finding) => boolean {
  if (label === undefined) return () => true;
  const clauses = both(sides, ({ outline }) => [...inOrder(outline)]);
  const typed = label
    .replace(/\bS(?=\d)/g, '§')
    .replace(/(^|[./])P(?=\d)/g, '$1¶')
    .replace(/\*(?=\d)/g, '•');
  const named = both(clauses, (list) => list.filter((clause) => clause.label === label || clause.label === typed));
  if (LANGS.every((lang) => named[lang].length === 0)) throw new UserError(unknown(label, clauses.nl));
  const inside = both(named, (list) => list.flatMap((clause) => [...inOrder(clause)]));
  return ({ at }) =>
    LANGS.some((lang) => at[lang].some(({ start }) => inside[lang].some((clause) => holds(clause, start))));
}

function unknown(label: string, clauses: readonly Clause[]): string {
  const near = nearest(
    label,
    clauses.map((clause) => clause.label).filter((one) => one !== ''),
  );
  return `there is no clause "${label}" in either text${near === null ? '' : `; did you mean "${near}"?`}; "tweeluik show outline FILE" lists them`;
}

const holds = ({ own, mark }: Clause, offset: number): boolean =>
  own.some(({ start, end }) => start <= offset && offset < end) ||
  (mark !== null && mark.start <= offset && offset < mark.end);
