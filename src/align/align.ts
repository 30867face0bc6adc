import { type Features, type Scale, scaleOf, union } from '../languages/nl-en/scale.ts';
import type { Bead, Pair, Reading } from '../model/bitext.ts';
import type { Clause } from '../model/clause.ts';
import type { Answering } from '../model/evidence.ts';
import type { DefinitionPairs, Lexicon } from '../model/glossary.ts';
import { both, bySide, LANGS, type Lang, only, type Sides } from '../model/side.ts';
import { opensWithTerm } from '../outline/definitions.ts';
import { inOrder, startOf } from '../outline/walk.ts';
import { alignUnits } from './anchors.ts';
import { type Cost, isWhole, SEARCH } from './beads.ts';
import { costOf, type Unit as Weighed, WORTH } from './cost.ts';
import { exchanged } from './exchanged.ts';
import { featuresOf, sentencesOf } from './features.ts';
import { rejoined } from './rejoined.ts';
import { sentenceBeads } from './sentences.ts';

/** A clause, or a sentence of it, as the search weighs it. */
type Unit = Weighed & Readonly<{ clause: Clause }>;

/** What the alignment of one pair of texts works with: the features of each clause by itself, and what they weigh. */
type Work = Readonly<{
  sides: Sides<Reading>;
  own: ReadonlyMap<Clause, Features>;
  scale: Scale;
  words: Answering;
  /** The segment of a bilingual file that a clause begins. */
  segments: ReadonlyMap<Clause, string>;
}>;

/**
 * The clauses of both texts that should say the same, in reading order of the Dutch side. Articles and loose paragraphs first, then what
 * is in each pair of them, in reading order whatever its depth; definitions by concept; what is left on both sides and says
 * the same, last.
 */
export function align(
  sides: Sides<Reading>,
  definitions: DefinitionPairs,
  lexicon: Lexicon,
  words: Answering,
): readonly Pair[] {
  const work = workOf(sides, lexicon, words);
  const done = defined(sides, definitions);
  const skip = new Set(done.flatMap(({ nl, en }) => [...nl, ...en]));
  const tops = both(sides, ({ outline }) =>
    topLevel(outline, skip).map((clause) => unit(work, clause, isContainer(clause))),
  );
  const weighed = { nl: withUsual(tops.nl, tops.en, work.scale), en: withUsual(tops.en, tops.nl, work.scale) };
  const found: Bead<Clause>[] = [...done];
  for (const bead of alignUnits(weighed.nl, weighed.en, work.scale, { ...SEARCH, run: 3 })) {
    const clauses = both(bead, (list) => list.map(({ clause }) => clause));
    for (const one of isWhole(bead) ? inside(work, clauses, skip) : apart(clauses, skip)) found.push(one);
  }
  const beads = ordered(moved(work, found, skip), sides);
  const known = new Set(beads);
  const pairs = opposite(beads).map(
    (clauses): Pair => ({ ...pairOf(work, clauses), ...(known.has(clauses) ? {} : { leftOver: true }) }),
  );
  return exchanged(rejoined(pairs, words), words);
}

function workOf(sides: Sides<Reading>, lexicon: Lexicon, words: Answering): Work {
  const own = new Map<Clause, Features>();
  const pieces = both(sides, (reading, lang) =>
    [...inOrder(reading.outline)].map((clause) => {
      const features = featuresOf(sentencesOf(reading, clause, false), lang, lexicon);
      own.set(clause, features);
      return features;
    }),
  );
  return { sides, own, scale: scaleOf(pieces, lexicon), words, segments: segmentsOf(sides) };
}

/** The first clause that begins in each segment, with the id of that. */
function segmentsOf(sides: Sides<Reading>): ReadonlyMap<Clause, string> {
  const found = new Map<Clause, string>();
  for (const lang of LANGS) {
    const { source, outline } = sides[lang];
    const left = [...(source.segments ?? [])];
    for (const clause of left.length === 0 ? [] : inOrder(outline)) {
      const start = clause.mark?.start ?? startOf(clause);
      while (left[0] && left[0].end <= start) left.shift();
      if (!left[0] || left[0].start > start) continue;
      found.set(clause, left[0].id);
      left.shift();
    }
  }
  return found;
}

