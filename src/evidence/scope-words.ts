import { isWhole } from '../align/beads.ts';
import { scopeWordsAt } from '../languages/nl-en/scope-words.ts';
import { plainWord, type Row, saysAnyhow, type Way } from '../languages/nl-en/ways.ts';
import { opensCapital } from '../languages/pattern.ts';
import { stem } from '../languages/stem.ts';
import type { Bead, Bitext, Pair, Sentence, Word } from '../model/bitext.ts';
import type { Answered, Lost } from '../model/evidence.ts';
import { across, LANGS, type Lang, type Sides } from '../model/side.ts';
import type { Span } from '../model/source.ts';
import { covers, meets } from './naming.ts';

/**
 * A word of scope that asks for an answer; `place` = how far in its sentences it stands, from 0 to 1; `next` = the
 * stem of the word behind it.
 */
type Asking = Readonly<{ lang: Lang; of: Row; way: Way; span: Span; place: number; next: string }>;

/** Words of scope of a bead that the other side lacks. */
export type LostScopes = (pair: Pair, bead: Bead<Sentence>) => readonly Lost[];

/**
 * Words of scope that the other side says in no way: "na voorafgaande toestemming" / "after consent". A text that
 * mostly leaves such a word open says it in a way of its own; and where the next sentence or clause has one to spare,
 * it has moved there.
 */
export function lostScopes(bitext: Bitext): LostScopes {
  const isUsual = usuallyAnswered(bitext);
  return (pair, bead) => {
    const open = openIn(bead).filter((one) => isUsual(one) && !hasMoved(bitext, one, pair, bead));
    if (open.length === 0) return [];
    const answered = bitext.words.answers(bead);
    const said = saidIn(bead);
    return open.flatMap((one): readonly Lost[] => {
      if (isSaidOtherwise(one, answered, said)) return [];
      return [
        { lang: one.lang, span: one.span, sure: 0, none: one.way.words.length, clear: one.way.asks === 'always' },
      ];
    });
  };
}

/** So many words of the other side belong between the answers of two neighbours, and so many beside them. */
const BETWEEN = 6;
const BESIDE = 1;

/**
 * Where no two neighbours are answered in order: how far apart, as a share of their sentences, a word and one that may
 * stand for it are at most.
 */
const APART = 0.25;

/**
 * More words stand open across, about where the word of scope should stand, than other ones here: one of them may be a
 * way to say it ("voorlopige bewijsverrichting" / "preparatory evidence event"). A word of scope that both sides have
 * is not open, whatever the lexicon knows.
 */
function isSaidOtherwise({ lang, span, place }: Asking, answered: Sides<readonly Answered[]>, said: Said): boolean {
  const [own, others] = [answered[lang], answered[across(lang)]];
  const isOpen = ({ answer, value, word }: Answered) => answer === 'none' && !value && !said(word);
  const isFull = ({ answer }: Answered) => answer === 'full';
  const before = own.findLastIndex((one) => isFull(one) && one.word.span.end <= span.start);
  const behind = own.findIndex((one) => isFull(one) && one.word.span.start >= span.end);
  const [left, right] = [own[before]?.by ?? null, own[behind]?.by ?? null];
  const inOrder = left !== null && right !== null && Math.abs(right - left) <= BETWEEN;
  const near = (list: readonly Answered[], from: number, to: number) =>
    list.slice(Math.max(0, Math.min(from, to) - BESIDE), Math.max(from, to) + BESIDE + 1).filter(isOpen);
  const beside = (list: readonly Answered[]) =>
    list.filter((one, at) => isOpen(one) && Math.abs(at / list.length - place) <= APART);
  const open = inOrder
    ? { own: near(own, before, behind), far: near(others, left, right) }
    : { own: own.filter(isOpen), far: beside(others) };
  return open.far.length > open.own.filter(({ word }) => !meets(word.span, span)).length;
}

/** A text that leaves a word open elsewhere too must answer it so many times as often. */
const SPOKEN = 2;

