import { jsonText } from './json-text.ts';
import type { Report } from './report.ts';

/** The report as JSON, as CONTRACT.md has it. */
export const json = (report: Report): string =>
  jsonText({
    ...report,
    findings: report.findings.map(({ focus: _, cited: __, article: ___, former: ____, ...finding }) => finding),
  });
