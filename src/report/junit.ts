import XMLBuilder from 'fast-xml-builder';
import { CHECKS } from '../checks/index.ts';
import { LANGS, type Lang } from '../model/side.ts';
import { excerpt } from './excerpt.ts';
import { inMarkupLog } from './in-log.ts';
import { type FormatOptions, USUAL } from './options.ts';
import { plain } from './plain.ts';
import { reaches } from './rank.ts';
import type { Report, Reported } from './report.ts';
import { where } from './where.ts';
import { LABELS } from './words/labels.ts';

type Suite = Readonly<{ name: string; cases: readonly Case[] }>;
/** A test case: what failed it, what could not be tried, and what it says besides. */
type Case = Readonly<{
  name: string;
  file: string;
  failures: readonly string[];
  error?: string;
  said: readonly string[];
}>;

/**
 * The report as JUnit XML, for build servers: a test suite a pair of documents, a test case a check. Findings from `failOn` upwards are its
 * failure; lesser and accepted ones are printed in its output.
 */
export function junit(report: Report, { failOn }: FormatOptions = USUAL): string {
  const suites = [...report.documents.map((_, at) => suite(report, at, failOn)), ...ofRun(report, failOn)];
  const cases = suites.flatMap((one) => one.cases);
  return inMarkupLog(
    builder.build({
      '?xml': { '@_version': '1.0', '@_encoding': 'UTF-8' },
      testsuites: { '@_name': 'tweeluik', ...counts(cases), testsuite: suites.map(element) },
    }),
  );
}

const builder = new XMLBuilder({ ignoreAttributes: false, suppressEmptyNode: true, format: true });

function suite({ documents, findings, locale }: Report, at: number, failOn: FormatOptions['failOn']): Suite {
  const paths = [documents[at]?.nl.path ?? '', documents[at]?.en.path ?? ''];
  const own = findings.filter(({ document }) => document === at);
  const checks = [...new Set([...CHECKS.map(({ id }) => id), ...own.map(({ check }) => check)])];
  const cases = checks.map((check): Case => {
    const found = own.filter((one) => one.check === check);
    const fails = (one: Reported) => one.accepted === undefined && reaches(one.severity, failOn);
    return {
      name: check,
      file: paths[0] ?? '',
      failures: found.filter(fails).map((one) => lines(one, locale)),
      said: found.filter((one) => !fails(one)).map((one) => lines(one, locale)),
    };
  });
  return { name: [...new Set(paths)].join(' and '), cases };
}

/** Stale rows fail as errors do, unless nothing fails. */
const ofRun = ({ stale, failed }: Report, failOn: FormatOptions['failOn']): readonly Suite[] => {
  const files = failed.map(
    ({ path, reason }): Case => ({ name: path, file: path, failures: [], error: reason, said: [] }),
  );
  const rows = stale.map(
    ({ file, line, check, reason }): Case => ({
      name: `${file}:${line}`,
      file,
      failures: failOn === 'never' ? [] : [noLonger(check, reason)],
      said: failOn === 'never' ? [noLonger(check, reason)] : [],
    }),
  );
  return [
    ...(files.length > 0 ? [{ name: 'files that could not be checked', cases: files }] : []),
    ...(rows.length > 0 ? [{ name: 'accepted differences', cases: rows }] : []),
  ];
};

const noLonger = (check: string, reason: string): string =>
  `This accepted difference (${check}) no longer applies: ${reason}`;

/** A finding in a few lines: where, what, and both passages. */
function lines(finding: Reported, locale: Lang): string {
  const { at, severity, message, accepted } = finding;
  const { sides, severities, accepted: judgedRight } = LABELS[locale];
  const passages = LANGS.flatMap((lang) => {
    const [place, around] = [at[lang], excerpt(finding, lang)];
    const where = place ? ` ${plain(place.path)}:${place.start.line}:${place.start.column}` : '';
    return around ? [`  ${sides[lang]}${where}  ${around.before}${around.words}${around.after}`] : [];
  });
  const judged = accepted === undefined ? [] : [`  ${judgedRight}: ${accepted}`];
  return [`${where(finding)}  ${severities[severity]}  ${message}`, ...passages, ...judged].join('\n');
}

const counts = (cases: readonly Case[]) => ({
  '@_tests': cases.length,
  '@_failures': cases.filter(({ failures }) => failures.length > 0).length,
  '@_errors': cases.filter(({ error }) => error !== undefined).length,
});

const element = ({ name, cases }: Suite) => ({
  '@_name': plain(name),
  ...counts(cases),
  testcase: cases.map((one) => testcase(one, plain(name))),
});

/** One failure element a case, since most readers look at the first only. */
const testcase = ({ name, file, failures, error, said }: Case, suite: string) => ({
  '@_name': plain(name),
  '@_classname': suite,
  '@_file': plain(file),
  ...(failures.length > 0
    ? { failure: { '@_message': headline(failures), '@_type': 'finding', '#text': legal(failures) } }
    : {}),
  ...(error === undefined ? {} : { error: { '@_message': plain(error), '@_type': 'unreadable' } }),
  ...(said.length > 0 ? { 'system-out': legal(said) } : {}),
});

/** "4.8  error  Dutch …", or "3 findings" */
const headline = (failures: readonly string[]): string =>
  failures.length === 1 ? plain(failures[0]?.split('\n')[0] ?? '') : `${failures.length} findings`;

/** Without what XML 1.0 forbids (2.2); line breaks stay. */
const legal = (texts: readonly string[]): string =>
  texts.map((text) => text.split('\n').map(plain).join('\n')).join('\n\n');
