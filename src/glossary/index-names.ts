import type { Concept, Entry, Glossary, Lang, Name } from '../model.ts';
import { separated } from './separable.ts';

/** A glossary ready for the search. */
export function glossary(concepts: readonly Concept[]): Glossary {
  const index = { nl: indexOf(concepts, 'nl'), en: indexOf(concepts, 'en') };
  return { concepts, entries: (lang, word) => index[lang].get(word) ?? [] };
}

/**
 * One glossary over another: `own` comes on top, and what lies under it is as `under` says, a concept or nothing. The names below are not read
 * again, so that a bundled glossary is read once for any number of texts.
 */
export function over(
  own: readonly Concept[],
  below: Glossary,
  under: (concept: Concept) => Concept | null = (concept) => concept,
): Glossary {
  const top = glossary(own);
  const seen = new Map(below.concepts.map((concept) => [concept, under(concept)] as const));
  const entries = (lang: Lang, word: string): readonly Entry[] => [
    ...top.entries(lang, word),
    ...below.entries(lang, word).flatMap((entry): readonly Entry[] => {
      const concept = seen.get(entry.of) ?? null;
      return concept === null ? [] : concept === entry.of ? [entry] : [{ ...entry, of: concept }];
    }),
  ];
  return { concepts: [...own, ...[...seen.values()].filter((concept) => concept !== null)], entries };
}

function indexOf(concepts: readonly Concept[], lang: Lang): ReadonlyMap<string, readonly Entry[]> {
  const index = new Map<string, Entry[]>();
  const add = (of: Concept, name: Name, guard = false) => {
    const written = wordsOf(name.text);
    for (const words of [written, ...(lang === 'nl' ? separated(written) : [])]) {
      const [first] = words;
      if (first === undefined) continue;
      const entries = index.get(first);
      const entry = { of, name, words, guard };
      if (entries) entries.push(entry);
      else index.set(first, [entry]);
    }
  };
  for (const concept of concepts) {
    for (const name of concept.names[lang]) add(concept, name);
    for (const text of concept.guards[lang]) add(concept, { text, status: 'admitted' }, true);
  }
  return index;
}

/** "data-processing agreement" → data, processing, agreement; "B.V." stays whole; "put … in default" keeps its gap */
export const wordsOf = (name: string): readonly string[] =>
  name
    .toLowerCase()
    .replaceAll('’', "'")
    .match(/[A-Za-zÀ-ÿ\d][A-Za-zÀ-ÿ\d.&']*(?<![.'])|[A-Za-zÀ-ÿ]\.(?:[A-Za-zÀ-ÿ]\.)+|…/g) ?? [];
