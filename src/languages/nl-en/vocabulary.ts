import type { Lexicon } from '../../model/glossary.ts';
import { across, type Lang, type Sides } from '../../model/side.ts';
import { isFunctionWord } from '../recognise.ts';
import { stem } from '../stem.ts';

/** What a word says of the language of the text it stands in: only this language has it, only the other, or it tells nothing. */
export type Belonging = 'own' | 'foreign' | 'either';

/**
 * Whether words belong to the language of their text: function words by a list, others by the stems of the lexicon. "vervalt" is Dutch alone,
 * "overview" English alone; "contract", names and words that nobody learned tell nothing.
 */
export function belonging(lexicon: Lexicon, lang: Lang): (word: string) => Belonging {
  const stems = stemsOf(lexicon);
  const known = stems.asked[lang];
  return (word) => {
    const key = word.toLowerCase();
    const seen = known.get(key);
    if (seen) return seen;
    const found = judge(key, lang, stems);
    known.set(key, found);
    return found;
  };
}

type Has = Readonly<{ has: (stem: string) => boolean }>;
type Stems = Readonly<{ words: Sides<Has>; asked: Sides<Map<string, Belonging>> }>;
const kept = new WeakMap<Lexicon, Stems>();

function stemsOf(lexicon: Lexicon): Stems {
  const seen = kept.get(lexicon);
  if (seen) return seen;
  const found = { words: { nl: lexicon, en: englishOf(lexicon) }, asked: { nl: new Map(), en: new Map() } };
  kept.set(lexicon, found);
  return found;
}

const reversed = new WeakMap<Lexicon, ReadonlyMap<string, number>>();

/** The English stems of a lexicon, and how surely each translates some Dutch one, from 0 to 1. */
export function englishOf(lexicon: Lexicon): ReadonlyMap<string, number> {
  const seen = reversed.get(lexicon);
  if (seen) return seen;
  const found = new Map<string, number>();
  for (const translations of lexicon.values())
    for (const [english, sure] of translations) found.set(english, Math.min(1, (found.get(english) ?? 0) + sure));
  reversed.set(lexicon, found);
  return found;
}

/** Shorter words are too often words of both ("door", "brief", "over"), unless they are listed. */
const SHORTEST = 4;

function judge(word: string, lang: Lang, { words }: Stems): Belonging {
  const other = across(lang);
  const [own, foreign] = [isFunctionWord(word, lang), isFunctionWord(word, other)];
  if (own !== foreign) return own ? 'own' : 'foreign';
  if (own || word.length < SHORTEST || !/^[a-zà-ÿ]+$/.test(word)) return 'either';
  const [here, there] = [words[lang].has(stem(word, lang)), words[other].has(stem(word, other))];
  return here === there ? 'either' : here ? 'own' : 'foreign';
}
