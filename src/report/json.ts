import type { Report } from './report.ts';

/** The report as JSON, as CONTRACT.md has it. */
export const json = (report: Report): string =>
  `${JSON.stringify({ ...report, findings: report.findings.map(({ focus: _, cited: __, article: ___, ...finding }) => finding) }, null, 2)}\n`;
