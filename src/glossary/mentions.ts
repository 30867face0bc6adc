import { bases } from '../languages/inflection.ts';
import { AFTER_PREFIX, GAP } from '../languages/separable.ts';
import type { Entry, Glossary } from '../model/glossary.ts';
import { bySide, type Lang } from '../model/side.ts';
import { type Branch, branchOf } from './branches.ts';

/**
 * A name found in a row of words: from the first of them up to, not including, `to`; of a name with a gap the part before the gap. One that is
 * `covered` lies in a longer name: "disclose" in "not disclose".
 */
export type Mention = Readonly<{ entry: Entry; from: number; to: number; covered: boolean }>;

/** A word of the text, and whether it stands right behind the one before it: a space, a hyphen or a possessive apostrophe between. */
export type Token = Readonly<{ text: string; joined: boolean }>;

/** The search for the names of a glossary; what it has looked up of a word it knows from then on. */
export type Names = (tokens: readonly Token[], lang: Lang) => readonly Mention[];

/** A word or, where it has hyphens, a part of one: "rechter-commissaris" is two, the first opens a word and the second closes it. */
type Piece = Readonly<{ text: string; joined: boolean; of: number; opens: boolean; closes: boolean }>;

/** What the search knows of printed words: their base forms, and the names that may begin with one. */
type Lookup = Readonly<{
  basesOf: (word: string) => readonly string[];
  beginning: (word: string) => readonly Branch[];
}>;

/**
 * All names of the glossary in a row of words, in one pass: at each word the longest name that fits, in any inflection; a guard that is longer
 * takes the words away. Names that fit equally well (homonyms) are all given, and so are those that a longer one covers.
 * "gesloten Overeenkomsten op te schorten" → Overeenkomst, opschorten
 */
export function namesOf(glossary: Glossary): Names {
  const lookups = bySide((lang) => lookupOf(glossary, lang));
  return (tokens, lang) => mentions(tokens, lookups[lang], lang);
}

function lookupOf(glossary: Glossary, lang: Lang): Lookup {
  const inflected = new Map<string, readonly string[]>();
  const branches = new Map<string, Branch | null>();
  const begun = new Map<string, readonly Branch[]>();
  const basesOf = (word: string): readonly string[] => known(inflected, word, () => bases(word, lang));
  const branch = (base: string): Branch | null =>
    known(branches, base, () => {
      const entries = glossary.entries(lang, base);
      return entries.length === 0 ? null : branchOf(entries, 1);
    });
  const beginning = (word: string): readonly Branch[] =>
    known(begun, word, () => basesOf(word).flatMap((base) => branch(base) ?? []));
  return { basesOf, beginning };
}

function known<V>(found: Map<string, V>, word: string, look: () => V): V {
  const seen = found.get(word);
  if (seen !== undefined) return seen;
  const value = look();
  found.set(word, value);
  return value;
}

function mentions(tokens: readonly Token[], lookup: Lookup, lang: Lang): readonly Mention[] {
  const pieces = piecesOf(tokens);
  const taken = new Uint8Array(pieces.length);
  const guarded = new Set<string>();
  const found: Mention[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const first = pieces[at] as Piece;
    const starts = first.opens ? lookup.beginning(first.text) : [];
    const fits = starts.length === 0 ? [] : fitting(pieces, at, starts, lookup, lang);
    if (fits.length === 0) continue;
    const free = fits.filter(({ places }) => places.every((place) => taken[place] === 0));
    const longest = free.reduce((most, { places }) => Math.max(most, places.length), 0);
    const best = free.filter(({ places }) => places.length === longest);
    for (const { places, entry } of best)
      for (const place of places) {
        taken[place] = 1;
        if (entry.guard) guarded.add(`${place} ${entry.of.origin}`);
      }
    for (const fit of fits)
      if (!fit.entry.guard && !fit.places.every((place) => guarded.has(`${place} ${fit.entry.of.origin}`)))
        found.push(mention(fit, pieces, !best.includes(fit)));
  }
  return found;
}

