import { isExplained, isLike, wordsOf } from '../../evidence/likely-words.ts';
import {
  alike,
  asks,
  isRight,
  meets,
  namesOf,
  placeIn,
  type Term,
  termsOf,
  type Unanswered,
} from '../../evidence/naming.ts';
import { strangers } from '../../evidence/strangers.ts';
import type { Bitext, Pair } from '../../model/bitext.ts';
import type { Concept } from '../../model/glossary.ts';
import { least } from '../../model/least.ts';
import { across, LANGS, type Lang, type Sides } from '../../model/side.ts';
import type { Span } from '../../model/source.ts';

/** A name that answers what the text defines: its own, or one like it ("written" for "in Writing"); not what a glossary calls the same. */
export const answers = ({ name, concept, written }: Term): boolean =>
  !name.borrowed ||
  written === 'either' ||
  LANGS.some(
    (lang) => concept.names[lang].includes(name) && namesOf(concept, lang).some((own) => alike(own, name.text)),
  );

/** Words, and whether nothing else can explain them. */
export type Reworded = Readonly<{ words: readonly Readonly<{ span: Span }>[]; sure: boolean }>;

/**
 * Words across that say what a term says, and are not the term: "the contract" where the text defines Agreement.
 * @param lang the side that has the term
 */
export function rewordings(
  bitext: Bitext,
  pair: Pair,
  lang: Lang,
  { concept, terms, answers: given }: Unanswered,
): Reworded {
  const far = across(lang);
  const named = termsOf(pair);
  const spans = terms.map(({ span }) => span);
  const besides = [...spans, ...spent(named, lang)];
  const lacking = terms.length - given.length;
  const borrowed = named[far].filter(
    (term) =>
      term.concept === concept &&
      isRight(term) &&
      !term.covered &&
      !answers(term) &&
      !isExplained(bitext, pair, far, term.span, besides),
  );
  if (borrowed.length > 0) return { words: borrowed.slice(0, lacking), sure: true };
  const kin = kinOf(named, lang, concept, spans).filter((term) => !isExplained(bitext, pair, far, term.span, besides));
  if (kin.length > 0 && given.length === 0) return { words: kin.slice(0, lacking), sure: true };
  const taken = new Set(named[lang].filter(asks).map((term) => term.concept));
  const free = wordsOf(pair, far).filter(
    ({ span }) => !named[far].some((term) => isRight(term) && meets(term.span, span) && taken.has(term.concept)),
  );
  const own = wordsOf(pair, lang).filter((word) => spans.some((span) => meets(span, word.span)));
  const translated = free.filter(
    (word) =>
      own.some((term) => isLike(bitext.lexicon, lang, term, word)) &&
      !isExplained(bitext, pair, far, word.span, besides),
  );
  const sure = given.length === 0;
  if (translated.length > 0) return { words: translated.slice(0, lacking), sure };
  const open = sure ? spans : unmatched(pair, lang, spans, given);
  return { words: unknown(bitext, pair, lang, open, sure ? APART : BESIDE), sure };
}

/** Where the term is named once more in the clause, those mentions that no mention across stands nearest to: a shorter sentence may do without them. */
function unmatched(pair: Pair, lang: Lang, spans: readonly Span[], given: readonly Term[]): readonly Span[] {
  const left = new Set(spans);
  for (const { span } of given) {
    const place = placeIn(pair, across(lang), span);
    const away = (one: Span): number => Math.abs(placeIn(pair, lang, one) - place);
    const [nearest] = [...left].toSorted((a, b) => away(a) - away(b));
    if (nearest) left.delete(nearest);
  }
  return [...left];
}

/**
 * Names across that a glossary has for what the text calls otherwise: "tarief" is a rate and a fee, so it may stand for the Fee that the text defines as
 * Vergoeding. Not where this side names what they are: "rate".
 */
function kinOf(named: Sides<readonly Term[]>, lang: Lang, concept: Concept, spans: readonly Span[]): readonly Term[] {
  const own = new Set(namesOf(concept, lang).map((name) => name.toLowerCase()));
  const isMeant = (other: Concept): boolean =>
    named[lang].some((term) => term.concept === other && !spans.some((span) => meets(span, term.span)));
  return named[across(lang)].filter(
    (term) =>
      isRight(term) &&
      !term.covered &&
      term.concept.layer !== 'document' &&
      namesOf(term.concept, lang).some((name) => own.has(name.toLowerCase())) &&
      !isMeant(term.concept),
  );
}

/** What is named on both sides explains no other word: the "agreement" of "data processing agreement" is no "contract" elsewhere. */
const spent = (named: Sides<readonly Term[]>, lang: Lang): readonly Span[] => {
  const answered = new Set(named[across(lang)].filter(asks).map(({ concept }) => concept));
  return named[lang].filter((term) => asks(term) && answered.has(term.concept)).map(({ span }) => span);
};

/** How far apart a term and a word that stands for it may be, as a share of their sentences. */
const APART = 0.3;

/** Where the term is named once more, the word must stand right where it should. */
const BESIDE = 0.12;

/** A noun that nothing on this side says, about where the term should stand; no other stranger on this side stands nearer to it. */
function unknown(
  bitext: Bitext,
  pair: Pair,
  lang: Lang,
  spans: readonly Span[],
  apart: number,
): readonly Readonly<{ span: Span }>[] {
  const terms = termsOf(pair);
  return pair.sentences
    .flatMap((bead) => {
      const places = bead[lang].flatMap(({ words }) =>
        words.flatMap((word, at) =>
          spans.some(({ start }) => start === word.span.start) ? [at / Math.max(1, words.length - 1)] : [],
        ),
      );
      if (places.length === 0) return [];
      const own = strangers(bitext, bead, lang, terms, []).filter(
        ({ word }) => !spans.some((span) => meets(span, word.span)),
      );
      return strangers(bitext, bead, across(lang), terms, spans).flatMap((stranger) => {
        const away = least(places.map((place) => Math.abs(place - stranger.place)));
        const isTaken = own.some(({ place }) => Math.abs(place - stranger.place) < away);
        return away <= apart && !isTaken ? [{ stranger, away }] : [];
      });
    })
    .toSorted((a, b) => a.away - b.away)
    .slice(0, 1)
    .map(({ stranger }) => stranger.word);
}
