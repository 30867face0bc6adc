import { latin } from '../languages/pattern.ts';
import type { Bitext, Reading, Sentence } from '../model/bitext.ts';
import type { FactOf } from '../model/fact.ts';
import type { Problem } from '../model/finding.ts';
import { both, LANGS } from '../model/side.ts';
import type { Span } from '../model/source.ts';
import { fold } from '../outline/prose.ts';
import { clauseAt } from '../outline/walk.ts';

/**
 * What stays the same about a finding while the text around it changes: its check, the differing words of both sides and the sentences
 * around them, with white space folded and labels and references masked. No label, line or path is in it.
 */
export function essence(bitext: Bitext, check: string, { at }: Problem): string {
  const words = both(at, (spans, lang) => spans.slice(0, 1).map((span) => wordsOf(bitext.sides[lang], span)));
  const around = both(at, (spans, lang) => spans.slice(0, 1).map((span) => surroundings(bitext.sides[lang], span)));
  return [check, ...LANGS.flatMap((lang) => [lang, ...words[lang], ...around[lang]])].join('\u0000');
}

/** A finding's name: sixteen hexadecimal digits; equal ones are told apart by their order. */
export function fingerprint(essence: string, ordinal: number): string {
  return hash(ordinal === 0 ? essence : `${essence}\u0000${ordinal}`);
}

/** The sentence or heading that a span stands in, or null for other text. */
export function passage(reading: Reading, { start, end }: Span): Sentence | null {
  const clause = clauseAt(reading.outline, start) ?? reading.outline;
  const heading = reading.headings.get(clause);
  return (
    [...(heading ? [heading] : []), ...(reading.sentences.get(clause) ?? [])].find(
      ({ span }) => span.start <= start && end <= span.end,
    ) ?? null
  );
}

/** The sentence around a span; of a number before a clause ("3.2 ") what the clause begins with, since the number changes when one is inserted. */
function surroundings(reading: Reading, span: Span): string {
  const found = passage(reading, span) ?? beginning(reading, span.start);
  return found ? masked(found) : '';
}

function beginning({ outline, headings, sentences }: Reading, offset: number): Sentence | null {
  const clause = clauseAt(outline, offset);
  return clause ? (headings.get(clause) ?? sentences.get(clause)?.[0] ?? null) : null;
}

/**
 * The differing words. The number before a clause says nothing of its own; a reference stands for the beginning of the clause it points to:
 * so an article that is inserted before changes neither, and another clause that is pointed to changes the second.
 */
function wordsOf(reading: Reading, span: Span): string {
  const mark = clauseAt(reading.outline, span.start)?.mark;
  if (mark && mark.start <= span.start && span.end <= mark.end) return '#';
  const text = folded(reading.source.text.slice(span.start, span.end));
  const pointed = referencesIn(passage(reading, span)).filter((fact) => overlaps(fact.span, span));
  return pointed.length === 0 ? maskedText(text) : pointed.map((fact) => pointsTo(reading, fact)).join(' ');
}

type Reference = FactOf<'reference'>;

/** References within the text; one to a law ("artikel 6:89 BW") stays as it is when articles are inserted. */
const referencesIn = (sentence: Sentence | null): readonly Reference[] =>
  (sentence?.facts ?? []).filter((fact): fact is Reference => fact.kind === 'reference' && fact.law === null);

const pointsTo = ({ source }: Reading, { targets }: Reference): string =>
  targets
    .map(({ clause, how, path, rest }) => {
      if (how === 'outside') return path;
      return clause ? `#${maskedText(fold(source, clause.own).text.slice(0, 80))}#${rest}` : '#';
    })
    .join(' ');

/** A sentence with each reference in it as one sign, whatever number it has. */
function masked(sentence: Sentence): string {
  const { text, words } = sentence;
  const spans = referencesIn(sentence).flatMap(({ span }): readonly Span[] => {
    const inside = words.filter((word) => overlaps(word.span, span));
    const [first, last] = [inside[0], inside.at(-1)];
    return first && last ? [{ start: first.at, end: last.at + last.text.length }] : [];
  });
  let found = '';
  let at = 0;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    if (start < at) continue;
    found += `${text.slice(at, start)}#`;
    at = end;
  }
  return maskedText(found + text.slice(at));
}

const overlaps = (one: Span, two: Span): boolean => one.start < two.end && two.start < one.end;

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** "artikel 3.1" and "lid 2" where they were not read as references */
const maskedText = (text: string): string =>
  text.replace(
    latin(
      /(?<![A-Za-zÀ-ÿ\d])(?:artikel(?:en)?|lid|leden|bijlage|module|article|articles|section|clauses?|paragraphs?|annex|schedule)\s(?:[A-Z]\.)?\d[\d.()a-z]*/gi,
    ),
    '#',
  );

/** FNV-1a over UTF-16 units, twice with other seeds: 64 bits are plenty to tell the findings of a document apart. */
function hash(text: string): string {
  return [0x811c9dc5, 0x9747b28c].map((seed) => fnv(text, seed).toString(16).padStart(8, '0')).join('');
}

function fnv(text: string, seed: number): number {
  let value = seed;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}
