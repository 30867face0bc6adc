import { across, type Bitext, LANGS, type Lang, type Pair, type Span } from '../model.ts';
import { isExplained, translates, wordsOf } from './likely-words.ts';
import { alike, asks, isRight, meets, namesOf, type Term, termsOf, type Unanswered } from './naming.ts';

/** A name that answers what the text defines: its own, or one like it ("written" for "in Writing"); not what a glossary calls the same. */
export const answers = ({ name, concept, written }: Term): boolean =>
  !name.borrowed ||
  written === 'either' ||
  LANGS.some((lang) => namesOf(concept, lang).some((own) => alike(own, name.text)));

/**
 * Words across that say what a term says, and are not the term: "the contract" where the text defines Agreement.
 * @param lang the side that has the term
 */
export function rewordings(
  bitext: Bitext,
  pair: Pair,
  lang: Lang,
  { concept, terms, answers: given }: Unanswered,
): readonly Readonly<{ span: Span }>[] {
  const far = across(lang);
  const named = termsOf(pair);
  const spans = terms.map(({ span }) => span);
  const lacking = terms.length - given.length;
  const borrowed = named[far].filter(
    (term) =>
      term.concept === concept &&
      isRight(term) &&
      !term.covered &&
      !answers(term) &&
      !isExplained(bitext, pair, far, term.span, spans),
  );
  if (borrowed.length > 0) return borrowed.slice(0, lacking);
  const taken = new Set(named[lang].filter(asks).map((term) => term.concept));
  const free = wordsOf(pair, far).filter(
    ({ span }) => !named[far].some((term) => isRight(term) && meets(term.span, span) && taken.has(term.concept)),
  );
  const own = wordsOf(pair, lang).filter((word) =>
    spans.some(({ start, end }) => word.span.start === start && word.span.end === end),
  );
  return free
    .filter(
      (word) =>
        own.some((term) => translates(bitext.lexicon, lang, term, word)) &&
        !isExplained(bitext, pair, far, word.span, spans),
    )
    .slice(0, lacking);
}