/** How many other articles an article is compared with, to learn what any two of them have in common. */
const SAMPLE = 12;

/** Articles with what they usually have in common with those of the other side, measured on some that stand elsewhere. */
function withUsual(units: readonly Unit[], others: readonly Unit[], scale: Scale): readonly Unit[] {
  const articles = others.filter(({ group }) => group === 'article');
  if (articles.length < 4) return units;
  const step = Math.max(1, Math.floor(articles.length / SAMPLE));
  return units.map((unit, at) => {
    if (unit.group !== 'article') return unit;
    const here = Math.round((at / units.length) * others.length);
    const sample = articles.filter((other, index) => index % step === 0 && Math.abs(others.indexOf(other) - here) > 2);
    const sum = sample.reduce((total, other) => total + scale.likeness(unit.features, other.features), 0);
    return sample.length === 0 ? unit : { ...unit, usual: sum / sample.length + ABOVE_USUAL };
  });
}

/** How much more than usual two articles must have in common to be as likely partners as not; true ones have 0.4 more and above. */
const ABOVE_USUAL = 0.18;

/**
 * Definitions that stand as clauses of their own, paired by what they define, whatever their order, and whatever signs they are listed with:
 * "- Object: de onroerende zaak" / "f. Property: the immovable property".
 */
function defined(sides: Sides<Reading>, definitions: DefinitionPairs): readonly Bead<Clause>[] {
  const found: Bead<Clause>[] = [];
  const seen = new Set<Clause>();
  const defines = (clause: Clause, lang: Lang): boolean => {
    if (clause.kind === 'definition') return true;
    const first = sides[lang].definitions.find((one) => one.clause === clause);
    return first !== undefined && opensWithTerm(first);
  };
  for (const { definitions: pair } of definitions.pairs) {
    const { nl, en } = both(pair, ({ clause }) => clause);
    if (seen.has(nl) || seen.has(en) || !defines(nl, 'nl') || !defines(en, 'en')) continue;
    seen.add(nl).add(en);
    found.push({ nl: [nl], en: [en] });
  }
  for (const lang of LANGS) {
    for (const { clause } of definitions.alone[lang]) {
      if (clause.kind !== 'definition' || seen.has(clause)) continue;
      seen.add(clause);
      found.push(only(lang, [clause]));
    }
  }
  return found;
}

/**
 * Numbered articles with all that is in them, and the rest clause by clause. A heading without a number may be a heading on one side only,
 * so it holds nothing together.
 */
function topLevel(outline: Clause, skip: ReadonlySet<Clause>): readonly Clause[] {
  return outline.children.flatMap((child) => {
    if (child.kind === 'furniture' || skip.has(child)) return [];
    return isContainer(child) ? [child] : [child, ...topLevel(child, skip)];
  });
}

/** A numbered article, or a part that is one but for headings without a number in it. */
const isContainer = ({ kind, label, children }: Clause): boolean =>
  comparable(label) !== null &&
  (kind === 'article' ||
    (kind === 'part' && children.some((child) => child.kind === 'paragraph') && !children.some(holdsArticle)));

const holdsArticle = ({ kind, label, children }: Clause): boolean =>
  ((kind === 'article' || kind === 'part') && comparable(label) !== null) || children.some(holdsArticle);

/** A clause as the search weighs it; with `deep`, all that is under it as well. */
function unit({ own, segments }: Work, clause: Clause, deep: boolean): Unit {
  const features = union((deep ? flat(clause) : [clause]).flatMap((one) => own.get(one) ?? []));
  return {
    clause,
    features,
    label: comparable(clause.label),
    group: groupOf(clause),
    usual: 0,
    segment: segments.get(clause),
  };
}

