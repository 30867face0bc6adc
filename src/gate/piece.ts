import { resemblance } from '../align/resemblance.ts';
import {
  type Bitext,
  type Check,
  type Finding,
  type Glossary,
  LANGS,
  type Lang,
  type Lexicon,
  type Sides,
  type Source,
  UserError,
} from '../model.ts';
import { type Report, report } from '../report/report.ts';
import { type Sheet, sheet } from '../report/sheet.ts';
import { review, toBitext } from '../review.ts';
import { type Comment, comments } from '../settle/comments.ts';
import { clausesUnder, standsIn, unknownClause } from './clause.ts';

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
  /** What to say where neither text has the clause that was asked for. */
  lacks?: string;
}>;

/**
 * Reviews one pair.
 * @param prevails the language that prevails, where it is configured
 * @throws UserError where the texts are no versions of one text, or a comment in them is not whole
 */
export function pieceOf(sources: Sides<Source>, question: Question, prevails?: Lang): Piece {
  const bitext = toBitext(sources, question.glossary, question.lexicon);
  refuse(bitext);
  const findings = review(bitext, question.checks);
  const { clause, side } = question;
  const named = clause === undefined ? null : clausesUnder(bitext, clause);
  const labels = named && LANGS.flatMap((lang) => named[lang].map(({ label }) => label));
  const isAsked = (finding: Finding): boolean =>
    (side === undefined || finding.side === side) && (named === null || standsIn(named, finding));
  return {
    report: report(bitext, findings, question.version, prevails),
    sheet: question.sheet ? sheet(bitext) : null,
    comments: comments(bitext, question.named),
    asked: findings.flatMap((finding, at) => (isAsked(finding) ? [at] : [])),
    clauses: labels,
    ...(clause !== undefined && labels?.length === 0 ? { lacks: unknownClause(bitext, clause) } : {}),
  };
}

/** The least share of the words that must stand in pairs with evidence, for a report to mean anything. */
const LEAST = 0.6;

function refuse(bitext: Bitext): void {
  const { share, clauses, paired } = resemblance(bitext);
  if (share >= LEAST) return;
  throw new UserError(
    `these do not look like two versions of one text: ${paired} of ${clauses} clauses paired (${Math.round(share * 100)} % of the words with evidence)`,
  );
}
