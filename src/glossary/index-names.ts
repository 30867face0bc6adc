import { type Concept, type Entry, type Glossary, LANGS, type Lang, type Name } from '../model.ts';

/** A glossary ready for the search: every name and guard under its first word, the longest first. */
export function glossary(concepts: readonly Concept[]): Glossary {
  return { concepts, index: { nl: indexOf(concepts, 'nl'), en: indexOf(concepts, 'en') } };
}

function indexOf(concepts: readonly Concept[], lang: Lang): ReadonlyMap<string, readonly Entry[]> {
  const index = new Map<string, Entry[]>();
  const add = (concept: Concept | null, name: Name) => {
    const words = wordsOf(name.text);
    const [first] = words;
    if (first === undefined) return;
    const entries = index.get(first) ?? [];
    entries.push({ concept, name, words });
    index.set(first, entries);
  };
  for (const concept of concepts) {
    for (const name of concept.names[lang]) add(concept, name);
    for (const text of concept.guards[lang]) add(null, { text, status: 'admitted' });
  }
  for (const entries of index.values()) entries.sort((a, b) => b.words.length - a.words.length);
  return index;
}

/** "data-processing agreement" → data, processing, agreement; "B.V." stays whole */
export const wordsOf = (name: string): readonly string[] =>
  name
    .toLowerCase()
    .replaceAll('’', "'")
    .match(/[\p{L}\p{N}][\p{L}\p{N}.&']*(?<![.'])|[\p{L}]\.(?:[\p{L}]\.)+/gu) ?? [];

/** The languages of an index. */
export const INDEXED = LANGS;
