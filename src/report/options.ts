import type { Severity } from '../model/finding.ts';
import type { Lang } from '../model/side.ts';
import { type Layout, PLAIN } from './text.ts';

/** What a format may be told besides the report. */
export type FormatOptions = Readonly<{
  /** The pages of docs/checks as Markdown, by the id of the check. */
  pages: Readonly<Record<string, string>>;
  /** From which severity a finding fails the gate. */
  failOn: Severity | 'never';
  /** The text that was changed, on which annotations are to stand; null: the one at fault, else the English. */
  changed: Lang | null;
  /** How the text report is laid out. */
  layout: Layout;
}>;

/** No pages, no colours, no width, and errors fail. */
export const USUAL: FormatOptions = {
  pages: {},
  failOn: 'error',
  changed: null,
  layout: { paint: PLAIN, width: null, order: 'severity' },
};
