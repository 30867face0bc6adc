import { distinctWords, factsOf, wholePairs, wordsAt } from '../../evidence/compare.ts';
import { isExplained } from '../../evidence/likely-words.ts';
import { alike, covers, groups, isRight, namesOf, spansOf, type Term, termsOf } from '../../evidence/naming.ts';
import type { Bitext, Pair } from '../../model/bitext.ts';
import type { Problem } from '../../model/finding.ts';
import type { Concept } from '../../model/glossary.ts';
import { across, both, type Lang } from '../../model/side.ts';

/** A concept that one side of a pair names, and the neighbour that stands for it across: "goederen" / "services". */
type Taken = Readonly<{ pair: Pair; lang: Lang; concept: Concept; own: readonly Term[]; other: Term }>;

/**
 * Concepts that are taken for a neighbour: the glossary says that they are not the same, one side names the one, the other side names the other, and neither
 * is answered. One problem for two concepts, with its places.
 */
export const takenForNeighbours = (bitext: Bitext): readonly Problem[] => {
  const found = wholePairs(bitext).flatMap((pair) => inPair(bitext, pair, 'nl'));
  return groups(found, ({ concept, other }) => `${concept.origin} ${other.concept.origin}`).map((group) =>
    problem(bitext, group),
  );
};

/** @param lang the side whose concepts are looked for across; what is said of one side holds of the other too */
function inPair(bitext: Bitext, pair: Pair, lang: Lang): readonly Taken[] {
  const far = across(lang);
  const others = distinctConcepts(openIn(pair, far));
  if (others.length === 0) return [];
  const all = termsOf(pair);
  return distinctConcepts(openIn(pair, lang)).flatMap((term): readonly Taken[] => {
    const { concept, span } = term;
    const other = others.find(
      (one) =>
        areNeighbours(concept, one.concept) &&
        !isHomonym(one, all[far], pair, lang) &&
        !isHomonym(term, all[lang], pair, far) &&
        !isExplained(bitext, pair, far, one.span, [span]) &&
        !isExplained(bitext, pair, lang, span, [one.span]),
    );
    return other ? [{ pair, lang, concept, own: [term], other }] : [];
  });
}

/** The first mention of each concept. */
const distinctConcepts = (terms: readonly Term[]): readonly Term[] =>
  groups(terms, ({ concept }) => concept.origin).flatMap(([first]) => first ?? []);

/**
 * What a side names outright and the other side does not name at all; within a longer name only where that is not named across either: "costs" in "costs of
 * legal assistance".
 */
function openIn(pair: Pair, lang: Lang): readonly Term[] {
  const far = across(lang);
  const all = termsOf(pair)[lang].filter(isRight);
  return all.filter(
    (term) =>
      term.concept.neighbours.length > 0 &&
      !term.name.borrowed &&
      !(term.concept.capital && term.written === 'word') &&
      isCentral(term, lang) &&
      !isNamed(term.concept, pair, far) &&
      !(
        term.covered &&
        all.some((longer) => longer !== term && covers(longer.span, term.span) && isNamed(longer.concept, pair, far))
      ),
  );
}

/** So many names of a concept say it outright; those behind them say it only where another word makes it plain. */
const CENTRAL = 3;

/** Named by one of its first names, or by one like the preferred: "goods", and not "items" */
function isCentral({ concept, name }: Term, lang: Lang): boolean {
  const names = namesOf(concept, lang);
  return names.indexOf(name.text) < CENTRAL || alike(names[0] ?? '', name.text);
}

const areNeighbours = (one: Concept, other: Concept): boolean =>
  one.neighbours.includes(other.id) || other.neighbours.includes(one.id);

/** A side names a concept by any name that is right, within a longer one too. */
const isNamed = (concept: Concept, pair: Pair, lang: Lang): boolean =>
  termsOf(pair)[lang].some((term) => term.concept.id === concept.id && isRight(term)) ||
  factsOf(pair, lang, 'party').some((party) => party.concept.id === concept.id);

/** "services" may be a name of something that the other side does name, or lie in one. */
const isHomonym = (term: Term, all: readonly Term[], pair: Pair, lang: Lang): boolean =>
  all.some(
    (other) =>
      other.concept !== term.concept &&
      isRight(other) &&
      (covers(other.span, term.span) || covers(term.span, other.span)) &&
      isNamed(other.concept, pair, lang),
  );

function problem(bitext: Bitext, group: readonly Taken[]): Problem {
  const [{ pair, lang, concept, own, other }] = group as [Taken];
  const far = across(lang);
  const at = spansOf(
    both({ nl: lang === 'nl', en: lang === 'en' }, (mine) =>
      group.flatMap((one) => (mine ? one.own.slice(0, 1) : [one.other])),
    ),
  );
  const expected = namesOf(concept, far);
  return {
    pair,
    at,
    say: {
      code: 'term-neighbour',
      values: {
        lang,
        words: wordsAt(bitext.sides[lang], (own[0] as Term).span),
        others: distinctWords(bitext.sides[far], at[far]),
        meant: namesOf(other.concept, lang)[0] ?? '',
        expected: expected[0] ?? '',
      },
    },
    expected,
    concept: concept.origin,
  };
}
