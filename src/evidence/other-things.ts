import { isWhole } from '../align/beads.ts';
import { areOthers, thingsAt } from '../languages/nl-en/fields.ts';
import { plainWord, type Row, saysAnyhow } from '../languages/nl-en/ways.ts';
import type { Bead, Bitext, Sentence } from '../model/bitext.ts';
import type { Fact } from '../model/fact.ts';
import { across, both, type Lang, type Sides } from '../model/side.ts';
import type { Span } from '../model/source.ts';
import { meets } from './naming.ts';

/** A thing that one side names, and where. */
type Thing = Readonly<{ of: Row; span: Span; place: number }>;

/** Two things of one field, each named on one side only. */
export type OtherThings = Sides<Thing>;

/**
 * Things that stand for each other and are two: "de huur" / "the deposit". Each side names one of them, and neither says in any way what the other names. Where a text
 * does so again with the same two, it is how it translates them.
 */
export function otherThings({ pairs }: Bitext): (bead: Bead<Sentence>) => readonly OtherThings[] {
  const counts = new Map<string, number>();
  const found = new Map<Bead<Sentence>, readonly OtherThings[]>();
  for (const bead of pairs.flatMap(({ sentences }) => sentences.filter(isWhole))) {
    const things = othersIn(bead);
    if (things.length > 0) found.set(bead, things);
    for (const one of things) counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1);
  }
  return (bead) => (found.get(bead) ?? []).filter((one) => counts.get(keyOf(one)) === 1);
}

/** The first names of both things. */
const keyOf = (things: OtherThings): string =>
  [things.nl.of, things.en.of].map(({ nl: [first] }) => first?.words.join(' ')).join(' = ');

function othersIn(bead: Bead<Sentence>): readonly OtherThings[] {
  const alone = both(bead, (_, lang) => aloneIn(bead, lang));
  return alone.nl.flatMap((nl): readonly OtherThings[] => {
    const away = (one: Thing): number => Math.abs(one.place - nl.place);
    const [en] = alone.en.filter(({ of }) => areOthers(nl.of, of)).toSorted((a, b) => away(a) - away(b));
    return en ? [{ nl, en }] : [];
  });
}

/** The things that a side names and the other says in no way, each once. */
function aloneIn(bead: Bead<Sentence>, lang: Lang): readonly Thing[] {
  const far = across(lang);
  const others = bead[far].map(wordsIn);
  const found = new Map<Row, Thing>();
  for (const sentence of bead[lang]) {
    const printed = wordsIn(sentence);
    for (const [at, word] of sentence.words.entries())
      for (const { of, end } of thingsAt(printed, at, lang)) {
        const span = { start: word.span.start, end: (sentence.words[end - 1] ?? word).span.end };
        if (found.has(of) || others.some((list) => saysAnyhow(of[far], list)) || isTold(sentence, span, bead[far]))
          continue;
        found.set(of, { of, span, place: at / printed.length });
      }
  }
  return [...found.values()];
}

const wordsIn = ({ words }: Sentence): readonly string[] => words.map(({ text }) => plainWord(text));

/** What values, references and names say is compared by other checks; a concept that the other side names too is answered. */
function isTold({ facts }: Sentence, span: Span, others: readonly Sentence[]): boolean {
  const here = facts.filter((fact) => meets(fact.span, span));
  const named = new Set(others.flatMap(({ facts }) => facts.flatMap(conceptOf)));
  return here.some((fact) => VALUES.has(fact.kind) || conceptOf(fact).some((concept) => named.has(concept)));
}

const conceptOf = (fact: Fact): readonly string[] =>
  fact.kind === 'party' || (fact.kind === 'term' && fact.name.status !== 'wrong') ? [fact.concept.origin] : [];

const VALUES: ReadonlySet<Fact['kind']> = new Set(['amount', 'duration', 'date', 'time', 'reference', 'percentage']);
