import { knownCheck } from '../../engine/options.ts';
import { UserError } from '../../model/error.ts';
import { acceptedRow, judgedFinding } from '../../report/accepting.ts';
import { inLog } from '../../report/in-log.ts';
import { plain } from '../../report/plain.ts';
import type { Reported } from '../../report/report.ts';
import { type Judged, verdictOf, verdictsIn } from '../../report/verdicts.ts';
import { withoutLines, withRows } from '../../review/accepted.ts';
import { textIfThere } from '../node/files.ts';
import { bytesOf } from '../node/read.ts';
import { type Outcome, writeReport } from './output.ts';
import { type Result, run } from './run.ts';
import { plan, type RunOptions } from './settings.ts';

/** The options of `tweeluik accept`; `check` is an older name of `only`. */
export type AcceptOptions = RunOptions &
  Readonly<{ check?: readonly string[]; all?: boolean; from?: string; reason?: string; prune?: boolean }>;

/** A finding that is to be accepted. */
type Chosen = Readonly<{ finding: Reported; reason: string }>;

/** What was chosen, and what is to be said of the rest on standard error. */
type Choice = Readonly<{ chosen: readonly Chosen[]; aside: string }>;

/**
 * Writes rows in the accepted file for the findings that are chosen, and takes out those that no longer apply where that is asked. What else stands
 * in the file stays.
 * @throws UserError where nothing is chosen, or a reason is missing
 */
export async function accept(paths: readonly string[], options: AcceptOptions): Promise<Outcome> {
  const { only, check = only, clause, all, from, reason = '', prune = false } = options;
  const chooses = check !== undefined || clause !== undefined || all === true || from !== undefined;
  if (!chooses && !prune)
    throw new UserError(
      'say which findings: --only CHECK, --clause LABEL, --all or --from FILE; or take out what no longer applies: --prune',
    );
  if (chooses && from === undefined && reason.trim() === '')
    throw new UserError('say why these differences are right: --reason "…"');
  // all checks run: a finding of another one may stand at the same words, and rows of another one may be stale
  const planned = await plan(paths, without(options, 'only'));
  const file = planned.accepted?.path;
  if (file === undefined)
    throw new UserError('say where accepted differences are kept: --accepted FILE.tsv, or "accepted" in tweeluik.yaml');
  const result = await run({ ...planned, accepted: { path: file, asked: false } });
  const ids = check?.map((name) => knownCheck(name, planned.own));
  const open = result.report.findings.filter(
    (finding) => finding.accepted === undefined && (ids?.includes(finding.check) ?? true),
  );
  const { chosen, aside }: Choice = !chooses
    ? { chosen: [], aside: '' }
    : from === undefined
      ? { chosen: open.map((finding) => ({ finding, reason })), aside: '' }
      : await judgedIn(from, open, result, reason);
  const stale = prune ? result.report.stale.filter((one) => one.file === file).map(({ line }) => line) : [];
  if (chosen.length + stale.length > 0) {
    const left = withoutLines(textIfThere(file) ?? '', stale);
    const rows = chosen.map(({ finding, reason }) =>
      acceptedRow(finding, result.names[finding.document] ?? '', reason),
    );
    writeReport(file, rows.length > 0 ? withRows(left, file, rows) : left, 'the accepted file');
  }
  const failed = result.report.failed
    .map(({ path, reason }) => `tweeluik: ${plain(path)}: ${plain(reason)}\n`)
    .join('');
  const pruned = `${stale.length} ${stale.length === 1 ? 'row' : 'rows'} taken out of ${inLog(plain(file))}\n`;
  const written = `${chosen.length} ${chosen.length === 1 ? 'difference' : 'differences'} accepted in ${inLog(plain(file))}\n`;
  return {
    status: failed === '' ? 0 : 2,
    out: `${chooses ? written : ''}${prune ? pruned : ''}`,
    ...(failed + aside === '' ? {} : { aside: failed + aside }),
  };
}

function without<T extends object, K extends keyof T>(whole: T, key: K): Omit<T, K> {
  const { [key]: _, ...rest } = whole;
  return rest;
}

/**
 * The findings that a reviser judged to be right or false alarms, in a workbook or in what the page saved, each with the comment as its reason. What
 * cannot be read is said, and what was judged is counted, so that nothing is left out in silence.
 */
async function judgedIn(path: string, open: readonly Reported[], { report }: Result, reason: string): Promise<Choice> {
  const rows = await judgedRows(path);
  const verdicts = rows.map((row) => ({ row, verdict: verdictOf(row.verdict) }));
  const unread = verdicts.filter(({ row, verdict }) => verdict === null && row.verdict !== '');
  const silent = verdicts.filter(({ row }) => row.verdict === '');
  const wanted = verdicts.filter(({ verdict }) => verdict === 'right' || verdict === 'false').map(({ row }) => row);
  const bare = wanted.filter(({ comment }) => comment === '' && reason.trim() === '');
  if (bare.length > 0)
    throw new UserError(
      `${path}: ${listedPlaces(bare)}: the comment is empty; say there why the difference is right, or give --reason`,
    );
  const found = wanted.map((row) => ({ row, finding: judgedFinding(row, open, report) }));
  const known = new Set(
    report.findings.filter(({ accepted }) => accepted !== undefined).map(({ fingerprint }) => fingerprint),
  );
  const gone = found.filter(({ row, finding }) => !finding && !known.has(row.fingerprint)).map(({ row }) => row);
  const toMend = verdicts.filter(({ verdict }) => verdict === 'mend').length;
  const lines = [
    ...unread.map(
      ({ row }) => `${row.place}: "${row.verdict}" is no verdict; write "to mend", "right as it is" or "false alarm"`,
    ),
    ...silent.map(({ row }) => `${row.place}: there is a comment and no verdict`),
    ...gone.map(({ place }) => `${place}: this finding is no longer there`),
    ...(rows.length > 0
      ? [
          `${rows.length} judged: ${wanted.length} right or false alarms, ${toMend} to mend, ${silent.length} without a verdict, ${unread.length} not understood`,
        ]
      : []),
  ];
  return {
    chosen: found.flatMap(({ row, finding }) => (finding ? [{ finding, reason: row.comment || reason }] : [])),
    aside: lines.map((line) => `${plain(path)}: ${plain(line)}\n`).join(''),
  };
}

/** "row 3, 5", "verdict 2" */
const listedPlaces = (rows: readonly Judged[]): string => rows.map(({ place }) => place).join(', ');

async function judgedRows(path: string): Promise<readonly Judged[]> {
  const bytes = bytesOf(path);
  // a workbook is a ZIP file
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const rows = isZip
    ? await (await import('../../report/xlsx-rows.ts')).rowsOf(bytes).catch(() => null)
    : verdictsIn(new TextDecoder().decode(bytes));
  if (rows) return rows;
  throw new UserError(
    `${path}: here are no verdicts; judge in a workbook (--format xlsx=FILE) or in the page (--format html=FILE, "Save verdicts")`,
  );
}
