import { isWhole } from '../align/beads.ts';
import type { Bead, Bitext, Pair, Sentence } from '../model/bitext.ts';
import type { FactKind, FactOf } from '../model/fact.ts';
import { across, LANGS, type Lang } from '../model/side.ts';
import { type Akin, akinOf, isAkinAcross } from './akin.ts';
import { wordsAt } from './compare.ts';
import { resemblance, type Surroundings, surroundings } from './neighbours.ts';

/** Kinds of facts that ask for an answer on the other side. */
export type AskingKind = Extract<FactKind, 'condition' | 'negation' | 'modality'>;

/** A fact that the other side does not answer; `others` = what stands there of its kind, the likeliest first, by the `likeness` of what is around both. */
export type Unanswered<F> = Readonly<{
  pair: Pair;
  bead: Bead<Sentence>;
  lang: Lang;
  fact: F;
  others: readonly F[];
  likeness: (fact: F, other: F) => number;
}>;

/** The facts of one kind in the sentences of one side. */
export const factsIn = <K extends FactKind>(sentences: readonly Sentence[], kind: K): readonly FactOf<K>[] =>
  sentences.flatMap(({ facts }) => facts.filter((fact): fact is FactOf<K> => fact.kind === kind));

/** How well a fact of one side answers one of the other, by what stands around both. */
export function likenessIn(bitext: Bitext, bead: Bead<Sentence>, lang: Lang) {
  const known = new Map<FactOf<AskingKind>, Surroundings>();
  const around = (fact: FactOf<AskingKind>, side: Lang): Surroundings => {
    const seen = known.get(fact) ?? surroundings(bead[side], fact.span, side);
    known.set(fact, seen);
    return seen;
  };
  return (one: FactOf<AskingKind>, other: FactOf<AskingKind>): number => {
    const [nl, en] = lang === 'nl' ? [one, other] : [other, one];
    return resemblance(around(nl, 'nl'), around(en, 'en'), bitext.lexicon);
  };
}

/** No sentence has more facts of a kind; of more only so many are weighed for another, those that stand about as far in theirs. */
const MOST = 40;

/** Which of so many facts are weighed for one that stands so far in its sentence, from 0 to 1. */
function weighed(place: number, count: number): Readonly<{ from: number; to: number }> {
  const from = Math.max(0, Math.min(count - MOST, Math.round(place * count) - MOST / 2));
  return { from, to: Math.min(count, from + MOST) };
}

/**
 * Puts each that asks with one that answers, as many as possible, the likeliest first; gives those that are left on either side. Of those that could change places the ones
 * that resemble their answer most are kept (augmenting paths, Kuhn 1955).
 */
export function matched<F>(
  asked: readonly F[],
  others: readonly F[],
  answers: (asked: F, other: F) => boolean,
  likeness: (asked: F, other: F) => number,
): Readonly<{ left: readonly F[]; spare: readonly F[] }> {
  if (asked.length === 0 || others.length === 0) return { left: asked, spare: others };
  const edges = asked.map((one, index) => {
    const { from, to } = weighed(index / asked.length, others.length);
    return others
      .slice(from, to)
      .map((other, at) => ({ at: from + at, weight: answers(one, other) ? likeness(one, other) : -1 }))
      .filter(({ weight }) => weight >= 0)
      .sort((a, b) => b.weight - a.weight);
  });
  const taken = new Map<number, number>();
  const place = (index: number, seen: Set<number>): boolean =>
    (edges[index] ?? []).some(({ at }) => {
      if (seen.has(at)) return false;
      seen.add(at);
      const holder = taken.get(at);
      if (holder !== undefined && !place(holder, seen)) return false;
      taken.set(at, index);
      return true;
    });
  const order = asked
    .map((_, index) => index)
    .sort((a, b) => (edges[b]?.[0]?.weight ?? 0) - (edges[a]?.[0]?.weight ?? 0));
  for (const index of order) place(index, new Set());
  const placed = new Set(taken.values());
  return { left: asked.filter((_, at) => !placed.has(at)), spare: others.filter((_, at) => !taken.has(at)) };
}

/**
 * The facts of one side of a pair that ask and get no answer in their sentence. What another sentence of the pair has too much of answers as well; and where a
 * sentence says a word twice ("is alleen … of zijn alleen …"), one answer will do for both.
 */
