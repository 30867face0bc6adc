import { lookAlike, stem } from '../languages/stem.ts';
import type { Lexicon } from '../model/glossary.ts';
import type { Lang } from '../model/side.ts';
import type { Tree } from '../model/tree.ts';

/** A translation as sure as this makes two words say the same. */
const AKIN = 0.08;

/** The stems of a word of a tree, with its particle where it has one: "draagt … over" is draagt and overdraagt. */
export function stemsAt({ nodes, dependents }: Tree, at: number, lang: Lang): readonly string[] {
  const word = nodes[at]?.text ?? '';
  const particles = (dependents[at] ?? []).filter((one) => nodes[one]?.relation === 'compound:prt');
  return [...particles.map((one) => `${nodes[one]?.text ?? ''}${word}`), word].map((one) => stem(one, lang));
}

/** Some stem of one translates some stem of the other, or both are one international word. */
export const isAkin = (nl: readonly string[], en: readonly string[], lexicon: Lexicon): boolean =>
  nl.some(
    (dutch) =>
      dutch.length > 1 &&
      en.some(
        (english) =>
          dutch === english ||
          (lexicon.get(dutch)?.get(english) ?? 0) >= AKIN ||
          (lookAlike(dutch) !== null && lookAlike(dutch) === lookAlike(english)),
      ),
  );
