import { toBitext } from '../align/bitext.ts';
import { drift } from '../checks/drift.ts';
import { resemblance } from '../evidence/resemblance.ts';
import type { Bitext } from '../model/bitext.ts';
import { UserError } from '../model/error.ts';
import type { Check, Finding } from '../model/finding.ts';
import type { Glossary, Lexicon } from '../model/glossary.ts';
import { LANGS, type Lang, type Sides } from '../model/side.ts';
import type { Source } from '../model/source.ts';
import { type Report, report } from '../report/report.ts';
import { type Sheet, sheet } from '../report/sheet.ts';
import { type Comment, comments } from '../review/comments.ts';
import { review } from '../review/review.ts';
import { clausesUnder, standsIn, unknownClause } from './clause.ts';
import { beforeOf, concerned, type Since } from './since.ts';

/** What is asked of every pair of a run. */
export type Question = Readonly<{
  checks: readonly Check[];
  glossary: Glossary;
  lexicon: Lexicon;
  version: string;
  /** The id of the check that a comment names, or an error. */
  named: (check: string) => string;
  /** Report on this clause and what is under it. */
  clause?: string | undefined;
  /** Report faults of this text itself. */
  side?: Lang | undefined;
  /** Whether a report will show the texts themselves. */
  sheet: boolean;
}>;

/** What one pair gives to the report of a run: plain values only, so that it can go from one thread to another. */
export type Piece = Readonly<{
  report: Report;
  sheet: Sheet | null;
  comments: readonly Comment[];
  /** The findings that were asked for, by their index; the others tell which accepted differences still apply. */
  asked: readonly number[];
  /** The labels of the clauses that took part; null: all. */
  clauses: readonly string[] | null;
  /** Drifts, and the findings about the same words, which need not be said as well. */
  hides: readonly Readonly<{ drift: number; others: readonly number[] }>[];
  /** What to say where neither text has the clause that was asked for. */
  lacks?: string;
}>;

/**
 * Reviews one pair.
 * @param prevails the language that prevails, where it is configured
 * @param since only what changed since then is asked for
 * @throws UserError where the texts are no versions of one text, or a comment in them is not whole
 */
export function pieceOf(sources: Sides<Source>, question: Question, prevails?: Lang, since?: Since): Piece {
  const now = toBitext(sources, question.glossary, question.lexicon);
  refuse(now);
  const before = since && beforeOf(since, question);
  const bitext = before ? { ...now, before } : now;
  const { clause, side } = question;
  const [ordinary, drifted] = [false, true].map((wanted) =>
    question.checks.filter(({ id }) => (id === drift.id) === wanted),
  );
  const found = review(bitext, ordinary);
  const drifts = review(bitext, drifted).filter(
    ({ severity, at }) => severity === 'error' || !found.some((one) => shareWords(one.at, at)),
  );
  const findings = [...found, ...drifts];
  const changed = since ? concerned(bitext, since) : null;
  const named = clause === undefined ? null : clausesUnder(bitext, clause);
  const labels = named && LANGS.flatMap((lang) => named[lang].map(({ label }) => label));
  const isAsked = (finding: Finding): boolean =>
    (side === undefined || finding.side === side) &&
    (named === null || standsIn(named, finding)) &&
    (changed === null || changed.finding(finding));
  return {
    report: report(bitext, findings, question.version, prevails),
    sheet: question.sheet ? sheet(bitext) : null,
    comments: comments(bitext, question.named),
    asked: findings.flatMap((finding, at) => (isAsked(finding) ? [at] : [])),
    clauses: changed ? changed.labels.filter((label) => labels?.includes(label) ?? true) : labels,
    hides: drifts.map(({ at }, index) => ({
      drift: found.length + index,
      others: found.flatMap((one, place) => (shareWords(one.at, at) ? [place] : [])),
    })),
    ...(clause !== undefined && labels?.length === 0 ? { lacks: unknownClause(bitext, clause) } : {}),
  };
}

/** Whether the main places of two findings share words on either side. */
const shareWords = (one: Finding['at'], two: Finding['at']): boolean =>
  LANGS.some((lang) => {
    const [a, b] = [one[lang][0], two[lang][0]];
    return a !== undefined && b !== undefined && a.start < b.end && b.start < a.end;
  });

/** The least share of the words that must stand in pairs with evidence, for a report to mean anything. */
const LEAST = 0.6;

function refuse(bitext: Bitext): void {
  const { share, clauses, paired } = resemblance(bitext);
  if (share >= LEAST) return;
  throw new UserError(
    `these do not look like two versions of one text: ${paired} of ${clauses} clauses paired (${Math.round(share * 100)} % of the words with evidence)`,
  );
}
