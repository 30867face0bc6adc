import type { Bead, Pair, Sentence } from '../model/bitext.ts';
import type { Answering } from '../model/evidence.ts';
import { across, bySide, LANGS, type Lang } from '../model/side.ts';
import { isWhole } from './beads.ts';
import { costOfBeads, sentenceBeads } from './sentences.ts';

/** A clause that is so many times as long as its counterpart, and so many characters longer, may hold a sentence of its neighbour. */
const LONGER = { times: 1.25, characters: 40 };
/** So far a neighbour may be, in pairs. */
const REACH = 4;
/** How much likelier the sentences must be where they are laid opposite each other across clauses. */
const CLEAR = 3;

/**
 * Looks once more at clauses that stand opposite a much longer or shorter one. Where the next clauses are the other way about, a sentence at their edge stands
 * in the one on this side and in the other across: "c. … is hersteld. Ingebruikneming geldt als aanvaarding" / "c. … has been repaired" and, on a
 * line of its own below the list, "Use counts as acceptance". Their sentences are laid side by side in the order of the texts, and each row is
 * kept with the clause of its Dutch sentence.
 */
export function exchanged(pairs: readonly Pair[], words: Answering): readonly Pair[] {
  const found = [...pairs];
  const longer = pairs.map(longerSide);
  for (let at = 0; at < found.length; at++) {
    const side = longer[at];
    if (!side) continue;
    for (let to = at + 1; to <= at + REACH; to++) {
      const next = found[to];
      if (!next || !isWhole(next.clauses)) break;
      if (longer[to] !== across(side)) continue;
      const again = regrouped(found.slice(at, to + 1), words);
      if (!again) continue;
      found.splice(at, again.length, ...again);
      at = to;
      break;
    }
  }
  return found;
}

/** The side on which a pair says much more, if there is one. */
function longerSide(pair: Pair): Lang | null {
  if (!isWhole(pair.clauses)) return null;
  const lengths = bySide((lang) => sentencesOf(pair, lang).reduce((sum, { text }) => sum + text.length, 0));
  return (
    LANGS.find((lang) => {
      const [long, short] = [lengths[lang], lengths[across(lang)]];
      return long > LONGER.times * short && long - short > LONGER.characters;
    }) ?? null
  );
}

const sentencesOf = ({ sentences }: Pair, lang: Lang): readonly Sentence[] => sentences.flatMap((bead) => bead[lang]);

/** The pairs with their sentences laid side by side anew, in the order of the texts; null where that is no likelier, or a sentence finds no place. */
function regrouped(pairs: readonly Pair[], words: Answering): readonly Pair[] | null {
  const rows = bySide((lang) =>
    pairs.flatMap((pair) => sentencesOf(pair, lang)).toSorted((a, b) => a.span.start - b.span.start),
  );
  const before = costOfBeads(
    pairs.flatMap(({ sentences }) => sentences),
    words,
  );
  const beads = sentenceBeads(rows, words);
  if (beads.some(({ nl, en }) => nl.length === 0 || en.length === 0)) return null;
  if (costOfBeads(beads, words) > before - CLEAR) return null;
  const homes = new Map(pairs.flatMap((pair, at) => sentencesOf(pair, 'nl').map((one) => [one, at] as const)));
  const taken = new Map<number, Bead<Sentence>[]>();
  for (const bead of beads) {
    const home = (bead.nl[0] && homes.get(bead.nl[0])) ?? 0;
    taken.set(home, [...(taken.get(home) ?? []), bead]);
  }
  return pairs.map((pair, at) => ({ ...pair, sentences: taken.get(at) ?? [] }));
}
