import type { Fact, FactKind, FactOf, Likeness } from '../model.ts';
import { likeAmounts } from './amounts.ts';
import { likeNumbers } from './numbers.ts';
import { likeReferences } from './references.ts';

/** How facts of each kind that carries a value compare. */
export const LIKENESS: Readonly<{ [K in FactKind]?: (one: FactOf<K>, two: FactOf<K>) => Likeness }> = {
  amount: likeAmounts,
  number: likeNumbers,
  reference: likeReferences,
};

/** How two facts of one kind compare; of a kind without values, whether they are one thing. */
export function compare<K extends FactKind>(kind: K, one: FactOf<K>, two: FactOf<K>): Likeness {
  const like = LIKENESS[kind] as ((one: Fact, two: Fact) => Likeness) | undefined;
  return like ? like(one, two) : one === two ? 'same' : 'different';
}
