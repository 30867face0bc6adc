import { isWhole } from '../align/beads.ts';
import { compare } from '../facts/kinds/index.ts';
import type { Bitext, Pair, Reading } from '../model/bitext.ts';
import type { Clause } from '../model/clause.ts';
import type { Fact, FactKind, FactOf } from '../model/fact.ts';
import type { Problem } from '../model/finding.ts';
import { both, bySide, LANGS, type Lang, only, type Sides } from '../model/side.ts';
import type { Span } from '../model/source.ts';
import type { NamedParty, Statement } from '../model/statement.ts';

/** The pairs that have both sides and hold prose or data: what value and meaning checks compare. */
export const wholePairs = ({ pairs }: Bitext): readonly Pair[] => pairs.filter(({ clauses }) => isWhole(clauses));

const sorted = new WeakMap<Pair, Sides<ReadonlyMap<FactKind, readonly Fact[]>>>();

/** All facts of one kind in one side of a pair, headings not counted, in reading order. */
export function factsOf<K extends FactKind>(pair: Pair, lang: Lang, kind: K): readonly FactOf<K>[] {
  const known = sorted.get(pair) ?? bySide((side) => byKind(pair, side));
  sorted.set(pair, known);
  return (known[lang].get(kind) ?? NONE) as readonly FactOf<K>[];
}

const NONE: readonly Fact[] = [];

/** Every check asks for its own kind: the facts of a pair are sorted once. */
function byKind({ sentences }: Pair, lang: Lang): ReadonlyMap<FactKind, readonly Fact[]> {
  const found = new Map<FactKind, Fact[]>();
  for (const bead of sentences)
    for (const { facts } of bead[lang])
      for (const fact of facts) {
        const same = found.get(fact.kind);
        if (same) same.push(fact);
        else found.set(fact.kind, [fact]);
      }
  return found;
}

/** The words of a span as one reads them. */
export const wordsAt = ({ source }: Reading, { start, end }: Span): string =>
  source.text.slice(start, end).replace(/\s+/g, ' ').trim();

/** The different words of spans: "winding up order", "wound up"; the first three. */
export const distinctWords = (reading: Reading, spans: readonly Span[]): readonly string[] =>
  [...new Map(spans.map((span) => [wordsAt(reading, span).toLowerCase(), wordsAt(reading, span)])).values()].slice(
    0,
    3,
  );

/** What either side says at its first span: "5.000 euro", "EUR 500"; null where it has none. */
export const bothWords = ({ sides }: Bitext, at: Sides<readonly Span[]>): Sides<string | null> =>
  both(at, ([span], lang) => (span ? wordsAt(sides[lang], span) : null));

/** What either side says: "opdrachtgevers", "Clients" */
export const wordsBeside = ({ sides }: Bitext, spans: Sides<Span>): Sides<string> =>
  both(spans, (span, lang) => wordsAt(sides[lang], span));

/** Two mentions of parties that stand in each other's place. */
type Opposite = Sides<FactOf<'party'> | FactOf<'person'>>;

/** Both of them, with what the English shows of either: it "will carry out the Project", or it is its "wishes". */
export function namedParty(bitext: Bitext, { nl, en }: Opposite): NamedParty {
  const { role, what, subject } = en;
  const does = role === 'agent' && subject && what !== '';
  const owns = role === 'owner' && en.kind === 'party' && what !== '';
  return {
    ...wordsBeside(bitext, { nl: nl.span, en: en.span }),
    role: does ? 'does' : owns ? 'owns' : null,
    what: does || owns ? what : '',
  };
}

/** The English names that the Dutch one leads to expect; a pronoun has none. */
export const expectedFor = ({ nl }: Opposite): { expected?: readonly string[] } =>
  nl.kind === 'party'
    ? { expected: nl.concept.names.en.filter(({ status }) => status === 'preferred').map(({ text }) => text) }
    : {};

/** The first words of a clause that one can point at: its mark and heading, or its first words. */
export function opening(reading: Reading, clause: Clause): Span {
  const [sentence] = reading.sentences.get(clause) ?? [];
  const heading = reading.headings.get(clause);
  const from = clause.mark ?? heading?.span ?? sentence?.span;
  const words = heading?.words ?? sentence?.words ?? [];
  const end = heading
    ? heading.span.end
    : (words[Math.min(words.length, 6) - 1]?.span.end ?? sentence?.span.end ?? clause.own[0]?.end ?? 0);
  const start = from ? skipSpace(reading, from.start) : (clause.own[0]?.start ?? 0);
  return { start, end: Math.max(start + 1, end) };
}

function skipSpace({ source }: Reading, at: number): number {
  let start = at;
  while (start < source.range.end && /\s/.test(source.text[start] ?? '')) start++;
  return start;
}

/** The facts of either side that the other does not have, in both directions. */
export function differences<K extends FactKind>(
  facts: Sides<readonly FactOf<K>[]>,
  kind: K,
): Sides<readonly FactOf<K>[]> {
  const same = (one: FactOf<K>, two: FactOf<K>) => compare(kind, one, two) !== 'different';
  return {
    nl: facts.nl.filter((nl) => !facts.en.some((en) => same(nl, en))),
    en: facts.en.filter((en) => !facts.nl.some((nl) => same(nl, en))),
  };
}

/** The first with the first, the second with the second; what is left on one side stands alone. */
export function couples<F>(
  missing: Sides<readonly F[]>,
): readonly Readonly<{ nl: F | undefined; en: F | undefined }>[] {
  const count = Math.max(missing.nl.length, missing.en.length);
  return Array.from({ length: count }, (_, at) => ({ nl: missing.nl[at], en: missing.en[at] }));
}

/** Problems of one text by itself: for each of its facts of a kind, what is wrong with it, or null. */
export function ownFacts<K extends FactKind>(
  kind: K,
  wrong: (fact: FactOf<K>, words: string, lang: Lang) => Statement | null,
): (bitext: Bitext) => readonly Problem[] {
  return (bitext) =>
    bitext.pairs.flatMap((pair) =>
      LANGS.flatMap((lang) =>
        factsOf(pair, lang, kind).flatMap((fact): readonly Problem[] => {
          const say = wrong(fact, wordsAt(bitext.sides[lang], fact.span), lang);
          return say === null ? [] : [{ pair, at: only(lang, [fact.span]), side: lang, say }];
        }),
      ),
    );
}
