import type { Lang } from '../model/side.ts';

/** What a page of docs/checks says to a person: its first paragraph, and all that stands before its cases. */
export type Advice = Readonly<{ summary: string; markdown: string }>;

/**
 * Reads a page: "# amounts", a summary, the why and **What to do:**, then the cases under "## …", which with their glossaries are for the tests, and
 * the same for a Dutch reader under "## In het Nederlands".
 */
export function advice(page: string, locale: Lang = 'en'): Advice {
  const [body = '', ...sections] = page.replace(/^# .*\n+/, '').split(/^## /m);
  const dutch = sections.find((section) => section.startsWith(DUTCH))?.slice(DUTCH.length);
  const prose = (locale === 'nl' && dutch !== undefined ? dutch : body)
    .replace(/^```[\s\S]*?^```$/gm, '')
    .replace(/^Glossary:.*$/m, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return { summary: unwrapped(prose.split(/\n\s*\n/)[0] ?? ''), markdown: prose };
}

const DUTCH = 'In het Nederlands\n';

const unwrapped = (paragraph: string): string => paragraph.replace(/\s*\n\s*/g, ' ').trim();

/** Markdown as plain text: without the marks of emphasis and code, a paragraph a line. */
export const withoutMarks = (markdown: string): string =>
  markdown
    .split(/\n\s*\n/)
    .map((paragraph) => unwrapped(paragraph).replace(/\*\*|`/g, ''))
    .join('\n\n');
