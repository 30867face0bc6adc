import type { Bead, Pair, Sentence } from '../model/bitext.ts';
import type { Clause } from '../model/clause.ts';
import type { Answering } from '../model/evidence.ts';
import { across, both, bySide, LANGS, type Lang } from '../model/side.ts';
import { startOf } from '../outline/walk.ts';
import { isWhole } from './beads.ts';
import { costOfBeads, sentenceBeads } from './sentences.ts';

/** How much likelier the sentences must be where a clause is read as a part of what stands beside it across. */
const CLEAR = 2;
/** So many clauses in a row may be without a counterpart; of more, none is looked at. */
const MOST_ALONE = 4;
/** So many sentences of both sides are laid side by side anew at most. */
const MOST_SENTENCES = 40;

/** What may be a part of its neighbour: text. */
const PROSE: ReadonlySet<Clause['kind']> = new Set(['paragraph', 'item']);

/**
 * Looks once more at clauses without a counterpart. One text makes items of what the other says in a paragraph: "- Gebruik beperken" / "- Stel vast welke
 * systemen kritiek zijn." / "- Bepaal wie toegang heeft." against "- Limit Use" / "Identify which systems are critical. Define who has access.". The
 * sentences around such a clause are laid side by side anew, in the order of the texts; where each of its own then finds its answer in a clause
 * beside it, and no other loses its own, the clause belongs to that pair.
 */
export function rejoined(pairs: readonly Pair[], words: Answering): readonly Pair[] {
  const found: Pair[] = [];
  for (let at = 0; at < pairs.length; ) {
    const length = aloneFrom(pairs, at);
    const before = found.at(-1);
    const after = pairs[at + length];
    const here = pairs.slice(at, at + Math.max(1, length));
    const isShort = length > 0 && length <= MOST_ALONE;
    const window = isShort ? [before, ...here, after].filter((pair) => pair !== undefined) : [];
    const again = isShort ? laidAnew(window, words) : null;
    if (again && before) found.pop();
    for (const pair of again ?? here) found.push(pair);
    at += here.length + (again && after ? 1 : 0);
  }
  return found;
}

/** How many pairs from here on are clauses of one side alone. */
function aloneFrom(pairs: readonly Pair[], from: number): number {
  const lang = aloneOn(pairs[from]);
  let length = 0;
  while (lang !== null && aloneOn(pairs[from + length]) === lang) length++;
  return length;
}

/** The side on which a pair of text stands alone. */
function aloneOn(pair: Pair | undefined): Lang | null {
  if (!pair || isWhole(pair.clauses)) return null;
  return LANGS.find((lang) => pair.clauses[lang].length > 0) ?? null;
}

/** Pairs of which some are alone, with each of those in the pair that answers it; null where one finds no answer, or it is no likelier. */
function laidAnew(window: readonly Pair[], words: Answering): readonly Pair[] | null {
  const clauses = window.flatMap((pair) => LANGS.flatMap((lang) => pair.clauses[lang]));
  if (!clauses.every(({ kind }) => PROSE.has(kind)) || window.some(({ leftOver }) => leftOver)) return null;
  const rows = bySide((lang) =>
    window.flatMap((pair) => sentencesOf(pair, lang)).toSorted((a, b) => a.span.start - b.span.start),
  );
  if (rows.nl.length === 0 || rows.en.length === 0 || rows.nl.length + rows.en.length > MOST_SENTENCES) return null;
  const old = window.flatMap(({ sentences }) => sentences);
  const beads = sentenceBeads(rows, words);
  if (costOfBeads(beads, words) > costOfBeads(old, words) - CLEAR) return null;
  const alone = window.filter(({ clauses }) => !isWhole(clauses));
  const lone = new Set(alone.flatMap((pair) => LANGS.flatMap((lang) => sentencesOf(pair, lang))));
  const loose = (list: readonly Bead<Sentence>[]): readonly Sentence[] =>
    list.filter((bead) => !isWhole(bead)).flatMap(({ nl, en }) => [...nl, ...en]);
  const looseBefore = new Set(loose(old));
  if (loose(beads).some((one) => lone.has(one) || !looseBefore.has(one))) return null;
  return joinedBy(window, beads);
}

const sentencesOf = ({ sentences }: Pair, lang: Lang): readonly Sentence[] => sentences.flatMap((bead) => bead[lang]);

/** Each pair that is alone goes up in the one that holds what answers its first sentence. */
function joinedBy(window: readonly Pair[], beads: readonly Bead<Sentence>[]): readonly Pair[] | null {
  const homes = new Map<Sentence, Pair>();
  for (const pair of window)
    if (isWhole(pair.clauses))
      for (const lang of LANGS) for (const one of sentencesOf(pair, lang)) homes.set(one, pair);
  const members = new Map<Pair, Pair[]>();
  for (const pair of window) {
    const lang = aloneOn(pair);
    if (lang === null) continue;
    const [first] = sentencesOf(pair, lang);
    const answer = beads.find((bead) => first !== undefined && bead[lang].includes(first))?.[across(lang)][0];
    const home = answer && homes.get(answer);
    if (!home) return null;
    members.set(home, [...(members.get(home) ?? []), pair]);
    for (const one of sentencesOf(pair, lang)) homes.set(one, home);
  }
  const rows = new Map<Pair, Bead<Sentence>[]>();
  for (const bead of beads) {
    const first = bead.nl[0] ?? bead.en[0];
    const home = first && homes.get(first);
    if (home) rows.set(home, [...(rows.get(home) ?? []), bead]);
  }
  return window
    .filter(({ clauses }) => isWhole(clauses))
    .map((pair) => {
      const all = [pair, ...(members.get(pair) ?? [])];
      const clauses = both(pair.clauses, (_, lang) =>
        all.flatMap((one) => one.clauses[lang]).toSorted((a, b) => startOf(a) - startOf(b)),
      );
      return { ...pair, clauses, sentences: rows.get(pair) ?? [] };
    });
}
