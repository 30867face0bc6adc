import {
  across,
  type Bitext,
  both,
  type Check,
  type Concept,
  LANGS,
  type Lang,
  type Name,
  type Pair,
  type Problem,
  type Span,
} from '../model.ts';
import { quoted, wholePairs, wordsAt } from './compare.ts';
import { isExplained } from './likely-words.ts';
import { asks, covers, groups, isRight, meets, namesOf, spansOf, type Term, termsOf, unanswered } from './naming.ts';
import { TEXTS } from './structure.ts';

/** What names a concept on one side, and the wrong name that stands for it on the other. */
type Wrong = Readonly<{ pair: Pair; named: readonly Term[]; wrong: Term }>;

/** A whole check of wrong names: those of which `counts` says that they are its own. One problem a concept, with its places. */
export const wrongNames =
  (counts: (concept: Concept, name: Name) => boolean): Check['run'] =>
  (bitext) =>
    LANGS.flatMap((lang) => {
      const found = wholePairs(bitext).flatMap((pair) => inPair(bitext, pair, lang, counts));
      const of = groups(found, ({ wrong }) => wrong.concept.origin);
      return of.map((group) => problem(bitext, lang, group));
    });

/** @param lang the side that names the concept; the wrong name is across */
function inPair(
  bitext: Bitext,
  pair: Pair,
  lang: Lang,
  counts: (concept: Concept, name: Name) => boolean,
): readonly Wrong[] {
  const terms = termsOf(pair);
  const wrongs = terms[across(lang)].filter(
    ({ name, concept, covered }) => name.status === 'wrong' && !covered && counts(concept, name),
  );
  if (wrongs.length === 0) return [];
  const free = (term: Term): boolean =>
    !isExplained(bitext, pair, across(lang), term.span, ofConcept(terms[lang], term.concept));
  const missing = unanswered(terms, lang, free);
  return wrongs.flatMap((wrong): readonly Wrong[] => {
    const named = missing.find(({ concept }) => concept === wrong.concept)?.terms ?? friends(terms[lang], wrong);
    const spans = named.map(({ span }) => span);
    if (named.length === 0 || isOther(terms[lang], terms[across(lang)], wrong)) return [];
    return isExplained(bitext, pair, across(lang), wrong.span, spans) ? [] : [{ pair, named, wrong }];
  });
}

const ofConcept = (terms: readonly Term[], concept: Concept): readonly Span[] =>
  terms.filter((term) => term.concept === concept).map(({ span }) => span);

/** A false friend is wrong wherever it stands for its look-alike, though a right name stands elsewhere in the clause. */
const friends = (terms: readonly Term[], { concept }: Term): readonly Term[] =>
  concept.domain === 'false-friends' ? terms.filter((term) => term.concept === concept && asks(term)) : [];

/** "nietig en vernietigbaar" / "void and voidable": a wrong name of one concept is the right one of another that the clause names. */
const isOther = (own: readonly Term[], others: readonly Term[], { span, concept }: Term): boolean => {
  const named = new Set(own.filter((term) => isRight(term) && !isPart(term, concept, own)).map((term) => term.concept));
  return others.some(
    (other) => isRight(other) && other.concept !== concept && meets(other.span, span) && named.has(other.concept),
  );
};

/** "beslag" in "conservatoir beslag" speaks for itself as little as "attachment" in "conservative attachment": it lies in a name of this concept. */
const isPart = (term: Term, concept: Concept, terms: readonly Term[]): boolean =>
  term.covered &&
  terms.some((longer) => longer !== term && longer.concept === concept && covers(longer.span, term.span));

function problem(bitext: Bitext, lang: Lang, group: readonly Wrong[]): Problem {
  const [{ pair, named, wrong }] = group as [Wrong];
  const own = group.flatMap((one) => one.named);
  const other = group.map((one) => one.wrong);
  const expected = namesOf(wrong.concept, across(lang));
  const word = wordsAt(bitext.sides[lang], (named[0] as Term).span);
  const reason = wrong.name.reason ? ` (${wrong.name.reason})` : '';
  const others = quoted(
    bitext.sides[across(lang)],
    other.map(({ span }) => span),
  );
  return {
    pair,
    at: spansOf(both({ nl: lang === 'nl', en: lang === 'en' }, (mine) => (mine ? own : other))),
    message: `${TEXTS[lang]} "${word}" is not ${others}${reason}; expected "${expected[0]}".`,
    expected,
    concept: wrong.concept.origin,
  };
}
