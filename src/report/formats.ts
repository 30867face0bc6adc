import { json } from './json.ts';
import type { FormatOptions } from './options.ts';
import type { Report } from './report.ts';
import type { Sheet } from './sheet.ts';
import { text } from './text.ts';

/** A format: the ending of its files, what it needs besides the report, and how it is made; its module is loaded when it is asked for. */
export type Format = Readonly<{
  extension: string;
  /** It needs the sheets; for the others an empty list will do. */
  sheets: boolean;
  /** It shows the pages of the checks. */
  pages: boolean;
  make: (
    report: Report,
    sheets: readonly (Sheet | undefined)[],
    options: FormatOptions,
  ) => string | Uint8Array | Promise<string | Uint8Array>;
}>;

/** The formats by the names by which one asks for them. */
export const FORMATS = {
  text: { extension: 'txt', sheets: false, pages: false, make: (report, _, { layout }) => text(report, layout) },
  json: { extension: 'json', sheets: false, pages: false, make: (report) => json(report) },
  sarif: {
    extension: 'sarif',
    sheets: false,
    pages: true,
    make: async (report, _, options) => (await import('./sarif.ts')).sarif(report, options),
  },
  github: {
    extension: 'txt',
    sheets: false,
    pages: false,
    make: async (report, _, options) => (await import('./github.ts')).github(report, options),
  },
  gitlab: {
    extension: 'json',
    sheets: false,
    pages: false,
    make: async (report) => (await import('./gitlab.ts')).gitlab(report),
  },
  junit: {
    extension: 'xml',
    sheets: false,
    pages: false,
    make: async (report, _, options) => (await import('./junit.ts')).junit(report, options),
  },
  markdown: {
    extension: 'md',
    sheets: false,
    pages: false,
    make: async (report) => (await import('./markdown.ts')).markdown(report),
  },
  html: {
    extension: 'html',
    sheets: true,
    pages: true,
    make: async (report, sheets, options) => (await import('./html.ts')).html(report, sheets, options),
  },
  xlsx: {
    extension: 'xlsx',
    sheets: false,
    pages: false,
    make: async (report) => (await import('./xlsx.ts')).xlsx(report),
  },
  docx: {
    extension: 'docx',
    sheets: false,
    pages: false,
    make: async (report, _, options) => (await import('./docx.ts')).docx(report, options),
  },
  xliff: {
    extension: 'xlf',
    sheets: false,
    pages: false,
    make: async (report, _, options) => (await import('./xliff.ts')).xliff(report, options),
  },
  bilingual: {
    extension: 'html',
    sheets: true,
    pages: false,
    make: async (report, sheets) => (await import('./bilingual.ts')).bilingual(report, sheets),
  },
} as const satisfies Readonly<Record<string, Format>>;

/** The name of a format. */
export type FormatName = keyof typeof FORMATS;