export function unanswered<K extends AskingKind>(
  bitext: Bitext,
  pair: Pair,
  kind: K,
  answers: (asked: FactOf<K>, other: FactOf<K>) => boolean,
): readonly Unanswered<FactOf<K>>[] {
  const all = pair.sentences
    .filter(isWhole)
    .flatMap((bead) => LANGS.map((lang) => inBead(bitext, bead, lang, kind, answers)));
  // "is … bevoegd" / "has jurisdiction": a right that has its answer in its own sentence is none to another
  const answered = new Set(kind === 'modality' ? all.flatMap(({ answered }) => answered) : []);
  const isAnswered = (fact: FactOf<K>): boolean => answered.has(fact);
  return all.flatMap(({ bead, lang, left, others, likeness }) =>
    left
      .filter(
        (fact) =>
          !all.some(
            (one) =>
              one.bead !== bead &&
              one.lang === lang &&
              one.spare.some((other) => isAsked(other) && !isAnswered(other) && answers(fact, other)),
          ),
      )
      .map((fact) => ({
        pair,
        bead,
        lang,
        fact,
        others: others(fact),
        likeness,
      })),
  );
}

function inBead<K extends AskingKind>(
  bitext: Bitext,
  bead: Bead<Sentence>,
  lang: Lang,
  kind: K,
  answers: (asked: FactOf<K>, other: FactOf<K>) => boolean,
) {
  const asked = factsIn(bead[lang], kind).filter(isAsked);
  const others = unspoken(bitext, bead, lang, kind);
  const likeness = likenessIn(bitext, bead, lang);
  // "tenzij" is "unless" before it is an "only"
  const liked = (one: FactOf<K>, other: FactOf<K>): number =>
    likeness(one, other) + (operatorOf(one) === operatorOf(other) ? 1 : 0);
  const { left: open, spare } = matched(asked, others, answers, liked);
  const left = open.filter((fact) => (fact as Asking).asks);
  const said = (fact: FactOf<K>) => wordsAt(bitext.sides[lang], (fact as Asking).span).toLowerCase();
  const answered = asked.filter((fact) => !open.includes(fact));
  const twice = new Set(answered.map(said));
  const likeliest = (fact: FactOf<K>): readonly FactOf<K>[] => {
    const { from, to } = weighed(asked.indexOf(fact) / asked.length, others.length);
    const near = others.slice(from, to).map((other) => ({ other, likeness: likeness(fact, other) }));
    return near.sort((a, b) => b.likeness - a.likeness).map(({ other }) => other);
  };
  return {
    bead,
    lang,
    left: left.filter((fact) => !twice.has(said(fact))),
    answered,
    spare,
    others: likeliest,
    likeness,
  };
}

/**
 * The facts of the other side that may answer one of this: those that ask for nothing and say what such a fact of this side says are spoken for. "uitsluitend voor eigen
 * gebruik" / "for its own use": "own" may be "uitsluitend", but here it is "eigen". Nor does one word answer twice: "uitsluitend … tenzij" / "… unless".
 */
function unspoken<K extends AskingKind>(
  bitext: Bitext,
  bead: Bead<Sentence>,
  lang: Lang,
  kind: K,
): readonly FactOf<K>[] {
  const others = factsIn(bead[across(lang)], kind);
  const own = factsIn(bead[lang], kind);
  if (kind !== 'condition' || own.length === 0 || others.every(isAsked)) return others;
  const word = (fact: FactOf<K>, side: Lang): Akin => akinOf(wordsAt(bitext.sides[side], (fact as Asking).span), side);
  const saysSame = (mine: FactOf<K>, other: FactOf<K>): boolean =>
    isAkinAcross(lang, [word(mine, lang)], [word(other, across(lang))], bitext.lexicon);
  const isSaid = (other: FactOf<K>): boolean =>
    own.some(
      (mine) => !isAsked(mine) && operatorOf(mine) === 'own' && operatorOf(other) === 'own' && saysSame(mine, other),
    );
  const isTaken = (other: FactOf<K>): boolean =>
    others.some(
      (asking) =>
        isAsked(asking) &&
        !JOINING.includes(operatorOf(asking)) &&
        (asking as Asking).span.start === (other as Asking).span.start &&
        own.some((mine) => isAsked(mine) && operatorOf(mine) === operatorOf(asking)),
    );
  // "uitsluitend … niet meer dan" / "… no more than": a bound answers the bound
  const bounds = factsIn(bead[across(lang)], 'negation').filter(({ about }) => about === 'limit');
  const isBound = (other: FactOf<K>): boolean =>
    bounds.some(({ span }) => span.start === (other as Asking).span.start) &&
    factsIn(bead[lang], 'negation').some(({ about }) => about === 'limit');
  return others.filter((other) => isAsked(other) || !(isSaid(other) || isTaken(other) || isBound(other)));
}

/** "as well as" may stand for an "en" and for a "behalve": what joins is in most sentences, so that it takes no answer away. */
const JOINING: readonly string[] = ['and', 'or'];

const operatorOf = (fact: FactOf<AskingKind>): string => (fact.kind === 'condition' ? fact.operator : '');

type Asking = FactOf<AskingKind>;

/** A plain word that asks for nothing where it stands takes its answer all the same. */
const isAsked = (fact: Asking): boolean => fact.asks || ('plain' in fact && fact.plain);
