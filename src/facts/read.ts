import type { Names } from '../glossary/mentions.ts';
import type { Reading, Sentence } from '../model/bitext.ts';
import type { Clause } from '../model/clause.ts';
import type { FactKind } from '../model/fact.ts';
import type { Definition } from '../model/glossary.ts';
import type { Source } from '../model/source.ts';
import { headingProse, paragraphs } from '../outline/prose.ts';
import { inOrder } from '../outline/walk.ts';
import { extract } from './extract.ts';
import { directory, resolve } from './resolve.ts';

/** Kinds of clauses that no check of prose reads. */
const SILENT: readonly Clause['kind'][] = ['contents', 'furniture'];

/**
 * Of a title, an address block or metadata only what is the same in every language is compared: a registration number, a version, a date, a
 * place to fill in. Its words are no prose: "Algemene voorwaarden" may stand over "Terms of Service".
 */
const DATA: readonly FactKind[] = ['identifier', 'date', 'placeholder'];
const dataOf = (sentence: Sentence): Sentence => ({
  ...sentence,
  words: [],
  facts: sentence.facts.filter(({ kind }) => DATA.includes(kind)),
});

/** One side, read: the sentences of every clause of its outline with their facts. */
export function read(source: Source, outline: Clause, definitions: readonly Definition[], names: Names): Reading {
  const headings = new Map<Clause, Sentence>();
  const sentences = new Map<Clause, readonly Sentence[]>();
  const where = directory(outline);
  const pointed = (sentence: Sentence): Sentence => ({
    ...sentence,
    facts: sentence.facts.map((fact) => resolve(fact, sentence.clause, where)),
  });
  for (const clause of inOrder(outline)) {
    if (SILENT.includes(clause.kind)) continue;
    if (clause.heading && clause.kind !== 'definition') {
      const read = headingProse(source, clause);
      const [first] = extract(clause, read, names, source.lang);
      if (first) headings.set(clause, { ...first, text: read.text });
    }
    const found = paragraphs(source, clause).flatMap((one) => extract(clause, one, names, source.lang).map(pointed));
    if (found.length > 0) sentences.set(clause, clause.kind === 'front' ? found.map(dataOf) : found);
  }
  return { source, outline, definitions, headings, sentences };
}
