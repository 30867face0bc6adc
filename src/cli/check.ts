import { resemblance } from '../align/resemblance.ts';
import { type Bitext, type Severity, UserError } from '../model.ts';
import { version } from '../read/package.ts';
import { open, reaches } from '../report/rank.ts';
import { type Report, report } from '../report/report.ts';
import { review } from '../review.ts';
import { checksOf, known } from './choose.ts';
import { under } from './clause.ts';
import type { Outcome } from './output.ts';
import { deliver, type ReportOptions, wantedReports } from './reports.ts';
import { bitextOf, filesRead, type GlossaryOptions, type SideOptions } from './sources.ts';

/** The options of `tweeluik check`. */
export type CheckOptions = SideOptions &
  GlossaryOptions &
  ReportOptions &
  Readonly<{ only?: readonly string[]; skip?: readonly string[]; clause?: string; side?: string; failOn: string }>;

/** Compares two texts and reports where they do not say the same. */
export async function check(paths: readonly string[], options: CheckOptions): Promise<Outcome> {
  const checks = checksOf(options);
  const failOn = known(options.failOn, ['error', 'warning', 'note', 'never'] as const, 'severity');
  const side = options.side === undefined ? null : known(options.side, ['nl', 'en'] as const, 'side');
  const wanted = wantedReports(options, filesRead(paths, options));
  const { bitext, aside } = await bitextOf(paths, options);
  refuse(bitext);
  const within = under(bitext, options.clause);
  const findings = review(bitext, checks).filter(
    (finding) => (side === null || finding.side === side) && within(finding),
  );
  const made = report(bitext, findings, version());
  const status = fails(made, failOn) ? 1 : 0;
  const sheets = async () => [(await import('../report/sheet.ts')).sheet(bitext)];
  const out = await deliver(wanted, made, sheets, { ...options, failOn });
  const silent = options.quiet === true && status === 0;
  return {
    status,
    ...(silent ? {} : { aside }),
    ...(out === undefined || (silent && wanted[0]?.name === 'text') ? {} : { out }),
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

const fails = ({ findings, stale }: Report, failOn: Severity | 'never'): boolean =>
  failOn !== 'never' && (stale.length > 0 || open(findings).some(({ severity }) => reaches(severity, failOn)));
