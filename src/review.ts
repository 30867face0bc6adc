import { align } from './align/align.ts';
import { CHECKS } from './checks/index.ts';
import { read } from './facts/read.ts';
import { define } from './glossary/define.ts';
import {
  type Bitext,
  both,
  type Check,
  type Clause,
  type Finding,
  type Glossary,
  LANGS,
  type Lexicon,
  type Problem,
  type Severity,
  type Sides,
  type Source,
  type Span,
} from './model.ts';
import { definitions } from './outline/definitions.ts';
import { outline } from './outline/outline.ts';
import { clauseAt } from './outline/walk.ts';
import { essence, fingerprint } from './settle/fingerprint.ts';
import { modals } from './text/modals.ts';

/** Two texts, read, with one glossary, and side by side. */
export function toBitext(sources: Sides<Source>, known: Glossary, lexicon: Lexicon = new Map()): Bitext {
  return fromOutlines(sources, both(sources, outline), known, lexicon);
}

/** The same for texts whose outlines are known. */
export function fromOutlines(
  sources: Sides<Source>,
  outlines: Sides<Clause>,
  known: Glossary,
  lexicon: Lexicon,
): Bitext {
  const read = readings(sources, outlines, known, lexicon);
  return { ...read, pairs: align(read.sides, read.definitions, lexicon), lexicon };
}

/** Both texts read, with one glossary, before they are laid side by side. */
export function readings(
  sources: Sides<Source>,
  outlines: Sides<Clause>,
  known: Glossary,
  lexicon: Lexicon,
): Pick<Bitext, 'sides' | 'glossary' | 'definitions'> {
  const found = both(sources, (source, lang) => definitions(source, outlines[lang]));
  const texts = both(sources, (source, lang) => ({ definitions: found[lang], modals: modals(source) }));
  const { glossary, definitions: paired } = define(texts, known, lexicon);
  const sides = both(sources, (source, lang) => read(source, outlines[lang], found[lang], glossary));
  return { sides, glossary, definitions: paired };
}

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
