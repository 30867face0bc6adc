import {
  type Bead,
  both,
  type Clause,
  type DefinitionPairs,
  LANGS,
  type Lang,
  type Pair,
  type Reading,
  type Sentence,
  type Sides,
} from '../model.ts';
import { beads, SEARCH } from './beads.ts';
import { costOf, isWhole, likeness, type Unit, type Weights, weights } from './cost.ts';
import { featuresOf, sentencesOf } from './features.ts';

/**
 * The clauses of both texts that should say the same, in reading order of the Dutch side. Articles and loose paragraphs first, then what
 * is in each pair of them, in reading order whatever its depth; definitions by concept; what is left on both sides and says
 * the same, last.
 */
export function align(sides: Sides<Reading>, definitions: DefinitionPairs): readonly Pair[] {
  const done = defined(sides, definitions);
  const skip = new Set(done.flatMap(({ nl, en }) => [...nl, ...en]));
  const tops = both(sides, ({ outline }) => topLevel(outline, skip));
  const units = both(tops, (clauses, lang) =>
    clauses.map((clause) => unit(sides[lang], clause, clause.kind !== 'part')),
  );
  const weigh = weights(units);
  const found: Bead<Clause>[] = [...done];
  for (const bead of beads(units.nl, units.en, costOf(weigh), { ...SEARCH, run: 3 })) {
    const clauses = both(bead, (list) => list.map(({ clause }) => clause));
    found.push(...(isWhole(bead) ? inside(sides, clauses, skip) : [clauses]));
  }
  const joined = moved(sides, found, weigh);
  return ordered(joined, sides).map((clauses) => pairOf(sides, clauses, weigh));
}

/** Definitions that stand as clauses of their own, paired by what they define, whatever their order. */
function defined(sides: Sides<Reading>, definitions: DefinitionPairs): readonly Bead<Clause>[] {
  const found: Bead<Clause>[] = [];
  const seen = new Set<Clause>();
  const alone = (clause: Clause, lang: Lang) =>
    clause.kind === 'definition' ||
    (clause.children.length === 0 &&
      (sides[lang].definitions.find((one) => one.clause === clause)?.term.start ?? -1) <= start(clause) + 4);
  for (const { definitions: pair } of definitions.pairs) {
    const { nl, en } = both(pair, ({ clause }) => clause);
    if (seen.has(nl) || seen.has(en) || !alone(nl, 'nl') || !alone(en, 'en') || nl.kind !== en.kind) continue;
    seen.add(nl).add(en);
    found.push({ nl: [nl], en: [en] });
  }
  for (const lang of LANGS) {
    for (const { clause } of definitions.alone[lang]) {
      if (clause.kind !== 'definition' || seen.has(clause)) continue;
      seen.add(clause);
      found.push(lang === 'nl' ? { nl: [clause], en: [] } : { nl: [], en: [clause] });
    }
  }
  return found;
}

const start = (clause: Clause): number => clause.own[0]?.start ?? clause.mark?.start ?? 0;

/** Parts by their headings, articles and loose paragraphs with all that is in them. */
function topLevel(outline: Clause, skip: ReadonlySet<Clause>): readonly Clause[] {
  return outline.children.flatMap((child) => {
    if (child.kind === 'furniture' || skip.has(child)) return [];
    return child.kind === 'part' ? [child, ...topLevel(child, skip)] : [child];
  });
}

function unit(reading: Reading, clause: Clause, deep: boolean): Unit {
  const features = featuresOf(sentencesOf(reading, clause, deep), reading.source.lang);
  return { clause, features, label: comparable(clause.label), group: groupOf(clause) };
}

/** Labels that the program counted itself ("§3", "3.¶2", "3.•1") are no evidence. */
export const comparable = (label: string): string | null => (/[§¶•]/.test(label) || label === '' ? null : label);

const groupOf = ({ kind }: Clause): string =>
  kind === 'front' || kind === 'contents' || kind === 'part' || kind === 'article'
    ? kind
    : kind === 'definition'
      ? 'definition'
      : 'text';

/** The clauses in two articles (or paragraphs) that belong together. */
function inside(sides: Sides<Reading>, tops: Bead<Clause>, skip: ReadonlySet<Clause>): readonly Bead<Clause>[] {
  const [nl, en] = [tops.nl[0], tops.en[0]];
  if (!nl || !en || nl.kind === 'part') return [tops];
  const heads = tops.nl.length === 1 && tops.en.length === 1;
  const lists = both(tops, (clauses) =>
    clauses
      .flatMap((clause) => (heads ? [] : [clause]).concat(clause.children.flatMap((child) => flat(child))))
      .filter((clause) => clause.kind !== 'furniture' && !skip.has(clause)),
  );
  if (lists.nl.length === 0 && lists.en.length === 0) return [tops];
  const units = both(lists, (clauses, lang) => clauses.map((clause) => unit(sides[lang], clause, false)));
  const headed = heads && hasText(sides.nl, nl) && hasText(sides.en, en);
  // an article's own text is its heading; a paragraph's stands opposite the run of its items where one side has no list
  const first = both(tops, (clauses, lang) =>
    heads && !isHeading(clauses[0]) && headed ? clauses.map((clause) => unit(sides[lang], clause, false)) : [],
  );
  const all = both(units, (list, lang) => [...first[lang], ...list]);
  const found = beads(all.nl, all.en, costOf(weights(all))).map((bead) =>
    both(bead, (list) => list.map(({ clause }) => clause)),
  );
  return heads && !(first.nl.length > 0) ? [tops, ...found] : found;
}

