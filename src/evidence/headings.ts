import { lookAlike, stem } from '../languages/stem.ts';
import type { Bitext, Pair, Reading, Sentence, Word } from '../model/bitext.ts';
import { across, both, LANGS, type Lang, type Sides } from '../model/side.ts';
import { wholePairs } from './compare.ts';

/** Two headings that stand opposite each other, and a word of either that the other does not have and that is known to mean something else. */
export type OtherHeading = Readonly<{ pair: Pair; headings: Sides<Sentence>; words: Sides<readonly Word[]> }>;

/** A word is answered by another from this probability on, and is known to have a usual translation from this on. */
const ANSWERS = 0.02;
const USUAL = 0.2;

/** Longer headings are translated freely. */
const LONGEST = 4;

/**
 * Headings of paired clauses that say something else: "Rechten van de Klant" / "Obligations of the Customer". Each has a word that nothing in the other
 * answers, and both texts use elsewhere what would have answered it; a free translation ("Slotbepalingen" / "Miscellaneous") does not.
 */
export function otherHeadings(bitext: Bitext): readonly OtherHeading[] {
  const pairs = wholePairs(bitext).flatMap((pair) => {
    const headings = both(pair.clauses, ([clause], lang) => clause && bitext.sides[lang].headings.get(clause));
    const single = pair.clauses.nl.length === 1 && pair.clauses.en.length === 1;
    return single && headings.nl && headings.en ? [{ pair, headings: { nl: headings.nl, en: headings.en } }] : [];
  });
  const used = both(bitext.sides, stemsOf);
  return pairs.flatMap(({ pair, headings }) => {
    const stems = both(headings, ({ words }, lang) => new Set(words.map(({ text }) => stem(text, lang))));
    const alike = both(headings, ({ words }) => new Set(words.flatMap(({ text }) => lookAlike(text) ?? [])));
    const unanswered = both(headings, ({ words, facts }, lang) => {
      const other = across(lang);
      const named = facts.filter(({ kind }) => kind === 'term' || kind === 'party');
      return words.filter(({ text, span }) => {
        const look = lookAlike(text);
        if (text.length < 4 || named.some((fact) => fact.span.start <= span.start && span.end <= fact.span.end))
          return false;
        if (look !== null && alike[other].has(look)) return false;
        const answers = [...(bitext.lexicon.word(stem(text, lang), lang)?.translations ?? [])];
        if (answers.some(([one, sure]) => sure >= ANSWERS && stems[other].has(one))) return false;
        return answers.some(([one, sure]) => sure >= USUAL && used[other].has(one));
      });
    });
    // an adjective among three words ("Wezenlijke verandering der omstandigheden" / "Fundamental change …") is mostly a synonym
    const differs = LANGS.every((lang) => {
      const content = headings[lang].words.filter(({ text }) => text.length >= 4).length;
      return content <= LONGEST && unanswered[lang].length > 0 && 2 * unanswered[lang].length >= content;
    });
    return differs ? [{ pair, headings, words: unanswered }] : [];
  });
}

/** The stems that a text uses, headings included. */
const stemsOf = ({ headings, sentences }: Reading, lang: Lang): ReadonlySet<string> =>
  new Set(
    [...headings.values(), ...[...sentences.values()].flat()].flatMap(({ words }) =>
      words.map(({ text }) => stem(text, lang)),
    ),
  );
