import type { Names } from '../glossary/mentions.ts';
import { sentences as parse } from '../grammar/sentences.ts';
import type { Sentence, Word } from '../model/bitext.ts';
import type { Clause, Prose } from '../model/clause.ts';
import type { Fact } from '../model/fact.ts';
import type { Lang } from '../model/side.ts';
import type { Span } from '../model/source.ts';
import { conditions } from './conditions.ts';
import { doubled } from './doubled.ts';
import { KINDS, type ValueKind } from './kinds/index.ts';
import type { Bare } from './kinds/kind.ts';
import { asMeant, misread } from './misread.ts';
import { modalities } from './modalities.ts';
import { negations } from './negations.ts';
import { claim, type Found, type Passage } from './passage.ts';
import { tokensOf } from './phrases.ts';
import { standIns } from './stand-ins.ts';
import { terms } from './terms.ts';

type Value = Bare<ValueKind>;

/** The sentences of a text of a clause, with all facts in them, each found once. */
export function extract(clause: Clause, prose: Prose, known: Names, lang: Lang): readonly Sentence[] {
  const within = inSpans<Value | Bare<'doubled' | 'misread'>>([
    ...valuesOf(asMeant(prose.text), lang),
    ...doubled(prose.text, lang),
    ...misread(prose.text),
  ]);
  return parse(prose.text, lang).map(({ span, words }) => {
    const source = (from: number, to: number): Span => ({
      start: prose.toSource(from),
      end: prose.toSource(to - 1) + 1,
    });
    const found: readonly Word[] = words.map(({ start, end }) => ({
      text: prose.text.slice(start, end),
      at: start - span.start,
      span: source(start, end),
    }));
    const facts: Fact[] = within(span).map(({ start, end, fact }) => ({ ...fact, span: source(start, end) }));
    const text = prose.text.slice(span.start, span.end);
    const names = terms(text, found, known, lang);
    facts.push(
      ...names,
      ...standIns(found, lang),
      ...meanings(found, text, lang).filter((fact) => !isNamed(fact, names)),
    );
    return {
      clause,
      text,
      span: source(span.start, span.end),
      words: found,
      facts: facts.sort((a, b) => a.span.start - b.span.start),
    };
  });
}

/** What begins in a span, asked span by span in reading order. */
function inSpans<F>(found: readonly Found<F>[]): (span: Span) => readonly Found<F>[] {
  const sorted = found.toSorted((a, b) => a.start - b.start);
  let next = 0;
  return (span) => {
    while ((sorted[next]?.start ?? span.start) < span.start) next++;
    const first = next;
    while ((sorted[next]?.start ?? span.end) < span.end) next++;
    return sorted.slice(first, next);
  };
}

/** The words that deny, bind and free what a sentence says. */
function meanings(words: readonly Word[], text: string, lang: Lang): readonly Fact[] {
  const tokens = tokensOf(words, text);
  return [...conditions(tokens, lang), ...negations(tokens, lang), ...modalities(tokens, lang)];
}

/** "Data Breach", "Certificate of No Objection": a word in a name that the text defines denies and binds nothing. */
const isNamed = ({ span }: Fact, names: readonly Fact[]): boolean =>
  names.some(
    (name) =>
      name.kind === 'term' &&
      name.concept.layer !== 'bundled' &&
      !name.name.borrowed &&
      name.written !== 'word' &&
      name.span.start <= span.start &&
      span.end <= name.span.end,
  );

function valuesOf(text: string, lang: Lang): readonly Found<Value>[] {
  let passage: Passage = { text, lang };
  const all: Found<Value>[] = [];
  for (const { needs, find } of KINDS) {
    if (!needs.test(passage.text)) continue;
    const found = find(passage);
    for (const one of found) all.push(one);
    passage = claim(passage, found);
  }
  return all;
}
