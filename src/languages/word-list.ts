/** A word list as it is pleasant to write: words with white space between. "de het een" → ['de', 'het', 'een'] */
export const wordList = (text: string): readonly string[] => text.trim().split(/\s+/);

/** The same as a set. */
export const wordSet = (text: string): ReadonlySet<string> => new Set(wordList(text));
