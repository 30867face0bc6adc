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
  /** The text on whose words a copy of a Word document or XLIFF file has its comments; null: the translation, else the English. */
  commentOn: Lang | null;
  /** The bytes of a file of a pair, for formats that are a copy of it. */
  bytesOf: (path: string) => Uint8Array;
  /** How the text report is laid out. */
  layout: Layout;
}>;

/** No pages, no colours, no width, and errors fail. */
export const USUAL: FormatOptions = {
  pages: {},
  failOn: 'error',
  changed: null,
  commentOn: null,
  bytesOf: () => new Uint8Array(),
  layout: { paint: PLAIN, width: null, order: 'severity' },
};
