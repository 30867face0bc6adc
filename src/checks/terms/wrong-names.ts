import { distinctWords, wholePairs, wordsAt } from '../../evidence/compare.ts';
import { isExplained } from '../../evidence/likely-words.ts';
import {
  asks,
  covers,
  distinct,
  groups,
  isRight,
  namesOf,
  placeIn,
  spansOf,
  type Term,
  termsOf,
  unanswered,
} from '../../evidence/naming.ts';
import type { Bitext, Pair } from '../../model/bitext.ts';
import type { Problem } from '../../model/finding.ts';
import type { Concept, Name } from '../../model/glossary.ts';
import { least } from '../../model/least.ts';
import { across, both, LANGS, type Lang, type Sides } from '../../model/side.ts';
import type { Span } from '../../model/source.ts';

/** What names a concept on one side, and the wrong name that stands for it on the other. */
type Wrong = Readonly<{ pair: Pair; named: readonly Term[]; wrong: Term }>;

/** A whole check of wrong names: those of which `counts` says that they are its own. One problem a concept, with its places. */
export const wrongNames =
  (counts: (concept: Concept, name: Name) => boolean): ((bitext: Bitext) => readonly Problem[]) =>
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
  const meant = new Set(wrongs.map(({ concept }) => concept));
  const missing = unanswered(terms, lang, free, (concept) => meant.has(concept));
  return wrongs.flatMap((wrong): readonly Wrong[] => {
    const named = missing.find(({ concept }) => concept === wrong.concept)?.terms ?? friends(terms[lang], wrong);
    const spans = named.map(({ span }) => span);
    if (named.length === 0 || isOther(pair, lang, terms, wrong)) return [];
    return isExplained(bitext, pair, across(lang), wrong.span, spans) ? [] : [{ pair, named, wrong }];
  });
}

const ofConcept = (terms: readonly Term[], concept: Concept): readonly Span[] =>
  terms.filter((term) => term.concept === concept).map(({ span }) => span);

/** A false friend is wrong wherever it stands for its look-alike, though a right name stands elsewhere in the clause. */
const friends = (terms: readonly Term[], { concept }: Term): readonly Term[] =>
  concept.domain === 'false-friends' ? terms.filter((term) => term.concept === concept && asks(term)) : [];

/**
 * "nietig en vernietigbaar" / "void and voidable": a wrong name of one concept is the right one of another that the clause names. Where it is merely
 * admitted for the other, the concept that stands nearer is meant: "rechtsverkrijgenden en erfgenamen" / "assigns and beneficiaries".
 */
function isOther(pair: Pair, lang: Lang, terms: Sides<readonly Term[]>, wrong: Term): boolean {
  const far = across(lang);
  const away = ({ span }: Term): number => Math.abs(placeIn(pair, lang, span) - placeIn(pair, far, wrong.span));
  const naming = terms[lang].filter((term) => isRight(term) && !isPart(term, wrong.concept, terms[lang]));
  const nearest = (concept: Concept): number => least(naming.filter((term) => term.concept === concept).map(away));
  return terms[far].some((other) => {
    if (!isRight(other) || other.concept === wrong.concept || !covers(other.span, wrong.span)) return false;
    const distance = nearest(other.concept);
    return (
      distance < Number.POSITIVE_INFINITY && (other.name.status === 'preferred' || distance <= nearest(wrong.concept))
    );
  });
}

/** "beslag" in "conservatoir beslag" speaks for itself as little as "attachment" in "conservative attachment": it lies in a name of this concept. */
const isPart = (term: Term, concept: Concept, terms: readonly Term[]): boolean =>
  term.covered &&
  terms.some((longer) => longer !== term && longer.concept === concept && covers(longer.span, term.span));

function problem(bitext: Bitext, lang: Lang, group: readonly Wrong[]): Problem {
  const [{ pair, named, wrong }] = group as [Wrong];
  const own = distinct(group.flatMap((one) => one.named));
  const other = group.map((one) => one.wrong);
  const expected = namesOf(wrong.concept, across(lang));
  const words = wordsAt(bitext.sides[lang], (named[0] as Term).span);
  const others = distinctWords(
    bitext.sides[across(lang)],
    other.map(({ span }) => span),
  );
  return {
    pair,
    at: spansOf(both({ nl: lang === 'nl', en: lang === 'en' }, (mine) => (mine ? own : other))),
    say: {
      code: 'term-wrong',
      values: { lang, words, others, reason: wrong.name.reason ?? null, expected: expected[0] ?? '' },
    },
    expected,
    concept: wrong.concept.origin,
  };
}