const isHeading = (clause: Clause | undefined): boolean => clause?.kind === 'article' || clause?.kind === 'part';
const hasText = (reading: Reading, clause: Clause): boolean => (reading.sentences.get(clause)?.length ?? 0) > 0;
const flat = (clause: Clause): readonly Clause[] => [clause, ...clause.children.flatMap(flat)];

/** How much two clauses that were left over must have in common to be one that moved. */
const MOVED = 0.5;

/** Pairs what is left on one side with what is left on the other where they say the same. */
function moved(sides: Sides<Reading>, found: readonly Bead<Clause>[], weigh: Weights): readonly Bead<Clause>[] {
  const left = both(sides, (reading, lang) =>
    found
      .filter((bead) => !isWhole(bead) && bead[lang].length > 0)
      .flatMap((bead) => bead[lang].map((clause) => unit(reading, clause, clause.kind !== 'part'))),
  );
  const scored = left.nl.flatMap((nl) =>
    left.en
      .filter((en) => en.group === nl.group && (nl.group === 'text' || nl.group === 'article'))
      .map((en) => ({ nl, en, score: likeness([nl.features], [en.features], weigh) }))
      .filter(({ nl, en, score }) => score >= MOVED && Math.min(nl.features.keys.size, en.features.keys.size) >= 3),
  );
  const taken = new Set<Clause>();
  const joined: Bead<Clause>[] = [];
  for (const { nl, en } of scored.sort((a, b) => b.score - a.score)) {
    if (taken.has(nl.clause) || taken.has(en.clause)) continue;
    taken.add(nl.clause).add(en.clause);
    joined.push(...inside(sides, { nl: [nl.clause], en: [en.clause] }, taken));
  }
  return [
    ...found.filter((bead) => isWhole(bead) || ![...bead.nl, ...bead.en].some((clause) => taken.has(clause))),
    ...joined,
  ];
}

/** In reading order of the Dutch side; what only the English has stands behind what precedes it there. */
function ordered(found: readonly Bead<Clause>[], sides: Sides<Reading>): readonly Bead<Clause>[] {
  const places = new Map<Bead<Clause>, number>();
  for (const bead of found) if (bead.nl[0]) places.set(bead, start(bead.nl[0]));
  const english = found.filter(({ en }) => en[0]).sort((a, b) => startOf(a) - startOf(b));
  let last = sides.nl.source.range.start;
  for (const bead of english) {
    const place = places.get(bead);
    if (place !== undefined) last = place;
    else places.set(bead, last);
  }
  return [...found].sort(
    (a, b) =>
      (places.get(a) ?? 0) - (places.get(b) ?? 0) ||
      (a.nl.length > 0 ? -1 : 1) - (b.nl.length > 0 ? -1 : 1) ||
      startOf(a) - startOf(b),
  );
}

const startOf = (bead: Bead<Clause>): number => (bead.en[0] ? start(bead.en[0]) : 0);

function pairOf(sides: Sides<Reading>, clauses: Bead<Clause>, weigh: Weights): Pair {
  const sentences = both(sides, (reading, lang) =>
    clauses[lang].flatMap((clause) => reading.sentences.get(clause) ?? []),
  );
  const features = both(sides, (reading, lang) =>
    featuresOf(
      clauses[lang].flatMap((clause) => sentencesOf(reading, clause, false)),
      lang,
    ),
  );
  return { clauses, sentences: sentenceBeads(sentences), likeness: likeness([features.nl], [features.en], weigh) };
}

/** The sentences of a pair opposite each other: by what they state, and by length. */
function sentenceBeads(sentences: Sides<readonly Sentence[]>): readonly Bead<Sentence>[] {
  if (sentences.nl.length <= 1 && sentences.en.length <= 1)
    return sentences.nl.length + sentences.en.length === 0 ? [] : [sentences];
  if (sentences.nl.length === 0 || sentences.en.length === 0) return [sentences];
  const wrapped = both(sentences, (list, lang) =>
    list.map((sentence) => ({
      sentence,
      clause: sentence.clause,
      features: featuresOf([sentence], lang),
      label: null,
      group: 'text',
    })),
  );
  return beads(wrapped.nl, wrapped.en, costOf(weights(wrapped))).map((bead) =>
    both(bead, (list) => list.map((unit) => (unit as (typeof wrapped.nl)[number]).sentence)),
  );
}
