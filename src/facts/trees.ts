import { parse } from '../grammar/parse.ts';
import { type Grammar, readGrammar } from '../grammar/table.ts';
import type { Unit, UnitKind } from '../grammar/tokens.ts';
import type { Sentence } from '../model/bitext.ts';
import type { Fact } from '../model/fact.ts';
import { both, bySide, type Lang, type Sides } from '../model/side.ts';
import type { Span } from '../model/source.ts';
import type { Parse, Tree } from '../model/tree.ts';

/** What was learned of both languages, read when it is first asked for. */
export type Grammars = Sides<() => Grammar>;

/** Grammars that are read when they are first asked for: many texts never need one. */
export const lazily = (read: (lang: Lang) => Grammar): Grammars =>
  bySide((lang) => {
    let known: Grammar | undefined;
    return () => {
      known ??= read(lang);
      return known;
    };
  });

/** The same of tables as they were learned. @param unpacked gives the bytes of the table of a language */
export const grammarsFrom = (unpacked: (lang: Lang) => Uint8Array): Grammars =>
  lazily((lang) => readGrammar(unpacked(lang)));

/** Parses the sentences of either side, each at most once and only when somebody asks. */
export const parses = (grammars: Grammars): Sides<Parse> =>
  both(grammars, (grammar, lang): Parse => {
    const known = new WeakMap<Sentence, Tree>();
    return (sentence) => {
      const seen = known.get(sentence) ?? parse(sentence.text, lang, grammar(), unitsOf(sentence));
      known.set(sentence, seen);
      return seen;
    };
  });

/** What kind of token a fact is to grammar; a pronoun, a "not" and a verb that a glossary lists are plain words. */
function kindOf(fact: Fact): UnitKind | null {
  switch (fact.kind) {
    case 'party':
      return 'name';
    case 'term':
      return fact.concept.layer === 'document' && fact.written === 'term' && !fact.covered ? 'name' : null;
    case 'amount':
    case 'percentage':
    case 'duration':
    case 'date':
    case 'time':
    case 'identifier':
      return 'number';
    case 'reference':
      return 'reference';
    default:
      return null;
  }
}

/** The stretches of a sentence that are one token each; of two that overlap the longer is taken. */
function unitsOf(sentence: Sentence): readonly Unit[] {
  const found = sentence.facts
    .flatMap((fact): readonly Unit[] => {
      const kind = kindOf(fact);
      const place = kind && placeOf(sentence, fact.span);
      return kind && place ? [{ ...place, kind }] : [];
    })
    .sort((a, b) => b.end - b.start - (a.end - a.start));
  const kept: Unit[] = [];
  for (const unit of found) if (kept.every(({ start, end }) => unit.end <= start || end <= unit.start)) kept.push(unit);
  return kept.sort((a, b) => a.start - b.start);
}

/** Where a span of the source stands in the text of its sentence; null where it holds none of its words. */
export function placeOf({ words, text }: Sentence, { start, end }: Span): Span | null {
  const first = words.find(({ span }) => span.end > start);
  const last = words.findLast(({ span }) => span.start < end);
  if (!first || !last || first.at > last.at) return null;
  // "€" and "%" are no words: what of the fact stands before and behind its words
  const from = Math.max(0, first.at - Math.max(0, first.span.start - start));
  const to = Math.min(text.length, last.at + last.text.length + Math.max(0, Math.min(end - last.span.end, 2)));
  return { start: from, end: to };
}