/**
 * Whether a text answers a word of scope wherever else it stands, or nearly. Else it says it in a way of its own:
 * "voorlopig" / "preparatory" throughout, or "collectieve schadeafwikkeling" / "compensation scheme" where
 * "collectief" is "collective" elsewhere.
 */
function usuallyAnswered({ pairs }: Bitext): (asking: Asking) => boolean {
  const beads = pairs.flatMap(({ sentences }) => sentences.filter(isWhole));
  const asked = countBy(
    beads.flatMap((bead) => [...new Set(LANGS.flatMap((lang) => asking(bead, lang)).map(({ of }) => of))]),
  );
  const left = beads.flatMap(openIn);
  const open = countBy(left.map(({ of }) => of));
  const terms = countBy(left.map(termOf));
  return (one) => {
    const [all = 0, others = 0] = [asked.get(one.of), (open.get(one.of) ?? 0) - 1];
    return (terms.get(termOf(one)) ?? 0) < 2 && all - others - 1 >= SPOKEN * others;
  };
}

/** A word of scope with the word behind it. */
const termOf = ({ lang, way, next }: Asking): string => `${lang} ${way.words.join(' ')} ${next}`;

function countBy<T>(list: readonly T[]): ReadonlyMap<T, number> {
  const counts = new Map<T, number>();
  for (const one of list) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}

/** The words of scope of both sides that the other has in no way. */
const openIn = (bead: Bead<Sentence>): readonly Asking[] =>
  isWhole(bead)
    ? LANGS.flatMap((lang) => asking(bead, lang).filter(({ of }) => !isSaid(of, bead[across(lang)], across(lang))))
    : [];

/** Whether a word is one of scope that both sides have. */
type Said = (word: Word) => boolean;

function saidIn(bead: Bead<Sentence>): Said {
  const all = LANGS.flatMap((lang) =>
    asking(bead, lang).filter(({ of }) => isSaid(of, bead[across(lang)], across(lang))),
  );
  return ({ span }) => all.some((one) => meets(one.span, span));
}

/** The sentences around a bead: the other ones of its clause, and those of the clauses beside it. */
function around({ pairs }: Bitext, pair: Pair, bead: Bead<Sentence>): readonly Bead<Sentence>[] {
  const at = pairs.indexOf(pair);
  return pairs.slice(Math.max(0, at - 1), at + 2).flatMap(({ sentences }) => sentences.filter((one) => one !== bead));
}

/** A sentence nearby says it on the far side, and not on this one. */
const hasMoved = (bitext: Bitext, { of, lang }: Asking, pair: Pair, bead: Bead<Sentence>): boolean =>
  around(bitext, pair, bead).some((one) => isSaid(of, one[across(lang)], across(lang)) && !isSaid(of, one[lang], lang));

const isSaid = (of: Row, sentences: readonly Sentence[], lang: Lang): boolean =>
  sentences.some((sentence) => saysAnyhow(of[lang], wordsIn(sentence)));

/** The words of a sentence as they are compared. */
const wordsIn = ({ words }: Sentence): readonly string[] => words.map(({ text }) => plainWord(text));

/** The words of scope of a side that ask for an answer, each once. */
function asking(bead: Bead<Sentence>, lang: Lang): readonly Asking[] {
  const found = new Map<Row, Asking>();
  for (const sentence of bead[lang]) {
    const row = wordsIn(sentence);
    for (const [at, word] of sentence.words.entries()) {
      // "the Mutual Assistance Convention": part of a name
      if (at > 0 && opensCapital(word.text)) continue;
      for (const { of, way, end } of scopeWordsAt(row, at, lang)) {
        const span = { start: word.span.start, end: (sentence.words[end - 1] ?? word).span.end };
        if (!found.has(of))
          found.set(of, { lang, of, way, span, place: at / row.length, next: stem(row[end] ?? '', lang) });
      }
    }
  }
  // "jointly and severally" is not "jointly"
  const all = [...found.values()];
  return all.filter((one) => !all.some((other) => other !== one && covers(other.span, one.span)));
}
