import { sentences as parse } from '../grammar/sentences.ts';
import type { Sentence, Word } from '../model/bitext.ts';
import type { Clause, Prose } from '../model/clause.ts';
import type { Fact, FactKind, FactOf } from '../model/fact.ts';
import type { Glossary } from '../model/glossary.ts';
import type { Lang } from '../model/side.ts';
import type { Span } from '../model/source.ts';
import { amounts } from './amounts.ts';
import { conditions } from './conditions.ts';
import { dates } from './dates.ts';
import { doubled } from './doubled.ts';
import { durations } from './durations.ts';
import { fractions } from './fractions.ts';
import { identifiers } from './identifiers.ts';
import { asMeant, misread } from './misread.ts';
import { modalities } from './modalities.ts';
import { negations } from './negations.ts';
import { numbers } from './numbers.ts';
import { claim, type Found, type Passage } from './passage.ts';
import { percentages } from './percentages.ts';
import { tokensOf } from './phrases.ts';
import { placeholders } from './placeholders.ts';
import { references } from './references.ts';
import { standIns } from './stand-ins.ts';
import { terms } from './terms.ts';
import { times } from './times.ts';

type Value = Distribute<
  Exclude<
    FactKind,
    'term' | 'party' | 'person' | 'stand-in' | 'doubled' | 'misread' | 'condition' | 'negation' | 'modality'
  >
>;
type Distribute<K> = K extends FactKind ? Omit<FactOf<K>, 'span'> : never;

/**
 * The extractors of values, in the order in which they claim words; each is asked only about a passage that holds what all its patterns need, since
 * most paragraphs state no value at all.
 */
const VALUES: readonly (readonly [needs: RegExp, extractor: (passage: Passage) => readonly Found<Value>[]])[] = [
  [/[{[<%$_●•…]|\.\./, placeholders],
  [/\d|(?:jan|feb|maart|march|mrt|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)/i, dates],
  [/\d|www|http|@/i, identifiers],
  [
    /arti[ck]|secti|delen|deel|artt?\.|arts\.|bepaling|regels?\s|rules?\s|section|clause|\blid\b|\bleden\b|para|§|alinea|volzin|zin\b|sentence|indent|onde[rd]|\bsub\b|punt|point|letter|item|part|bijlage|module|hoofdstuk|afdeling|tit[el]|bo[eo]k|aanhangsel|annex|append|schedule|chapter|vorig|voorgaand|volgend|preced|previous|foregoing|following|next|verordening|richtlijn|besluit|beschikking|regulation|directive|decision/i,
    references,
  ],
  [/\d|uur|half|noon|midda[gy]|middernacht|midnight|clock|[ap]\.?\s?m|morning/i, times],
  [/[€$£]|EUR|USD|GBP|CHF|dollar|pond|pound|gulden|guilder/i, amounts],
  [/[%‰]|procent|pct|promille|per\s?cent|per\smil|ten honderd/i, percentages],
  [/\d\/\d|derde|vierde|vijfde|kwart|achtste|tiende|third|quarter|fourth|fifth|eighth|tenth/i, fractions],
  [
    /da[ag]|etma|we[ek]|maand|kwarta|ja[ar]|uur|uren|minu|secon|maal|lijks|yearly|day|month|year|quarter|hour|fortnight|annual|week|daily|annum|leeftijd|age|mnd|hrs|mos|yrs/i,
    durations,
  ],
  [/./, numbers],
];

/** The sentences of a text of a clause, with all facts in them, each found once. */
export function extract(clause: Clause, prose: Prose, glossary: Glossary, lang: Lang): readonly Sentence[] {
  const within = inSpans<Value | Distribute<'doubled' | 'misread'>>([
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
    const names = terms(text, found, glossary, lang);
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
  for (const [needs, extractor] of VALUES) {
    if (!needs.test(passage.text)) continue;
    const found = extractor(passage);
    for (const one of found) all.push(one);
    passage = claim(passage, found);
  }
  return all;
}
