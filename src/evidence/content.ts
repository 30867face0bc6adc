import { isWhole } from '../align/beads.ts';
import { support } from '../align/sentences.ts';
import { isSmall } from '../languages/small-words.ts';
import { stem } from '../languages/stem.ts';
import type { Bead, Bitext, Pair, Sentence } from '../model/bitext.ts';
import type { Opposed } from '../model/evidence.ts';
import { across, LANGS, type Lang, type Sides } from '../model/side.ts';

/** From here down two texts say something else: one or two in a thousand faithful clauses are answered so little (`node bench/run.mjs support`). */
const ELSE = { support: -2, words: 5 };

/**
 * A text is translated freely where this share of its clauses, and so many, are hardly answered though they say the same ("at a party's request or on its
 * own initiative" for "ambtshalve of op verlangen van een van de partijen"): there two clauses say something else only from here down.
 */
const FREELY = { below: 3, share: 0.02, clauses: 3, support: -5 };

/** Sentences of fewer words may be a heading, or part of their neighbour. */
const SENTENCE = 5;

/**
 * Clauses and sentences that stand opposite each other and are about something else: hardly a word of either is answered. In a pair whose clauses say the
 * same as a whole, two sentences that stand alone at one place are opposite each other.
 */
export function opposed(bitext: Bitext): readonly Opposed[] {
  const found = bitext.pairs.flatMap((pair) => opposedIn(bitext, pair));
  const bound = isFree(bitext) ? FREELY.support : ELSE.support;
  return found.map((one): Opposed => {
    const [again, there] = [repeats(bitext, one), standsIn(bitext, one, found)];
    const certain = one.pair.leftOver === true || one.support <= bound || again !== null || there !== null;
    return { ...one, repeats: again, elsewhere: there, freely: !certain };
  });
}

/** Many clauses are hardly answered, but not so little that they would say something else. */
function isFree(bitext: Bitext): boolean {
  const all = bitext.pairs.filter(isProse).flatMap((pair) => judged(bitext, sentencesOf(pair)) ?? []);
  const hardly = all.filter((one) => one >= ELSE.support && one < FREELY.below).length;
  return hardly >= FREELY.clauses && hardly >= FREELY.share * all.length;
}

type Found = Pick<Opposed, 'pair' | 'sentences' | 'support'>;

function opposedIn(bitext: Bitext, pair: Pair): readonly Found[] {
  const sentences = {
    nl: pair.sentences.flatMap(({ nl }) => nl),
    en: pair.sentences.flatMap(({ en }) => en),
  };
  if (!isProse(pair) || sentences.nl.length === 0 || sentences.en.length === 0) return [];
  const whole = judged(bitext, sentences);
  if (pair.leftOver || (whole !== null && whole < ELSE.support))
    return [{ pair, sentences, support: whole ?? ELSE.support }];
  return pair.sentences.flatMap((bead, at): readonly Found[] => {
    const here = isWhole(bead) ? bead : together(bead, pair.sentences[at + 1]);
    if (here === null) return [];
    const sure = judged(bitext, here, isWhole(bead) ? ELSE.words : 2);
    return sure !== null && sure < (isWhole(bead) ? ELSE.support : 0) ? [{ pair, sentences: here, support: sure }] : [];
  });
}

const isProse = ({ clauses }: Pair): boolean =>
  LANGS.every((lang) => clauses[lang].every(({ kind }) => kind !== 'front' && kind !== 'contents'));

/** A sentence that stands alone, and right behind it one of the other side that does. */
function together(one: Bead<Sentence>, two: Bead<Sentence> | undefined): Bead<Sentence> | null {
  if (!two || isWhole(two)) return null;
  const found = { nl: [...one.nl, ...two.nl], en: [...one.en, ...two.en] };
  const isLong = (list: readonly Sentence[]) => list.length === 1 && (list[0]?.words.length ?? 0) >= SENTENCE;
  return isLong(found.nl) && isLong(found.en) ? found : null;
}

/** Where one text is so many times as long as the other, it was divided elsewhere. */
const LONGER = 3;

/** How well two rows of sentences support each other; null where too few of their words could be answered to tell. */
export function judged({ words }: Bitext, bead: Bead<Sentence>, least: number = ELSE.words): number | null {
  const [one = 0, two = 0] = LANGS.map((lang) => bead[lang].reduce((sum, { text }) => sum + text.length, 0)).sort(
    (a, b) => a - b,
  );
  if (two > LONGER * one) return null;
  const answered = words.answers(bead);
  const count = (lang: Lang) =>
    answered[lang].filter(({ answer, value }) => answer === 'full' || (answer === 'none' && !value)).length;
  return Math.min(count('nl'), count('en')) < least ? null : support(bead, words);
}

/** So much of the content of two clauses of one text must be the same for one to repeat the other. */
const SAME = 0.75;

/** The clause that one side repeats here, where the other side does not. */
function repeats({ pairs }: Bitext, { pair, sentences }: Found): Opposed['repeats'] {
  for (const lang of LANGS) {
    const own = contentOf(sentences[lang], lang);
    const other = pairs.find((one) => {
      if (one === pair || one.clauses[lang].length === 0) return false;
      const theirs = sentencesOf(one);
      const mirrored = overlap(
        contentOf(sentences[across(lang)], across(lang)),
        contentOf(theirs[across(lang)], across(lang)),
      );
      return mirrored < SAME / 2 && overlap(own, contentOf(theirs[lang], lang)) >= SAME;
    });
    const clause = other?.clauses[lang][0];
    if (clause) return { lang, clause };
  }
  return null;
}

/** The clause of the other side that says what is said here, where that clause itself has no partner or one that says something else. */
function standsIn(bitext: Bitext, here: Found, found: readonly Found[]): Opposed['elsewhere'] {
  const free = bitext.pairs.filter(
    (pair) => pair !== here.pair && (!isWholePair(pair) || found.some((one) => one.pair === pair)),
  );
  for (const lang of LANGS) {
    const far = across(lang);
    const other = free.find((pair) => {
      const theirs = sentencesOf(pair)[far];
      const bead = lang === 'nl' ? { nl: here.sentences.nl, en: theirs } : { nl: theirs, en: here.sentences.en };
      return theirs.length > 0 && (judged(bitext, bead) ?? 0) > -ELSE.support;
    });
    const clause = other?.clauses[far][0];
    if (clause) return { lang: far, clause };
  }
  return null;
}

const isWholePair = ({ clauses }: Pair): boolean => clauses.nl.length > 0 && clauses.en.length > 0;

const sentencesOf = (pair: Pair): Sides<readonly Sentence[]> => ({
  nl: pair.sentences.flatMap(({ nl }) => nl),
  en: pair.sentences.flatMap(({ en }) => en),
});

/** The stems of the words that carry meaning. */
const contentOf = (sentences: readonly Sentence[], lang: Lang): ReadonlySet<string> =>
  new Set(
    sentences.flatMap(({ words }) =>
      words.flatMap(({ text }) => (isSmall(text.toLowerCase(), lang) ? [] : [stem(text, lang)])),
    ),
  );

/** The share of two sets that both have; nothing of little. */
function overlap(one: ReadonlySet<string>, two: ReadonlySet<string>): number {
  const shared = [...one].filter((word) => two.has(word)).length;
  return shared < ELSE.words ? 0 : shared / Math.max(one.size, two.size);
}
