import { joined } from '../facts/predicates.ts';
import type { Bead, Bitext, Sentence } from '../model/bitext.ts';
import type { Scope } from '../model/evidence.ts';
import type { FactOf } from '../model/fact.ts';
import { both, type Lang, type Sides } from '../model/side.ts';
import type { Tree } from '../model/tree.ts';
import { couples } from './compare.ts';
import { factsIn, likenessIn } from './matching.ts';
import { nodeAt, scopeOf } from './scopes.ts';

type Condition = FactOf<'condition'>;

/** An "en" of the Dutch and the "or" of the English that join the same things; `deeds` = what is joined are deeds or properties, of which it is plain that both or one is needed. */
export type Exchanged = Sides<Condition> & Readonly<{ deeds: boolean }>;

/** A joint of a sentence with the words that it joins, and whether they are deeds. */
type Joint = Readonly<{ fact: Condition; one: number; two: number; deeds: boolean }>;

/** "en", "of" / "and", "or" */
export const isJoint = ({ operator }: Condition): boolean => operator === 'and' || operator === 'or';

/**
 * The same two things joined by "en" in one text and by "or" in the other: "goederen en diensten" / "goods or services". Where the grammar does not tell what is joined, as many
 * joints must stand on either side, of which one differs though what stands around it is the same; translators are free elsewhere ("A and B may" is "A or B may").
 */
export function exchangedJoint(bitext: Bitext, bead: Bead<Sentence>): Exchanged | null {
  const all = both(bead, (sentences) => factsIn(sentences, 'condition').filter(isJoint));
  if (!differs(both(all, (list) => list.filter(({ asks }) => asks)))) return null;
  const scope = scopeOf(bitext, bead);
  const found = scope && byGrammar(scope, all);
  const alone = all.nl.length === 1 && all.en.length === 1;
  return found || (scope && !alone) ? found : byOrder(bitext, bead, all);
}

/** One side has an "en" and the other an "or", so that looking closer may tell something. */
const differs = ({ nl, en }: Sides<readonly Condition[]>): boolean =>
  nl.some((one) => en.some(({ operator }) => operator !== one.operator));

function byGrammar(scope: Scope, all: Sides<readonly Condition[]>): Exchanged | null {
  const joints = both(all, (facts, lang) => jointsOf(scope, facts, lang));
  if (joints.nl.length === 0 || joints.en.length === 0) return null;
  const pairs = scope.pairs();
  const taken = new Set(pairs);
  // a joint that is the only one of either sentence joins the same, though no word of it be known: "met goedvinden of op verlangen" / "with the consent and at the request"
  const alone = all.nl.length === 1 && all.en.length === 1;
  const least = alone ? 0 : 2;
  /** How many of the two things are the same; -1 where some is plainly another. */
  const shared = (nl: Joint, en: Joint): number => {
    const ends = [
      [nl.one, en.one],
      [nl.two, en.two],
    ] as const;
    const same = ends.filter(([dutch, english]) => pairs[dutch] === english).length;
    const open = ends.filter(([dutch, english]) => pairs[dutch] === -1 && !taken.has(english)).length;
    return same + open === 2 || (alone && same > 0) ? same : -1;
  };
  // the best that a joint has across: one that is the same is no exchange, whatever else looks like it
  const isAnswered = (joint: Joint, lang: Lang): boolean =>
    joints[lang === 'nl' ? 'en' : 'nl'].some((other) => {
      if (other.fact.operator !== joint.fact.operator) return false;
      const [nl, en] = lang === 'nl' ? [joint, other] : [other, joint];
      return pairs[nl.one] === en.one || pairs[nl.two] === en.two || pairs[nl.one] === en.two;
    });
  const found = joints.nl.flatMap((nl) =>
    joints.en.flatMap((en): readonly (Exchanged & { same: number })[] => {
      const same = nl.fact.operator === en.fact.operator || !nl.fact.asks || !en.fact.asks ? -1 : shared(nl, en);
      if (same < least || (same < 2 && (isAnswered(nl, 'nl') || isAnswered(en, 'en')))) return [];
      return [{ nl: nl.fact, en: en.fact, deeds: nl.deeds && en.deeds && same === 2, same }];
    }),
  );
  return found.find(({ same }) => same === 2) ?? found[0] ?? null;
}

function jointsOf({ sentences, trees }: Scope, facts: readonly Condition[], lang: Lang): readonly Joint[] {
  const tree = trees[lang];
  return joined(tree).flatMap(({ one, two, joint }): readonly Joint[] => {
    const fact = facts.find(({ span }) => nodeAt(sentences[lang], tree, span) === joint);
    return fact ? [{ fact, one, two, deeds: isDeed(tree, one) && isDeed(tree, two) }] : [];
  });
}

const isDeed = ({ nodes }: Tree, at: number): boolean => nodes[at]?.tag === 'VERB' || nodes[at]?.tag === 'ADJ';

/** As many joints on either side, in order, of which one differs. */
function byOrder(bitext: Bitext, bead: Bead<Sentence>, all: Sides<readonly Condition[]>): Exchanged | null {
  const pairs = couples(all).flatMap(({ nl, en }) => (nl && en ? [{ nl, en }] : []));
  const [different, more] = pairs.filter(({ nl, en }) => nl.operator !== en.operator);
  if (pairs.length !== Math.max(all.nl.length, all.en.length) || !different || more) return null;
  if (!different.nl.asks || !different.en.asks) return null;
  return likenessIn(bitext, bead, 'nl')(different.nl, different.en) < ALIKE ? null : { ...different, deeds: false };
}

/** How much of what stands around must translate each other; below it the two may belong to other parts of the sentence. Chosen on real pairs. */
const ALIKE = 0.65;
