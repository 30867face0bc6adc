import type { Bead, Sentence } from '../model/bitext.ts';
import type { Answered, Answering } from '../model/evidence.ts';
import { across, LANGS } from '../model/side.ts';
import { beads, type Cost, type Search } from './beads.ts';
import { exceedsBudget, isWorthTrying } from './budget.ts';
import { lengthCost } from './cost.ts';

/** No word is answered so surely, or so seldom, that it decides alone. */
const BOUNDS = { least: 0.3, most: 0.95 };
/** Words of a sentence are not independent of each other: each counts for so much. */
const TEMPER = 0.5;

/**
 * What it costs, as negative logarithms of likelihoods, that a sentence stands alone (more where it is short: its neighbour may say it in passing), and each
 * sentence more than one in a run.
 */
const COST = { alone: 2.2, short: 2, run: 1.4 };

/** So many sentences may stand opposite one; and the search looks so far from the diagonal, less far in a clause of more than 150 sentences. */
const SEARCH: Search = { run: 4, band: 12, most: 12_000 };

/** How often two sentences that say the same state a value alike, and two that do not. */
const VALUE = { same: 0.9, chance: 0.05 };

/**
 * How much likelier the words and values of two rows of sentences are answered as they are if the two say the same than if they do not, as a logarithm: above
 * zero where they probably do. Each word speaks as loudly as it is usually answered; a value that differs is another fault, and says nothing here.
 */
export function support(bead: Bead<Sentence>, words: Answering): number {
  const answered = words.answers(bead);
  const sum = LANGS.reduce((total, lang) => {
    const room = Math.max(1, answered[across(lang)].length / USUAL);
    return answered[lang].reduce((part, one) => part + worth(one, room), total);
  }, 0);
  return TEMPER * sum + words.matchedValues(bead) * Math.log(VALUE.same / VALUE.chance);
}

/** The words of a usual sentence; in a longer one more words find an answer by chance. */
const USUAL = 25;

function worth({ answer, usual, chance: once, value }: Answered, room: number): number {
  if (answer === 'small' || answer === 'shared' || value) return 0;
  const chance = 1 - (1 - once) ** room;
  const rate = Math.min(BOUNDS.most, Math.max(BOUNDS.least, usual));
  return answer === 'full' ? Math.log(rate / Math.min(chance, rate)) : Math.log((1 - rate) / (1 - chance));
}

/** The sentences of two clauses opposite each other: by which of their words answer each other, and by length. */
export function sentenceBeads(sentences: Bead<Sentence>, words: Answering): readonly Bead<Sentence>[] {
  const [n, m] = [sentences.nl.length, sentences.en.length];
  if (n + m === 0) return [];
  if (n === 0 || m === 0 || (n === 1 && m === 1)) return [sentences];
  return beads(sentences.nl, sentences.en, costOf(words, isWorthTrying(sentences, SEARCH)), SEARCH);
}

/** The sentences of a clause were too many, and too long, to be laid beside each other word by word. */
export const isTooLong = (sentences: readonly Bead<Sentence>[]): boolean => exceedsBudget(sentences, SEARCH);

/** What beads cost together: the less, the likelier they are right. */
export function costOfBeads(found: readonly Bead<Sentence>[], words: Answering): number {
  const cost = costOf(words);
  return found.reduce((sum, { nl, en }) => sum + (nl.length + en.length === 0 ? 0 : cost(nl, en)), 0);
}

/** The cost of a bead: by its words where it is worth trying, else by its length alone. */
function costOf(words: Answering, isWorth: (bead: Bead<Sentence>) => boolean = () => true): Cost<Sentence> {
  return (nl, en) => {
    if (nl.length === 0 || en.length === 0) return [...nl, ...en].reduce((sum, one) => sum + aloneCost(one), 0);
    const length = lengthCost(lengthOf(nl), lengthOf(en));
    const runs = COST.run * (nl.length + en.length - 2);
    return length + runs - (isWorth({ nl, en }) ? support({ nl, en }, words) : 0);
  };
}

const aloneCost = ({ words }: Sentence): number =>
  COST.alone + COST.short / (1 + words.filter(({ text }) => text.length > SMALL).length);

/** Words of no more letters are mostly small words. */
const SMALL = 4;

const lengthOf = (list: readonly Sentence[]): number => list.reduce((sum, { text }) => sum + text.length + 1, 0);
