import { compare } from '../facts/likeness.ts';
import { type Bitext, both, type Check, type Clause, type Fact, type FactKind, type FactOf, LANGS, type Lang, type Pair, type Problem, type Reading, type Sides, type Span } from '../model.ts';

/** The pairs that have both sides and hold prose or data: what value and meaning checks compare. */
export const wholePairs = ({ pairs }: Bitext): readonly Pair[] => pairs.filter(({ clauses }) => clauses.nl.length > 0 && clauses.en.length > 0);

/** All facts of one kind in one side of a pair, headings not counted, in reading order. */
export function factsOf<K extends FactKind>(pair: Pair, lang: Lang, kind: K): readonly FactOf<K>[] {
  return pair.sentences.flatMap((bead) => bead[lang].flatMap(({ facts }) => facts.filter((fact): fact is FactOf<K> => fact.kind === kind)));
}

/** The words of a span as one reads them. */
export const wordsAt = ({ source }: Reading, { start, end }: Span): string => source.text.slice(start, end).replace(/\s+/g, ' ');

/** 'Dutch "5.000 euro", English "EUR 500"'; a side without words has nothing. */
export function differing({ sides }: Bitext, at: Sides<readonly Span[]>, missing = 'nothing'): string {
  const said = both(at, ([span], lang) => (span ? `"${wordsAt(sides[lang], span)}"` : missing));
  return `Dutch ${said.nl}, English ${said.en}`;
}

/** The first words of a clause that one can point at: its mark and heading, or its first words. */
export function opening(reading: Reading, clause: Clause): Span {
  const [sentence] = reading.sentences.get(clause) ?? [];
  const heading = reading.headings.get(clause);
  const from = clause.mark ?? heading?.span ?? sentence?.span;
  const words = heading?.words ?? sentence?.words ?? [];
  const end = heading ? heading.span.end : (words[Math.min(words.length, 6) - 1]?.span.end ?? sentence?.span.end ?? clause.own[0]?.end ?? 0);
  const start = from ? skipSpace(reading, from.start) : (clause.own[0]?.start ?? 0);
  return { start, end: Math.max(start + 1, end) };
}

function skipSpace({ source }: Reading, at: number): number {
  let start = at;
  while (start < source.range.end && /\s/.test(source.text[start] ?? '')) start++;
  return start;
}

/** The facts of either side that the other does not have, in both directions. */
export function differences<K extends FactKind>(facts: Sides<readonly FactOf<K>[]>, kind: K): Sides<readonly FactOf<K>[]> {
  const same = (one: FactOf<K>, two: FactOf<K>) => compare(kind, one, two) !== 'different';
  return { nl: facts.nl.filter((nl) => !facts.en.some((en) => same(nl, en))), en: facts.en.filter((en) => !facts.nl.some((nl) => same(nl, en))) };
}

/**
 * A whole check of values: each value of one side of a pair occurs on the other. What differs on both sides is one problem, in order; a
 * value is looked for in the clauses around it before it is reported missing.
 * @param quiet facts that need not be mirrored; they may still answer one that must
 */
export function sameFacts<K extends FactKind>(kind: K, quiet: (fact: FactOf<K>) => boolean = () => false): Check['run'] {
  return (bitext) => {
    const pairs = wholePairs(bitext);
    return pairs.flatMap((pair, at) => {
      const around = [pairs[at - 1], pairs[at + 1]].filter((other) => other !== undefined && sameParent(bitext, pair, other)) as readonly Pair[];
      const facts = { nl: factsOf(pair, 'nl', kind), en: factsOf(pair, 'en', kind) };
      const different = differences(facts, kind);
      const missing = both(different, (list, lang) => {
        const near = around.flatMap((other) => differences({ nl: factsOf(other, 'nl', kind), en: factsOf(other, 'en', kind) }, kind)[lang === 'nl' ? 'en' : 'nl']);
        return list.filter((fact) => !quiet(fact) && !near.some((other) => compare(kind, fact, other) !== 'different'));
      });
      return coupled(missing).map((spans): Problem => ({ pair, at: spans, message: `${differing(bitext, spans)}.` }));
    });
  };
}

/** The first with the first, the second with the second; what is left on one side stands alone. */
function coupled(missing: Sides<readonly Fact[]>): readonly Sides<readonly Span[]>[] {
  const count = Math.max(missing.nl.length, missing.en.length);
  return Array.from({ length: count }, (_, at) => both(missing, (list) => (list[at] ? [list[at].span] : [])));
}

/** Two pairs stand in one paragraph or article: a value may have moved between them. */
function sameParent({ sides }: Bitext, one: Pair, two: Pair): boolean {
  return LANGS.some((lang) => {
    const [a, b] = [one.clauses[lang][0], two.clauses[lang][0]];
    return a !== undefined && b !== undefined && (a.children.includes(b) || b.children.includes(a) || (parentOf(sides[lang].outline, a)?.children.includes(b) ?? false)) && isItem(a, b);
  });
}

/** Neighbours count within a paragraph, not between paragraphs. */
const isItem = (one: Clause, two: Clause): boolean => one.kind === 'item' || two.kind === 'item';

function parentOf(clause: Clause, child: Clause): Clause | null {
  if (clause.children.includes(child)) return clause;
  for (const inner of clause.children) {
    const found = parentOf(inner, child);
    if (found) return found;
  }
  return null;
}
