import { GAP } from '../languages/separable.ts';
import type { Entry } from '../model/glossary.ts';

/**
 * Names that begin with the same words: those that end here, and by their next word those that go on (`goesOn` = there are such); `gap` = those whose next word may
 * stand some words away. So a place in a text costs as many steps as names fit there, however many the glossary has.
 */
export type Branch = Readonly<{
  ends: readonly Entry[];
  goesOn: boolean;
  next: (word: string) => Branch | null;
  gap: () => Branch | null;
}>;

/** The names of these entries, whose first words are the same. @param depth how many words of the entries are behind */
export function branchOf(entries: readonly Entry[], depth: number): Branch {
  const ends: Entry[] = [];
  const rest = new Map<string, Entry[]>();
  for (const entry of entries) {
    const word = entry.words[depth];
    if (word === undefined) ends.push(entry);
    else {
      const list = rest.get(word);
      if (list) list.push(entry);
      else rest.set(word, [entry]);
    }
  }
  if (rest.size === 0) return { ends, goesOn: false, next: nothing, gap: nothing };
  const made = new Map<string, Branch>();
  const next = (word: string): Branch | null => {
    const list = rest.get(word);
    if (list === undefined) return null;
    const found = made.get(word) ?? branchOf(list, depth + 1);
    made.set(word, found);
    return found;
  };
  return { ends, goesOn: true, next, gap: rest.has(GAP) ? () => next(GAP) : nothing };
}

const nothing = (): null => null;
