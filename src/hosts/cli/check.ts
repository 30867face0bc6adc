import { resolve } from 'node:path';
import { FORMATS } from '../../report/formats.ts';
import { plain } from '../../report/plain.ts';
import { open, reaches } from '../../report/rank.ts';
import type { Report } from '../../report/report.ts';
import { summary } from '../../report/text.ts';
import type { Outcome } from './output.ts';
import { deliver, type ReportOptions, spare, wantedReports } from './reports.ts';
import { run } from './run.ts';
import { type Plan, plan, printed, type RunOptions } from './settings.ts';
import { filesRead } from './sources.ts';

/** The options of `tweeluik check`. */
export type CheckOptions = RunOptions & ReportOptions & Readonly<{ printConfig?: boolean }>;

/** Compares two texts, or all pairs of the configuration, and reports where they do not say the same. */
export async function check(paths: readonly string[], options: CheckOptions): Promise<Outcome> {
  const wanted = wantedReports(options);
  const planned = await plan(
    paths,
    options,
    wanted.some(({ name }) => FORMATS[name].sheets),
  );
  spare(wanted, readBy(planned));
  if (options.printConfig) return { status: 0, out: printed(planned) };
  const { report, sheets, aside } = await run(planned);
  const { failOn, changed } = planned;
  const status = report.failed.length > 0 ? 2 : fails(report, planned) ? 1 : 0;
  const { out, written } = await deliver(wanted, report, async () => sheets, { ...options, failOn, changed });
  const silent = options.quiet === true && status === 0;
  return {
    status,
    ...(silent
      ? {}
      : {
          aside:
            aside + asideOf(report) + (out === undefined || process.stderr.isTTY ? writtenOf(report, written) : ''),
        }),
    ...(out === undefined || (silent && wanted[0]?.name === 'text') ? {} : { out }),
  };
}

/** The files that a run reads. */
const readBy = ({ configuration, pairs, settings, accepted }: Plan): readonly string[] => [
  ...pairs
    .flatMap((pair) => filesRead(pair.paths, pair))
    .map((path) => (path === '-' ? path : resolve(settings.asked.root, path))),
  ...(settings.engine.glossary ?? []),
  ...[configuration?.path, accepted?.path].filter((path) => path !== undefined),
];

const fails = ({ findings, stale }: Report, plan: Pick<Plan, 'failOn' | 'stale'>): boolean =>
  (stale.length > 0 && reaches(plan.stale, plan.failOn)) ||
  open(findings).some(({ severity }) => reaches(severity, plan.failOn));

/** Where nothing is printed, what was written and what stands in it. */
const writtenOf = (report: Report, files: readonly string[]): string =>
  files.length === 0 ? '' : `${files.map(plain).join(', ')} written: ${summary(report)}\n`;

/** What could not be checked, and what was accepted and no longer applies, for standard error. */
const asideOf = ({ failed, stale }: Report): string =>
  [
    ...failed.map(({ path, reason }) => `tweeluik: ${plain(path)}: ${plain(reason)}`),
    ...stale.map(
      ({ file, line, check, reason }) =>
        `tweeluik: ${plain(file)}:${line}: this accepted difference no longer applies (${plain(check)}: ${plain(reason)}); "tweeluik accept --prune" takes it out`,
    ),
  ]
    .map((line) => `${line}\n`)
    .join('');
