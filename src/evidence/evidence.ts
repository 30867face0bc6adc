import { isWhole } from '../align/beads.ts';
import type { Bead, Bitext, Pair, Sentence } from '../model/bitext.ts';
import type { Evidence, Lost, Opposed } from '../model/evidence.ts';
import { across, type Lang } from '../model/side.ts';
import { lostBrackets } from './brackets.ts';
import { opposed } from './content.ts';
import { cutOff } from './cut-off.ts';
import { lostMembers } from './lost-members.ts';
import { lostWords, type Usage, usageOf } from './lost-words.ts';
import { meets } from './naming.ts';
import { lost } from './phrases.ts';
import { type LostScopes, lostScopes } from './scope-words.ts';

/** What is answered by what in two texts. One value for a review, passed on to every check. */
export function evidence(bitext: Bitext): Evidence {
  const phrases = new Map<Bead<Sentence>, readonly Lost[]>();
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
      opposites ??= opposed(bitext);
      return opposites;
    },
    lost: (pair, bead) => {
      const found = phrases.get(bead) ?? lostIn(bitext, pair, bead, usage(), scopesOf);
      phrases.set(bead, found);
      return found;
    },
  };
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