/** The words of a name, up to its gap. */
function mention({ entry, places }: Fit, pieces: readonly Piece[], covered: boolean): Mention {
  let last = 0;
  while (places[last + 1] === (places[last] ?? 0) + 1) last++;
  return { entry, from: pieces[places[0] ?? 0]?.of ?? 0, to: (pieces[places[last] ?? 0]?.of ?? 0) + 1, covered };
}

function piecesOf(tokens: readonly Token[]): readonly Piece[] {
  const found: Piece[] = [];
  for (let of = 0; of < tokens.length; of++) {
    const { text, joined } = tokens[of] as Token;
    if (!CUT.test(text)) {
      found.push({ text, joined, of, opens: true, closes: true });
      continue;
    }
    // the parser takes "op." at the end of a paragraph for an abbreviation: "zegt de huur op."
    const word = text.replace(/^([A-Za-zÀ-ÿ]{2,})\.$/, '$1').replace(/[-‐‑]$/, '');
    const parts = word.split(/[-‐‑](?=[A-Za-zÀ-ÿ\d])/);
    for (const [at, part] of parts.entries())
      found.push({ text: part, joined: at > 0 || joined, of, opens: at === 0, closes: at === parts.length - 1 });
  }
  return found;
}

/** Words without these are one piece. */
const CUT = /[-‐‑]|\.$/;

type Fit = Readonly<{ entry: Entry; places: readonly number[] }>;

/** The names that fit where a word opens, each at its nearest places. @param starts those that may begin with the word */
function fitting(
  pieces: readonly Piece[],
  at: number,
  starts: readonly Branch[],
  { basesOf }: Lookup,
  lang: Lang,
): readonly Fit[] {
  const found: Fit[] = [];
  const grow = (from: Branch, places: readonly number[]): void => {
    const next = (places.at(-1) ?? 0) + 1;
    for (const entry of from.ends)
      if (!found.some((fit) => fit.entry === entry) && ends(entry, pieces, next, lang)) found.push({ entry, places });
    const piece = pieces[next];
    if (piece?.joined && from.goesOn) for (const base of basesOf(piece.text)) follow(from.next(base), places, next);
    const apart = from.gap();
    if (apart === null) return;
    for (let far = next; far <= next + LONGEST_GAP && far < pieces.length; far++)
      for (const base of basesOf(pieces[far]?.text ?? '')) follow(apart.next(base), places, far);
  };
  const follow = (branch: Branch | null, places: readonly number[], place: number): void => {
    if (branch) grow(branch, [...places, place]);
  };
  for (const from of starts) grow(from, [at]);
  return found.length < 2
    ? found
    : found.filter((fit, order) => !found.slice(0, order).some((one) => isSame(fit, one)));
}

/** One concept by two spellings of a name, "winding up" and "winding-up", is one mention. */
const isSame = (one: Fit, two: Fit): boolean =>
  one.entry.of === two.entry.of &&
  one.entry.guard === two.entry.guard &&
  (one.entry.name.status === 'wrong') === (two.entry.name.status === 'wrong') &&
  one.places.length === two.places.length &&
  one.places.at(-1) === two.places.at(-1);

/** How many words a gap may hold: "brengt de daarmee gemoeide redelijke kosten in rekening" */
const LONGEST_GAP = 15;

/** A name may end here: not within a word with hyphens, and the prefix of a separable verb not where it is a preposition. */
function ends({ of, words }: Entry, pieces: readonly Piece[], next: number, lang: Lang): boolean {
  const [last, behind] = [pieces[next - 1], pieces[next]];
  // "een Zaaidoos-bestelling" names the Zaaidoos, "derde-rekening" no derde
  if (!last || (!last.closes && of.layer !== 'document')) return false;
  const separable = lang === 'nl' && words.length === 3 && words[1] === GAP;
  return !separable || !behind?.joined || AFTER_PREFIX.has(behind.text.toLowerCase());
}
