import type { Fact, FactKind, FactOf, Likeness } from '../model/fact.ts';
import { likeAmounts } from './amounts.ts';
import { likeDates } from './dates.ts';
import { likeDurations } from './durations.ts';
import { likeIdentifiers } from './identifiers.ts';
import { likeNumbers } from './numbers.ts';
import { likePercentages } from './percentages.ts';
import { likePlaceholders } from './placeholders.ts';
import { likeTimes } from './times.ts';

/** How facts of each kind that carries a value compare; a reference needs the pairs of clauses, and is compared by its check. */
const LIKENESS: Readonly<{ [K in FactKind]?: (one: FactOf<K>, two: FactOf<K>) => Likeness }> = {
  amount: likeAmounts,
  date: likeDates,
  duration: likeDurations,
  identifier: likeIdentifiers,
  number: likeNumbers,
  percentage: likePercentages,
  placeholder: likePlaceholders,
  time: likeTimes,
};

/** How two facts of one kind compare; of a kind without values, whether they are one thing. */
export function compare<K extends FactKind>(kind: K, one: FactOf<K>, two: FactOf<K>): Likeness {
  const like = LIKENESS[kind] as ((one: Fact, two: Fact) => Likeness) | undefined;
  return like ? like(one, two) : one === two ? 'same' : 'different';
}
