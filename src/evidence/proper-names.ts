import { formBehind, formOf } from '../languages/legal-forms.ts';
import { COURT_BEFORE, COURT_BEHIND } from '../languages/nl-en/jurisdictions.ts';
import { opensCapital, opensSmall } from '../languages/pattern.ts';
import { isFunctionWord } from '../languages/recognise.ts';
import { stem } from '../languages/stem.ts';
import type { Bitext, Reading, Sentence, Word } from '../model/bitext.ts';
import type { Fact } from '../model/fact.ts';
import { across, both, LANGS, type Lang } from '../model/side.ts';
import type { Span } from '../model/source.ts';
import { meets } from './naming.ts';

/**
 * A proper name in a sentence: "Waterlelie B.V." → words "Waterlelie", form "bv". `known` = both texts have it; `place` = how far in its sentence it
 * stands, from 0 to 1; `ofCourt` = it says where a court sits ("rechtbank Amsterdam").
 */
export type ProperName = Readonly<{
  words: readonly string[];
  form: string | null;
  known: boolean;
  place: number;
  ofCourt: boolean;
  span: Span;
}>;

/** What is a name in a pair of texts, decided from both sides. */
export type Naming = (sentence: Sentence) => readonly ProperName[];

/**
 * The proper names of two texts. A name has a capital within its sentence, and it has a legal form ("Waterlelie B.V."), or both texts write it alike
 * ("Firefox"), or it is a word of neither language. What is also written small, what a definition or a glossary names, and what is a
 * reference, a date or a code is none.
 */
export function properNames({ sides, lexicon }: Bitext): Naming {
  const small = both(sides, smallWords);
  const written = both(sides, capitalised);
  /** A word of the language: one that translations render otherwise, as they do no name ("Firefox" is "Firefox"). */
  const isWord = (word: string, lang: Lang): boolean => {
    if (isFunctionWord(word.toLowerCase(), lang)) return true;
    const own = stem(word, lang);
    const [best] = [...(lexicon.word(own, lang)?.translations ?? [])].sort(([, a], [, b]) => b - a);
    return best !== undefined && best[0] !== own && best[0] !== stem(word, across(lang));
  };
  const isSmall = (word: string): boolean => small.nl.has(word.toLowerCase()) || small.en.has(word.toLowerCase());
  const isShared = (word: string): boolean => written.nl.has(word) && written.en.has(word);
  const isName = ({ text }: Word): boolean => {
    if (text.length < 2 || /[\d.]/.test(text) || !opensCapital(text) || isSmall(text)) return false;
    const word = core(text);
    const words = LANGS.filter((lang) => isWord(word, lang)).length;
    return words === 0 || (words === 1 && isShared(word));
  };

  function namesIn(sentence: Sentence): readonly ProperName[] {
    const { words, text } = sentence;
    const found: ProperName[] = [];
    for (let at = 0; at < words.length; at++) {
      const end = runFrom(words, text, at);
      if (end === at) continue;
      const run = words.slice(at, end);
      const [first, last] = [run[0] as Word, run.at(-1) as Word];
      const behind = formBehind(text, last.at + last.text.length);
      const form = behind?.form ?? formOf(first.text) ?? formOf(last.text) ?? null;
      const span = { start: first.span.start, end: behind ? spanEnd(sentence, behind.end) : last.span.end };
      const own = run.filter((word) => (behind ? isNamed(word) : !isTold(sentence, word) && isName(word)));
      const opens = at === 0 || /[.:“"‘(–•]\s*$/.test(text.slice(0, first.at));
      const known = own.length > 0 && own.every(({ text }) => isShared(core(text)));
      if (own.length > 0 && (!opens || known || behind))
        found.push({
          words: own.map(({ text }) => core(text)),
          form,
          known,
          place: at / Math.max(1, words.length - 1),
          ofCourt: isOfCourt(text, first.at, last.at + last.text.length),
          span,
        });
      at = end - 1;
    }
    return found;
  }
  const isNamed = ({ text }: Word): boolean => opensCapital(text) && formOf(text) === null;
  return namesIn;
}

/** What a word of a name is without what inflects it or is joined to it: "PLC’s" and "PLCs" → PLC, "OT-specifieke" → OT, "Zilvervis’" → Zilvervis */
export const core = (word: string): string =>
  word.replace(/(?:[-‐‑][a-zß-ÿ].*|['’]s?)$/, '').replace(/(?<=[A-Z]{2})s$/, '');

/** A court stands right before or behind these words. */
const isOfCourt = (text: string, start: number, end: number): boolean =>
  LANGS.some((lang) => COURT_BEFORE[lang].test(text.slice(Math.max(0, start - 40), start))) ||
  LANGS.some((lang) => COURT_BEHIND[lang].test(text.slice(end, end + 24)));

/** The end of the run of words with capitals that begins here: "Google Analytics", "Jan de Vries"; a form of a firm is no word of it. */
function runFrom(words: readonly Word[], text: string, from: number): number {
  let end = from;
  for (let at = from; at < words.length; at++) {
    const [before, word] = [words[at - 1], words[at]];
    if (!word || !opensCapital(word.text)) break;
    if (at > from && before && text.slice(before.at + before.text.length, word.at) !== ' ') break;
    if (at > from && before && formBehind(text, before.at + before.text.length)) break;
    end = at + 1;
  }
  return end;
}

/** Where a place in the text of a sentence stands in its source. */
function spanEnd({ words, span }: Sentence, at: number): number {
  const word = words.findLast((one) => one.at < at);
  return word ? Math.min(span.end, word.span.start + (at - word.at)) : span.end;
}

/** What explains a capital: a definition, a glossary, a reference, a date. */
const isTold = ({ facts }: Sentence, { span }: Word): boolean =>
  facts.some((fact) => EXPLAINS.has(fact.kind) && meets(fact.span, span));
const EXPLAINS: ReadonlySet<Fact['kind']> = new Set([
  'term',
  'party',
  'reference',
  'date',
  'identifier',
  'placeholder',
  'amount',
  'duration',
] as const);

/** The words that a text writes small. */
const smallWords = ({ sentences }: Reading): ReadonlySet<string> =>
  new Set(
    [...sentences.values()].flatMap((list) =>
      list.flatMap(({ words }) => words.filter(({ text }) => opensSmall(text)).map(({ text }) => text.toLowerCase())),
    ),
  );

/** The words that a text writes with a capital within a sentence, as they stand. */
const capitalised = ({ sentences }: Reading): ReadonlySet<string> =>
  new Set(
    [...sentences.values()].flatMap((list) =>
      list.flatMap(({ words }) => words.filter(({ text }) => opensCapital(text)).map(({ text }) => text)),
    ),
  );
