import { h } from 'hastscript';
import { documentSection, nameOf } from './html/document.ts';
import { appendix, filters, header, judging } from './html/header.ts';
import { PAGE } from './html/labels.ts';
import { pageOf } from './html/page.ts';
import { SCRIPT } from './html/script.ts';
import { STYLE } from './html/style.ts';
import { type FormatOptions, USUAL } from './options.ts';
import type { Report } from './report.ts';
import type { Sheet } from './sheet.ts';

/**
 * The report as one page that asks nothing of any network: both texts side by side with the findings under each clause, and room for a verdict on each.
 * @param sheets the texts, by the index of their document; a document without one is shown by its findings alone
 */
export function html(
  report: Report,
  sheets: readonly (Sheet | undefined)[],
  { pages }: FormatOptions = USUAL,
): Promise<string> {
  const labels = PAGE[report.locale];
  const main = h(
    'main',
    { id: 'texts', tabIndex: -1 },
    ...report.documents.map((_, at) => documentSection(report, at, sheets[at])),
  );
  return pageOf({
    lang: report.locale,
    title: titleOf(report),
    version: report.tool.version,
    style: STYLE,
    script: SCRIPT,
    body: [
      h('a.skip', { href: '#texts' }, labels.skip),
      header(report),
      filters(report),
      main,
      h('footer', ...appendix(report, pages)),
      judging(report),
    ],
  });
}

/** What a browser shows in its tab: what the pair is called, where there is one. */
function titleOf({ documents: [first, second], locale }: Report): string {
  const { and, title } = PAGE[locale];
  return first && !second ? `${nameOf(first, and)} – ${title}` : title;
}
