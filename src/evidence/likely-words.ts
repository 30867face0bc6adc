import { lookAlike, stem } from '../languages/stem.ts';
import type { Bitext, Pair, Word } from '../model/bitext.ts';
import type { Lexicon } from '../model/glossary.ts';
import { across, bySide, type Lang, type Sides } from '../model/side.ts';
import type { Span } from '../model/source.ts';
import { meets } from './naming.ts';

/** A translation at least as likely as this explains a word: "uiteindelijk" explains "ultimately". */
const LIKELY = 0.1;

/** Words of fewer letters say too little: "of", "in". */
const SHORTEST = 3;

/**
 * Other words on the other side say what these words say, so that they answer those: "dissolve" beside "ontbinden" is no wrong name of "opzeggen".
 * @param lang the side that `span` stands on
 * @param besides words of the other side that do not count, because they are what is asked about
 */
export function isExplained(
  { lexicon }: Pick<Bitext, 'lexicon'>,
  pair: Pair,
  lang: Lang,
  span: Span,
  besides: readonly Span[],
): boolean {
  const own = wordsOf(pair, lang).filter((word) => meets(word.span, span) && word.text.length >= SHORTEST);
  const others = indexed(pair)[across(lang)];
  const isBeside = meeting(besides);
  const counts = (word: Word): boolean => !isBeside(word.span);
  return (
    own.length > 0 &&
    own.every((word) => {
      const alike = lookAlike(word.text);
      if (alike !== null && others.alike.get(alike)?.some(counts)) return true;
      return translationsOf(lexicon, lang, word, others.stems).some((words) => words.some(counts));
    })
  );
}

/** Whether a span meets one of these, found by halving, since a clause may name one thing thousands of times. */
function meeting(spans: readonly Span[]): (span: Span) => boolean {
  const sorted = spans.toSorted((a, b) => a.start - b.start);
  let last = 0;
  /** Where the furthest of all spans up to this one ends. */
  const ends = sorted.map(({ end }) => {
    last = Math.max(last, end);
    return last;
  });
  return ({ start, end }) => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] as Span).start < end) low = middle + 1;
      else high = middle;
    }
    return low > 0 && (ends[low - 1] as number) > start;
  };
}

/** The words of a side that are long enough to say something, by their stems and by what looks like them. */
type Indexed = Readonly<{ stems: ReadonlyMap<string, readonly Word[]>; alike: ReadonlyMap<string, readonly Word[]> }>;

const index = new WeakMap<Pair, Sides<Indexed>>();

/** The words of both sides of a pair, looked at once however many names are asked about. */
function indexed(pair: Pair): Sides<Indexed> {
  const seen = index.get(pair);
  if (seen) return seen;
  const found = bySide((lang): Indexed => {
    const stems = new Map<string, Word[]>();
    const alike = new Map<string, Word[]>();
    for (const word of wordsOf(pair, lang)) {
      if (word.text.length < SHORTEST) continue;
      add(stems, stem(word.text, lang), word);
      const key = lookAlike(word.text);
      if (key !== null) add(alike, key, word);
    }
    return { stems, alike };
  });
  index.set(pair, found);
  return found;
}

function add(words: Map<string, Word[]>, key: string, word: Word): void {
  const same = words.get(key);
  if (same) same.push(word);
  else words.set(key, [word]);
}

/** The words across that likely translate a word. */
function translationsOf(
  lexicon: Lexicon,
  lang: Lang,
  { text }: Word,
  others: ReadonlyMap<string, readonly Word[]>,
): readonly (readonly Word[])[] {
  const own = stem(text, lang);
  return [...(lexicon.word(own, lang)?.translations ?? [])].flatMap(([other, sure]) => {
    const words = sure >= LIKELY ? others.get(other) : undefined;
    return words ? [words] : [];
  });
}

const words = new WeakMap<Pair, Sides<readonly Word[]>>();

/** The words of one side of a pair. */
export function wordsOf(pair: Pair, lang: Lang): readonly Word[] {
  const known =
    words.get(pair) ??
    bySide((side) => pair.sentences.flatMap((bead) => bead[side].flatMap((sentence) => sentence.words)));
  words.set(pair, known);
  return known[lang];
}

/** Two words of both sides, the first of `lang`, are likely translations. */
export const translates = (lexicon: Lexicon, lang: Lang, one: Pick<Word, 'text'>, two: Pick<Word, 'text'>): boolean =>
  likelihood(lexicon, lang, one, two) >= LIKELY;

function likelihood(lexicon: Lexicon, lang: Lang, one: Pick<Word, 'text'>, two: Pick<Word, 'text'>): number {
  const [nl, en] = lang === 'nl' ? [one, two] : [two, one];
  return lexicon.get(stem(nl.text, 'nl'))?.get(stem(en.text, 'en')) ?? 0;
}

/** "persoonlijkheidsrechten" and "personality": no lexicon has them all, but they look alike. */
const resembles = (one: Pick<Word, 'text'>, two: Pick<Word, 'text'>): boolean => {
  const key = lookAlike(one.text);
  return key !== null && key === lookAlike(two.text);
};

/** Two words may say the same, by a loose reading: any translation that was ever learned, or letters in common. */
export const isLike = (lexicon: Lexicon, lang: Lang, one: Pick<Word, 'text'>, two: Pick<Word, 'text'>): boolean =>
  resembles(one, two) || likelihood(lexicon, lang, one, two) > 0;
