import { CHECKS } from '../checks/index.ts';
import { evidence } from '../evidence/evidence.ts';
import { covers } from '../evidence/naming.ts';
import { withScopes } from '../evidence/scopes.ts';
import { partnersOf } from '../evidence/structure.ts';
import type { Bitext, Pair } from '../model/bitext.ts';
import type { Check, Finding, Problem, Severity } from '../model/finding.ts';
import { both, bySide, LANGS, type Lang } from '../model/side.ts';
import type { Span } from '../model/source.ts';
import { clauseAt } from '../outline/walk.ts';
import { inDoubt, STRUCTURAL } from './doubt.ts';
import { essence, fingerprint } from './fingerprint.ts';
import { inParts } from './parts.ts';

/** A finding on its way: what its check said, and the check. */
type Said = Readonly<{ check: Check; problem: Problem; finding: Finding }>;

/**
 * What the checks find, in reading order of the Dutch side: one pass, in which each step takes findings and gives findings. One fault is one
 * finding, and equal ones are told apart by their order.
 */
export function review(bitext: Bitext, checks: readonly Check[] = CHECKS): readonly Finding[] {
  const inside = withScopes(inParts(bitext));
  const found = evidence(inside);
  const isInDoubt = inDoubt(inside);
  const said = checks.flatMap((check) =>
    check
      .run(STRUCTURAL.has(check.id) ? bitext : inside, found)
      .filter((problem) => !isInDoubt(check.id, problem))
      .map((problem): Said => ({ check, problem, finding: finding(bitext, check, problem) })),
  );
  return identified(bitext, inReadingOrder(inside, oneForEachFault(withoutUntranslated(said))));
}

/** Of a sentence that is left in the other language so much is: the rest may be "the supplier". */
const LEFT = 0.6;

/**
 * A sentence that is left in the other language is one fault: that its "niet" has no "not" and its "Dienst" no "Service" says nothing more. Nothing else is
 * said of it and of what stands opposite.
 */
function withoutUntranslated(said: readonly Said[]): readonly Said[] {
  const left = said.filter(({ check, finding }) => check.id === 'untranslated' && finding.severity === 'error');
  if (left.length === 0) return said;
  const beads = left.flatMap(({ problem: { pair, at } }) =>
    (pair?.sentences ?? []).filter((bead) =>
      LANGS.some((lang) => bead[lang].some(({ span }) => isLeft(span, at[lang]))),
    ),
  );
  const isWithin = (span: Span | undefined, lang: Lang): boolean =>
    span === undefined || beads.some((bead) => bead[lang].some((one) => covers(one.span, span)));
  const isSaidOfIt = ({ finding: { at } }: Said): boolean =>
    LANGS.some((lang) => at[lang].length > 0) && LANGS.every((lang) => isWithin(at[lang][0], lang));
  return said.filter((one) => left.includes(one) || !isSaidOfIt(one));
}

/** These words make up most of the sentence. */
const isLeft = (sentence: Span, words: readonly Span[]): boolean =>
  words.some((span) => covers(sentence, span) && span.end - span.start >= LEFT * (sentence.end - sentence.start));

/**
 * Of findings that share words, the one whose check comes first. One that explains others ("the Dutch changed alone") stands beside them where it
 * is an error; else it gives way.
 */
function oneForEachFault(said: readonly Said[]): readonly Said[] {
  const rank = ({ check }: Said): number => (check.explains ? Number.MAX_SAFE_INTEGER : (check.precedence ?? 0));
  const kept: Said[] = [];
  const places = bySide(() => new Map<number, Said[]>());
  for (const one of said.toSorted((a, b) => rank(a) - rank(b))) {
    const near = LANGS.flatMap((lang) => stretchesOf(one, lang).flatMap((at) => places[lang].get(at) ?? []));
    const stands =
      (one.check.explains && one.finding.severity === 'error') ||
      !near.some(({ check, problem }) => check.id !== one.check.id && shareWords(problem.at, one.problem.at));
    if (!stands) continue;
    kept.push(one);
    for (const lang of LANGS)
      for (const at of stretchesOf(one, lang)) places[lang].set(at, [...(places[lang].get(at) ?? []), one]);
  }
  return kept;
}

/** A text in stretches of so many units: only what stands in the same one is compared. */
const STRETCH = 1024;

/** The stretches that the main place of a finding lies in. */
function stretchesOf({ problem }: Said, lang: Lang): readonly number[] {
  const span = problem.at[lang][0];
  if (!span) return [];
  const first = Math.floor(span.start / STRETCH);
  return Array.from({ length: Math.floor(span.end / STRETCH) - first + 1 }, (_, at) => first + at);
}

function inReadingOrder(bitext: Bitext, said: readonly Said[]): readonly Said[] {
  const indexes = new Map(bitext.pairs.map((pair, at) => [pair, at] as const));
  return said
    .map((one) => ({ one, at: place(bitext, indexes, one.problem) }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one);
}

/** Equal findings ("not" lost twice in one sentence) get fingerprints of their own. */
function identified(bitext: Bitext, said: readonly Said[]): readonly Finding[] {
  const counts = new Map<string, number>();
  return said.map(({ check: { formerly = [] }, problem, finding }) => {
    const ordinal = counts.get(finding.fingerprint) ?? 0;
    counts.set(finding.fingerprint, ordinal + 1);
    return {
      ...finding,
      fingerprint: fingerprint(finding.fingerprint, ordinal),
      former: formerly.map((id) => fingerprint(essence(bitext, id, problem), ordinal)),
    };
  });
}

/** Whether the main places of two findings share words on either side. */
export const shareWords = (one: Finding['at'], two: Finding['at']): boolean =>
  LANGS.some((lang) => overlaps(one[lang][0], two[lang][0]));

const overlaps = (one: Span | undefined, two: Span | undefined): boolean =>
  one !== undefined && two !== undefined && one.start < two.end && two.start < one.end;

const SEVERITIES: readonly Severity[] = ['note', 'warning', 'error'];
const lower = (one: Severity, two: Severity): Severity =>
  SEVERITIES.indexOf(one) < SEVERITIES.indexOf(two) ? one : two;

function finding(bitext: Bitext, check: Check, problem: Problem): Finding {
  const { pair, at, side = null, say, expected = [], concept = null, severity = check.severity } = problem;
  return {
    check: check.id,
    severity: lower(severity, check.severity),
    say,
    side,
    clauses:
      problem.clauses ??
      both(
        at,
        (spans, lang) =>
          (spans[0] ? clauseAt(bitext.sides[lang].outline, spans[0].start) : null) ?? pair?.clauses[lang][0] ?? null,
      ),
    at,
    expected,
    concept,
    fingerprint: essence(bitext, check.id, problem),
    former: [],
  };
}

/** Where a problem stands in the reading order of the Dutch side. */
function place(bitext: Bitext, indexes: ReadonlyMap<Pair, number>, { at, pair }: Problem): number {
  const [span] = at.nl;
  if (span) return span.start;
  const english = at.en[0]?.start ?? 0;
  const clause = pair ? null : clauseAt(bitext.sides.en.outline, english);
  const partner = pair ?? (clause ? partnersOf(bitext).get(clause) : undefined);
  let index = (partner && indexes.get(partner)) ?? -1;
  while (index >= 0 && bitext.pairs[index]?.clauses.nl.length === 0) index--;
  const before = bitext.pairs[index]?.clauses.nl[0];
  return (before?.own[0]?.start ?? 0) + 0.5 + english / 1e12;
}
