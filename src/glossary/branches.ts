import { GAP } from '../languages/separable.ts';
import type { Entry, Glossary } from '../model/glossary.ts';
import { keep } from '../model/keep.ts';
import type { Lang } from '../model/side.ts';

/**
 * Names that begin with the same words: those that end here, and by their next word those that go on; `gap` = those whose next word may stand
 * some words away. So a place in a text costs as many steps as names fit there, however many the glossary has.
 */
export type Branch = Readonly<{
  ends: readonly Entry[];
  next: (word: string) => Branch | null;
  gap: () => Branch | null;
}>;

const kept = new WeakMap<Glossary, Record<Lang, Map<string, Branch | null>>>();

/** The names of a glossary whose first word is this base form; made once, when a text first asks. */
export function branch(glossary: Glossary, lang: Lang, base: string): Branch | null {
  const known = kept.get(glossary) ?? { nl: new Map(), en: new Map() };
  kept.set(glossary, known);
  const seen = known[lang].get(base);
  if (seen !== undefined) return seen;
  const entries = glossary.entries(lang, base);
  const made = entries.length === 0 ? null : branchOf(entries, 1);
  return keep(known[lang], base, made);
}

/** @param depth how many words of the entries are behind */
function branchOf(entries: readonly Entry[], depth: number): Branch {
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
  const made = new Map<string, Branch>();
  const next = (word: string): Branch | null => {
    const list = rest.get(word);
    if (list === undefined) return null;
    const found = made.get(word) ?? branchOf(list, depth + 1);
    made.set(word, found);
    return found;
  };
  return { ends, next, gap: () => next(GAP) };
}
