import { bases } from '../languages/inflection.ts';
import { sameInHeadings } from '../languages/nl-en/heading-words.ts';
import { stem } from '../languages/stem.ts';
import type { Bitext, Pair, Sentence, Word } from '../model/bitext.ts';
import type { Answered } from '../model/evidence.ts';
import type { Fact } from '../model/fact.ts';
import type { Lexicon } from '../model/glossary.ts';
import { across, both, LANGS, type Lang, type Sides } from '../model/side.ts';
import type { Span } from '../model/source.ts';
import { wholePairs } from './compare.ts';
import { meets } from './naming.ts';

/** Two headings that stand opposite each other and say something else. */
export type OtherHeading = Readonly<{ pair: Pair; headings: Sides<Sentence> }>;

/** Of longer headings more is translated freely. */
const LONGEST = 4;

/**
 * Headings of paired clauses that say something else: "Opzegging" / "Renewal", "Rechten van de Klant" / "Obligations of the Customer". Half of the
 * words of each are not answered in the other, and both sides have a term among them that a glossary or the text knows: each is known to mean
 * something else. A free translation has none: "Slotbepalingen" / "Miscellaneous".
 */
export function otherHeadings(bitext: Bitext): readonly OtherHeading[] {
  return wholePairs(bitext).flatMap((pair): readonly OtherHeading[] => {
    const headings = headingsOf(bitext, pair);
    if (!headings) return [];
    const answered = bitext.words.answers({ nl: [headings.nl], en: [headings.en] });
    const differ = LANGS.every((lang) =>
      openIn(bitext.lexicon, answered[lang], headings, lang).some(
        ({ word }) => conceptsAt(headings[lang], word.span).length > 0,
      ),
    );
    return differ ? [{ pair, headings }] : [];
  });
}

/** The headings of a pair of two clauses that both have one. */
export function headingsOf({ sides }: Bitext, { clauses }: Pair): Sides<Sentence> | null {
  if (LANGS.some((lang) => clauses[lang].length > 1)) return null;
  const { nl, en } = both(clauses, ([clause], lang) => clause && sides[lang].headings.get(clause));
  return nl && en ? { nl, en } : null;
}

/** The words of a heading that the other does not answer; none where they are less than half of it, or it is long. */
function openIn(
  lexicon: Lexicon,
  words: readonly Answered[],
  headings: Sides<Sentence>,
  lang: Lang,
): readonly Answered[] {
  const far = headings[across(lang)];
  const others = new Set(conceptsAt(far, { start: far.span.start, end: far.span.end }));
  const content = words.filter(({ answer }) => answer !== 'small');
  const open = content.filter(
    ({ answer, word }) =>
      answer === 'none' &&
      !conceptsAt(headings[lang], word.span).some((one) => others.has(one)) &&
      !far.words.some((other) => isFree(lexicon, lang === 'nl' ? [word, other] : [other, word])),
  );
  return content.length > LONGEST || 2 * open.length < content.length ? [] : open;
}

/** "Prijzen" / "Fees": one thing, as headings name it; or one word in other forms, "gebruiken" / "using". */
function isFree(lexicon: Lexicon, [one, other]: readonly [Word, Word]): boolean {
  const [nl, en] = [bases(one.text.toLowerCase(), 'nl'), bases(other.text.toLowerCase(), 'en')];
  return (
    nl.some((dutch) => en.some((english) => sameInHeadings(dutch, english))) ||
    nl.some((dutch) => en.some((english) => lexicon.get(stem(dutch, 'nl'))?.has(stem(english, 'en'))))
  );
}

/** The concepts that are named here. */
const conceptsAt = ({ facts }: Sentence, span: Span): readonly string[] =>
  facts.flatMap((fact) => (isNamed(fact) && meets(fact.span, span) ? [fact.concept.id] : []));

const isNamed = (fact: Fact) => fact.kind === 'term' || fact.kind === 'party';
