import { CHECKS } from '../checks/index.ts';
import type { Bitext } from '../model/bitext.ts';
import type { Check, Finding, Problem, Severity } from '../model/finding.ts';
import { both, LANGS } from '../model/side.ts';
import type { Span } from '../model/source.ts';
import { clauseAt } from '../outline/walk.ts';
import { essence, fingerprint } from './fingerprint.ts';

/** What the checks find, in reading order of the Dutch side. */
export function review(bitext: Bitext, checks: readonly Check[] = CHECKS): readonly Finding[] {
  const problems = checks.flatMap((check) => check.run(bitext).map((problem) => ({ check, problem })));
  const counts = new Map<string, number>();
  return unshared(problems)
    .map(({ check, problem }) => ({ check, problem, finding: finding(bitext, check, problem) }))
    .sort((a, b) => place(bitext, a.problem) - place(bitext, b.problem))
    .map(({ check: { formerly = [] }, problem, finding }) => {
      const ordinal = counts.get(finding.fingerprint) ?? 0;
      counts.set(finding.fingerprint, ordinal + 1);
      return {
        ...finding,
        fingerprint: fingerprint(finding.fingerprint, ordinal),
        former: formerly.map((id) => fingerprint(essence(bitext, id, problem), ordinal)),
      };
    });
}

type Said = Readonly<{ check: Check; problem: Problem }>;

/** Of findings that share words, the one whose check stands first. */
function unshared(problems: readonly Said[]): readonly Said[] {
  const kept: Said[] = [];
  for (const said of problems) {
    const shared = kept.some(
      ({ check, problem }) =>
        check !== said.check && LANGS.some((lang) => overlaps(problem.at[lang][0], said.problem.at[lang][0])),
    );
    if (!shared) kept.push(said);
  }
  return kept;
}

const overlaps = (one: Span | undefined, two: Span | undefined): boolean =>
  one !== undefined && two !== undefined && one.start < two.end && two.start < one.end;

const SEVERITIES: readonly Severity[] = ['note', 'warning', 'error'];
const lower = (one: Severity, two: Severity): Severity =>
  SEVERITIES.indexOf(one) < SEVERITIES.indexOf(two) ? one : two;

function finding(bitext: Bitext, check: Check, problem: Problem): Finding {
  const { pair, at, side = null, message, expected = [], concept = null, severity = check.severity } = problem;
  return {
    check: check.id,
    severity: lower(severity, check.severity),
    message,
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
function place(bitext: Bitext, { at, pair }: Problem): number {
  const [span] = at.nl;
  if (span) return span.start;
  const english = at.en[0]?.start ?? 0;
  const clause = pair ? null : clauseAt(bitext.sides.en.outline, english);
  const index = bitext.pairs.findIndex((one) => one === pair || (clause !== null && one.clauses.en.includes(clause)));
  const before = bitext.pairs.slice(0, index + 1).findLast(({ clauses }) => clauses.nl.length > 0)?.clauses.nl[0];
  return (before?.own[0]?.start ?? 0) + 0.5 + english / 1e12;
}
