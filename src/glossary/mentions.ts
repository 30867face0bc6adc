import { bases } from '../languages/inflection.ts';
import { AFTER_PREFIX, GAP } from '../languages/separable.ts';
import type { Entry, Glossary } from '../model/glossary.ts';
import { keep } from '../model/keep.ts';
import type { Lang } from '../model/side.ts';
import { type Branch, branch } from './branches.ts';

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
  const guarded = new Set<string>();
  const found: Mention[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const fits = fitting(pieces, at, glossary, lang);
    const free = fits.filter(({ places }) => !places.some((one) => taken.has(one)));
    const longest = Math.max(0, ...free.map(({ places }) => places.length));
    const best = new Set(free.filter(({ places }) => places.length === longest));
    for (const { places, entry } of best)
      for (const place of places) {
        taken.add(place);
        if (entry.guard) guarded.add(`${place} ${entry.of.origin}`);
      }
    for (const fit of fits)
      if (!fit.entry.guard && !fit.places.every((place) => guarded.has(`${place} ${fit.entry.of.origin}`)))
        found.push(mention(fit, pieces, !best.has(fit)));
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
  // the parser takes "op." at the end of a paragraph for an abbreviation: "zegt de huur op."
  const word = text.replace(/^([A-Za-zÀ-ÿ]{2,})\.$/, '$1').replace(/[-‐‑]$/, '');
  const parts = word.split(/[-‐‑](?=[A-Za-zÀ-ÿ\d])/);
  return parts.map((part, at) => ({
    text: part,
    joined: at > 0 || joined,
    of,
    opens: at === 0,
    closes: at === parts.length - 1,
  }));
}

type Fit = Readonly<{ entry: Entry; places: readonly number[] }>;

/** The names that fit where a word opens, each at its nearest places. */
function fitting(pieces: readonly Piece[], at: number, glossary: Glossary, lang: Lang): readonly Fit[] {
  const first = pieces[at];
  if (!first?.opens) return [];
  const found = new Map<Entry, Fit>();
  const grow = (from: Branch, places: readonly number[]): void => {
    const next = (places.at(-1) ?? 0) + 1;
    for (const entry of from.ends)
      if (!found.has(entry) && ends(entry, pieces, next, lang)) found.set(entry, { entry, places });
    const piece = pieces[next];
    if (piece?.joined) for (const base of bases(piece.text, lang)) follow(from.next(base), next);
    const apart = from.gap();
    if (apart === null) return;
    for (let far = next; far <= next + LONGEST_GAP && far < pieces.length; far++)
      for (const base of bases(pieces[far]?.text ?? '', lang)) follow(apart.next(base), far);

    function follow(branch: Branch | null, place: number): void {
      if (branch) grow(branch, [...places, place]);
    }
  };
  for (const from of beginning(first.text, glossary, lang)) grow(from, [at]);
  return [...found.values()].filter((fit, order, all) => !all.slice(0, order).some((other) => isSame(fit, other)));
}

/** One concept by two spellings of a name, "winding up" and "winding-up", is one mention. */
const isSame = (one: Fit, two: Fit): boolean =>
  one.entry.of === two.entry.of &&
  one.entry.guard === two.entry.guard &&
  (one.entry.name.status === 'wrong') === (two.entry.name.status === 'wrong') &&
  one.places.length === two.places.length &&
  one.places.at(-1) === two.places.at(-1);

const asked = new WeakMap<Glossary, Record<Lang, Map<string, readonly Branch[]>>>();

/** The names that may begin with a printed word; looked up once for each word of a text. */
function beginning(word: string, glossary: Glossary, lang: Lang): readonly Branch[] {
  const known = asked.get(glossary) ?? { nl: new Map(), en: new Map() };
  asked.set(glossary, known);
  const found = known[lang].get(word) ?? bases(word, lang).flatMap((base) => branch(glossary, lang, base) ?? []);
  return keep(known[lang], word, found);
}

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
