import { isWhole } from '../align/beads.ts';
import { stem } from '../languages/stem.ts';
import type { Bead, Bitext, Sentence } from '../model/bitext.ts';
import type { Answered, Answering } from '../model/evidence.ts';
import { across, both, bySide, type Lang, type Sides } from '../model/side.ts';

/** For a word that no lexicon knows to be answered, by its stem, the words across that stand where it does. */
export type OwnWords = Sides<ReadonlyMap<string, ReadonlySet<string>>>;

/** Two words must stand opposite each other in so many sentences, and in this share of all that have either. */
const TOGETHER = { sentences: 3, share: 0.6 };

/** Words that stand in more sentences than this share of them stand opposite everything. */
const EVERYWHERE = 0.2;

/**
 * What a text shows of its own words: where nothing answers a word that lexicons know, but one and the same word of the other side stands opposite it
 * wherever it stands, that is how this text says it. "roldatum" / "court calendar date", "in persoon" / "pro se".
 */
export function ownWords({ pairs, words }: Bitext): OwnWords {
  const beads = pairs.flatMap(({ sentences }) => sentences.filter(isWhole)).map(words.answers);
  const stemmed = beads.map((bead) => both(bead, (list, lang) => contentIn(list, lang)));
  const counts = bySide((lang) => countBy(stemmed.map((bead) => bead[lang].all)));
  const most = EVERYWHERE * beads.length;
  return bySide((lang) => {
    const far = across(lang);
    const open = countBy(stemmed.map((bead) => bead[lang].open));
    const together = new Map<string, Map<string, number>>();
    for (const bead of stemmed)
      for (const word of bead[lang].open) {
        if ((open.get(word) ?? 0) < TOGETHER.sentences) continue;
        const row = together.get(word) ?? new Map<string, number>();
        together.set(word, row);
        for (const other of bead[far].all) row.set(other, (row.get(other) ?? 0) + 1);
      }
    const isOwn = (word: string, other: string, times: number): boolean => {
      const [one, two] = [open.get(word) ?? 0, counts[far].get(other) ?? 0];
      return times >= TOGETHER.sentences && two <= most && times >= TOGETHER.share * Math.max(one, two);
    };
    return new Map(
      [...together].flatMap(([word, row]) => {
        const found = [...row].filter(([other, times]) => isOwn(word, other, times)).map(([other]) => other);
        return found.length === 0 ? [] : [[word, new Set(found)] as const];
      }),
    );
  });
}

/** The stems of a side of a bead that ask for an answer: all of them, and those that have none. */
type Content = Readonly<{ all: ReadonlySet<string>; open: ReadonlySet<string> }>;

function contentIn(words: readonly Answered[], lang: Lang): Content {
  const asking = words.filter(({ answer, value }) => answer !== 'small' && !value);
  const stems = (list: readonly Answered[]) => new Set(list.map(({ word }) => stem(word.text, lang)));
  return { all: stems(asking), open: stems(asking.filter(({ answer }) => answer === 'none')) };
}

function countBy(sets: readonly ReadonlySet<string>[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const set of sets) for (const one of set) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}

/** Two texts whose words are answered by what they show of themselves too; it is looked for when the first answers are asked for. */
export function withOwnWords(bitext: Bitext): Bitext {
  const { words } = bitext;
  const done = new WeakMap<Bead<Sentence>, Sides<readonly Answered[]>>();
  let own: OwnWords | undefined;
  const answers: Answering['answers'] = (bead) => {
    const seen = done.get(bead);
    if (seen) return seen;
    own ??= ownWords(bitext);
    const found = withOwn(words.answers(bead), own);
    done.set(bead, found);
    return found;
  };
  return { ...bitext, words: { ...words, answers } };
}

/** The answers of a bead with those that the text knows; several words may be one across ("roldatum" / "court calendar date"). */
const withOwn = (answered: Sides<readonly Answered[]>, own: OwnWords): Sides<readonly Answered[]> =>
  both(answered, (list, lang) =>
    list.map((one): Answered => {
      const known = one.answer === 'none' && !one.value ? own[lang].get(stem(one.word.text, lang)) : undefined;
      const far = across(lang);
      const by = known === undefined ? -1 : answered[far].findIndex((other) => mayBe(other, known, far));
      return by < 0 ? one : { ...one, answer: 'full', by };
    }),
  );

const mayBe = ({ word, answer }: Answered, known: ReadonlySet<string>, lang: Lang): boolean =>
  answer !== 'small' && known.has(stem(word.text, lang));
