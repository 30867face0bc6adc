import { UserError } from '../../model/error.ts';
import { FORMATS } from '../../report/formats.ts';
import { reported } from './check.ts';
import type { Outcome } from './output.ts';
import { partials } from './partial.ts';
import { type ReportOptions, spare, wantedReports } from './reports.ts';
import { settled } from './run.ts';

/** Lays the partial reports of `check --shard` together: the report and the exit status of one run. */
export async function merge(paths: readonly string[], options: ReportOptions): Promise<Outcome> {
  const wanted = wantedReports(options);
  spare(wanted, paths);
  const parts = partials(paths);
  const done = parts.flatMap((part) => part.done);
  const frame = parts[0]?.head.frame;
  if (!frame) throw new UserError('name the partial reports that check --shard wrote');
  const bare = done.some(({ piece }) => 'report' in piece && piece.sheet === null);
  const shows = wanted.find(({ name }) => FORMATS[name].sheets);
  if (shows && bare)
    throw new UserError(
      `these parts hold no texts, which ${shows.name} shows; give check --shard the option --format ${shows.name} too`,
    );
  return reported(wanted, settled(done, frame), frame, options, parts[0]?.head.aside ?? '');
}
