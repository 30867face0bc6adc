/** So many words are remembered: more than a long document has. */
const MOST = 50_000;

/**
 * What was found out about a word, remembered; a map that a hundred thousand documents fill is emptied now and then, so that it does not grow for ever.
 * A word that was cut out of a text keeps that whole text in memory (V8 points into it), so a copy is what `find` is given and what is remembered.
 */
export function keep<V>(known: Map<string, V>, word: string, find: (word: string) => V, most = MOST): V {
  const seen = known.get(word);
  if (seen !== undefined || known.has(word)) return seen as V;
  if (known.size >= most) known.clear();
  const own = copied(word);
  const found = find(own);
  known.set(own, found);
  return found;
}

/** The same signs in memory of their own. */
const copied = (word: string): string => word.split('').join('');
