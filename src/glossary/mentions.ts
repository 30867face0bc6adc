import type { Entry, Glossary, Lang } from '../model.ts';
import { bases } from '../text/inflection.ts';
import { opensCapital } from '../text/pattern.ts';
import { AFTER_PREFIX, GAP } from './separable.ts';

/**
 * A name found in a row of words: from the first of them up to, not including, `to`; of a name with a gap the part before the gap. One that is
 * `covered` lies in a longer name: "disclose" in "not disclose".
 */
export type Mention = Readonly<{ entry: Entry; from: number; to: number; covered: boolean }>;

/** A word of the text, and whether it stands right behind the one before it: a space, a hyphen or a possessive apostrophe between. */
export type Token = Readonly<{ text: string; joined: boolean }>;

/** A word or, where it has hyphens, a part of one: "rechter-commissaris" is two, the first opens a word and the second closes it. */
type Piece = Readonly<{ text: string; joined: boolean; of: number; opens: boolean; closes: boolean }>;

/**
 * All names of the glossary in a row of words, in one pass: at each word the longest name that fits, in any inflection; a guard that is longer
 * takes the words away. Names that fit equally well (homonyms) are all given, and so are those that a longer one covers.
 * "gesloten Overeenkomsten op te schorten" → Overeenkomst, opschorten
 */
export function mentions(tokens: readonly Token[], glossary: Glossary, lang: Lang): readonly Mention[] {
  const pieces = tokens.flatMap(piecesOf);
  const taken = new Set<number>();
  const found: Mention[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const fits = fitting(pieces, at, glossary, lang);
    const free = fits.filter(({ places }) => !places.some((one) => taken.has(one)));
    const longest = Math.max(0, ...free.map(({ places }) => places.length));
    const best = new Set(free.filter(({ places }) => places.length === longest));
    for (const { places } of best) for (const place of places) taken.add(place);
    for (const fit of fits) if (!fit.entry.guard) found.push(mention(fit, pieces, !best.has(fit)));
  }
  return found;
}

/** The words of a name, up to its gap. */
function mention({ entry, places }: Fit, pieces: readonly Piece[], covered: boolean): Mention {
  let last = 0;
  while (places[last + 1] === (places[last] ?? 0) + 1) last++;
  return { entry, from: pieces[places[0] ?? 0]?.of ?? 0, to: (pieces[places[last] ?? 0]?.of ?? 0) + 1, covered };
}

function piecesOf({ text, joined }: Token, of: number): readonly Piece[] {
  const parts = text.replace(/[-‐‑]$/, '').split(/[-‐‑](?=[A-Za-zÀ-ÿ\d])/);
  return parts.map((part, at) => ({
    text: part,
    joined: at > 0 || joined,
    of,
    opens: at === 0,
    closes: at === parts.length - 1,
  }));
}

type Fit = Readonly<{ entry: Entry; places: readonly number[] }>;

function fitting(pieces: readonly Piece[], at: number, glossary: Glossary, lang: Lang): readonly Fit[] {
  const first = pieces[at];
  if (!first?.opens) return [];
  const names = beginning(first.text, glossary, lang);
  if (names === NONE) return [];
  const found: Fit[] = [];
  for (const entry of possible(names, pieces[at + 1], lang)) {
    const places = placesOf(entry.words, pieces, at, lang);
    if (places && capitalFits(entry, places, pieces)) found.push({ entry, places });
  }
  return found;
}

/** The names that begin with a word, by the word that must follow: those of one word or with a gap, and the rest; `order` = as the glossary has them. */
type Names = Readonly<{
  any: readonly Entry[];
  by: ReadonlyMap<string, readonly Entry[]>;
  order: ReadonlyMap<Entry, number>;
}>;

const NONE: Names = { any: [], by: new Map(), order: new Map() };

/** The names of which the second word is there too, in the order of the glossary. */
function possible({ any, by, order }: Names, next: Piece | undefined, lang: Lang): readonly Entry[] {
  if (by.size === 0 || !next?.joined) return any;
  const found = bases(next.text, lang).flatMap((base) => by.get(base) ?? []);
  if (found.length === 0) return any;
  return [...new Set([...any, ...found])].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
}

const asked = new WeakMap<Glossary, Record<Lang, Map<string, Names>>>();

/** The names that may begin with a printed word; looked up once for each word of a text. */
function beginning(word: string, glossary: Glossary, lang: Lang): Names {
  const known = asked.get(glossary) ?? { nl: new Map(), en: new Map() };
  asked.set(glossary, known);
  const seen = known[lang].get(word);
  if (seen) return seen;
  const found = namesOf(new Set(bases(word, lang).flatMap((base) => glossary.entries(lang, base))));
  known[lang].set(word, found);
  return found;
}

function namesOf(entries: ReadonlySet<Entry>): Names {
  if (entries.size === 0) return NONE;
  const any: Entry[] = [];
  const by = new Map<string, Entry[]>();
  for (const entry of entries) {
    const second = entry.words[1];
    if (second === undefined || second === GAP) any.push(entry);
    else by.set(second, [...(by.get(second) ?? []), entry]);
  }
  return { any, by, order: new Map([...entries].map((entry, at) => [entry, at])) };
}

/** How many words a gap may hold: "brengt de daarmee gemoeide redelijke kosten in rekening" */
const LONGEST_GAP = 15;

/** Where the words of a name stand, the first at `at`, or null. */
function placesOf(
  words: readonly string[],
  pieces: readonly Piece[],
  at: number,
  lang: Lang,
): readonly number[] | null {
  const places: number[] = [];
  let next = at;
  let separable = false;
  for (const [order, word] of words.entries()) {
    if (word === GAP) {
      separable = order === 1 && words.length === 3;
      continue;
    }
    const gap = words[order - 1] === GAP;
    const place = gap ? after(word, pieces, next, lang) : fits(word, pieces[next], order > 0, lang) ? next : -1;
    if (place < 0) return null;
    places.push(place);
    next = place + 1;
  }
  const [last, behind] = [pieces[next - 1], pieces[next]];
  if (!last?.closes) return null;
  const preposition = lang === 'nl' && separable && behind?.joined && !AFTER_PREFIX.has(behind.text.toLowerCase());
  return preposition ? null : places;
}

const fits = (word: string, piece: Piece | undefined, joined: boolean, lang: Lang): boolean =>
  piece !== undefined && (!joined || piece.joined) && bases(piece.text, lang).includes(word);

/** The next place of a word behind a gap, or -1. */
function after(word: string, pieces: readonly Piece[], from: number, lang: Lang): number {
  for (let at = from; at <= from + LONGEST_GAP && at < pieces.length; at++)
    if (fits(word, pieces[at], false, lang)) return at;
  return -1;
}

/** A defined term that is an ordinary word too counts only with its capital: "Diensten", "in Writing", not "diensten". */
function capitalFits({ of }: Entry, places: readonly number[], pieces: readonly Piece[]): boolean {
  if (!of.capital) return true;
  return places.some((place) => opensCapital(pieces[place]?.text ?? ''));
}
