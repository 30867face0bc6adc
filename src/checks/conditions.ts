import { couples, wholePairs, wordsAt } from '../evidence/compare.ts';
import { exchangedJoint, isJoint } from '../evidence/joints.ts';
import { factsIn, type Unanswered, unanswered } from '../evidence/matching.ts';
import { answersCondition } from '../facts/conditions.ts';
import type { Bead, Bitext, Pair, Sentence } from '../model/bitext.ts';
import type { Clause } from '../model/clause.ts';
import type { FactOf, Operator } from '../model/fact.ts';
import type { Check, Problem } from '../model/finding.ts';
import { across, both, bySide, type Lang, type Sides } from '../model/side.ts';
import type { Statement } from '../model/statement.ts';
import { parentsOf } from '../outline/walk.ts';

export const conditions: Check = {
  id: 'conditions',
  severity: 'warning',
  summary: 'In both texts it holds under the same conditions, exceptions and restrictions.',
  run: (bitext) => {
    const open = wholePairs(bitext).flatMap((pair) => unbound(bitext, pair));
    const holders = parentsOf(bitext.sides.nl.outline);
    const left = open.filter((one) => !open.some((other) => isMoved(one, other, holders)));
    return wholePairs(bitext).flatMap((pair) => [
      ...lost(
        bitext,
        pair,
        left.filter((one) => one.pair === pair),
      ),
      ...exchanged(bitext, pair),
    ]);
  },
};

type Condition = FactOf<'condition'>;
type Open = Unanswered<Condition>;

/** What one text of a pair binds and the other does not. */
const unbound = (bitext: Bitext, pair: Pair): readonly Open[] =>
  unanswered(bitext, pair, 'condition', answersCondition).filter((one) => !isJoint(one.fact) && !isDeniedInstead(one));

/**
 * The other text says it in another clause of the same list: before a list "Unless the parties agree otherwise, termination:" and behind its last item "tenzij partijen anders
 * overeenkomen".
 */
function isMoved(one: Open, other: Open, holders: ReadonlyMap<Clause, Clause>): boolean {
  if (one.pair === other.pair || one.lang === other.lang || one.fact.operator !== other.fact.operator) return false;
  const [mine, theirs] = [one.pair.clauses.nl[0], other.pair.clauses.nl[0]];
  if (!mine || !theirs) return false;
  const holder = holders.get(mine);
  return holder === theirs || holders.get(theirs) === mine || (mine.kind === 'item' && holder === holders.get(theirs));
}

/** What one text binds and the other does not, one problem a sentence: "tenzij" beside "if", or beside nothing. */
function lost(bitext: Bitext, pair: Pair, open: readonly Open[]): readonly Problem[] {
  return [...new Set(open.map(({ bead }) => bead))].map((bead) => {
    const here = open.filter((one) => one.bead === bead);
    const left = bySide((lang) => here.filter((one) => one.lang === lang));
    const facts = both(left, (list, lang) =>
      list.length > 0 ? list.map(({ fact }) => fact) : instead(left[across(lang)][0] as Unanswered<Condition>),
    );
    const at = both(facts, (list) => list.map(({ span }) => span));
    const say = stated(bitext, couples(facts)[0] ?? { nl: undefined, en: undefined });
    return { pair, at, say, ...(isSoft(here, facts) ? { severity: 'note' } : {}) };
  });
}

/** Said in another way more often than changed; "behoudens artikel 3" is often "without prejudice to Article 3" where it should be "subject to". */
function isSoft(open: readonly Open[], { nl, en }: Sides<readonly Condition[]>): boolean {
  const operators = [...nl, ...en].map(({ operator }) => operator);
  return (
    open.every(({ fact }) => SOFT.includes(fact.operator)) ||
    (operators.includes('unprejudiced') && operators.includes('except'))
  );
}

/** "en/of" is seldom meant to differ from "or"; "telkens" is often left to the reader. */
const SOFT: readonly Operator[] = ['and-or', 'each-time'];

/** "tenzij hij betaalt" / "if he does not pay"; "slechts na betaling" / "not until payment": a "not" more or less makes up for it */
function isDeniedInstead({ bead, lang, fact, others }: Unanswered<Condition>): boolean {
  // "niet kunnen" is "unable"
  const denies = ({ denial, about }: FactOf<'negation'>): boolean => denial !== 'hidden' || about === 'un';
  const count = (side: Lang) => factsIn(bead[side], 'negation').filter(denies).length;
  const more = count(across(lang)) - count(lang);
  if (fact.operator === 'provided') return more < 0 && others.some(({ operator }) => operator === 'unless');
  return more > 0 && DENYING.includes(fact.operator);
}

const DENYING: readonly Operator[] = ['unless', 'except', 'only', 'only-that'];

/** What stands in the place of an operator: the likeliest word that binds or frees as well, by what it says first of all. */
function instead({ bead, lang, fact, others, likeness }: Unanswered<Condition>): readonly Condition[] {
  // "uitsluitend …, tenzij" / "…, unless": an "unless" that has its "tenzij" stands in the place of nothing else
  const own = factsIn(bead[lang], 'condition').filter(({ asks }) => asks);
  const rivals = others.filter(
    (other) =>
      other.operator !== fact.operator &&
      (other.asks ? !own.some(({ operator }) => operator === other.operator) : FIRST.includes(other.operator)) &&
      PLACES.some((row) => row.includes(fact.operator) && row.includes(other.operator)) &&
      (other.operator !== 'if' || likeness(fact, other) >= NEAR),
  );
  const rank = ({ operator, asks }: Condition): number => (asks ? -1 : FIRST.indexOf(operator));
  return rivals
    .filter(({ span }) => span.start === rivals[0]?.span.start)
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, 1);
}

/** "subject to" may be "mits", and "if" may be "voor zover", but that is not what they say first. */
const FIRST: readonly Operator[] = ['exclusive', 'subject', 'if', 'or', 'and'];

/** So much of what stands around must translate each other for an "if" to stand in the place of another word: most sentences have one. */
const NEAR = 0.4;

const PLACES: readonly (readonly Operator[])[] = [
  ['if', 'unless', 'except', 'provided', 'extent', 'subject', 'only', 'only-that'],
  ['only-that', 'exclusive'],
  ['subject', 'notwithstanding', 'unprejudiced', 'except'],
  ['and', 'or', 'and-or'],
];

/** The words on either side and what they do to what is said. */
const stated = ({ sides }: Bitext, facts: Sides<Condition | undefined>): Statement => ({
  code: 'conditions-differ',
  values: both(facts, (fact, lang) =>
    fact ? { words: wordsAt(sides[lang], fact.span), operator: fact.operator } : null,
  ),
});

/** "en" where the other has "or": between deeds and at the end of an item it decides whether both are needed; between things translators are free. */
function exchanged(bitext: Bitext, pair: Pair): readonly Problem[] {
  return pair.sentences.flatMap((bead): readonly Problem[] => {
    const found = exchangedJoint(bitext, bead);
    if (!found) return [];
    const { nl, en, deeds } = found;
    const severity = deeds || isLast(bead, found) ? 'warning' : 'note';
    return [{ pair, at: { nl: [nl.span], en: [en.span] }, say: stated(bitext, { nl, en }), severity }];
  });
}

/** "… versleuteld is; en" / "… encrypted; or": the last word of an item */
const isLast = (bead: Bead<Sentence>, { nl, en }: Sides<Condition>): boolean =>
  bead.nl.at(-1)?.words.at(-1)?.span.end === nl.span.end && bead.en.at(-1)?.words.at(-1)?.span.end === en.span.end;
