import { distinctWords, factsOf, wholePairs, wordsAt, wordsBeside } from '../../evidence/compare.ts';
import {
  asks,
  groups,
  isPaired,
  meets,
  namesOf,
  spansOf,
  type Term,
  termsOf,
  type Unanswered,
  unanswered,
} from '../../evidence/naming.ts';
import { otherThings } from '../../evidence/other-things.ts';
import type { Bitext, Pair } from '../../model/bitext.ts';
import type { Check, Problem } from '../../model/finding.ts';
import type { Concept } from '../../model/glossary.ts';
import { across, both, LANGS, type Lang } from '../../model/side.ts';
import type { Statement } from '../../model/statement.ts';
import { isFalseFriend } from './false-friends.ts';
import { takenForNeighbours } from './neighbours.ts';
import { answers, rewordings } from './rewordings.ts';
import { wrongNames } from './wrong-names.ts';

export const terms: Check = {
  id: 'terms',
  severity: 'warning',
  summary: 'In both texts each concept is named by one of its terms.',
  run: (bitext) =>
    once([
      ...overruled(bitext),
      ...wrongNames((concept, name) => concept.layer !== 'user' && !isFalseFriend(concept, name))(bitext),
      ...missing(bitext),
      ...takenForNeighbours(bitext),
      ...standFor(bitext),
    ]),
};

/** Things of one field that stand for each other: "huur" / "deposit" */
function standFor(bitext: Bitext): readonly Problem[] {
  const othersIn = otherThings(bitext);
  return wholePairs(bitext).flatMap((pair) =>
    pair.sentences.flatMap(othersIn).map((things): Problem => {
      const spans = both(things, ({ span }) => span);
      return {
        pair,
        at: both(spans, (span) => [span]),
        say: { code: 'word-other', values: wordsBeside(bitext, spans) },
      };
    }),
  );
}

/** Homonyms and entries of several glossaries say the same of one place: the first is kept. */
const once = (problems: readonly Problem[]): readonly Problem[] =>
  problems.filter(
    ({ at }, order) =>
      !problems.slice(0, order).some((other) =>
        LANGS.some((lang) => {
          const [one, two] = [at[lang][0], other.at[lang][0]];
          return one && two && meets(one, two);
        }),
      ),
  );

// ---- names that the text or the user fixes

/** A concept that one side of a pair names, and what stands for it across: another term, another word, or nothing. */
type Miss = Readonly<{
  pair: Pair;
  lang: Lang;
  concept: Concept;
  own: readonly Term[];
  other: readonly Readonly<{ span: Term['span'] }>[];
  how: 'exchanged' | 'reworded' | 'absent';
  /** Nothing else can explain it; where the term is named once more in the clause, a pronoun or a shorter sentence may. */
  sure: boolean;
}>;

/** Only what the text or the user's glossary fixes must be named the same way: the bundled one knows names that are wrong, not all that are right. */
const isFixed = (concept: Concept): boolean => concept.layer !== 'bundled' && isPaired(concept);

function missing(bitext: Bitext): readonly Problem[] {
  const pairs = wholePairs(bitext);
  const misses = pairs.flatMap((pair, at) => inPair(bitext, pair, [pairs[at - 1], pairs[at + 1]]));
  const of = groups(misses, ({ lang, concept }) => `${lang} ${concept.origin}`);
  return of.map((group) => problem(bitext, group));
}

function inPair(bitext: Bitext, pair: Pair, around: readonly (Pair | undefined)[]): readonly Miss[] {
  const named = termsOf(pair);
  const open = both(named, (_, lang) => unanswered(named, lang, answers, isFixed));
  const asked = both(named, (list) => list.filter((term) => asks(term) && isFixed(term.concept)).length);
  const found: Miss[] = [];
  const done = new Set<Concept>();
  for (const nl of open.nl) {
    const en = open.en.find((one) => !done.has(one.concept) && isExchange(nl, one, asked.nl === asked.en));
    if (!en) continue;
    done.add(nl.concept).add(en.concept);
    found.push({ pair, lang: 'nl', concept: nl.concept, own: nl.terms, other: en.terms, how: 'exchanged', sure: true });
  }
  for (const lang of LANGS)
    for (const one of open[lang]) {
      if (done.has(one.concept) || !isCertain(one)) continue;
      const { words: other, sure } = rewordings(bitext, pair, lang, one);
      const miss = { pair, lang, concept: one.concept, own: one.terms };
      if (other.length > 0) found.push({ ...miss, other, how: 'reworded', sure });
      else if (
        lang === 'nl' &&
        one.answers.length === 0 &&
        !standsIn(pair, across(lang)) &&
        !isNear(one.concept, lang, around)
      )
        found.push({ ...miss, other, how: 'absent', sure: true });
    }
  return found;
}

/** One term stands for another: neither is answered at all, or both sides name as many terms, so that no pronoun can stand for either. */
const isExchange = (nl: Unanswered, en: Unanswered, even: boolean): boolean =>
  even || (nl.answers.length === 0 && en.answers.length === 0);

/** Written as its definition has it, in a place that shows it: "Subscription costs are …" may be an ordinary word. */
const isCertain = ({ concept, terms }: Unanswered): boolean =>
  concept.layer === 'user' || (concept.capital && terms.some(({ written }) => written === 'term'));

/** "hij", "it": a pronoun may stand for the term. English repeats a noun where Dutch does without ("voor de duur" / "for the duration of the Agreement"). */
const standsIn = (pair: Pair, lang: Lang): boolean => factsOf(pair, lang, 'stand-in').length > 0;

/** The clause before or behind has it: an item may take it from its introduction. */
const isNear = (concept: Concept, lang: Lang, around: readonly (Pair | undefined)[]): boolean =>
  around.some(
    (pair) => pair && unanswered(termsOf(pair), across(lang), undefined, (one) => one === concept).length > 0,
  );

function problem(bitext: Bitext, misses: readonly Miss[]): Problem {
  // the main place is one that both sides have
  const group = misses.toSorted((a, b) => Number(b.other.length > 0) - Number(a.other.length > 0));
  const [{ pair, lang, concept, own }] = group as [Miss];
  const far = across(lang);
  const at = spansOf(
    both({ nl: lang === 'nl', en: lang === 'en' }, (mine) => group.flatMap((miss) => (mine ? miss.own : miss.other))),
  );
  const expected = namesOf(concept, far);
  const say: Statement = {
    code: 'term-differs',
    values: {
      lang,
      words: wordsAt(bitext.sides[lang], (own[0] as Term).span),
      others: distinctWords(bitext.sides[far], at[far]),
      expected: expected[0] ?? '',
    },
  };
  const severity = group.some(({ sure }) => sure) ? 'warning' : 'note';
  return { pair, at, say, expected, concept: concept.origin, severity };
}

// ---- the user's glossary and the text's own definitions

/** What the text defines by another name than the user's glossary has: said once, at the definition, which then holds. */
const overruled = ({ definitions: { pairs }, sides }: Bitext): readonly Problem[] =>
  pairs.flatMap(({ definitions, overruled: given }) =>
    given.slice(0, 1).map((concept): Problem => {
      const at = both(definitions, ({ term }) => [term]);
      const [nl, en] = [wordsAt(sides.nl, definitions.nl.term), wordsAt(sides.en, definitions.en.term)];
      const expected = namesOf(concept, 'en');
      return {
        at,
        say: { code: 'term-overrules', values: { nl, en, expected: expected[0] ?? '' } },
        expected,
        concept: concept.origin,
      };
    }),
  );
