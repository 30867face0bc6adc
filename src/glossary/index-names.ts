import { bases } from '../languages/inflection.ts';
import { separated } from '../languages/separable.ts';
import type { Concept, Entry, Glossary, Name } from '../model/glossary.ts';
import { bySide, type Lang, type Sides } from '../model/side.ts';

/** A glossary ready for the search. */
export function glossary(concepts: readonly Concept[]): Glossary {
  const index = indexNames(concepts);
  return { entries: (lang, word) => index[lang].get(word) ?? [] };
}

/** The names of concepts by their first words. */
export const indexNames = (concepts: readonly Concept[]): Sides<ReadonlyMap<string, readonly Entry[]>> =>
  bySide((lang) => indexOf(concepts, lang));

/**
 * One glossary over another: `own` comes on top, and what lies under it is as `under` says, a concept or nothing. The names below are not read
 * again, and a concept is only looked at where a text has one of its names: a bundled glossary is read once for any number of texts, and a large
 * one costs no more than a small one.
 */
export function over(
  own: readonly Concept[],
  below: Glossary,
  under: (concept: Concept) => Concept | null = (concept) => concept,
): Glossary {
  const top = glossary(own);
  const seen = new Map<Concept, Concept | null>();
  const seenAs = (concept: Concept): Concept | null => {
    const known = seen.get(concept);
    if (known !== undefined) return known;
    const found = under(concept);
    seen.set(concept, found);
    return found;
  };
  const entries = (lang: Lang, word: string): readonly Entry[] => [
    ...top.entries(lang, word),
    ...below.entries(lang, word).flatMap((entry): readonly Entry[] => {
      const concept = seenAs(entry.of);
      return concept === null ? [] : concept === entry.of ? [entry] : [{ ...entry, of: concept }];
    }),
  ];
  return { entries };
}

/** The concepts that have this whole name, right ones only: "heir" → heir; "the heirs of" → none */
export function conceptsNamed({ entries }: Glossary, lang: Lang, name: string): readonly Concept[] {
  const words = wordsOf(name);
  const found = entries(lang, words[0] ?? '').filter(
    (entry) =>
      !entry.guard &&
      entry.name.status !== 'wrong' &&
      entry.words.length === words.length &&
      entry.words.every((word, at) => word === words[at]),
  );
  return [...new Set(found.map(({ of }) => of))];
}

function indexOf(concepts: readonly Concept[], lang: Lang): ReadonlyMap<string, readonly Entry[]> {
  const index = new Map<string, Entry[]>();
  const add = (of: Concept, name: Name, guard = false) => {
    const written = wordsOf(name.text);
    const singular = of.layer === 'document' ? variants(written, lang) : [];
    for (const words of [written, ...singular, ...(lang === 'nl' ? separated(written) : [])]) {
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

/**
 * A text defines a term in the form that its sentence asks, and uses it in others: "Diensten" and then "Dienst", "het Gelicenseerde Materiaal" and
 * then "Gelicenseerd Materiaal".
 */
function variants(words: readonly string[], lang: Lang): readonly (readonly string[])[] {
  let found: readonly (readonly string[])[] = [[]];
  for (const [at, word] of words.entries()) {
    const last = at === words.length - 1;
    const forms = last || (lang === 'nl' && word.endsWith('e')) ? [word, ...singulars(word, lang)] : [word];
    found = found.flatMap((begun) => forms.map((form) => [...begun, form]));
  }
  return found.slice(1);
}

/** What a noun or adjective may be the inflected form of: "services" → service, "zaken" → zaak, "gelicenseerde" → gelicenseerd */
const singulars = (word: string, lang: Lang): readonly string[] =>
  bases(word, lang).filter((base) => base.length < word.length && base.length > 2);

/** "data-processing agreement" → data, processing, agreement; "B.V." stays whole; "put … in default" keeps its gap */
export const wordsOf = (name: string): readonly string[] =>
  name
    .toLowerCase()
    .replaceAll('’', "'")
    .match(/[A-Za-zÀ-ÿ\d][A-Za-zÀ-ÿ\d.&']*(?<![.'])|[A-Za-zÀ-ÿ]\.(?:[A-Za-zÀ-ÿ]\.)+|…/g) ?? [];
