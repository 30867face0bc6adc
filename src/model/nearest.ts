import { distance } from 'fastest-levenshtein';

/** The name that somebody meant who wrote another, where one is near: "ammounts" → amounts. */
export function nearest(name: string, names: readonly string[]): string | null {
  const far = (one: string): number => distance(one, name);
  const [first] = [...names].sort((a, b) => far(a) - far(b));
  if (first === undefined) return null;
  // "de" shares nothing with "en"
  return far(first) <= Math.max(2, name.length / 3) && far(first) < first.length ? first : null;
}
