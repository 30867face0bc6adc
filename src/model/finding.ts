import type { Bitext, Pair } from './bitext.ts';
import type { Clause } from './clause.ts';
import type { Evidence } from './evidence.ts';
import type { Lang, Sides } from './side.ts';
import type { Span } from './source.ts';
import type { Statement } from './statement.ts';

/** How bad a finding is: harm × certainty. */
export type Severity = 'error' | 'warning' | 'note';

/**
 * What a check says: which words on either side (the first span is the main place), and what is wrong with them, which becomes a sentence in a report.
 * `side` = the text that is itself at fault; `severity` = only lower than the check's.
 */
export type Problem = Readonly<{
  pair?: Pair;
  clauses?: Sides<Clause | null>;
  at: Sides<readonly Span[]>;
  side?: Lang;
  say: Statement;
  expected?: readonly string[];
  concept?: string;
  severity?: Severity;
}>;

/**
 * A question asked of a bitext; `summary` says what holds "in both texts". `formerly` = the ids it had before, which accepted differences and
 * configurations may still name; `since` = the version that first had it, where that is not the first of all. `precedence` = its place among the
 * checks: of findings that share words, the one with the lowest is kept; one that `explains` stands beside the others, and hides them.
 */
export type Check = Readonly<{
  id: string;
  formerly?: readonly string[];
  since?: string;
  precedence?: number;
  explains?: true;
  severity: Severity;
  summary: string;
  run: (bitext: Bitext, evidence: Evidence) => readonly Problem[];
}>;

/** A problem with the name of its check, its severity, and the clauses it stands in; `former` = its fingerprints under former names of the check. */
export type Finding = Readonly<{
  check: string;
  severity: Severity;
  say: Statement;
  side: Lang | null;
  clauses: Sides<Clause | null>;
  at: Sides<readonly Span[]>;
  expected: readonly string[];
  concept: string | null;
  fingerprint: string;
  former: readonly string[];
}>;
