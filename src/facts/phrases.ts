import type { Word } from '../model/bitext.ts';
import type { Sides } from '../model/side.ts';
import type { Span } from '../model/source.ts';

/** A phrase of a word list where it stands among the words of a sentence: from `from` up to, not including, `to`. */
export type PhraseAt<T> = Readonly<{ from: number; to: number; of: T }>;

/** Finds the phrases of a word list in the words of a sentence, which are in lower case with plain apostrophes. */
export type Finder<T> = (words: readonly string[]) => readonly PhraseAt<T>[];

/** A phrase with what it stands for, ready to be looked up by its first word. */
type Entry<T> = Readonly<{ words: readonly string[]; of: T }>;

/** So many words may stand where a phrase has "…": "staat er jegens Opdrachtgever voor in" */
const GAP = 7;

/** Words with a star are looked up by so many letters. */
const KEY = 3;

/**
 * Word lists as they are pleasant to write: "op verzoek; weiger*; staat … voor in". A star stands for any ending, "…" for up to seven words. One pass over
 * the words: each is looked up once, and of the phrases that begin there the longest is taken, with all that it stands for. A phrase for null says that none of
 * the others is meant.
 */
export function finder<T>(lists: readonly (readonly [phrases: string, of: T | null])[]): Finder<T> {
  const entries = entriesOf(lists);
  return (words) => {
    const found: PhraseAt<T>[] = [];
    for (let at = 0; at < words.length; at++) {
      const word = words[at] as string;
      const exact = entries.get(word);
      const begun = entries.get(`${word.slice(0, KEY)}*`);
      if (!exact && !begun) continue;
      const hits: PhraseAt<T | null>[] = [];
      here(hits, exact, words, at);
      here(hits, begun, words, at);
      if (hits.length === 0) continue;
      const to = Math.max(...hits.map((hit) => hit.to));
      const farthest = hits.filter((hit) => hit.to === to);
      if (farthest.every(({ of }) => of !== null))
        for (const of of new Set(farthest.map((hit) => hit.of))) found.push({ from: at, to, of: of as T });
      at = to - 1;
    }
    return found;
  };
}

function entriesOf<T>(lists: readonly (readonly [string, T])[]): ReadonlyMap<string, readonly Entry<T>[]> {
  const entries = new Map<string, Entry<T>[]>();
  for (const [phrases, of] of lists) {
    for (const phrase of phrases.split(';')) {
      const words = unstressed(phrase).trim().split(/\s+/);
      const [first = ''] = words;
      if (first === '') continue;
      const key = first.endsWith('*') ? `${first.slice(0, KEY)}*` : first;
      entries.set(key, [...(entries.get(key) ?? []), { words, of }]);
    }
  }
  return entries;
}

/** Adds the entries whose words stand here. */
function here<T>(
  hits: PhraseAt<T>[],
  entries: readonly Entry<T>[] | undefined,
  words: readonly string[],
  at: number,
): void {
  for (const { words: phrase, of } of entries ?? []) {
    const second = phrase[1];
    if (second !== undefined && second !== '…' && !second.endsWith('*') && second !== words[at + 1]) continue;
    const to = end(phrase, words, at);
    if (to > at) hits.push({ from: at, to, of });
  }
}

/** Where the part of a phrase before its gap ends, if all of it stands here; 0 where it does not. */
function end(phrase: readonly string[], words: readonly string[], start: number): number {
  let [at, closed] = [start, 0];
  for (let index = 0; index < phrase.length; index++) {
    const wanted = phrase[index] as string;
    if (wanted === '…') {
      closed ||= at;
      const next = phrase[index + 1] ?? '';
      const limit = Math.min(words.length, at + GAP + 1);
      while (at < limit && !matches(words[at] as string, next)) at++;
      if (at === limit) return 0;
    } else if (at < words.length && matches(words[at] as string, wanted)) at++;
    else return 0;
  }
  return closed || at;
}

const matches = (word: string, wanted: string): boolean =>
  wanted.endsWith('*') ? word.startsWith(wanted.slice(0, -1)) : word === wanted;

/** A finder for each language. */
export const finders = <T>(lists: Sides<readonly (readonly [string, T | null])[]>): Sides<Finder<T>> => ({
  nl: finder(lists.nl),
  en: finder(lists.en),
});

/**
 * The words of a sentence as finders read them, "Don’t" as don't; `breaks` = a comma, colon, bracket or dash stands between a word and the one before, `stops` = a semicolon
 * does.
 */
export type Tokens = Readonly<{
  words: readonly Word[];
  plain: readonly string[];
  breaks: readonly boolean[];
  stops: readonly boolean[];
}>;

export const tokensOf = (words: readonly Word[], text: string): Tokens => ({
  words,
  plain: words.map((word) => unstressed(word.text.toLowerCase().replaceAll('’', "'").replace(/[‐‑]/g, '-'))),
  breaks: words.map((word, at) => {
    const before = words[at - 1];
    return !before || /[,:;()–—"“”]/.test(text.slice(before.at + before.text.length, word.at));
  }),
  stops: words.map((word, at) => {
    const before = words[at - 1];
    return before !== undefined && text.slice(before.at + before.text.length, word.at).includes(';');
  }),
});

/** A word without the accents that stress it in Dutch: "géén" is geen, "nóóit" nooit, "één" een; "per sé" meets "per se" in either language. */
const unstressed = (word: string): string => word.replace(/[áéíóú]/g, (letter) => STRESSED[letter] ?? letter);
const STRESSED: Readonly<Record<string, string>> = { á: 'a', é: 'e', í: 'i', ó: 'o', ú: 'u' };

/** What a phrase covers in the source. */
export const spanOf = ({ words }: Tokens, { from, to }: Readonly<{ from: number; to: number }>): Span => ({
  start: words[from]?.span.start ?? 0,
  end: words[to - 1]?.span.end ?? 0,
});

/** The words in front of a place and behind it, as far as no comma, colon, bracket or dash parts them from it. */
export function clauseAround(
  { plain, breaks }: Tokens,
  at: number,
): Readonly<{ before: readonly string[]; behind: readonly string[] }> {
  let start = at;
  while (start > 0 && !breaks[start]) start--;
  const next = breaks.indexOf(true, at + 1);
  return { before: plain.slice(start, at), behind: plain.slice(at + 1, next < 0 ? plain.length : next) };
}
