import english from 'natural/lib/natural/stemmers/porter_stemmer.js';
import dutch from 'natural/lib/natural/stemmers/porter_stemmer_nl.js';
import { keep } from '../model/keep.ts';
import type { Lang, Sides } from '../model/side.ts';

/** What has more letters is no word, and is told apart by these. */
const LONGEST = 200;

const known: Sides<Map<string, string>> = { nl: new Map(), en: new Map() };

/**
 * The stem of a word by natural's Porter stemmers: a key under which inflections of one word mostly meet. It serves where a miss costs little
 * (weighing clauses, the lexicon); terms are matched by their base forms, because the Dutch stemmer puts aansprakelijk and aanspraak
 * together and leid and leden apart.
 */
export function stem(word: string, lang: Lang): string {
  return keep(known[lang], word.toLowerCase(), (key) => {
    const plain = key
      .slice(0, LONGEST)
      .normalize('NFD')
      .replace(/[^a-z]/g, '');
    return lang === 'nl' ? dutch.stem(plain) : english.stem(plain);
  });
}

/** The words of a text that can carry meaning, as stems: letters only, three and more. */
export const stems = (text: string, lang: Lang): readonly string[] =>
  (text.match(/[A-Za-zÀ-ÿ]{3,}/g) ?? []).map((word) => stem(word, lang));

/**
 * Words of Latin or Greek, and names, begin alike: "applicaties" and "applications", "documentatie" and "documentation". Five letters
 * tell them apart well enough; spelling that differs by rule is levelled (k and c, z and s).
 */
export function lookAlike(word: string): string | null {
  if (word.length < 5) return null;
  const plain = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z]/g, '')
    .replaceAll('k', 'c')
    .replaceAll('z', 's')
    .replaceAll('ph', 'f')
    .replaceAll('y', 'i');
  return plain.length < 5 ? null : `word ${plain.slice(0, 5)}`;
}
