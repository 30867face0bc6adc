import { type Bead, type Clause, LANGS, type Sides } from '../model.ts';
import type { Cost } from './beads.ts';
import type { Features } from './features.ts';

/** A clause, or a sentence, as the search weighs it; `label` null where its number is no evidence. */
export type Unit = Readonly<{ clause: Clause; features: Features; label: string | null; group: string }>;

/** What each piece of evidence is worth; a pair of units with none and of equal length costs 1, two units alone 2 × `gap`. */
const WORTH = { content: 0.9, label: 0.15, length: 0.1, gap: 0.55, run: 0.22, labelled: 0.2, group: 0.5 };

/** The weight of evidence that a pair is given beforehand, half of it for and half against: two short lines prove nothing. */
const PRIOR = 8;

/** How rare each feature is: rare ones weigh more (inverse document frequency, Spärck Jones 1972). */
export type Weights = (key: string) => number;

/** The weight of a feature from how many units of either side have it; one that only one side ever has is no evidence. */
export function weights(units: Sides<readonly Unit[]>): Weights {
  const counts = { nl: new Map<string, number>(), en: new Map<string, number>() };
  for (const lang of LANGS)
    for (const { features } of units[lang])
      for (const key of features.keys) counts[lang].set(key, (counts[lang].get(key) ?? 0) + 1);
  const total = units.nl.length + units.en.length;
  return (key) => {
    const [nl, en] = [counts.nl.get(key) ?? 0, counts.en.get(key) ?? 0];
    return nl === 0 || en === 0 ? 0 : Math.log(1 + total / (nl + en));
  };
}

/** From 0 to 1: the weight of the features that both have, in that of all they have (Dice). */
export function likeness(nl: readonly Features[], en: readonly Features[], weigh: Weights, prior = 0): number {
  const one = union(nl);
  const two = union(en);
  let [common, all] = [0, 0];
  for (const key of one) {
    const weight = weigh(key);
    all += weight;
    if (two.has(key)) common += 2 * weight;
  }
  for (const key of two) all += weigh(key);
  return all + prior === 0 ? 0 : (common + prior / 2) / (all + prior);
}

function union(list: readonly Features[]): ReadonlySet<string> {
  const [only] = list;
  return list.length === 1 && only ? only.keys : new Set(list.flatMap(({ keys }) => [...keys]));
}

/** The cost of a bead of units. */
export function costOf(weigh: Weights): Cost<Unit> {
  return (nl, en) => {
    const [dutch, english] = [nl[0], en[0]];
    if (!dutch || !english) return WORTH.gap * (nl.length + en.length);
    const run = nl.length + en.length - 2;
    if (run > 0 && [...nl, ...en].some(({ group }) => group !== 'text')) return Number.POSITIVE_INFINITY;
    const content = likeness(
      nl.map(({ features }) => features),
      en.map(({ features }) => features),
      weigh,
      PRIOR,
    );
    const label = dutch.label !== null && dutch.label === english.label ? WORTH.label : 0;
    const group = dutch.group === english.group ? 0 : WORTH.group;
    // a clause with a number of its own seldom goes up in another
    const absorbed = [...nl.slice(1), ...en.slice(1)].filter((unit) => unit.label !== null).length;
    const runs = WORTH.run * run + WORTH.labelled * absorbed;
    return (
      1 - WORTH.content * content - label + WORTH.length * lengthCost(sum(nl), sum(en), run > 0 ? 6 : 3) + runs + group
    );
  };
}

const sum = (units: readonly Unit[]): number => units.reduce((total, { features }) => total + features.length, 0);

/**
 * How unlikely two lengths are for one text in both languages, in standard deviations, up to `most` (Gale & Church 1993; Dutch legal text has
 * 1.04 characters for each English one, with a variance of 6.8 a character).
 */
export function lengthCost(nl: number, en: number, most = 3): number {
  if (nl === 0 && en === 0) return 0;
  const mean = (nl + en * 1.04) / 2;
  return Math.min(most, Math.abs(nl - en * 1.04) / Math.sqrt(6.8 * Math.max(mean, 1)));
}

/** A bead turned into its sides. */
export const isWhole = <T>(bead: Bead<T>): boolean => bead.nl.length > 0 && bead.en.length > 0;