/** A label without the part it stands in ("§5/1.1" → 1.1); those that the program counted itself ("§3", "3.¶2", "3.•1") are no evidence. */
export const comparable = (label: string): string | null => {
  const own = label.slice(label.lastIndexOf('/') + 1);
  return /[§¶•]/.test(own) || own === '' ? null : own;
};

const groupOf = (clause: Clause): string => {
  if (isContainer(clause) || ['front', 'contents', 'definition'].includes(clause.kind)) return clause.kind;
  return clause.kind === 'part' || clause.kind === 'article' ? 'heading' : 'text';
};

const flat = (clause: Clause): readonly Clause[] => [clause, ...clause.children.flatMap(flat)];

/** The clauses in two articles that belong together. */
function inside(work: Work, tops: Bead<Clause>, skip: ReadonlySet<Clause>): readonly Bead<Clause>[] {
  if (![...tops.nl, ...tops.en].some(isContainer)) return [tops];
  // the headings of two articles belong together
  const headed = tops.nl.length === 1 && tops.en.length === 1 && [...tops.nl, ...tops.en].every(isContainer);
  const lists = both(tops, (clauses) =>
    clauses.flatMap((clause) => (isContainer(clause) ? held(clause, skip).slice(headed ? 1 : 0) : [clause])),
  );
  const units = both(lists, (clauses) => clauses.map((clause) => unit(work, clause, false)));
  const found = alignUnits(units.nl, units.en, work.scale).map((bead) =>
    both(bead, (list) => list.map(({ clause }) => clause)),
  );
  return headed ? [tops, ...found] : found;
}

/** How much two clauses that were left over must have in common to be one that moved. */
const MOVED = 0.3;
/** And how long they must be, in characters, to prove it. */
const LONG_ENOUGH = 40;

/** What has no partner, clause by clause: an article with all that is in it. */
const apart = (clauses: Bead<Clause>, skip: ReadonlySet<Clause>): readonly Bead<Clause>[] =>
  LANGS.flatMap((lang) =>
    clauses[lang].flatMap((clause) =>
      (isContainer(clause) ? held(clause, skip) : [clause]).map((one): Bead<Clause> => only(lang, [one])),
    ),
  );

/** A clause and all that is under it, but for page furniture and what is paired elsewhere. */
const held = (clause: Clause, skip: ReadonlySet<Clause>): readonly Clause[] =>
  flat(clause).filter((one) => one === clause || (one.kind !== 'furniture' && !skip.has(one)));

/** How much dearer than leaving both alone it may be to pair two articles of one number. */
const SAME_NUMBER = 3;

/** Two articles of one number that nothing else answers: a free translation is likelier than that one was left out and another put in. */
const isOneArticle = (nl: Unit, en: Unit, cost: Cost<Unit>): boolean =>
  nl.label !== null &&
  nl.label === en.label &&
  isContainer(nl.clause) &&
  isContainer(en.clause) &&
  cost([nl], [en]) < cost([nl], []) + cost([], [en]) + SAME_NUMBER;

/** Pairs what is left on one side with what is left on the other where they say the same, also across articles; whole articles first. */
function moved(work: Work, found: readonly Bead<Clause>[], skip: ReadonlySet<Clause>): readonly Bead<Clause>[] {
  const left = bySide((lang) =>
    found
      .filter((bead) => !isWhole(bead))
      .flatMap((bead) =>
        bead[lang]
          .filter((clause) => !skip.has(clause) && clause.kind !== 'part')
          .map((clause) => unit(work, clause, isContainer(clause))),
      )
      .filter(({ features }) => features.length >= LONG_ENOUGH),
  );
  const cost = costOf(work.scale);
  const scored = left.nl.flatMap((nl) =>
    left.en
      .filter((en) => en.group === nl.group)
      .map((en) => ({
        nl,
        en,
        likeness: work.scale.likeness(nl.features, en.features, WORTH.prior, WORTH.neutral),
        cost: cost([nl], [en]),
      }))
      .filter(({ likeness }) => likeness >= MOVED),
  );
  const taken = new Set<Clause>();
  const joined: Bead<Clause>[] = [];
  const join = (nl: Clause, en: Clause): void => {
    const all = [nl, en].flatMap((clause) => (isContainer(clause) ? held(clause, skip) : [clause]));
    if (all.some((clause) => taken.has(clause))) return;
    for (const clause of all) taken.add(clause);
    for (const bead of inside(work, { nl: [nl], en: [en] }, skip)) joined.push(bead);
  };
  const articlesFirst = ({ nl }: (typeof scored)[number]): number => (isContainer(nl.clause) ? 0 : 1);
  for (const { nl, en } of scored.sort((a, b) => articlesFirst(a) - articlesFirst(b) || a.cost - b.cost))
    join(nl.clause, en.clause);
  for (const nl of left.nl) for (const en of left.en) if (isOneArticle(nl, en, cost)) join(nl.clause, en.clause);
  return [
    ...found.filter((bead) => isWhole(bead) || ![...bead.nl, ...bead.en].some((clause) => taken.has(clause))),
    ...joined,
  ];
}

