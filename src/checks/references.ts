import type { Bitext, Check, Clause, FactOf, Pair, Problem, Sides, Target } from '../model.ts';
import { couples, differing, factsOf, wholePairs } from './compare.ts';
import { isAlone, partnersOf } from './structure.ts';

export const references: Check = {
  id: 'references',
  severity: 'error',
  summary: 'In both texts cross-references point to the same clause, article of law or annex.',
  run: (bitext) => {
    const partners = partnersOf(bitext);
    return wholePairs(bitext).flatMap((pair) => inPair(bitext, pair, partners));
  },
};

type Reference = FactOf<'reference'>;

/** What one side points to and the other does not, first with first. One side alone may point back in other words, so both must have one. */
function inPair(bitext: Bitext, pair: Pair, partners: ReadonlyMap<Clause, Pair>): readonly Problem[] {
  const facts = { nl: factsOf(pair, 'nl', 'reference'), en: factsOf(pair, 'en', 'reference') };
  const missing: Sides<readonly Reference[]> = {
    nl: facts.nl.filter((fact) => !fact.soft && !answered(fact, facts.en, partners)),
    en: facts.en.filter((fact) => !fact.soft && !answered(fact, facts.nl, partners)),
  };
  return couples(withoutLost(missing, partners)).flatMap(({ nl, en }): readonly Problem[] => {
    const one = nl ?? en;
    if (!one || (!(nl && en) && (weak(one) || itself(pair, one)))) return [];
    const at = { nl: nl ? [nl.span] : [], en: en ? [en.span] : [] };
    return [
      { pair, at, message: `${differing(bitext, at, 'no reference')}.`, ...(nl && en ? {} : { severity: 'warning' }) },
    ];
  });
}

/** What points to a clause that the other side lacks cannot be answered there, and what stands in its place points elsewhere: said by clauses. */
function withoutLost(
  missing: Sides<readonly Reference[]>,
  partners: ReadonlyMap<Clause, Pair>,
): Sides<readonly Reference[]> {
  const lost = (fact: Reference | undefined): boolean =>
    fact?.targets.some(({ clause }) => clause !== null && isAlone(clause, partners)) ?? false;
  const kept = couples(missing).filter(({ nl, en }) => !lost(nl) && !lost(en));
  return { nl: kept.flatMap(({ nl }) => nl ?? []), en: kept.flatMap(({ en }) => en ?? []) };
}

/** "lid 2" may be "that paragraph" across, "bijlage" has no number */
const weak = ({ targets, law }: Reference): boolean =>
  targets.length === 0 || targets.every(({ path }) => path.startsWith('.') || path.includes(' ')) || law === 'other';

/** "Article 205" in article 205 is "dit artikel" across */
const itself = ({ clauses }: Pair, { targets }: Reference): boolean =>
  targets.every(
    ({ clause }) =>
      clause !== null &&
      [...clauses.nl, ...clauses.en].some(
        ({ label }) =>
          clause.label === label ||
          label.startsWith(`${clause.label}.`) ||
          clause.label.split('.')[0] === label.split('.')[0],
      ),
  );

/** Everything it points to is pointed to on the other side, in one reference or several. */
function answered(fact: Reference, others: readonly Reference[], partners: ReadonlyMap<Clause, Pair>): boolean {
  if (fact.targets.length === 0) return others.some(({ law }) => law === fact.law);
  return fact.targets.every((target) =>
    others.some((other) => sameLaw(fact, other) && other.targets.some((two) => same(target, two, partners))),
  );
}

const sameLaw = (one: Reference, two: Reference): boolean =>
  one.law === null || two.law === null || one.law === 'other' || two.law === 'other' || one.law === two.law;

/** Two targets are the same when their clauses stand in one pair, or when they are printed alike. */
function same(one: Target, two: Target, partners: ReadonlyMap<Clause, Pair>): boolean {
  if (bare(one) === bare(two))
    return (
      one.clause === null ||
      two.clause === null ||
      partners.get(one.clause) === partners.get(two.clause) ||
      unpaired(one, two, partners)
    );
  if (one.clause === null || two.clause === null) return false;
  return (
    partners.get(one.clause) !== undefined &&
    partners.get(one.clause) === partners.get(two.clause) &&
    one.rest === two.rest
  );
}

/** "Titel I" may be "Section I": the word for a part differs, its number does not */
const bare = ({ path }: Target): string => path.replace(/^\.|^[A-Za-zÀ-ÿ]{3,} /, '');

const unpaired = (one: Target, two: Target, partners: ReadonlyMap<Clause, Pair>): boolean =>
  one.clause !== null &&
  two.clause !== null &&
  [one.clause, two.clause].some((clause) => partners.get(clause) === undefined || isAlone(clause, partners));
