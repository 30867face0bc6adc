import type { Bead, Sentence } from '../model/bitext.ts';
import type { Answered, Answering } from '../model/evidence.ts';
import { across, both, LANGS, type Lang, type Sides } from '../model/side.ts';
import { isNarrowed, reachOf, type Search } from './beads.ts';

/**
 * What a clause may cost, counted in steps and not in seconds, so that every machine gives the same report: a step lays one word beside one word. Time then
 * grows with the length of a text, whatever stands in it.
 */
const MOST = {
  /** Of sentences opposite each other: a sentence is never longer than six hundred words and some. */
  bead: 500_000,
  /** Of the search for the sentences of a clause that belong together; that of real ones takes a hundredth. */
  search: 80_000_000,
  /** Of one trial in a longer search: fifty words beside fifty, or a long sentence beside hardly any. */
  trial: 4_000,
};

/** To look at a word at all, in a trial of the search, takes as long as so many steps. */
const LOOK = 10;

/** Words of either side that are laid beside each other at a time, where those of a whole bead are too many. */
const STRETCH = 400;

const countWords = (sentences: readonly Sentence[]): number =>
  sentences.reduce((sum, { words }) => sum + words.length, 0);

const stepsOf = ({ nl, en }: Bead<Sentence>): number => countWords(nl) * countWords(en);

/** What a search comes to: every sentence with those of the other side in its reach, and with runs of them. */
function stepsOfSearch(sentences: Bead<Sentence>, search: Search): number {
  const share = Math.min(1, (2 * reachOf(lengthsOf(sentences), search) + 1) / sentences.en.length);
  const looks = countWords(sentences.nl) * sentences.en.length + countWords(sentences.en) * sentences.nl.length;
  return (stepsOf(sentences) + (LOOK / 2) * looks) * share * search.run * (search.run + 1);
}

const stepsOfTrial = (bead: Bead<Sentence>): number =>
  stepsOf(bead) + LOOK * (countWords(bead.nl) + countWords(bead.en));

const lengthsOf = (sentences: Bead<Sentence>): Sides<number> => both(sentences, ({ length }) => length);

/** Which trials of a search are made word by word: all, or in too long a search those of short sentences; the others go by their length. */
export function isWorthTrying(sentences: Bead<Sentence>, search: Search): (bead: Bead<Sentence>) => boolean {
  return stepsOfSearch(sentences, search) <= MOST.search ? () => true : (bead) => stepsOfTrial(bead) <= MOST.trial;
}

/**
 * Whether sentences that were laid beside each other were too long, or too many, for that to be done word by word: a table without lines, or what was made to
 * hold the program up.
 */
export function exceedsBudget(beads: readonly Bead<Sentence>[], search: Search): boolean {
  const sentences = { nl: beads.flatMap(({ nl }) => nl), en: beads.flatMap(({ en }) => en) };
  return (
    beads.some((bead) => stepsOf(bead) > MOST.bead) ||
    isNarrowed(lengthsOf(sentences), search) ||
    stepsOfSearch(sentences, search) > MOST.search
  );
}

/** The answers of long rows of sentences are looked for stretch by stretch: in as far a part of the other row. */
export function inStretches(words: Answering): Answering {
  const sum = (bead: Bead<Sentence>, count: (bead: Bead<Sentence>) => number): number =>
    stretchesOf(bead).reduce((total, { part }) => total + count(part), 0);
  return {
    answers: (bead) => (stepsOf(bead) > MOST.bead ? answersOf(stretchesOf(bead), words) : words.answers(bead)),
    matchedValues: (bead) => sum(bead, words.matchedValues),
    countUnanswered: (bead, lang) => sum(bead, (part) => words.countUnanswered(part, lang)),
  };
}

/** A part of a bead: its sentences, cut where it begins and ends; where its words begin among those of the bead, and what each sentence was cut from. */
type Stretch = Readonly<{
  part: Bead<Sentence>;
  from: Sides<number>;
  whole: ReadonlyMap<Sentence, Sentence>;
}>;

function stretchesOf(bead: Bead<Sentence>): readonly Stretch[] {
  const none = { nl: 0, en: 0 };
  if (stepsOf(bead) <= MOST.bead) return [{ part: bead, from: none, whole: new Map() }];
  const counts = both(bead, countWords);
  const count = Math.ceil(Math.max(counts.nl, counts.en) / STRETCH);
  return Array.from({ length: count }, (_, at) => {
    const edge = (lang: Lang, index: number): number => Math.round((counts[lang] * index) / count);
    const from = both(none, (_, lang) => edge(lang, at));
    const cut = both(bead, (list, lang) => cutOf(list, from[lang], edge(lang, at + 1)));
    return {
      part: both(cut, (list) => list.map(({ part }) => part)),
      from,
      whole: new Map(LANGS.flatMap((lang) => cut[lang].map(({ part, whole }) => [part, whole] as const))),
    };
  });
}

/** The sentences of a row that hold its words `from` up to `to`, with those words and the facts in them. */
function cutOf(
  row: readonly Sentence[],
  from: number,
  to: number,
): readonly Readonly<{ part: Sentence; whole: Sentence }>[] {
  let before = 0;
  return row.flatMap((whole) => {
    const first = before;
    before += whole.words.length;
    if (before <= from || first >= to) return [];
    if (first >= from && before <= to) return [{ part: whole, whole }];
    const words = whole.words.slice(Math.max(0, from - first), to - first);
    const start = first >= from ? whole.span.start : (words[0]?.span.start ?? 0);
    const end = whole.words[to - first]?.span.start ?? whole.span.end;
    const facts = whole.facts.filter(({ span }) => start <= span.start && span.start < end);
    return [{ part: { ...whole, words, facts }, whole }];
  });
}

function answersOf(stretches: readonly Stretch[], words: Answering): Sides<readonly Answered[]> {
  const found = stretches.map(({ part, from, whole }) => {
    const answers = words.answers(part);
    return both(answers, (list, lang) => {
      const offset = from[across(lang)];
      return list.map((one) => ({
        ...one,
        sentence: whole.get(one.sentence) ?? one.sentence,
        by: one.by === null ? null : one.by + offset,
      }));
    });
  });
  return { nl: found.flatMap(({ nl }) => nl), en: found.flatMap(({ en }) => en) };
}
