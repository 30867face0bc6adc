import { matches } from '../languages/pattern.ts';
import type { Bitext, Reading, Sentence } from '../model/bitext.ts';
import type { Lang, Sides } from '../model/side.ts';
import { both } from '../model/side.ts';
import type { Span } from '../model/source.ts';

/** Which of the two texts a text says prevails, and the words that name it. */
export type Prevailing = Readonly<{ lang: Lang; span: Span }>;

/** How a language names a text, what it says of the one that prevails, and where it may put that. */
type Grammar = Readonly<{ text: RegExp; dutch: RegExp; says: RegExp; inverted: RegExp | null }>;

const GRAMMAR: Sides<Grammar> = {
  nl: {
    /** "de Nederlandse tekst", "de Engelstalige versie" */
    text: /\b(?:Nederlands|Engels)(?:e|talige)\s(?:(?:originele|oorspronkelijke)\s)?(?:tekst|versie|taalversie|tekstversie|uitgave|redactie|algemene voorwaarden|voorwaarden|overeenkomst)\b/gi,
    dutch: /^Nederlands/i,
    /** "prevaleert", "heeft voorrang", "is doorslaggevend", "gaat voor" */
    says: /\b(?:prevaleert|prevaleren|voorrang|doorslaggevend|beslissend|maatgevend|leidend|bindend|authentiek|gaat(?=\s+(?:\S+\s){0,3}voor\b)|voorgaan)\b/gi,
    /** "prevaleert de Nederlandse tekst", "is de Nederlandse tekst bindend": the text stands behind the verb */
    inverted:
      /(?:prevaleert|prevaleren|gaat|is|zal|heeft|geldt)\s(?:(?:steeds|altijd|uitsluitend|alleen)\s)?(?:de|het)\s$/i,
  },
  en: {
    /** "the Dutch text", "the English-language version" */
    text: /\b(?:Dutch|English)(?:[- ]language)?\s(?:original\s)?(?:text|version|wording|edition|original|general terms(?: and conditions)?|terms(?: and conditions)?|agreement)\b/gi,
    dutch: /^Dutch/i,
    /** "shall prevail", "takes precedence", "is decisive" */
    says: /\b(?:prevails?|takes? precedence|ha(?:s|ve) precedence|decisive|binding|authoritative|authentic|conclusive|controlling|leading|governs|shall govern|controls|shall control)\b/gi,
    inverted: null,
  },
};

/** How far the text and what is said of it may stand apart: "the Dutch version of these terms and conditions shall in all cases prevail". */
const NEAR = 70;

/** What a text says about which of the two prevails: "De Nederlandse tekst prevaleert" / "The Dutch text prevails"; null where it says nothing. */
export function prevailing({ source, sentences }: Reading): Prevailing | null {
  const grammar = GRAMMAR[source.lang];
  for (const list of sentences.values())
    for (const sentence of list) {
      const found = inSentence(sentence, grammar);
      if (found) return found;
    }
  return null;
}

function inSentence(sentence: Sentence, { text, dutch, says, inverted }: Grammar): Prevailing | null {
  const { text: read } = sentence;
  const texts = matches(text, read).map(({ 0: words, index }) => ({
    words,
    start: index,
    end: index + words.length,
  }));
  if (texts.length === 0) return null;
  for (const { 0: verb, index } of matches(says, read)) {
    const end = index + verb.length;
    const behind = inverted
      ? texts.find(({ start }) => inverted.test(read.slice(0, start)) && start - 4 <= end && start + NEAR > index)
      : undefined;
    const before = texts.findLast((one) => one.end <= index && index - one.end <= NEAR);
    const after = texts.find(({ start }) => start >= end && inverted?.test(read.slice(index, start)) === true);
    const found = after ?? behind ?? before;
    if (!found) continue;
    const [from, to] = [Math.min(found.start, index), Math.max(found.end, end)];
    if (/\b(?:niet|geen|not|never)\b|[.;]\s/i.test(read.slice(from, to))) continue;
    return { lang: dutch.test(found.words) ? 'nl' : 'en', span: spanOf(sentence, found.start, found.end) };
  }
  return null;
}

/** Words of a sentence as a span of its source. */
function spanOf({ words, span }: Sentence, start: number, end: number): Span {
  const inside = words.filter(({ at, text }) => at < end && start < at + text.length);
  return { start: inside[0]?.span.start ?? span.start, end: inside.at(-1)?.span.end ?? span.end };
}

/**
 * The language that prevails, where both texts say so, or one says it of the other: what a text says against itself needs no confirmation,
 * and a translation often says so alone. Null where nothing is said or the texts disagree.
 */
export function prevailingIn({ sides }: Pick<Bitext, 'sides'>): Lang | null {
  const { nl, en } = both(sides, (reading) => prevailing(reading)?.lang ?? null);
  if (nl !== null && en !== null) return nl === en ? nl : null;
  if (nl === 'en') return 'en';
  return en === 'nl' ? 'nl' : null;
}
