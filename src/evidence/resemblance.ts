import type { Bitext } from '../model/bitext.ts';
import type { Clause } from '../model/clause.ts';
import { both, type Lang } from '../model/side.ts';
import { clausesOf } from '../outline/walk.ts';

/** How much of the texts stands in pairs with evidence in their content. */
export type Resemblance = Readonly<{ share: number; clauses: number; paired: number }>;

/** A pair is evidence when a fifth of the weight of its content is in both. */
const EVIDENCE = 0.2;

/** The share of the words of the shorter side that stand in pairs with evidence, and the clauses of the Dutch side, all and paired. */
export function resemblance({ sides, pairs }: Bitext): Resemblance {
  const wordsOf = (clause: Clause, lang: Lang) =>
    (sides[lang].sentences.get(clause) ?? []).reduce((sum, { words }) => sum + words.length, 0);
  const total = both(sides, ({ sentences }) =>
    [...sentences.values()].flat().reduce((sum, { words }) => sum + words.length, 0),
  );
  const shorter = total.nl <= total.en ? 'nl' : 'en';
  let sure = 0;
  for (const { clauses, likeness } of pairs) {
    if (clauses.nl.length > 0 && clauses.en.length > 0 && likeness >= EVIDENCE)
      for (const clause of clauses[shorter]) sure += wordsOf(clause, shorter);
  }
  const counted = clausesOf(sides.nl.outline);
  const paired = new Set(
    pairs.filter(({ clauses }) => clauses.nl.length > 0 && clauses.en.length > 0).flatMap(({ clauses }) => clauses.nl),
  );
  return {
    share: total[shorter] === 0 ? 0 : sure / total[shorter],
    clauses: counted.length,
    paired: counted.filter((clause) => paired.has(clause)).length,
  };
}
