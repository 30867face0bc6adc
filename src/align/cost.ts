import { type Features, type Scale, union } from '../languages/nl-en/scale.ts';
import type { Cost } from './beads.ts';

/**
 * A clause, a sentence or a line as the search weighs it; `label` null where its number is no evidence; units of another `group` are unlike.
 * `usual` = how much it has in common with units that are not its partner: long articles share many words with any other.
 */
export type Unit = Readonly<{
  features: Features;
  label: string | null;
  group: string;
  usual: number;
  /** The piece of a bilingual file that begins with it: that with the same id in the other language is its counterpart. */
  segment?: string | undefined;
}>;

/**
 * What the search weighs, as negative logarithms of likelihood ratios (natural): what speaks for a bead is below zero. Tuned on the
 * texts of bench/alignment that are not held out.
 */
export const WORTH = {
  /** A unit without a partner, and each unit more than one in a run (Gale & Church 1993: 1-0 about 1 %, 2-1 about 9 %). */
  gap: 3.6,
  run: 2.2,
  /** A clause with a number of its own seldom goes up in another. */
  labelled: 1.5,
  /** Content: the likeness at which a pair is as likely right as wrong, how steeply evidence grows from there, and its bounds; against a pair it
   * counts for more the longer both are, up to this many characters (fewer for articles, of which is known what any two have in common). */
  neutral: 0.13,
  slope: 26,
  against: 2.5,
  againstLong: 10,
  long: 400,
  longArticle: 120,
  for: 8,
  /** Weight of neutral evidence that every pair gets beforehand, so that two short lines prove little. */
  prior: 5,
  sameLabel: 1.6,
  otherLabel: 0.6,
  /** Groups that one text may read as the other: a title, a short paragraph. Any others differ in kind. */
  nearGroup: 0.5,
  otherGroup: 6,
} as const;

/** The cost of a bead of units. */
export function costOf(scale: Scale): Cost<Unit> {
  return (nl, en) => {
    const [dutch, english] = [nl[0], en[0]];
    if (!dutch || !english) return WORTH.gap * (nl.length + en.length);
    const more = nl.length + en.length - 2;
    if (more > 0 && ![...nl, ...en].every(({ group }) => RUNS.includes(group))) return Number.POSITIVE_INFINITY;
    const [one, two] = [together(nl), together(en)];
    const absorbed = [...nl.slice(1), ...en.slice(1)].filter(({ label }) => label !== null).length;
    return (
      content(
        scale.likeness(one, two, WORTH.prior, WORTH.neutral),
        WORTH.neutral + (dutch.usual + english.usual) / 2,
        Math.min(one.length, two.length) / (dutch.usual > 0 ? WORTH.longArticle : WORTH.long),
      ) +
      lengthCost(one.length, two.length) +
      labels(dutch.label, english.label) +
      groups(dutch.group, english.group) +
      WORTH.run * more +
      WORTH.labelled * absorbed
    );
  };
}

const runs = new WeakMap<Unit, Map<number, Features>>();

/** The features of a run, found once: its units always follow each other in the same row. */
function together(units: readonly Unit[]): Features {
  const [first] = units;
  if (!first || units.length === 1) return first?.features ?? union([]);
  const known = runs.get(first) ?? new Map<number, Features>();
  runs.set(first, known);
  const found = known.get(units.length) ?? union(units.map(({ features }) => features));
  known.set(units.length, found);
  return found;
}

const content = (likeness: number, neutral: number, length: number): number => {
  const sure = Math.min(1, length);
  const most = Math.max(WORTH.against, WORTH.againstLong * sure);
  return Math.max(-WORTH.for, Math.min(most, WORTH.slope * (1 + sure) * (neutral - likeness)));
};

const labels = (one: string | null, two: string | null): number =>
  one === null || two === null ? 0 : one === two ? -WORTH.sameLabel : WORTH.otherLabel;

/** Groups in the order of their likeness. */
const GROUPS = ['front', 'heading', 'text', 'definition', 'contents', 'article'];
/** Groups that may stand in a run. */
const RUNS = ['heading', 'text'];

const groups = (one: string, two: string): number => {
  const distance = Math.abs(GROUPS.indexOf(one) - GROUPS.indexOf(two));
  return distance === 0 ? 0 : distance === 1 ? WORTH.nearGroup : WORTH.otherGroup;
};

/**
 * How unlikely two lengths are for one text in both languages (Gale & Church 1993): Dutch legal text has 1.04 characters for each English one,
 * with a variance of 6.8 a character; beyond three and a half deviations nothing more is learned.
 */
export function lengthCost(nl: number, en: number): number {
  if (nl === 0 && en === 0) return 0;
  const deviations = Math.abs(nl - en * 1.04) / Math.sqrt(6.8 * Math.max((nl + en * 1.04) / 2, 1));
  return Math.min(deviations, 3.5) ** 2 / 2;
}
