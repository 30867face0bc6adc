import type { Severity } from '../model/finding.ts';
import type { Lang } from '../model/side.ts';
import { type Paint, PLAIN } from './text.ts';

/** What a format may be told besides the report. */
export type FormatOptions = Readonly<{
  /** The pages of docs/checks as Markdown, by the id of the check. */
  pages: Readonly<Record<string, string>>;
  /** From which severity a finding fails the gate. */
  failOn: Severity | 'never';
  /** The text that was changed, on which annotations are to stand; null: the one at fault, else the English. */
  changed: Lang | null;
  /** Colours for the text report. */
  paint: Paint;
}>;

/** No pages, no colours, and errors fail. */
export const USUAL: FormatOptions = { pages: {}, failOn: 'error', changed: null, paint: PLAIN };
