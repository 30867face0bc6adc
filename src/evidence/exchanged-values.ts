import { compare } from '../facts/kinds/index.ts';
import type { Bead, Bitext, Sentence } from '../model/bitext.ts';
import type { Fact } from '../model/fact.ts';
import { both, type Lang, type Sides } from '../model/side.ts';
import type { Span } from '../model/source.ts';
import { factsIn } from './matching.ts';
import { mentioned, sameOne } from './mentions.ts';

/** Kinds of values that are said of something: periods, sums and shares. */
const SAID_OF = ['duration', 'amount', 'percentage'] as const;
type Value = Extract<Fact, { kind: (typeof SAID_OF)[number] }>;

/** An "en" or "and" puts what it parts so many words farther from each other. */
const PARTED = 5;
/** So many words must stand near the one value in the Dutch and near the other in the English, for each that stands near the same. */
const CLEAR = 3;
/** And so many at least. */
const LEAST = 2;

/**
 * Two values of one kind that stand in each other's place: "voor werknemer een maand en voor werkgever twee maanden" / "two months for the employee and one month for the
 * employer". Both sides have both, each once, and what is nearer to the one in the Dutch is nearer to the other in the English.
 */
export function exchangedValues(bitext: Pick<Bitext, 'words'>, bead: Bead<Sentence>): readonly Sides<Span>[] {
  for (const kind of SAID_OF) {
    const values = both(bead, (sentences) => valuesIn(sentences, kind));
    const pairs = values.nl.flatMap((nl): readonly Sides<Value>[] => {
      const [en, more] = values.en.filter((other) => compare(kind, nl, other) !== 'different');
      return en && !more && values.nl.every((one) => one === nl || compare(kind, one, en) === 'different')
        ? [{ nl, en }]
        : [];
    });
    if (pairs.length !== 2 || values.nl.length !== 2 || values.en.length !== 2) continue;
    const [one, two] = pairs as [Sides<Value>, Sides<Value>];
    const { same, other } = nearness(bitext, bead, one, two);
    if (other >= LEAST && other >= CLEAR * same)
      return [
        { nl: one.nl.span, en: two.en.span },
        { nl: two.nl.span, en: one.en.span },
      ];
  }
  return [];
}

const valuesIn = (sentences: readonly Sentence[], kind: Value['kind']): readonly Value[] =>
  sentences.flatMap(({ facts }) =>
    facts.filter((fact): fact is Value => fact.kind === kind && !('soft' in fact && fact.soft)),
  );

/** How many words and parties that answer each other stand nearest to the same value on both sides, and how many to the other one. */
function nearness(
  { words }: Pick<Bitext, 'words'>,
  bead: Bead<Sentence>,
  one: Sides<Value>,
  two: Sides<Value>,
): Readonly<{ same: number; other: number }> {
  const answers = words.answers(bead);
  const order = both(bead, (sentences) =>
    sentences.flatMap((sentence) => sentence.words.map(({ span }) => span.start)),
  );
  const at = (lang: Lang, start: number): number => order[lang].findLastIndex((place) => place <= start);
  const joints = both(bead, (sentences) =>
    factsIn(sentences, 'condition').filter(({ operator }) => operator === 'and' || operator === 'or'),
  );
  /** The value that a place is nearer to; 0 where it is as far from both. An "en" or "and" between them parts them. */
  const nearer = (lang: Lang, start: number): number => {
    const away = ({ span }: Value): number => {
      const [from, to] = span.start < start ? [span.end - 1, start] : [start, span.start];
      const parted = joints[lang].filter((joint) => joint.span.start > from && joint.span.start < to).length;
      return at(lang, to) - at(lang, from) + PARTED * parted;
    };
    return Math.sign(away(two[lang]) - away(one[lang]));
  };
  const linked = answers.nl.flatMap(({ word, by, value }) => {
    const english = by === null ? undefined : answers.en[by]?.word;
    return english && !value ? [{ nl: word.span.start, en: english.span.start }] : [];
  });
  const named = both(bead, mentioned);
  const parties = named.nl.flatMap((nl) => {
    const [en, more] = named.en.filter((other) => sameOne(nl, other));
    return en && !more && named.nl.filter((other) => sameOne(nl, other)).length === 1
      ? [{ nl: nl.span.start, en: en.span.start }]
      : [];
  });
  const votes = [...linked, ...parties].map(({ nl, en }) => nearer('nl', nl) * nearer('en', en));
  return { same: votes.filter((vote) => vote > 0).length, other: votes.filter((vote) => vote < 0).length };
}
