/** So many words are remembered: more than a long document has. */
const MOST = 50_000;

/** Remembers what was found out about a word; a map that a hundred thousand documents fill is emptied now and then, so that it does not grow for ever. */
export function keep<V>(known: Map<string, V>, word: string, found: V, most = MOST): V {
  if (known.size >= most) known.clear();
  known.set(word, found);
  return found;
}
