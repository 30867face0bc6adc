import { isWhole } from '../align/beads.ts';
import { areOthers, thingsAt } from '../languages/nl-en/fields.ts';
import { countWays, plainWord, type Row } from '../languages/nl-en/ways.ts';
import type { Bead, Bitext, Sentence } from '../model/bitext.ts';
import type { Fact } from '../model/fact.ts';
import { across, both, LANGS, type Lang, type Sides } from '../model/side.ts';
import type { Span } from '../model/source.ts';
import { covers, meets } from './naming.ts';
import { nodeAt } from './scopes.ts';

/** A thing that one side names more often than the other, and where; `alone` = the other does not say it at all. */
type Thing = Readonly<{ of: Row; span: Span; place: number; alone: boolean }>;

/** Two things of one field, each named on one side too often; one of them on that side only. */
export type OtherThings = Sides<Thing>;

/**
 * Things that stand for each other and are two: "de huur" / "the deposit". Each side names one of them, and neither says in any way what the other names. Where a text
 * does so again with the same two, it is how it translates them.
 */
export function otherThings(bitext: Bitext): (bead: Bead<Sentence>) => readonly OtherThings[] {
  const counts = new Map<string, number>();
  const found = new Map<Bead<Sentence>, readonly OtherThings[]>();
  for (const bead of bitext.pairs.flatMap(({ sentences }) => sentences.filter(isWhole))) {
    const things = othersIn(bead).filter((one) => areOfOneKind(bitext, bead, one) && isLiteral(bitext, bead));
    if (things.length > 0) found.set(bead, things);
    for (const one of things) counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1);
  }
  return (bead) => (found.get(bead) ?? []).filter((one) => counts.get(keyOf(one)) === 1);
}

/** The first names of both things. */
const keyOf = (things: OtherThings): string =>
  [things.nl.of, things.en.of].map(({ nl: [first] }) => first?.words.join(' ')).join(' = ');

/** So much of what both sides say must be answered: else they say it in other words. */
const LITERAL = 0.5;

const isLiteral = ({ words }: Bitext, bead: Bead<Sentence>): boolean => {
  const answered = words.answers(bead);
  return LANGS.every((lang) => {
    const content = answered[lang].filter(({ answer }) => answer !== 'small');
    return content.filter(({ answer }) => answer === 'full').length >= LITERAL * content.length;
  });
};

/** Not a noun and a verb, where grammar is known: "betaling" / "requests". */
function areOfOneKind({ parse }: Bitext, bead: Bead<Sentence>, things: OtherThings): boolean {
  if (!parse) return true;
  const tags = both(things, ({ span }, lang) => {
    const sentence = bead[lang].find((one) => covers(one.span, span));
    const tree = sentence && parse[lang](sentence);
    const last = sentence?.words.findLast((word) => word.span.end <= span.end);
    return sentence && tree && last ? tree.nodes[nodeAt(sentence, tree, last.span)]?.tag : null;
  });
  return (tags.nl === 'VERB') === (tags.en === 'VERB');
}

/** How far apart, as a share of their sentences, two that stand for each other may be. */
const APART = 0.4;

function othersIn(bead: Bead<Sentence>): readonly OtherThings[] {
  const spare = both(bead, (_, lang) => spareIn(bead, lang));
  return spare.nl.flatMap((nl): readonly OtherThings[] => {
    const away = (one: Thing): number => Math.abs(one.place - nl.place);
    const [en] = spare.en
      .filter((one) => areOthers(nl.of, one.of) && (nl.alone || one.alone) && away(one) <= APART)
      .toSorted((a, b) => away(a) - away(b));
    return en ? [{ nl, en }] : [];
  });
}

/** The things that a side names more often than the other says them in any way, each once. */
function spareIn(bead: Bead<Sentence>, lang: Lang): readonly Thing[] {
  const far = across(lang);
  const count = (of: Row, side: Lang): number =>
    bead[side].reduce((sum, sentence) => sum + countWays(of[side], wordsIn(sentence)), 0);
  const found = new Map<Row, Thing>();
  for (const sentence of bead[lang]) {
    const printed = wordsIn(sentence);
    for (const [at, word] of sentence.words.entries())
      for (const { of, end } of thingsAt(printed, at, lang)) {
        const span = { start: word.span.start, end: (sentence.words[end - 1] ?? word).span.end };
        if (found.has(of) || isTold(sentence, span, bead[far])) continue;
        const others = count(of, far);
        if (count(of, lang) > others) found.set(of, { of, span, place: at / printed.length, alone: others === 0 });
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
