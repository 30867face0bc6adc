import { GETTING, RECEIVING } from '../facts/receiving.ts';
import { OPENS_CLAUSE } from '../languages/openers.ts';
import { stem } from '../languages/stem.ts';
import type { Bead, Sentence } from '../model/bitext.ts';
import type { Lexicon } from '../model/glossary.ts';
import { both, type Lang, type Sides } from '../model/side.ts';
import { exchangedInDeeds, misplacedInDeeds, type Read } from './deeds.ts';
import { type Couple, type Mentioned, mentioned, sameMentions, sameOne } from './mentions.ts';

/** More mentions in a sentence are not told apart. */
const MOST = 8;
/** Where one side has so many more, a pronoun or another construction is left out. */
const MORE = 1;

/**
 * The mentions of parties in a bead of sentences that stand in each other's place but do not mean the same one. Each Dutch mention answers the
 * English one that has its part in the sentence and the same words around it, whoever is named; where another assignment, by who is named, explains
 * the sentence nearly as well, it is a matter of construction ("Klant ontvangt" / "the Supplier sends"), and there are none. Where the grammar of both sentences is known,
 * those are added that do the same deed.
 */
export function misplaced(bitext: Read, bead: Bead<Sentence>): readonly Couple[] {
  const byWords = isToldFromOneEnd(bead, GETTING) ? find(bead, bitext.lexicon) : [];
  const byDeed = misplacedInDeeds(bitext, bead);
  return [...byWords, ...byDeed.filter(({ nl, en }) => byWords.every((one) => one.nl !== nl && one.en !== en))];
}

/**
 * The two of them changed places: each answers another in the same part, and no side tells the event from the other end ("Klant ontvangt" /
 * "the Supplier sends the Customer").
 */
export function exchanged(bitext: Read, bead: Bead<Sentence>): readonly Couple[] {
  if (!sameMentions(mentioned(bead.nl), mentioned(bead.en))) return [];
  const byDeed = exchangedInDeeds(bitext, bead);
  if (byDeed.length > 0) return byDeed.toSorted((a, b) => a.nl.span.start - b.nl.span.start);
  const found = find(bead, bitext.lexicon);
  if (found.length < 2) return [];
  return isToldFromOneEnd(bead, RECEIVING) && found.every(({ nl, en }) => samePart(nl, en) > 0) ? found : [];
}

/** Not "krijg je van ons" / "we will send you": both sides speak of somebody who gets something, or neither does. */
function isToldFromOneEnd(bead: Bead<Sentence>, verbs: Sides<ReadonlySet<string>>): boolean {
  const receives = both(bead, (list, lang) =>
    list.some(({ words }) => words.some(({ text }) => verbs[lang].has(text.toLowerCase()))),
  );
  return receives.nl === receives.en;
}

function find(bead: Bead<Sentence>, lexicon: Lexicon): readonly Couple[] {
  const found = both(bead, mentioned);
  const { nl, en } = found;
  const size = Math.max(nl.length, en.length);
  if (nl.length === 0 || en.length === 0 || size > MOST || size - Math.min(nl.length, en.length) > MORE) return [];
  if (nl.every((one, at) => en[at] !== undefined && sameOne(one, en[at] as Mentioned))) return [];
  const contexts = both(found, (list, lang) => list.map((one) => contextOf(bead[lang], one, lang)));
  const likeness = nl.map((_, row) =>
    en.map((_, column) => likenessOf(contexts.nl[row] ?? [], contexts.en[column] ?? [], lexicon)),
  );
  const score = (row: number, column: number, named: number): number => {
    const [one, two] = [nl[row], en[column]];
    if (!one || !two) return 0;
    return (likeness[row]?.[column] ?? 0) + samePart(one, two) + (sameOne(one, two) ? named : 0);
  };
  const free = assign(size, (row, column) => score(row, column, NAMED));
  const named = assign(size, (row, column) => score(row, column, ALWAYS));
  const worth = (columns: readonly number[]) => columns.reduce((sum, column, row) => sum + score(row, column, 0), 0);
  const differing = (columns: readonly number[]): readonly Couple[] =>
    columns.flatMap((column, row): readonly Couple[] => {
      const [one, two] = [nl[row], en[column]];
      return !one || !two || sameOne(one, two) || one.kind !== two.kind
        ? []
        : [{ nl: one, en: two, sure: score(row, column, 0) }];
    });
  const [byPart, byName] = [differing(free), differing(named)];
  const chosen = byPart.length > byName.length && worth(free) - worth(named) < MARGIN ? byName : byPart;
  return chosen.filter(({ sure }) => sure >= (nl.length === en.length ? SURE : SURER));
}

