import { lookAlike, stem } from '../languages/stem.ts';
import type { Lexicon } from '../model/glossary.ts';
import type { Lang } from '../model/side.ts';
import type { Tree } from '../model/tree.ts';

/** A translation as sure as this makes two words say the same. */
const AKIN = 0.08;

/** A stem, and what words of both languages that look like it have in common. */
export type Akin = Readonly<{ stem: string; alike: string | null }>;

/** The stems of a word of a tree, with its particle where it has one: "draagt … over" is draagt and overdraagt. */
export function stemsAt({ nodes, dependents }: Tree, at: number, lang: Lang): readonly Akin[] {
  const word = nodes[at]?.text ?? '';
  const particles = (dependents[at] ?? []).filter((one) => nodes[one]?.relation === 'compound:prt');
  return [...particles.map((one) => `${nodes[one]?.text ?? ''}${word}`), word].map((one) => akinOf(one, lang));
}

/** A printed word as it is compared. */
export function akinOf(word: string, lang: Lang): Akin {
  const found = stem(word, lang);
  return { stem: found, alike: lookAlike(found) };
}

/** Some stem of one translates some stem of the other, or both are one international word. */
export const isAkin = (nl: readonly Akin[], en: readonly Akin[], lexicon: Lexicon): boolean =>
  nl.some((dutch) => {
    if (dutch.stem.length < 2) return false;
    const translations = lexicon.get(dutch.stem);
    return en.some(
      (english) =>
        dutch.stem === english.stem ||
        (dutch.alike !== null && dutch.alike === english.alike) ||
        (translations?.get(english.stem) ?? 0) >= AKIN,
    );
  });

/** The same of words of a language and of the other one. */
export const isAkinAcross = (lang: Lang, own: readonly Akin[], far: readonly Akin[], lexicon: Lexicon): boolean =>
  lang === 'nl' ? isAkin(own, far, lexicon) : isAkin(far, own, lexicon);

/** The places of the English words, by their stems, that are akin to a Dutch one; the words are looked through once for all that are asked. */
export function akinAmong(
  words: readonly (readonly Akin[])[],
  lexicon: Lexicon,
): (nl: readonly Akin[]) => readonly number[] {
  const places = new Map<string, number[]>();
  for (const [at, stems] of words.entries())
    for (const key of new Set(stems.flatMap(printed))) {
      const list = places.get(key);
      if (list) list.push(at);
      else places.set(key, [at]);
    }
  const answers = (dutch: string): readonly string[] =>
    [...(lexicon.get(dutch) ?? [])].flatMap(([english, sure]) => (sure >= AKIN ? [english] : []));
  return (nl) => {
    const keys = nl
      .filter(({ stem }) => stem.length > 1)
      .flatMap((dutch) => [...printed(dutch), ...answers(dutch.stem)]);
    return [...new Set(keys.flatMap((key) => places.get(key) ?? []))].sort((a, b) => a - b);
  };
}

/** What it is found by: its stem, and what it looks like. */
const printed = ({ stem, alike }: Akin): readonly string[] => (alike === null ? [stem] : [stem, `≈ ${alike}`]);
