import type { Severity } from '../model/finding.ts';
import type { Reported } from './report.ts';

/** Severities, the most severe first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];

/** Findings with the most severe first, and within a severity as they stood. */
export const mostSevereFirst = (findings: readonly Reported[]): readonly Reported[] =>
  SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity));

/** Whether a severity is at or above another; nothing is at or above "never". */
export const reaches = (severity: Severity, least: Severity | 'never'): boolean =>
  least !== 'never' && SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(least);

/** What was not accepted. */
export const open = (findings: readonly Reported[]): readonly Reported[] =>
  findings.filter(({ accepted }) => accepted === undefined);
