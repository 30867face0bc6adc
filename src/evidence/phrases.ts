import { lengthCost } from '../align/cost.ts';
import { OPENS_PHRASE } from '../languages/openers.ts';
import type { Bead, Sentence } from '../model/bitext.ts';
import type { Answered, Answering, Lost } from '../model/evidence.ts';
import { across, LANGS, type Lang, type Sides } from '../model/side.ts';

/** A row of words, from `start` up to, not including, `end`, that little answers across. */
type Row = Readonly<{ start: number; end: number }>;

/** A phrase has so many words, or more. */
const SHORTEST = 3;

/** Less sure than this is silence: half of what was found below it in real pairs was another way to say the same. */
const SURE = -0.8;
/** From these odds on, and with so many words that nothing answers, a phrase is worth more than a note. */
const CLEARLY = { sure: 0.5, none: 3 };
/** One word without an answer may be a gap in the lexicon. */
const SURE_OF_ONE = 0.5;

/**
 * The phrases of a bead that lack a counterpart: units of its longer side (parts between commas, or from a word that opens a clause or joins two things)
 * hardly a word of which is answered, where the other side is shorter than it should be by about their length, and has no words without an answer
 * that may say the same in another way.
 * @param near sentences of the other side around it, where the words may have gone
 */
export function lost(
  bead: Bead<Sentence>,
  words: Answering,
  near: (lang: Lang) => readonly Sentence[],
): readonly Lost[] {
  const lengths = { nl: lengthOf(bead.nl), en: lengthOf(bead.en) };
  const excess = lengths.nl - lengths.en * DUTCH_LENGTH;
  if (bead.nl.length === 0 || bead.en.length === 0 || Math.abs(excess) < LEAST_EXCESS) return [];
  const lang: Lang = excess > 0 ? 'nl' : 'en';
  if (isCutOff(bead, lang) || introduces(bead) || !mayLack(bead, lang, lengths, words)) return [];
  const answered = words.answers(bead);
  const other = answered[across(lang)].reduce((sum, word) => sum + (word.answer === 'none' ? worthOf(word) : 0), 0);
  const found = rows(answered[lang], lang).flatMap(({ start, end }): readonly (Lost & Row)[] => {
    const row = answered[lang].slice(start, end);
    const [first, last] = [row[0], row.at(-1)];
    const none = row.filter(({ answer }) => answer === 'none').length;
    if (!first || !last || row.length < SHORTEST || none === 0) return [];
    if (!isTranslated([...answered[lang].slice(0, start), ...answered[lang].slice(end)])) return [];
    const gain = gainOf(lengths, lang, last.word.at + last.word.text.length - first.word.at);
    if (gain < LEAST_GAIN) return [];
    const full = row.filter(({ answer }) => answer === 'full').length;
    const sure = odds({ none, full, gain, excess: Math.abs(excess) / lengths[lang], other, length: lengths[lang] });
    const span = { start: first.word.span.start, end: last.word.span.end };
    const clear = sure >= CLEARLY.sure && none >= CLEARLY.none;
    return sure < (none === 1 ? SURE_OF_ONE : SURE) ? [] : [{ lang, span, sure, none, clear, start, end }];
  });
  return best(found).filter(
    ({ start, end }) =>
      !isGlossed(answered[lang].slice(start, end), bead[across(lang)]) &&
      !hasMoved(answered[lang].slice(start, end), lang, near(across(lang)), words),
  );
}

/** Of rows that overlap the surest. */
function best<R extends Lost & Row>(found: readonly R[]): readonly R[] {
  const kept: R[] = [];
  for (const row of [...found].sort((a, b) => b.sure - a.sure))
    if (!kept.some(({ start, end }) => start < row.end && row.start < end)) kept.push(row);
  return kept;
}

/** Whether a phrase could be missing at all, if every word without an answer stood in it and the lengths fitted without it. */
function mayLack(bead: Bead<Sentence>, lang: Lang, lengths: Sides<number>, words: Answering): boolean {
  const gain = lengthCost(lengths.nl, lengths.en);
  const excess = Math.abs(lengths.nl - lengths.en * DUTCH_LENGTH) / lengths[lang];
  const bound = (none: number) => odds({ none, full: 0, gain, excess, other: 0, length: lengths[lang] });
  if (gain < LEAST_GAIN || bound(Number.POSITIVE_INFINITY) < SURE) return false;
  const none = words.countUnanswered(bead, lang);
  return none > 0 && bound(none) >= (none === 1 ? SURE_OF_ONE : SURE);
}

/** Dutch legal text has so many characters for each English one (see `lengthCost`). */
const DUTCH_LENGTH = 1.04;
/** No phrase is missing where the lengths differ by less. */
const LEAST_EXCESS = 6;
/** How much better the lengths must fit without the phrase. */
const LEAST_GAIN = 0.2;

const lengthOf = (sentences: readonly Sentence[]): number => sentences.reduce((sum, { text }) => sum + text.length, 0);

/** How much less unlikely the lengths of both sides are without the phrase. */
const gainOf = ({ nl, en }: Sides<number>, lang: Lang, size: number): number =>
  lengthCost(nl, en) - (lang === 'nl' ? lengthCost(nl - size, en) : lengthCost(nl, en - size));

