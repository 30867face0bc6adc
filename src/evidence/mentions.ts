import type { Sentence } from '../model/bitext.ts';
import type { FactOf } from '../model/fact.ts';

/** Who is mentioned: a party by a name of its concept, or the first or second person. */
export type Mentioned = FactOf<'party'> | FactOf<'person'>;

/** A mention on either side that have the same part; `sure` = how much the words around them say the same, from 0 to 1. */
export type Couple = Readonly<{ nl: Mentioned; en: Mentioned; sure: number }>;

/** Two mentions mean the same one. */
export const sameOne = (one: Mentioned, two: Mentioned): boolean =>
  one.kind === 'party'
    ? two.kind === 'party' && one.concept === two.concept
    : two.kind === 'person' && one.person === two.person;

/** All mentions of parties in sentences, in reading order. */
export const mentioned = (sentences: readonly Sentence[]): readonly Mentioned[] =>
  sentences.flatMap(({ facts }) =>
    facts.filter((fact): fact is Mentioned => fact.kind === 'party' || fact.kind === 'person'),
  );

/** Both sides mention the same ones, each as often. */
export function sameMentions(nl: readonly Mentioned[], en: readonly Mentioned[]): boolean {
  const free = [...en];
  for (const one of nl) {
    const at = free.findIndex((two) => sameOne(one, two));
    if (at < 0) return false;
    free.splice(at, 1);
  }
  return free.length === 0;
}
