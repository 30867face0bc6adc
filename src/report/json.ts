import { jsonText } from './json-text.ts';
import type { Report } from './report.ts';

/** The report as JSON, as CONTRACT.md has it. */
export const json = (report: Report): string => jsonText(shown(report));

/** The same on one line, for programs that read a record a line. */
export const jsonLine = (report: Report): string => jsonText(shown(report), 0);

const shown = (report: Report) => ({
  ...report,
  findings: report.findings.map(({ focus: _, cited: __, article: ___, former: ____, ...finding }) => finding),
});
