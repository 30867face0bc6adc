import { type Changes, changes } from '../align/changes.ts';
import { opening, wholePairs, wordsAt } from '../evidence/compare.ts';
import { compare, KINDS } from '../facts/kinds/index.ts';
import type { Before, Bitext, Pair, Reading, Sentence } from '../model/bitext.ts';
import type { Clause } from '../model/clause.ts';
import type { Fact, FactKind } from '../model/fact.ts';
import type { Check, Problem } from '../model/finding.ts';
import { across, both, LANGS, type Lang, type Sides } from '../model/side.ts';
import type { Span } from '../model/source.ts';

export const drift: Check = {
  id: 'drift',
  severity: 'error',
  explains: true,
  summary: 'In both texts the same clauses changed since a revision.',
  run: (bitext) => {
    const { before } = bitext;
    if (!before) return [];
    const since = both(bitext.sides, (reading, lang) => changes(before.sides[lang], reading));
    return wholePairs(bitext).flatMap((pair) =>
      LANGS.filter((lang) => aloneIn(pair, lang, since)).flatMap((lang) =>
        drifted(bitext, before, pair, lang, since[lang]),
      ),
    );
  },
};

/** Whether clauses of a pair changed in this text and not in the other; what is new has nothing to drift from. */
function aloneIn({ clauses }: Pair, lang: Lang, since: Sides<Changes>): boolean {
  const known = LANGS.every((one) => clauses[one].every((clause) => since[one].was.has(clause)));
  const changed = (one: Lang) => clauses[one].some((clause) => since[one].changed.has(clause));
  return known && changed(lang) && !changed(across(lang));
}

function drifted(bitext: Bitext, before: Before, pair: Pair, lang: Lang, { was }: Changes): readonly Problem[] {
  const now = sentencesOf(bitext.sides[lang], pair.clauses[lang]);
  const then = sentencesOf(
    before.sides[lang],
    pair.clauses[lang].flatMap((clause) => was.get(clause) ?? []),
  );
  if (wordsOf(now).join(' ') === wordsOf(then).join(' ')) return [];
  const other = sentencesOf(bitext.sides[across(lang)], pair.clauses[across(lang)]);
  const changed = DRIFTING.map((kind) => changedFacts(kind, { old: then, now, other })).filter((one) => one !== null);
  const open = changed.find(({ gone, came, left }) => came.length > 0 || (gone.length > 0 && left.length > 0));
  if (open) return [factProblem(bitext, before, pair, lang, open)];
  // a fact that changed and is now what the other text says: one text was brought in line with the other
  return changed.length > 0 ? [] : [wordingProblem(bitext, before, pair, lang, then, now)];
}

/** The kinds of facts that a text must not change alone. A reference changes its number when a clause is inserted, and has a check of its own. */
const DRIFTING: readonly FactKind[] = [
  ...new Set(KINDS.filter(({ drifts }) => drifts).map(({ kind }) => kind)),
  'party',
];

type Three = Readonly<{ old: readonly Sentence[]; now: readonly Sentence[]; other: readonly Sentence[] }>;

/** Facts of one kind: `gone` and `came` changed in this text, `came` is not in the other, `left` of the other is no more in this one. */
type Changed = Readonly<{ gone: readonly Fact[]; came: readonly Fact[]; left: readonly Fact[] }>;

function changedFacts(kind: FactKind, { old: then, now, other }: Three): Changed | null {
  const of = (sentences: readonly Sentence[]) =>
    sentences.flatMap(({ facts }) => facts.filter((fact) => fact.kind === kind && !('soft' in fact && fact.soft)));
  const lacking = (facts: readonly Fact[], others: readonly Fact[]) =>
    facts.filter((fact) => !others.some((one) => same(one, fact)));
  const [old, young, across] = [of(then), of(now), of(other)];
  const [gone, came] = [lacking(old, young), lacking(young, old)];
  if (gone.length === 0 && came.length === 0) return null;
  // "hij" for "de koper" names a party no more: only one in the place of another counts
  if (kind === 'party' && (gone.length === 0 || came.length === 0)) return null;
  return {
    gone,
    came: lacking(came, across),
    left: lacking(across, young).filter((fact) => gone.some((one) => same(one, fact))),
  };
}

/** Concepts of two readings are compared by their names, since each reading has its own glossary. */
const same = (one: Fact, two: Fact): boolean =>
  one.kind === 'party' && two.kind === 'party'
    ? one.concept.id === two.concept.id
    : one.kind === two.kind && compare(one.kind, one as never, two as never) !== 'different';

function factProblem(bitext: Bitext, before: Before, pair: Pair, lang: Lang, { gone, came, left }: Changed): Problem {
  const [was, is, stays] = [gone[0], came[0], left[0]];
  const clause = pair.clauses[lang][0] as Clause;
  return {
    pair,
    at: sided(lang, [is?.span ?? opening(bitext.sides[lang], clause)], stays ? [stays.span] : []),
    say: {
      code: 'value-drifted',
      values: {
        lang,
        revision: before.revision,
        was: was ? wordsAt(before.sides[lang], was.span) : null,
        is: is ? wordsAt(bitext.sides[lang], is.span) : null,
        still: stays ? wordsAt(bitext.sides[across(lang)], stays.span) : null,
      },
    },
  };
}

function wordingProblem(
  bitext: Bitext,
  before: Before,
  pair: Pair,
  lang: Lang,
  then: readonly Sentence[],
  now: readonly Sentence[],
): Problem {
  const known = new Set(then.map(({ text }) => text));
  const sentence = now.find(({ text }) => !known.has(text)) ?? now[0];
  const clause = pair.clauses[lang][0] as Clause;
  return {
    pair,
    at: sided(lang, [sentence ? newWords(sentence, then) : opening(bitext.sides[lang], clause)], []),
    say: { code: 'words-drifted', values: { lang, revision: before.revision } },
    severity: 'note',
  };
}

/** From the first to the last word of a sentence that was not there before; all of it where words only went. */
function newWords({ words, span }: Sentence, then: readonly Sentence[]): Span {
  const known = new Set(wordsOf(then));
  const fresh = words.filter(({ text }) => !known.has(text.toLowerCase()));
  const [first, last] = [fresh[0], fresh.at(-1)];
  return first && last ? { start: first.span.start, end: last.span.end } : span;
}

const sided = (lang: Lang, own: readonly Span[], other: readonly Span[]): Sides<readonly Span[]> =>
  lang === 'nl' ? { nl: own, en: other } : { nl: other, en: own };

const sentencesOf = (reading: Reading, clauses: readonly Clause[]): readonly Sentence[] =>
  clauses.flatMap((clause) => [
    ...[reading.headings.get(clause)].filter((heading) => heading !== undefined),
    ...(reading.sentences.get(clause) ?? []),
  ]);

/** The words of sentences without those of references to the text itself, whose numbers change when a clause is inserted. */
const wordsOf = (sentences: readonly Sentence[]): readonly string[] =>
  sentences.flatMap(({ words, facts }) => {
    const references = facts.filter((fact) => fact.kind === 'reference' && fact.law === null);
    return words
      .filter(({ span }) => !references.some((fact) => fact.span.start <= span.start && span.end <= fact.span.end))
      .map(({ text }) => text.toLowerCase());
  });
