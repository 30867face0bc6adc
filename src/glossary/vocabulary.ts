import { across, type Lang, type Lexicon, type Sides } from '../model.ts';
import { isFunctionWord } from '../text/language.ts';
import { stem } from '../text/stem.ts';

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

type Stems = Readonly<{ words: Sides<ReadonlySet<string>>; asked: Sides<Map<string, Belonging>> }>;
const kept = new WeakMap<Lexicon, Stems>();

function stemsOf(lexicon: Lexicon): Stems {
  const found = kept.get(lexicon) ?? {
    words: {
      nl: new Set(lexicon.keys()),
      en: new Set([...lexicon.values()].flatMap((translations) => [...translations.keys()])),
    },
    asked: { nl: new Map(), en: new Map() },
  };
  kept.set(lexicon, found);
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