/** What it is worth that two mentions have the same part, that they mean the same one, and so much that it decides. */
const PART = 0.6;
const NAMED = 0.2;
const ALWAYS = 10;
/** How much better two must fit by their parts than by whom they name, to have changed places. */
const MARGIN = 0.5;
/** A couple that fits less well tells nothing. */
const SURE = 0.6;
/** And one in a sentence that names the parties more often on one side. */
const SURER = 0.9;

/** "aan Opdrachtgever", "informs the Client": whoever is not the one who acts, owns or gives is at the other end. */
const groupOf = ({ role }: Mentioned): string => (role === 'receiver' ? 'other' : role);
const samePart = (one: Mentioned, two: Mentioned): number => (groupOf(one) === groupOf(two) ? PART : 0);

/** So many words on either side of a mention belong to it, up to a comma. */
const NEAR = 9;

/** The stems of the words around a mention, up to a comma, colon, bracket or a word that opens another clause. */
function contextOf(sentences: readonly Sentence[], mention: Mentioned, lang: Lang): readonly string[] {
  const sentence = sentences.find(({ span }) => span.start <= mention.span.start && mention.span.start < span.end);
  if (!sentence) return [];
  const { words, text } = sentence;
  const at = words.findIndex(({ span }) => span.start >= mention.span.start);
  const breaks = (index: number): boolean => {
    const [before, word] = [words[index - 1], words[index]];
    return (
      !before ||
      !word ||
      OPENS_CLAUSE[lang].has(word.text.toLowerCase()) ||
      /[,:;()–]/.test(text.slice(before.at + before.text.length, word.at))
    );
  };
  let [from, to] = [at, at];
  while (at - from < NEAR && !breaks(from)) from--;
  while (to - at < NEAR && !breaks(to + 1)) to++;
  const named = new Set(
    sentence.facts.filter(({ kind }) => kind === 'party' || kind === 'person').map(({ span }) => span.start),
  );
  return words
    .slice(from, to + 1)
    .filter(({ text: word, span }) => word.length > 3 && !named.has(span.start))
    .map(({ text: word }) => stem(word, lang));
}

/** A translation as sure as this answers a word. */
const ANSWERS = 0.04;

/** The share of words of two rows that translate each other. */
function likenessOf(nl: readonly string[], en: readonly string[], lexicon: Lexicon): number {
  const answered = new Set<string>();
  let count = 0;
  for (const word of nl) {
    const translations = lexicon.get(word);
    const match = en.filter((other) => other === word || (translations?.get(other) ?? 0) >= ANSWERS);
    if (match.length > 0) count++;
    for (const other of match) answered.add(other);
  }
  const all = nl.length + new Set(en).size;
  return all === 0 ? 0 : (count + answered.size) / all;
}

/** For each row the column that together score best (dynamic programming over the columns taken). */
function assign(size: number, score: (row: number, column: number) => number): readonly number[] {
  const best: number[] = new Array(1 << size).fill(Number.NEGATIVE_INFINITY);
  const last: number[] = new Array(1 << size).fill(-1);
  best[0] = 0;
  for (let taken = 0; taken < 1 << size; taken++) {
    let row = 0;
    for (let bits = taken; bits > 0; bits >>= 1) row += bits & 1;
    if (row === size) break;
    for (let column = 0; column < size; column++) {
      const next = taken | (1 << column);
      if (next === taken) continue;
      const sum = (best[taken] ?? 0) + score(row, column);
      if (sum > (best[next] ?? 0)) [best[next], last[next]] = [sum, column];
    }
  }
  const columns: number[] = [];
  for (let taken = (1 << size) - 1; taken > 0; taken &= ~(1 << (last[taken] ?? 0))) columns.unshift(last[taken] ?? 0);
  return columns;
}
