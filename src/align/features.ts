import { evidenceOf } from '../facts/kinds/index.ts';
import { dutchStems } from '../languages/nl-en/compounds.ts';
import { type Features, union } from '../languages/nl-en/scale.ts';
import { lookAlike, stem } from '../languages/stem.ts';
import type { Reading, Sentence } from '../model/bitext.ts';
import type { Clause } from '../model/clause.ts';
import type { Fact } from '../model/fact.ts';
import type { Lexicon } from '../model/glossary.ts';
import type { Lang } from '../model/side.ts';

/** A word of which the glossary has several meanings ("subject to": fifteen) is no evidence; each would weigh as much as a name that stands for one thing. */
function unambiguous(facts: readonly Fact[]): (fact: Fact) => boolean {
  const meanings = new Map<number, number>();
  for (const fact of facts)
    if (fact.kind === 'term' && fact.name.status !== 'wrong' && !fact.covered)
      meanings.set(fact.span.start, (meanings.get(fact.span.start) ?? 0) + 1);
  return (fact) => fact.kind !== 'term' || fact.concept.layer !== 'bundled' || meanings.get(fact.span.start) === 1;
}

/** The features of sentences; a Dutch compound that the lexicon does not know is the words that it is made of. */
export const featuresOf = (sentences: readonly Sentence[], lang: Lang, lexicon: Lexicon): Features =>
  union(sentences.map((sentence) => featuresIn(sentence, lang, lexicon)));

function featuresIn(sentence: Sentence, lang: Lang, lexicon: Lexicon): Features {
  const keys = new Set<string>();
  const words = new Set<string>();
  const sure = unambiguous(sentence.facts);
  for (const fact of sentence.facts) if (sure(fact)) for (const key of factKeys(fact)) keys.add(key);
  for (const { text } of sentence.words) {
    if (text.length < 3 || !/^[A-Za-zÀ-ÿ]/.test(text)) continue;
    for (const one of lang === 'nl' ? dutchStems(text, lexicon) : [stem(text, lang)]) words.add(one);
    const alike = lookAlike(text);
    if (alike) keys.add(alike);
  }
  return { keys, words, length: sentence.text.length + 1 };
}

function factKeys(fact: Fact): readonly string[] {
  const evidence = evidenceOf(fact);
  if (evidence !== null) return evidence;
  switch (fact.kind) {
    case 'term':
      return fact.name.status === 'wrong' || fact.covered || fact.written === 'word'
        ? []
        : [`concept ${fact.concept.origin}`];
    case 'party':
      return [`concept ${fact.concept.origin}`];
    default:
      return [];
  }
}

/** All sentences of a clause and, with `deep`, of what is under it, headings included. */
export function sentencesOf(reading: Reading, clause: Clause, deep: boolean): readonly Sentence[] {
  const heading = reading.headings.get(clause);
  const own = [...(heading ? [heading] : []), ...(reading.sentences.get(clause) ?? [])];
  return deep ? [...own, ...clause.children.flatMap((child) => sentencesOf(reading, child, true))] : own;
}
