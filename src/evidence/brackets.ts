import { lengthCost } from '../align/cost.ts';
import type { Bead, Sentence } from '../model/bitext.ts';
import type { Answering, Lost } from '../model/evidence.ts';
import { across, both, LANGS, type Lang } from '../model/side.ts';

/** So many words in brackets must be without an answer, and this share of them; the lexicon must know them, since foreign words and names explain. */
const LEAST = { words: 2, share: 0.75, known: 0.05 };

/** A longer bracket without figures needs less, where the lengths of the two sides fit so much better without it. */
const LONG = { words: 3, share: 0.5, gain: 0.1 };

/**
 * What stands in brackets on one side only: "25 euro per uur" / "25 euros (or the equivalent in dollars) per hour". A bracket that holds a name, an
 * abbreviation, a quotation or the word of the other language explains what both sides say.
 */
export function lostBrackets(bead: Bead<Sentence>, words: Answering): readonly Lost[] {
  return LANGS.flatMap((lang) => {
    const far = across(lang);
    if (bead[far].length === 0 || countBrackets(bead[far]) >= countBrackets(bead[lang])) return [];
    return bead[lang].flatMap((sentence) =>
      bracketsIn(sentence).flatMap((inside): readonly Lost[] => {
        const own = words.answers({ ...bead, [lang]: [inside] })[lang];
        const none = own.filter(({ answer, known }) => answer === 'none' && known >= LEAST.known).length;
        const asked = own.filter(({ answer }) => answer !== 'small').length;
        const [first, last] = [inside.words[0], inside.words.at(-1)];
        const isLong =
          !/\d/.test(inside.text) &&
          inside.words.length >= LONG.words &&
          gainOf(bead, lang, inside.text.length + 2) >= LONG.gain;
        const isLost = isLong
          ? none >= LONG.share * asked && none > 0
          : none >= LEAST.words && none >= LEAST.share * asked;
        if (!isLost || !first || !last) return [];
        return [{ lang, span: { start: first.span.start, end: last.span.end }, sure: 0, none, clear: false }];
      }),
    );
  });
}

/** How much less unlikely the lengths of both sides are without so many characters of one. */
function gainOf(bead: Bead<Sentence>, lang: Lang, size: number): number {
  const { nl, en } = both(bead, (list) => list.reduce((sum, { text }) => sum + text.length, 0));
  return lengthCost(nl, en) - (lang === 'nl' ? lengthCost(nl - size, en) : lengthCost(nl, en - size));
}

const BRACKETS = /\([^()]*\)/g;

const countBrackets = (sentences: readonly Sentence[]): number =>
  sentences.reduce((sum, { text }) => sum + (text.match(BRACKETS)?.length ?? 0), 0);

/** What stands in each pair of brackets, as a sentence of its own. */
const bracketsIn = (sentence: Sentence): readonly Sentence[] =>
  [...sentence.text.matchAll(BRACKETS)].map(({ index, 0: printed }) => ({
    ...sentence,
    text: printed.slice(1, -1),
    words: sentence.words
      .filter(({ at }) => at > index && at < index + printed.length)
      .map((word) => ({ ...word, at: word.at - index - 1 })),
  }));
