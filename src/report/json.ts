import type { Report } from './report.ts';

/** The report as JSON, as CONTRACT.md has it. */
export const json = (report: Report): string => `${JSON.stringify(report, null, 2)}\n`;
