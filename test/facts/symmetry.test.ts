import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answering } from '../../src/align/words.ts';
import { CHECKS } from '../../src/checks/index.ts';
import { evidence } from '../../src/evidence/evidence.ts';
import { glossary } from '../../src/glossary/index-names.ts';
import { NO_LEXICON } from '../../src/languages/nl-en/lexicon.ts';
import type { Bitext, Sentence } from '../../src/model/bitext.ts';
import type { Clause } from '../../src/model/clause.ts';
import type { Fact, Limit, Unit } from '../../src/model/fact.ts';
import type { Check, Problem } from '../../src/model/finding.ts';
import { both, type Lang, type Sides } from '../../src/model/side.ts';
import { source } from '../texts.ts';

const VALUES = [
  'amounts',
  'percentages',
  'durations',
  'dates',
  'times',
  'limits',
  'identifiers',
  'placeholders',
  'numbers',
];
const checks = CHECKS.filter(({ id }) => VALUES.includes(id));

type Bare = Fact extends infer F ? (F extends Fact ? Omit<F, 'span'> : never) : never;

const limit = fc.constantFrom<Limit | null>(null, 'least', 'most', 'over', 'under', 'not-over', 'not-under');
const soft = fc.boolean();
const few = fc.integer({ min: 1, max: 4 });

/** Facts of every kind that carries a value, few enough that two of them are often the same. */
const fact: fc.Arbitrary<Bare> = fc.oneof(
  fc.record({
    kind: fc.constant('amount' as const),
    currency: fc.constantFrom('EUR', 'USD'),
    value: few,
    slip: fc.constant(false),
    per: fc.constantFrom<Unit | null>(null, 'month', 'year'),
    vat: fc.constantFrom('exclusive' as const, 'inclusive' as const, null),
    limit,
    words: fc.constant(null),
  }),
  fc.record({ kind: fc.constant('percentage' as const), value: few, points: soft, slip: fc.constant(false), limit }),
  fc.record({
    kind: fc.constant('duration' as const),
    count: fc.constantFrom(1, 2, 12, 24),
    unit: fc.constantFrom<Unit>('day', 'workday', 'full-day', 'hour', 'month', 'year'),
    every: soft,
    soft,
    limit,
  }),
  fc.record({
    kind: fc.constant('date' as const),
    day: fc.option(few),
    month: few,
    year: fc.option(fc.constantFrom(2026, 2027)),
    possible: fc.constant(true),
    limit,
  }),
  fc.record({ kind: fc.constant('time' as const), minutes: few, limit }),
  fc.record({ kind: fc.constant('weekday' as const), day: few }),
  fc.record({
    kind: fc.constant('identifier' as const),
    what: fc.constantFrom('url', 'e-mail', 'publication'),
    value: fc.constantFrom('a.example', 'b.example'),
  }),
  fc.record({
    kind: fc.constant('placeholder' as const),
    name: fc.option(fc.constantFrom('naam', 'datum')),
    hint: fc.constant(null),
  }),
  fc.record({ kind: fc.constant('number' as const), value: few, soft, limit }),
);

const clause: Clause = { label: '1', kind: 'paragraph', mark: null, heading: null, own: [], children: [] };
const LENGTH = 6;

/** One pair of clauses that state these facts; each fact has words of its own. */
function bitext(facts: Sides<readonly Bare[]>): Bitext {
  const text = 'woord '.repeat(40);
  const sentences = both(facts, (list): readonly Sentence[] => [
    {
      clause,
      text,
      span: { start: 0, end: text.length },
      words: [],
      facts: list.map((one, at) => ({ ...one, span: { start: at * LENGTH, end: at * LENGTH + 5 } }) as Fact),
    },
  ]);
  return {
    sides: both(sentences, (list, lang) => ({
      source: source(lang, text),
      outline: { ...clause, label: '', kind: 'part', children: [clause] },
      definitions: [],
      headings: new Map(),
      sentences: new Map([[clause, list]]),
    })),
    pairs: [{ clauses: { nl: [clause], en: [clause] }, sentences: [sentences], likeness: 1 }],
    glossary: glossary([]),
    definitions: { pairs: [], alone: { nl: [], en: [] } },
    lexicon: NO_LEXICON,
    words: answering(NO_LEXICON),
  };
}

/** What a check says of two lists of facts. */
function run(check: Check, facts: Sides<readonly Bare[]>): readonly Problem[] {
  const texts = bitext(facts);
  return check.run(texts, evidence(texts));
}

/** What a check says, by the places it points at. */
const places = (problems: readonly Problem[], first: Lang, second: Lang): readonly string[] =>
  problems.map(({ at }) => `${at[first].map(({ start }) => start)}|${at[second].map(({ start }) => start)}`).sort();

/** How many cases of each property; `CASES=20000` looks closely. */
const CASES = { numRuns: Number(process.env.CASES ?? 300) };

const list = fc.array(fact, { maxLength: 6 });

describe.each(checks.map((check) => [check.id, check] as const))('the check %s', (id, check) => {
  test('says the same when the sides are swapped', () => {
    fc.assert(
      fc.property(list, list, (one, two) => {
        const here = places(run(check, { nl: one, en: two }), 'nl', 'en');
        const there = places(run(check, { nl: two, en: one }), 'en', 'nl');
        expect(there).toEqual(here);
      }),
      CASES,
    );
  });

  test('is silent where both sides state the same', () => {
    fc.assert(
      fc.property(list, (facts) => {
        expect(run(check, { nl: facts, en: facts }), id).toEqual([]);
      }),
      CASES,
    );
  });
});
