import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { inMarkupLog } from '../in-log.ts';
import type { Element } from './text.ts';

/** A whole page: its language, its title, how it looks, what it does, and what stands in it. */
export type Page = Readonly<{
  lang: string;
  title: string;
  version: string;
  style: string;
  script: string | null;
  body: readonly (Element | string)[];
}>;

/** One file that asks nothing of any network, and lets nothing but its own style and script act. */
export async function pageOf({ lang, title, version, style, script, body }: Page): Promise<string> {
  const head = h(
    'head',
    h('meta', { charSet: 'utf-8' }),
    h('meta', { httpEquiv: 'Content-Security-Policy', content: await policy(style, script) }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    h('meta', { name: 'referrer', content: 'no-referrer' }),
    h('meta', { name: 'generator', content: `tweeluik ${version}`.trim() }),
    h('title', title),
    h('style', style),
  );
  const acts = script === null ? [] : [h('script', script)];
  return inMarkupLog(`<!doctype html>\n${toHtml(h('html', { lang }, head, h('body', ...body, ...acts)))}\n`);
}

/** Only the style and the script of this page, known by their digests, may act; nothing is fetched from anywhere. */
async function policy(style: string, script: string | null): Promise<string> {
  const acts = script === null ? '' : ` script-src 'sha256-${await digest(script)}';`;
  return `default-src 'none'; style-src 'sha256-${await digest(style)}';${acts} base-uri 'none'; form-action 'none'`;
}

async function digest(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(bytes)));
}