/** The other side breaks off in the middle of a sentence, so that its rest stands elsewhere. */
const isCutOff = (bead: Bead<Sentence>, lang: Lang): boolean => endsWell(bead[lang]) && !endsWell(bead[across(lang)]);
const endsWell = (sentences: readonly Sentence[]): boolean => /[.;:!?,)”"]$/.test(sentences.at(-1)?.text.trim() ?? '');

/** "In deze voorwaarden wordt verstaan onder:" / "In these terms, the words below have the following meanings:": what leads to a list is worded freely. */
const introduces = (bead: Bead<Sentence>): boolean =>
  LANGS.every((lang) => bead[lang].at(-1)?.text.trim().endsWith(':'));

/** How much of what stands beside a phrase must be answered: else the two say it in other words, or in words that the lexicon does not know. */
const TRANSLATED = 0.4;

function isTranslated(rest: readonly Answered[]): boolean {
  const content = rest.filter(({ answer }) => answer !== 'small');
  return content.length > 0 && content.filter(({ answer }) => answer === 'full').length >= TRANSLATED * content.length;
}

/** "the Chamber of Commerce (KvK)": the words across stand in brackets behind the phrase */
function isGlossed(words: readonly Answered[], others: readonly Sentence[]): boolean {
  const last = words.at(-1);
  const gloss =
    last === undefined
      ? undefined
      : /^\s\(([^)]+)\)/.exec(last.sentence.text.slice(last.word.at + last.word.text.length))?.[1];
  return gloss !== undefined && others.some(({ text }) => text.toLowerCase().includes(gloss.toLowerCase()));
}

/** What speaks for and against a phrase being missing. */
type Evidence = Readonly<{ none: number; full: number; gain: number; excess: number; other: number; length: number }>;

/**
 * Logistic regression on phrases that were taken out of translations of ours (found again or not) against all that real pairs of texts leave
 * unanswered; bounds keep one piece of evidence from deciding alone.
 */
const odds = ({ none, full, gain, excess, other, length }: Evidence): number =>
  2.57 +
  0.67 * Math.min(none, 4) +
  1.93 * Math.min(gain, 1.5) +
  2.56 * Math.min(excess, 0.5) -
  1.29 * Math.min(other, 3) -
  1.47 * Math.min(full, 3) -
  1.04 * Math.log(length);

/** So many words must be found elsewhere, and this share of them, for the phrase to have moved. */
const MOVED = { words: 3, share: 0.75 };

function hasMoved(phrase: readonly Answered[], lang: Lang, near: readonly Sentence[], words: Answering): boolean {
  const none = phrase.filter(({ answer }) => answer === 'none');
  const [first] = none;
  if (!first || none.length < MOVED.words || near.length === 0) return false;
  const row: Sentence = { ...first.sentence, words: none.map(({ word }) => word) };
  const bead = lang === 'nl' ? { nl: [row], en: near } : { nl: near, en: [row] };
  const found = words.answers(bead)[lang].filter(({ answer }) => answer === 'full').length;
  return found >= MOVED.share * none.length;
}

/** What a word adds to a row; of a word that the lexicon does not know it proves little that nothing answers it. */
const worthOf = ({ answer, known }: Answered): number =>
  answer === 'none' ? 0.4 + 0.6 * Math.min(1, known * 1.5) : answer === 'shared' ? 0.2 : answer === 'full' ? -1.2 : 0;

/** Where the units of a row of words begin. */
const unitsOf = (words: readonly Answered[], lang: Lang): readonly number[] =>
  words.flatMap(({ word, sentence }, at) => {
    const before = words[at - 1];
    const opens =
      before?.sentence !== sentence ||
      OPENS_PHRASE[lang].has(word.text.toLowerCase()) ||
      parts(sentence.text.slice(before.word.at + before.word.text.length, word.at));
    return opens ? [at] : [];
  });

/** ", die" and " (die" begin a unit; "agent(s)" does not. */
const parts = (between: string): boolean => /[,;:()–—]/.test(between) && /\s/.test(between);

/** More units are no phrase. */
const MOST_UNITS = 8;

/** The rows of units of a sentence that are less answered than not, each with no answered unit at either end. */
function rows(words: readonly Answered[], lang: Lang): readonly Row[] {
  const starts = unitsOf(words, lang);
  const ends = [...starts.slice(1), words.length];
  const worths = starts.map((start, at) => words.slice(start, ends[at]).reduce((sum, word) => sum + worthOf(word), 0));
  return starts.flatMap((start, from) => {
    const found: Row[] = [];
    let sum = 0;
    for (let to = from; to < Math.min(starts.length, from + MOST_UNITS); to++) {
      if (words[start]?.sentence !== words[starts[to] ?? 0]?.sentence) break;
      const worth = worths[to] ?? 0;
      sum += worth;
      if (to === from && worth < 0) break;
      if (worth > 0 && sum > 0) found.push({ start, end: ends[to] ?? words.length });
    }
    return found;
  });
}
