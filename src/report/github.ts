import type { Severity } from '../model/finding.ts';
import { across, type Lang } from '../model/side.ts';
import { excerpt } from './excerpt.ts';
import { inLog } from './in-log.ts';
import { mainPlace } from './main-place.ts';
import { type FormatOptions, USUAL } from './options.ts';
import type { Place } from './place.ts';
import { plain } from './plain.ts';
import { mostSevereFirst, open, SEVERITIES } from './rank.ts';
import type { Report, Reported } from './report.ts';
import { where } from './where.ts';
import { LABELS } from './words/labels.ts';

/** GitHub shows ten annotations of each type for a step, and silently drops the others. */
const SHOWN = 10;

/** What GitHub calls our severities. */
const TYPES = { error: 'error', warning: 'warning', note: 'notice' } as const;

type Annotation = Readonly<{
  severity: Severity;
  properties: Readonly<Record<string, string | number>>;
  message: string;
}>;

/**
 * Annotations for GitHub Actions, as workflow commands: the most severe first, at most ten of a type, then a line that counts the rest.
 * They stand on the text that was changed, or else on the one at fault, or else on the English.
 */
export function github(report: Report, { changed }: FormatOptions = USUAL): string {
  const all = [
    ...ofRun(report),
    ...mostSevereFirst(open(report.findings)).map((one) => ofFinding(one, changed, report.locale)),
  ];
  // the line that counts is a notice as well
  const most = (severity: Severity) => (severity === 'note' ? SHOWN - 1 : SHOWN);
  const kinds = SEVERITIES.map((severity) => all.filter((one) => one.severity === severity));
  const shown = kinds.flatMap((list) => list.slice(0, most(list[0]?.severity ?? 'note')));
  const rest = kinds.flatMap((list) => list.slice(most(list[0]?.severity ?? 'note')));
  return [...shown, ...(rest.length > 0 ? [counted(rest)] : [])].map((one) => `${command(one)}\n`).join('');
}

function ofFinding(finding: Reported, changed: FormatOptions['changed'], locale: Lang): Annotation {
  const main = mainPlace(finding, changed ?? finding.side ?? 'en');
  const far = across(main?.lang ?? 'nl');
  const around = excerpt(finding, far, 400);
  const place = finding.at[far];
  const at = place ? ` (${pathOf(place)}:${place.start.line})` : '';
  const opposite = around ? [`${LABELS[locale].sides[far]}${at}: ${around.before}${around.words}${around.after}`] : [];
  return {
    severity: finding.severity,
    properties: { ...(main ? region(main.place) : {}), title: `${where(finding)} (${finding.check})` },
    message: [plain(finding.message), ...opposite].join('\n'),
  };
}

/** Columns may only be given where a place begins and ends on one line. */
const region = (place: Place) => ({
  file: pathOf(place),
  line: place.start.line,
  endLine: place.end.line,
  ...(place.start.line === place.end.line ? { col: place.start.column, endColumn: place.end.column } : {}),
});

const pathOf = ({ path }: Place): string => plain(path.replace(/^(?:\.\/)+/, ''));

const ofRun = ({ stale, failed, locale }: Report): readonly Annotation[] => [
  ...failed.map(({ path, reason }) => ({
    severity: 'error' as const,
    properties: { file: path, title: 'not checked' },
    message: plain(reason),
  })),
  ...stale.map(({ file, line, check, reason }) => ({
    severity: 'error' as const,
    properties: { file, line, title: `stale (${check})` },
    message: LABELS[locale].noLonger(plain(reason)),
  })),
];

/** "4 more errors, 1 more warning: see the full report" */
function counted(rest: readonly Annotation[]): Annotation {
  const counts = SEVERITIES.map((severity) => ({
    severity,
    count: rest.filter((one) => one.severity === severity).length,
  }));
  const said = counts
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => `${count} more ${severity}${count === 1 ? '' : 's'}`);
  return { severity: 'note', properties: { title: 'tweeluik' }, message: `${said.join(', ')}: see the full report` };
}

/** "::error file=en.txt,line=80,title=4.8 (amounts)::Dutch …" */
function command({ severity, properties, message }: Annotation): string {
  const list = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`);
  return `::${TYPES[severity]} ${list.join(',')}::${value(inLog(message))}`;
}

/** As the toolkit of GitHub Actions escapes messages. */
const value = (text: string): string => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');

/** And what stands before the "::", where colons and commas part. */
const property = (text: string): string =>
  value(inLog(plain(text)))
    .replace(/:/g, '%3A')
    .replace(/,/g, '%2C');