/**
 * Two clauses at one place that nothing else answers stand opposite each other, though they say something else: another text was put in, or the wrong one
 * translated. They carry the same number, or none, and are of one kind.
 */
function opposite(found: readonly Bead<Clause>[]): readonly Bead<Clause>[] {
  const joined: Bead<Clause>[] = [];
  for (const [at, bead] of found.entries()) {
    const before = joined.at(-1);
    const alone = before !== undefined && !isWhole(before) && !isWhole(bead) && !isLoose(found[at + 1], bead);
    const both = before && { nl: [...before.nl, ...bead.nl], en: [...before.en, ...bead.en] };
    if (alone && both && isOnePlace(both)) joined.splice(-1, 1, both);
    else joined.push(bead);
  }
  return joined;
}

/** The next bead has no partner either, so that it is not sure which of them stand opposite each other. */
const isLoose = (next: Bead<Clause> | undefined, { nl: [nl], en: [en] }: Bead<Clause>): boolean =>
  next !== undefined && !isWhole(next) && comparable((nl ?? en)?.label ?? '') === null;

function isOnePlace({ nl, en }: Bead<Clause>): boolean {
  const [dutch, english] = [nl[0], en[0]];
  if (nl.length !== 1 || en.length !== 1 || !dutch || !english || dutch.kind !== english.kind) return false;
  return PROSE.has(dutch.kind) && comparable(dutch.label) === comparable(english.label);
}

const PROSE: ReadonlySet<Clause['kind']> = new Set(['paragraph', 'item']);

/** In reading order of the Dutch side; what only the English has stands behind what precedes it there. */
function ordered(found: readonly Bead<Clause>[], sides: Sides<Reading>): readonly Bead<Clause>[] {
  const englishStart = ({ en }: Bead<Clause>): number => (en[0] ? startOf(en[0]) : 0);
  const places = new Map<Bead<Clause>, number>();
  for (const bead of found) if (bead.nl[0]) places.set(bead, startOf(bead.nl[0]));
  let last = sides.nl.source.range.start;
  for (const bead of found.filter(({ en }) => en.length > 0).sort((a, b) => englishStart(a) - englishStart(b))) {
    const place = places.get(bead);
    if (place !== undefined) last = place;
    else places.set(bead, last);
  }
  const dutchFirst = ({ nl }: Bead<Clause>): number => (nl.length > 0 ? 0 : 1);
  return [...found].sort(
    (a, b) =>
      (places.get(a) ?? 0) - (places.get(b) ?? 0) || dutchFirst(a) - dutchFirst(b) || englishStart(a) - englishStart(b),
  );
}

function pairOf({ sides, own, scale, words }: Work, clauses: Bead<Clause>): Pair {
  const sentences = both(sides, (reading, lang) =>
    clauses[lang].flatMap((clause) => reading.sentences.get(clause) ?? []),
  );
  const features = both(clauses, (list) => union(list.flatMap((clause) => own.get(clause) ?? [])));
  return { clauses, sentences: sentenceBeads(sentences, words), likeness: scale.likeness(features.nl, features.en) };
}
