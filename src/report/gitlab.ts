import { fingerprint } from '../review/fingerprint.ts';
import { jsonText } from './json-text.ts';
import { mainPlace } from './main-place.ts';
import { plain } from './plain.ts';
import { open } from './rank.ts';
import type { Report } from './report.ts';
import { where } from './where.ts';
import { LABELS } from './words/labels.ts';

/** What GitLab calls our severities; it has info, minor, major, critical and blocker. */
const SEVERITIES = { error: 'critical', warning: 'minor', note: 'info' } as const;

/** The report for GitLab Code Quality: what is open, at its Dutch place or the only one it has, and what concerns the run itself. */
export function gitlab(report: Report): string {
  const findings = open(report.findings).map((finding) => {
    const path = mainPlace(finding, 'nl')?.place.path ?? report.documents[finding.document]?.nl.path ?? '';
    const line = mainPlace(finding, 'nl')?.place.start.line ?? 1;
    const description = `${where(finding)}: ${plain(finding.message)}`;
    return issue(description, finding.check, finding.fingerprint, SEVERITIES[finding.severity], path, line);
  });
  const stale = report.stale.map(({ file, line, check, reason }) =>
    issue(LABELS[report.locale].noLonger(plain(reason)), check, `stale ${line}`, 'critical', file, line),
  );
  const failed = report.failed.map(({ path, reason }) =>
    issue(plain(reason), 'not-checked', 'failed', 'blocker', path, 1),
  );
  return jsonText([...failed, ...stale, ...findings]);
}

/** GitLab joins issues with one fingerprint, so that of a finding, which knows no path, is made one with it. */
const issue = (description: string, check: string, mark: string, severity: string, path: string, line: number) => ({
  description,
  check_name: check,
  fingerprint: fingerprint(`${path}\u0000${mark}`, 0),
  severity,
  location: { path: path.replace(/^(?:\.\/)+/, ''), lines: { begin: line } },
});
