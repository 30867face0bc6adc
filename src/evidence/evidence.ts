import { isWhole } from '../align/beads.ts';
import type { Bead, Bitext, Pair, Sentence } from '../model/bitext.ts';
import type { Answering, Evidence, Lost, Opposed } from '../model/evidence.ts';
import { across, type Lang } from '../model/side.ts';
import { lostBrackets } from './brackets.ts';
import { wordsAt } from './compare.ts';
import { opposed } from './content.ts';
import { cutOff } from './cut-off.ts';
import { lostMembers } from './lost-members.ts';
import { lostWords, type Usage, usageOf } from './lost-words.ts';
import { covers, meets } from './naming.ts';
import { withOwnWords } from './own-words.ts';
import { lost } from './phrases.ts';
import { type LostScopes, lostScopes } from './scope-words.ts';

/** What is answered by what in two texts. One value for a review, passed on to every check. */
export function evidence(bitext: Bitext): Evidence {
  const own = withOwnWords(bitext);
  let phrases: ReadonlyMap<Bead<Sentence>, readonly Lost[]> | undefined;
  let opposites: readonly Opposed[] | undefined;
  let counts: Usage | undefined;
  let scopes: LostScopes | undefined;
  const scopesOf: LostScopes = (pair, bead) => {
    scopes ??= lostScopes(bitext);
    return scopes(pair, bead);
  };
  const usage = (): Usage => {
    counts ??= usageOf(bitext.pairs.flatMap(({ sentences }) => sentences.filter(isWhole).map(bitext.words.answers)));
    return counts;
  };
  return {
    opposed: () => {
      opposites ??= opposed(own);
      return opposites;
    },
    lost: (_, bead) => {
      phrases ??= withoutHabits(bitext, (pair, one) =>
        lostIn(bitext, pair, one, usage(), scopesOf).filter(
          (phrase) => !isOwnWay(phrase, one, bitext.words, own.words),
        ),
      );
      return phrases.get(bead) ?? [];
    },
  };
}

/**
 * Most words of a phrase that seem lost are said as this text says them elsewhere. What a text shows of its own words explains a phrase; it makes
 * none around it surer.
 */
function isOwnWay({ lang, span }: Lost, bead: Bead<Sentence>, words: Answering, own: Answering): boolean {
  const openIn = ({ answers }: Answering): number =>
    answers(bead)[lang].filter(({ word, answer }) => answer === 'none' && covers(span, word.span)).length;
  return 2 * openIn(own) < openIn(words);
}

/** What is left out so many times in the same words is how a text says it. */
const HABIT = 3;

/**
 * The lost phrases of all beads without those that a text leaves out each time in the same words, for its translator chose to: "kan het volgende worden
 * overwogen:" / "To achieve this goal:" above every list.
 */
function withoutHabits(
  { pairs, sides }: Bitext,
  lostOf: (pair: Pair, bead: Bead<Sentence>) => readonly Lost[],
): ReadonlyMap<Bead<Sentence>, readonly Lost[]> {
  const all = pairs.flatMap((pair) =>
    pair.sentences.filter(isWhole).map((bead) => ({ bead, found: lostOf(pair, bead) })),
  );
  const wordsOf = ({ lang, span }: Lost): string => `${lang} ${wordsAt(sides[lang], span).toLowerCase()}`;
  const times = new Map<string, number>();
  for (const { found } of all) for (const one of found) times.set(wordsOf(one), (times.get(wordsOf(one)) ?? 0) + 1);
  const isHabit = (one: Lost): boolean => (times.get(wordsOf(one)) ?? 0) >= HABIT;
  return new Map(all.map(({ bead, found }) => [bead, found.filter((one) => !isHabit(one))]));
}

/** Long phrases first, then rows of words that are no part of them, and what stands in brackets. */
function lostIn(bitext: Bitext, pair: Pair, bead: Bead<Sentence>, usage: Usage, scopes: LostScopes): readonly Lost[] {
  const rest = isLast(pair, bead) ? cutOff(bead, bitext.words, (lang) => behind(bitext, pair, lang)) : [];
  const found: Lost[] = [...rest, ...lost(bead, bitext.words, (lang) => around(bitext, pair, lang))];
  const isNew = (one: Lost): boolean => !found.some((other) => other.lang === one.lang && meets(other.span, one.span));
  found.push(...scopes(pair, bead).filter(isNew));
  found.push(...lostMembers(bead, bitext.words.answers(bead)).filter(isNew));
  found.push(...lostWords(bead, bitext.words.answers(bead), usage).filter(isNew));
  found.push(...lostBrackets(bead, bitext.words).filter(isNew));
  return found;
}

const isLast = ({ sentences }: Pair, bead: Bead<Sentence>): boolean => sentences.at(-1) === bead;

/** The sentences of one side in the clauses that follow. */
const behind = ({ pairs }: Bitext, pair: Pair, lang: Lang): readonly Sentence[] => {
  const at = pairs.indexOf(pair) + 1;
  return pairs.slice(at, at + AROUND).flatMap(({ sentences }) => sentences.flatMap((bead) => bead[lang]));
};

/** So many clauses before and behind are looked at for what has moved. */
const AROUND = 3;

/** The sentences of one side near a bead that stand alone: what the bead lacks may be there. */
const around = ({ pairs }: Bitext, pair: Pair, lang: Lang): readonly Sentence[] => {
  const at = pairs.indexOf(pair);
  return pairs
    .slice(Math.max(0, at - AROUND), at + AROUND + 1)
    .flatMap(({ sentences }) => sentences.flatMap((bead) => (bead[across(lang)].length === 0 ? bead[lang] : [])));
};
