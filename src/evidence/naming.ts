import type { Pair } from '../model/bitext.ts';
import type { FactOf } from '../model/fact.ts';
import type { Concept } from '../model/glossary.ts';
import { across, both, LANGS, type Lang, type Sides } from '../model/side.ts';
import type { Span } from '../model/source.ts';
import { factsOf } from './compare.ts';

/** What the checks of terms share: how often a concept is named on either side of a pair. */
export type Term = FactOf<'term'>;

/** The terms of both sides of a pair. */
export const termsOf = (pair: Pair): Sides<readonly Term[]> => ({
  nl: factsOf(pair, 'nl', 'term'),
  en: factsOf(pair, 'en', 'term'),
});

/** By one of its names, whichever: what answers a name across. */
export const isRight = ({ name }: Term): boolean => name.status !== 'wrong';

/** A name that the other text should answer: not within a longer one, and not the plain word where the text defines the term. */
export const asks = (term: Term): boolean =>
  isRight(term) && !term.name.borrowed && !term.covered && !(term.concept.capital && term.written === 'word');

/** Both texts have names for it: what only one defines asks nothing. */
export const isPaired = ({ names }: Concept): boolean => LANGS.every((lang) => names[lang].length > 0);

/** Names that one side of a pair has more often than the other has any name of the same concept, or of a homonym. */
export type Unanswered = Readonly<{ concept: Concept; terms: readonly Term[]; answers: readonly Term[] }>;

/** What a side asks and the other does not answer as often, a row a concept; `answers` says which names do, `about` which concepts it is about. */
export function unanswered(
  terms: Sides<readonly Term[]>,
  lang: Lang,
  answers: (term: Term) => boolean = () => true,
  about: (concept: Concept) => boolean = () => true,
): readonly Unanswered[] {
  const other = across(lang);
  const asked = terms[lang].filter((term) => asks(term) && isPaired(term.concept));
  const named = new Set(asked.map(({ concept }) => concept));
  const given = terms[other].filter(isRight);
  const concepts = [...named].filter(about);
  return concepts.flatMap((concept) => {
    const own = distinct(asked.filter((term) => term.concept === concept));
    const homonyms = new Set(
      own.flatMap(({ span }) => asked.filter((term) => covers(term.span, span)).map((term) => term.concept)),
    );
    // what the text defines has one meaning
    if (concept.layer === 'document')
      for (const other of homonyms) if (other.layer !== 'document') homonyms.delete(other);
    const all = distinct(
      given.filter((term) => homonyms.has(term.concept) && !isSpent(term, terms[other], named) && answers(term)),
    );
    // the plain word answers the plain word first: "deze Overeenkomst of een nadere overeenkomst"
    const plain = terms[lang].filter((term) => term.concept === concept && term.written === 'word' && !term.covered);
    const taken = new Set(all.filter(({ written }) => written === 'word').slice(0, plain.length));
    const found = all.filter((term) => !taken.has(term));
    return own.length > found.length ? [{ concept, terms: own, answers: found }] : [];
  });
}

/**
 * Lies in a longer name that the other side asks for itself: "notice" in "notice period", where the Dutch has "opzegtermijn" too; or in a wrong name of its
 * own concept: "board" in "supervisory board" is no board.
 */
function isSpent(term: Term, terms: readonly Term[], asked: ReadonlySet<Concept>): boolean {
  // "duur van de Overeenkomst" / "duration of the Agreement": what is written as a defined term is named, in whatever it lies
  if (!term.covered || term.written === 'term') return false;
  return terms.some(
    (other) =>
      !other.covered &&
      covers(other.span, term.span) &&
      (other.concept === term.concept ? !isRight(other) : asked.has(other.concept)),
  );
}

/** Homonyms stand at one place, and count once. */
export function distinct(terms: readonly Term[]): readonly Term[] {
  const seen = new Set<number>();
  return terms.filter(({ span }) => !seen.has(span.start) && seen.add(span.start));
}

/** One span holds another. */
export const covers = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Two spans share words. */
export const meets = (one: Span, two: Span): boolean => one.start < two.end && two.start < one.end;

/** The names of a concept that are right, the preferred one first. */
export const namesOf = ({ names }: Concept, lang: Lang): readonly string[] =>
  names[lang].filter(({ status, borrowed }) => status !== 'wrong' && !borrowed).map(({ text }) => text);

/** The spans of either side, as a problem points at them. */
export const spansOf = (terms: Sides<readonly Readonly<{ span: Span }>[]>): Sides<readonly Span[]> =>
  both(terms, (list) => list.map(({ span }) => span));

/** Things with the same key together, in the order in which they are met. */
export function groups<T>(list: readonly T[], key: (one: T) => string): readonly (readonly T[])[] {
  const found = new Map<string, T[]>();
  for (const one of list) found.set(key(one), [...(found.get(key(one)) ?? []), one]);
  return [...found.values()];
}

/**
 * Two names are one word in other forms: "in Writing" and "written", "terminate" and "termination", "leveren" and "aflevering". Every word of the
 * shorter one is like one of the other, or they are printed apart and together: "tot stand komen", "totstandkoming".
 */
export function alike(one: string, two: string): boolean {
  const [short, long] = [one, two].map(content).sort((a, b) => a.length - b.length) as [string[], string[]];
  return (
    short.every((word) => long.some((other) => beginsLike(word, other) || holds(word, other) || holds(other, word))) ||
    (short.length !== long.length && beginsLike(short.join(''), long.join('')))
  );
}

const content = (name: string): string[] => {
  const words = name.toLowerCase().match(/[a-zà-ÿ]+/g) ?? [];
  const long = words.filter((word) => word.length > 3);
  return long.length > 0 ? long : words;
};

/** Four letters, or all but the last: "written" / "writing", "loss" / "lost", "entry" / "enter" */
function beginsLike(one: string, two: string): boolean {
  let same = 0;
  while (same < one.length && one[same] === two[same]) same++;
  return same >= 4 || (same > 1 && same >= Math.min(one.length, two.length) - 2);
}

/** "afleveren" holds "lever", "geretourneerd" holds "retou" */
const holds = (long: string, short: string): boolean => short.length > 4 && long.includes(short.slice(0, 5));

/** How far in its side of a pair a span stands, from 0 to 1. */
export function placeIn({ sentences }: Pair, lang: Lang, { start }: Span): number {
  const has = (bead: Pair['sentences'][number]): boolean => bead[lang].length > 0;
  const first = sentences.find(has)?.[lang][0]?.span.start ?? 0;
  const last = sentences.findLast(has)?.[lang].at(-1)?.span.end ?? 1;
  return (start - first) / Math.max(1, last - first);
}
