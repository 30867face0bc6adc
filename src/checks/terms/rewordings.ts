import { isExplained, translates, wordsOf } from '../../evidence/likely-words.ts';
import { alike, asks, isRight, meets, namesOf, type Term, termsOf, type Unanswered } from '../../evidence/naming.ts';
import { type Stranger, strangers } from '../../evidence/strangers.ts';
import type { Bitext, Pair } from '../../model/bitext.ts';
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
  const taken = new Set(named[lang].filter(asks).map((term) => term.concept));
  const free = wordsOf(pair, far).filter(
    ({ span }) => !named[far].some((term) => isRight(term) && meets(term.span, span) && taken.has(term.concept)),
  );
  const own = wordsOf(pair, lang).filter((word) =>
    spans.some(({ start, end }) => word.span.start === start && word.span.end === end),
  );
  const translated = free.filter(
    (word) =>
      own.some((term) => translates(bitext.lexicon, lang, term, word)) &&
      !isExplained(bitext, pair, far, word.span, besides),
  );
  const sure = given.length === 0;
  // where the term is named once more in the clause, a shorter sentence may do without it, and a word that nothing explains proves nothing
  return translated.length > 0 || !sure
    ? { words: translated.slice(0, lacking), sure }
    : { words: unknown(bitext, pair, lang, spans), sure };
}

/** What is named on both sides explains no other word: the "agreement" of "data processing agreement" is no "contract" elsewhere. */
const spent = (named: Sides<readonly Term[]>, lang: Lang): readonly Span[] => {
  const answered = new Set(named[across(lang)].filter(asks).map(({ concept }) => concept));
  return named[lang].filter((term) => asks(term) && answered.has(term.concept)).map(({ span }) => span);
};

/** How far apart a term and a word that stands for it may be, as a share of their sentences. */
const APART = 0.3;

/** A noun that nothing on this side says, about where the term should stand; another stranger on this side may be what it says. */
function unknown(bitext: Bitext, pair: Pair, lang: Lang, spans: readonly Span[]): readonly Readonly<{ span: Span }>[] {
  const terms = termsOf(pair);
  return pair.sentences
    .flatMap((bead) => {
      const words = bead[lang].flatMap((sentence) =>
        sentence.words.map((word, at) => ({ word, place: at / Math.max(1, sentence.words.length - 1) })),
      );
      const here = words.filter(({ word }) => spans.some((span) => span.start === word.span.start));
      if (here.length === 0) return [];
      const free = (place: number) => (other: Stranger) => Math.abs(other.place - place) <= APART;
      const [own, far] = [
        strangers(bitext, bead, lang, terms, []).filter(({ word }) => !spans.some((span) => meets(span, word.span))),
        strangers(bitext, bead, across(lang), terms, spans),
      ];
      return here.flatMap(({ place }) => {
        const near = far.filter(free(place));
        return near.length > own.filter(free(place)).length ? near : [];
      });
    })
    .slice(0, 1)
    .map(({ word }) => word);
}
