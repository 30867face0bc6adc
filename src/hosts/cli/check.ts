import { resolve } from 'node:path';
import type { Failure } from '../../engine/verdict.ts';
import { UserError } from '../../model/error.ts';
import { FORMATS } from '../../report/formats.ts';
import { inLog } from '../../report/in-log.ts';
import { jsonLine } from '../../report/json.ts';
import { plain } from '../../report/plain.ts';
import { open, reaches } from '../../report/rank.ts';
import type { Report } from '../../report/report.ts';
import { summary } from '../../report/text.ts';
import { type Outcome, print, writeReport } from './output.ts';
import { partialReport, type Shard } from './partial.ts';
import { deliver, type ReportOptions, spare, type Wanted, wantedReports } from './reports.ts';
import { type Frame, type Named, type Result, run, settled, start } from './run.ts';
import { type Plan, plan, printed, type RunOptions } from './settings.ts';
import { filesRead } from './sources.ts';

/** The options of `tweeluik check`. */
export type CheckOptions = RunOptions & ReportOptions & Readonly<{ printConfig?: boolean }>;

/** Compares two texts, or all pairs of the configuration or of a list, and reports where they do not say the same. */
export async function check(paths: readonly string[], options: CheckOptions): Promise<Outcome> {
  const streamed = options.format?.length === 1 && options.format[0] === 'jsonl';
  const wanted = streamed ? [] : wantedReports(options);
  const planned = await plan(
    paths,
    options,
    wanted.some(({ name }) => FORMATS[name].sheets),
  );
  spare(wanted, readBy(planned));
  if (options.printConfig) return { status: 0, out: printed(planned) };
  if (planned.shard) return part(planned, planned.shard, options);
  if (streamed) return stream(planned, options);
  const { left, frame, aside, ...result } = await run(planned);
  const { root } = planned.settings.asked;
  const outcome = await reported(wanted, result, frame, { ...options, root }, aside);
  return left === 0 ? outcome : { ...outcome, status: 130, aside: `${outcome.aside ?? ''}${stopped(left, planned)}` };
}

const stopped = (left: number, { pairs }: Plan): string =>
  `tweeluik: stopped: ${pairs.length - left} of ${pairs.length} pairs are checked, the others are not in this report\n`;

/** Makes the reports of a run whose pairs are all checked. */
export async function reported(
  wanted: readonly Wanted[],
  { report, sheets }: Result,
  frame: Frame,
  options: ReportOptions,
  before: string,
): Promise<Outcome> {
  const { failOn, changed } = frame;
  const status = statusOf(report, frame);
  const { out, written } = await deliver(wanted, report, async () => sheets, { ...options, failOn, changed });
  const silent = options.quiet === true && status === 0;
  return {
    status,
    ...(silent
      ? {}
      : {
          aside:
            before + asideOf(report) + (out === undefined || process.stderr.isTTY ? writtenOf(report, written) : ''),
        }),
    ...(out === undefined || (silent && wanted[0]?.name === 'text') ? {} : { out }),
  };
}

const statusOf = (report: Report, frame: Frame): 0 | 1 | 2 =>
  report.failed.length > 0 ? 2 : fails(report, frame) ? 1 : 0;

/** Writes a partial report; its pairs may differ and fail, which merge says. */
async function part(planned: Plan, shard: Shard, { output }: ReportOptions): Promise<Outcome> {
  const { frame, pieces, aside } = await start(planned);
  const done: Named[] = [];
  for await (const piece of pieces) done.push(piece);
  if (done.length < planned.pairs.length)
    return { status: 130, aside: stopped(planned.pairs.length - done.length, planned) };
  const content = partialReport(planned, shard, planned.all, frame, done, aside);
  if (output === undefined) return { status: 0, out: content };
  writeReport(output, content, 'the partial report');
  return { status: 0 };
}

/** Prints a report a line, as each pair is done. */
async function stream(planned: Plan, { output }: ReportOptions): Promise<Outcome> {
  if (output !== undefined)
    throw new UserError('jsonl is printed as each pair is done; send it where you want it: tweeluik check … > FILE');
  const { frame, pieces, aside } = await start(planned);
  if (aside !== '') process.stderr.write(inLog(aside));
  let [status, count]: [0 | 1 | 2, number] = [0, 0];
  const tell = async (done: readonly Named[], lonely: readonly Failure[]): Promise<void> => {
    const { report } = settled(done, { ...frame, lonely });
    const own = statusOf(report, frame);
    status = own > status ? own : status;
    await print(jsonLine(report));
  };
  for await (const one of pieces) {
    count++;
    await tell([one], []);
  }
  for (const one of frame.lonely) await tell([], [one]);
  const left = planned.pairs.length - count;
  return left === 0 ? { status } : { status: 130, aside: stopped(left, planned) };
}

/** The files that a run reads. */
const readBy = ({ configuration, pairs, settings, accepted }: Plan): readonly string[] => [
  ...pairs
    .flatMap((pair) => filesRead(pair.paths, pair))
    .map((path) => (path === '-' ? path : resolve(settings.asked.root, path))),
  ...(settings.engine.glossary ?? []),
  ...[configuration?.path, accepted?.path].filter((path) => path !== undefined),
];

const fails = ({ findings, stale }: Report, frame: Pick<Frame, 'failOn' | 'stale'>): boolean =>
  (stale.length > 0 && reaches(frame.stale, frame.failOn)) ||
  open(findings).some(({ severity }) => reaches(severity, frame.failOn));

/** Where nothing is printed, what was written and what stands in it. */
const writtenOf = (report: Report, files: readonly string[]): string =>
  files.length === 0 ? '' : `${files.map(plain).join(', ')} written: ${summary(report)}\n`;

/** What could not be checked, and what was accepted and no longer applies, for standard error. */
const asideOf = ({ documents, failed, stale }: Report): string =>
  [
    ...documents.flatMap(({ nl, en }) =>
      [nl, en].flatMap(({ path, notes = [] }) => notes.map((note) => `${plain(path)}: ${plain(note)}`)),
    ),
    ...failed.map(({ path, reason }) => `tweeluik: ${plain(path)}: ${plain(reason)}`),
    ...stale.map(
      ({ file, line, check, reason }) =>
        `tweeluik: ${plain(file)}:${line}: this accepted difference no longer applies (${plain(check)}: ${plain(reason)}); "tweeluik accept --prune" takes it out`,
    ),
  ]
    .map((line) => `${line}\n`)
    .join('');
