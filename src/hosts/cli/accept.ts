import { knownCheck } from '../../engine/options.ts';
import { UserError } from '../../model/error.ts';
import { plain } from '../../report/plain.ts';
import type { Reported } from '../../report/report.ts';
import { type NewRow, withRows } from '../../review/accepted.ts';
import { textIfThere } from '../node/files.ts';
import { bytesOf } from '../node/read.ts';
import { type Outcome, writeReport } from './output.ts';
import { type Result, run } from './run.ts';
import { plan, type RunOptions } from './settings.ts';

/** The options of `tweeluik accept`. */
export type AcceptOptions = RunOptions &
  Readonly<{ check?: readonly string[]; all?: boolean; from?: string; reason?: string }>;

/** A finding that is to be accepted. */
type Chosen = Readonly<{ finding: Reported; reason: string }>;

/**
 * Writes rows in the accepted file for the findings that are chosen. What stands in the file stays.
 * @throws UserError where nothing is chosen, or a reason is missing
 */
export async function accept(paths: readonly string[], options: AcceptOptions): Promise<Outcome> {
  const { check, clause, all, from, reason = '' } = options;
  if (!check && clause === undefined && !all && from === undefined)
    throw new UserError('say which findings: --check CHECK, --clause LABEL, --all or --from REVIEW.xlsx');
  if (from === undefined && reason.trim() === '')
    throw new UserError('say why these differences are right: --reason "…"');
  const planned = await plan(paths, options);
  const file = planned.accepted?.path;
  if (file === undefined)
    throw new UserError('say where accepted differences are kept: --accepted FILE.tsv, or "accepted" in tweeluik.yaml');
  const result = await run({ ...planned, accepted: { path: file, asked: false } });
  const ids = check?.map(knownCheck);
  const open = result.report.findings.filter(
    (finding) => finding.accepted === undefined && (ids?.includes(finding.check) ?? true),
  );
  const { chosen, gone } =
    from === undefined
      ? { chosen: open.map((finding): Chosen => ({ finding, reason })), gone: '' }
      : await reviewedIn(from, open, result, reason);
  if (chosen.length > 0)
    writeReport(
      file,
      withRows(
        textIfThere(file) ?? '',
        file,
        chosen.map((one) => rowOf(one, result)),
      ),
      'the accepted file',
    );
  const failed = result.report.failed
    .map(({ path, reason }) => `tweeluik: ${plain(path)}: ${plain(reason)}\n`)
    .join('');
  return {
    status: failed === '' ? 0 : 2,
    out: `${chosen.length} ${chosen.length === 1 ? 'difference' : 'differences'} accepted in ${plain(file)}\n`,
    ...(failed + gone === '' ? {} : { aside: failed + gone }),
  };
}

const rowOf = ({ finding, reason }: Chosen, { names }: Result): NewRow => {
  const { document, check, clause, at, fingerprint } = finding;
  return {
    document: names[document] ?? '',
    check,
    clause: [...new Set([clause.nl, clause.en])].filter((label) => label !== null).join(' / '),
    nl: at.nl?.words ?? '',
    en: at.en?.words ?? '',
    fingerprint,
    reason,
  };
};

/** The findings that a reviser let stand in a workbook, each with the comment as its reason. */
async function reviewedIn(
  path: string,
  open: readonly Reported[],
  { report }: Result,
  reason: string,
): Promise<Readonly<{ chosen: readonly Chosen[]; gone: string }>> {
  const { rowsOf } = await import('../../report/xlsx-rows.ts');
  const rows = await rowsOf(bytesOf(path)).catch(() => null);
  if (!rows) throw new UserError(`${path}: this is no reviewed workbook; write one with --format xlsx=FILE`);
  const wanted = rows.filter(({ verdict }) => verdict === 'accept' || verdict === 'false alarm');
  const bare = wanted.filter(({ comment }) => comment === '' && reason.trim() === '');
  if (bare.length > 0)
    throw new UserError(
      `${path}: ${bare.length === 1 ? 'row' : 'rows'} ${bare.map(({ row }) => row).join(', ')}: the comment is empty; say there why the difference is right, or give --reason`,
    );
  const nameOf = ({ document }: Reported) => {
    const texts = report.documents[document];
    return texts ? [...new Set([texts.nl.path, texts.en.path])].join(' and ') : '';
  };
  const found = wanted.map((row) => ({
    row,
    finding:
      open.find((one) => one.fingerprint === row.fingerprint && nameOf(one) === row.document) ??
      open.find((one) => one.fingerprint === row.fingerprint),
  }));
  const known = new Set(
    report.findings.filter(({ accepted }) => accepted !== undefined).map(({ fingerprint }) => fingerprint),
  );
  const gone = found.filter(({ row, finding }) => !finding && !known.has(row.fingerprint));
  return {
    chosen: found.flatMap(({ row, finding }) => (finding ? [{ finding, reason: row.comment || reason }] : [])),
    gone: gone.map(({ row }) => `${plain(path)}: row ${row.row}: this finding is no longer there\n`).join(''),
  };
}
