import { known } from '../../engine/options.ts';
import { UserError } from '../../model/error.ts';
import type { Severity } from '../../model/finding.ts';
import { LANGS, type Lang } from '../../model/side.ts';
import { FORMATS, type Format, type FormatName } from '../../report/formats.ts';
import type { FormatOptions } from '../../report/options.ts';
import type { Report } from '../../report/report.ts';
import type { Sheet } from '../../report/sheet.ts';
import { PLAIN } from '../../report/text.ts';
import { pages } from '../node/package.ts';
import { realPath, sameFile } from '../node/paths.ts';
import { bytesOf } from '../node/read.ts';
import { writeAll } from './output.ts';
import { paint, terminalWidth } from './paint.ts';

/** The options that say which reports are made, and where they go. */
export type ReportOptions = Readonly<{
  format?: readonly string[];
  output?: string;
  color?: boolean;
  quiet?: boolean;
  order?: string;
  commentOn?: string;
  root?: string;
}>;

/** A report that is asked for; without a file it goes to standard output. */
export type Wanted = Readonly<{ name: FormatName; file: string | null }>;

/**
 * The reports that --format and --output ask for: "--format json" is printed, or written where --output says; "--format html=page.html" is made besides.
 * @throws UserError where a format is not known, or two reports would go to one place
 */
export function wantedReports({ format = [], output }: ReportOptions): readonly Wanted[] {
  const asked = format.map(parsed);
  const plain = asked.filter(({ file }) => file === null);
  if (plain.length > 1)
    throw new UserError(
      `only one report can be printed, not ${plain.map(({ name }) => name).join(' and ')}; give the others a file: --format ${plain[1]?.name}=FILE`,
    );
  const printed: Wanted = { name: plain[0]?.name ?? 'text', file: output ?? null };
  if (printed.file === null && (printed.name === 'xlsx' || printed.name === 'docx') && process.stdout.isTTY)
    throw new UserError(
      `this format is nothing for a terminal; give it a file: --format ${printed.name}=FILE.${printed.name}`,
    );
  const wanted = [printed, ...asked.filter(({ file }) => file !== null)];
  const files = wanted.flatMap(({ file }) => file ?? []);
  for (const [at, file] of files.entries())
    if (files.slice(0, at).some((other) => sameFile(other, file)))
      throw new UserError(`${file}: two reports would be written here; give each a file of its own`);
  return wanted;
}

/** "json", "json=report.json" */
function parsed(value: string): Wanted {
  const at = value.indexOf('=');
  const name = known(at < 0 ? value : value.slice(0, at), Object.keys(FORMATS) as FormatName[], 'format');
  if (at === value.length - 1) throw new UserError(`"--format ${value}" names no file; say --format ${name}=FILE`);
  return { name, file: at < 0 ? null : value.slice(at + 1) };
}

/**
 * Sees to it that no report replaces what a run reads.
 * @throws UserError where one would
 */
export function spare(wanted: readonly Wanted[], read: readonly string[]): void {
  const kept = new Set(read.filter((path) => path !== '-').map(realPath));
  for (const { file } of wanted)
    if (file !== null && kept.has(realPath(file)))
      throw new UserError(`${file}: the report would replace what is checked; give it another name`);
}

/**
 * Makes all reports, then writes those that have a file.
 * @param sheets the texts clause by clause, for the formats that show them
 * @returns the report to print, if there is one, and the files that were written
 * @throws UserError where one cannot be written
 */
export async function deliver(
  wanted: readonly Wanted[],
  report: Report,
  sheets: () => Promise<readonly (Sheet | undefined)[]>,
  {
    color = true,
    order = 'severity',
    failOn,
    changed = null,
    commentOn,
    root = '',
  }: Readonly<{
    color?: boolean;
    order?: string;
    failOn: Severity | 'never';
    changed?: Lang | null;
    commentOn?: string;
    root?: string;
  }>,
): Promise<Readonly<{ out?: string | Uint8Array; written: readonly string[] }>> {
  const formats = wanted.map(({ name }): Format => FORMATS[name]);
  const shown = formats.some((format) => format.sheets) ? await sheets() : [];
  const explained = formats.some((format) => format.pages)
    ? pages().map(({ name, text }) => [name, text] as const)
    : [];
  const layout = { paint: PLAIN, width: null, order: known(order, ['severity', 'reading'] as const, 'order') };
  const options: FormatOptions = {
    pages: Object.fromEntries(explained),
    failOn,
    changed,
    commentOn: commentOn === undefined ? null : known(commentOn, LANGS, 'language'),
    bytesOf: (path) => bytesOf(path, root),
    layout,
  };
  const made: { file: string | null; content: string | Uint8Array }[] = [];
  for (const [at, { file }] of wanted.entries()) {
    const own =
      file === null ? { ...options, layout: { ...layout, paint: paint(color), width: terminalWidth() } } : options;
    made.push({ file, content: await (formats[at] as Format).make(report, shown, own) });
  }
  const files = made.flatMap(({ file, content }) => (file === null ? [] : [{ path: file, content }]));
  writeAll(files);
  const out = made.find(({ file }) => file === null)?.content;
  return { ...(out === undefined ? {} : { out }), written: files.map(({ path }) => path) };
}
