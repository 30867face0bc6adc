import type { Reading } from '../model/bitext.ts';
import type { Clause } from '../model/clause.ts';
import type { Lang } from '../model/side.ts';
import { cited } from './cited.ts';

/** The article that a clause stands in or is, as one cites it: "A.2" for A.2.1; outside any article the clause at the top: "front matter". */
export function articleOf(reading: Reading, clause: Clause, locale: Lang): string {
  const path = pathTo(reading.outline, clause) ?? [clause];
  return cited(reading, path.find(({ kind }) => kind === 'article') ?? path[0] ?? clause, locale);
}

/** From the top of the outline down to a clause; the root itself is left out. */
function pathTo(from: Clause, clause: Clause): readonly Clause[] | null {
  for (const child of from.children) {
    if (child === clause) return [child];
    const below = pathTo(child, clause);
    if (below) return [child, ...below];
  }
  return null;
}
