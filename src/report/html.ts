import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { appendix, filters, header } from './html-header.ts';
import { documentSection } from './html-page.ts';
import { SCRIPT } from './html-script.ts';
import { STYLE } from './html-style.ts';
import { inMarkupLog } from './in-log.ts';
import { type FormatOptions, USUAL } from './options.ts';
import { plain } from './plain.ts';
import type { Report } from './report.ts';
import type { Sheet } from './sheet.ts';

/**
 * The report as one page that asks nothing of any network: both texts side by side with the findings under each clause.
 * @param sheets the texts, by the index of their document; a document without one is shown by its findings alone
 */
export async function html(
  report: Report,
  sheets: readonly (Sheet | undefined)[],
  { pages }: FormatOptions = USUAL,
): Promise<string> {
  const head = h(
    'head',
    h('meta', { charSet: 'utf-8' }),
    h('meta', { httpEquiv: 'Content-Security-Policy', content: await policy() }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    h('meta', { name: 'referrer', content: 'no-referrer' }),
    h('meta', { name: 'generator', content: `tweeluik ${report.tool.version}`.trim() }),
    h('title', titleOf(report)),
    h('style', STYLE),
  );
  const body = h(
    'body',
    h('a.skip', { href: '#texts' }, 'Skip to the texts'),
    header(report),
    filters(report),
    h(
      'main',
      { id: 'texts', tabIndex: -1 },
      ...report.documents.map((_, at) => documentSection(report, at, sheets[at])),
    ),
    h('footer', ...appendix(report, pages)),
    h('script', SCRIPT),
  );
  return inMarkupLog(`<!doctype html>\n${toHtml(h('html', { lang: 'en' }, head, body))}\n`);
}

/** What a browser shows in its tab: the files, where there is one pair. */
const titleOf = ({ documents: [first, second] }: Report): string =>
  [
    ...(first && !second ? new Set([first.nl.path, first.en.path].map(plain)) : []),
    'Dutch and English, side by side',
  ].join(' – ');

/** Only the style and the script of this page, known by their digests, may act; nothing is fetched from anywhere. */
async function policy(): Promise<string> {
  const [style, script] = await Promise.all([STYLE, SCRIPT].map(digest));
  return `default-src 'none'; style-src 'sha256-${style}'; script-src 'sha256-${script}'; base-uri 'none'; form-action 'none'`;
}

async function digest(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(bytes)));
}
