/** What a page of docs/checks says to a person: its first paragraph, and all that stands before its cases. */
export type Advice = Readonly<{ summary: string; markdown: string }>;

/** Reads a page: "# amounts", a summary, the why and **What to do:**, then the cases under "## …", which with their glossaries are for the tests. */
export function advice(page: string): Advice {
  const body = page.replace(/^# .*\n+/, '').split(/^## /m)[0] ?? '';
  const prose = body
    .replace(/^```[\s\S]*?^```$/gm, '')
    .replace(/^Glossary:.*$/m, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return { summary: unwrapped(prose.split(/\n\s*\n/)[0] ?? ''), markdown: prose };
}

const unwrapped = (paragraph: string): string => paragraph.replace(/\s*\n\s*/g, ' ').trim();

/** Markdown as plain text: without the marks of emphasis and code, a paragraph a line. */
export const withoutMarks = (markdown: string): string =>
  markdown
    .split(/\n\s*\n/)
    .map((paragraph) => unwrapped(paragraph).replace(/\*\*|`/g, ''))
    .join('\n\n');
