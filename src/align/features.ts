import { measure } from '../facts/units.ts';
import type { Clause, Fact, Lang, Reading, Sentence } from '../model.ts';

/** What a piece of text has that its counterpart should have too, free of language, and how long it is. */
export type Features = Readonly<{ keys: ReadonlySet<string>; length: number }>;

/** The features of sentences: the values, terms and parties they state, names, and words that look alike in both languages. */
export function featuresOf(sentences: readonly Sentence[], lang: Lang): Features {
  const keys = new Set<string>();
  let length = 0;
  for (const sentence of sentences) {
    length += sentence.text.length + 1;
    for (const fact of sentence.facts) for (const key of factKeys(fact)) keys.add(key);
    for (const { text } of sentence.words) {
      const key = wordKey(text, lang);
      if (key) keys.add(key);
    }
  }
  return { keys, length };
}

function factKeys(fact: Fact): readonly string[] {
  switch (fact.kind) {
    case 'amount':
      return [`amount ${fact.currency} ${fact.value}`];
    case 'percentage':
      return [`percentage ${fact.value}`];
    case 'duration':
      return fact.soft
        ? []
        : [`duration ${measure(fact.count, fact.unit).family} ${measure(fact.count, fact.unit).size}`];
    case 'date':
      return [`date ${fact.day} ${fact.month}`];
    case 'time':
      return [`time ${fact.minutes}`];
    case 'identifier':
      return [`identifier ${fact.value}`];
    case 'placeholder':
      return fact.name === null ? [] : [`placeholder ${fact.name}`];
    case 'number':
      return fact.soft ? [] : [`number ${fact.value}`];
    case 'reference':
      return [
        ...fact.targets.map(({ path }) => `reference ${path}`),
        ...(fact.law === null || fact.law === 'other' ? [] : [`law ${fact.law}`]),
      ];
    case 'term':
    case 'party':
      return [`concept ${fact.concept.origin}`];
    case 'doubled':
    case 'stand-in':
      return [];
  }
}

/**
 * Words of Latin or Greek, and names, begin alike: "applicaties" and "applications", "documentatie" and "documentation". Five letters
 * tell them apart well enough; spelling that differs by rule is levelled (k and c, z and s).
 */
function wordKey(word: string, _lang: Lang): string | null {
  if (word.length < 5 || !/^\p{L}/u.test(word)) return null;
  const plain = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z]/g, '')
    .replace(/^ge(?=[a-z]{6})/, '')
    .replaceAll('k', 'c')
    .replaceAll('z', 's')
    .replaceAll('ph', 'f')
    .replaceAll('y', 'i');
  return plain.length < 5 ? null : `word ${plain.slice(0, 5)}`;
}

/** All sentences of a clause and, with `deep`, of what is under it, headings included. */
export function sentencesOf(reading: Reading, clause: Clause, deep: boolean): readonly Sentence[] {
  const heading = reading.headings.get(clause);
  const own = [...(heading ? [heading] : []), ...(reading.sentences.get(clause) ?? [])];
  return deep ? [...own, ...clause.children.flatMap((child) => sentencesOf(reading, child, true))] : own;
}
