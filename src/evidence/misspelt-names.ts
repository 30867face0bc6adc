import { distance } from 'fastest-levenshtein';
import { EXONYM } from '../languages/nl-en/exonyms.ts';
import { opensCapital, opensSmall } from '../languages/pattern.ts';
import { isFunctionWord } from '../languages/recognise.ts';
import { stem } from '../languages/stem.ts';
import type { Bitext, Pair, Reading, Word } from '../model/bitext.ts';
import type { Lexicon } from '../model/glossary.ts';
import { both, LANGS, type Lang, type Sides } from '../model/side.ts';
import { groups } from './naming.ts';
import { core } from './proper-names.ts';

/**
 * Two spellings of one name that stand opposite each other; `sure` = the two texts have one of them in common elsewhere,
 * or the name is a word of neither language and no ending tells the two apart.
 */
export type Misspelt = Readonly<{ words: Sides<Word>; sure: boolean }>;

/** Names of fewer letters are too much alike: "Jan" / "Jana". */
const SHORTEST = 5;

/** So many letters of a name may differ, one for each so many that it has. */
const MOST = 2;
const EACH = 5;

/**
 * Names that both sides of a pair have, spelt otherwise by a letter or two: "Waterveld B.V." / "Waterveldt B.V.". A name is a word with a
 * capital that no text writes small and that is a word of neither language; "Utrechtse" / "Utrecht" is one name, inflected.
 */
export function misspeltNames({ sides, lexicon }: Bitext): (pair: Pair) => readonly Misspelt[] {
  const small = both(sides, smallWords);
  const counts = both(sides, countNames);
  const isName = ({ text }: Word): boolean => {
    const word = core(text);
    return (
      word.length >= SHORTEST &&
      opensCapital(word) &&
      /^\p{L}+$/u.test(word) &&
      /\p{Ll}/u.test(word) &&
      LANGS.every((lang) => !small[lang].has(word.toLowerCase()) && !isWord(word, lang, lexicon))
    );
  };
  const count = (word: string, lang: Lang): number => counts[lang].get(word) ?? 0;
  return (pair) => {
    const found = both({ nl: null, en: null }, (_, lang) =>
      pair.sentences.flatMap((bead) => bead[lang].flatMap(({ words }) => words.filter(isName))),
    );
    const spare = { nl: spareOf(found.nl, found.en), en: spareOf(found.en, found.nl) };
    return spare.nl.flatMap((nl): readonly Misspelt[] => {
      const [en] = spare.en.filter((other) => isOneName(core(nl.text), core(other.text)));
      if (!en) return [];
      const [one, two] = [core(nl.text), core(en.text)];
      if (![one, two].some((word) => LANGS.some((lang) => count(word, lang) > 0))) return [];
      // one spelling stands in the other text too, and more often than the other
      const known = count(one, 'en') > count(two, 'nl') || count(two, 'nl') > count(one, 'en');
      return known || !isInflected(one, two) ? [{ words: { nl, en }, sure: known || isWithin(one, two) }] : [];
    });
  };
}

/** The names that a side has more often than the other, as it spells them; the last of them. */
const spareOf = (own: readonly Word[], far: readonly Word[]): readonly Word[] =>
  groups(own, ({ text }) => core(text)).flatMap((same) => {
    const answers = far.filter(({ text }) => core(text) === core((same[0] as Word).text)).length;
    return same.slice(answers);
  });

/** They differ by a letter or two, and neither is what the other language calls it. */
const isOneName = (one: string, two: string): boolean => {
  const most = Math.min(MOST, Math.floor(Math.min(one.length, two.length) / EACH));
  const away = distance(one.toLowerCase(), two.toLowerCase());
  return away > 0 && away <= most && !isEnding(one, two) && !(EXONYM.get(one)?.includes(two) ?? false);
};

/** "Utrechtse" / "Utrecht", "Brussel" / "Brussels", "Nimbovas" / "Nimbova": an ending of either language. */
function isEnding(one: string, two: string): boolean {
  const [short, long] = one.length < two.length ? [one, two] : [two, one];
  return long.startsWith(short) && /^(?:s|se|e|en|n|er|ers|es|'s|’s)$/.test(long.slice(short.length));
}

/** "Slowakije" / "Slovakia", "Kopenhagen" / "Copenhagen", "Californië" / "California": how a name of a place is spelt in each language. */
const isInflected = (one: string, two: string): boolean => levelled(one) === levelled(two);

const levelled = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/(?:ië|ie|ije|ia|a|e|en|o|y|is|us)$/, '')
    .replaceAll('ij', 'y')
    .replace(/[kq]/g, 'c')
    .replaceAll('ph', 'f')
    .replaceAll('z', 's');

/** The two end alike, so that no ending of a language tells them apart. */
const isWithin = (one: string, two: string): boolean => one.slice(-2) === two.slice(-2);

/** A word of a language: a function word, or one that the lexicon knows and renders otherwise. */
function isWord(word: string, lang: Lang, lexicon: Lexicon): boolean {
  if (isFunctionWord(word.toLowerCase(), lang)) return true;
  const own = stem(word, lang);
  const translations = [...(lexicon.word(own, lang)?.translations ?? [])];
  return translations.some(([other]) => other !== own && other !== stem(word, lang === 'nl' ? 'en' : 'nl'));
}

const wordsOf = ({ sentences }: Reading): readonly Word[] =>
  [...sentences.values()].flatMap((list) => list.flatMap(({ words }) => words));

/** The words that a text writes small, in lower case. */
const smallWords = (reading: Reading): ReadonlySet<string> =>
  new Set(wordsOf(reading).flatMap(({ text }) => (opensSmall(text) ? [core(text).toLowerCase()] : [])));

/** How often a text has each word with a capital within a sentence: what opens one has it anyhow. */
function countNames({ sentences }: Reading): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { words } of [...sentences.values()].flat())
    for (const { text } of words.slice(1))
      if (opensCapital(text)) counts.set(core(text), (counts.get(core(text)) ?? 0) + 1);
  return counts;
}
