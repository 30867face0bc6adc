import { attribute, type HtmlElement, outermost, type Parent, textIn } from './parse.ts';

/** Elements that say nothing of the terms wherever they stand. */
const SILENT = new Set(
  'script style noscript template svg math canvas audio video object iframe button select textarea input option datalist dialog nav head title map'.split(
    ' ',
  ),
);

/** Roles of the same. */
const SILENT_ROLES = new Set([
  'navigation',
  'search',
  'dialog',
  'alertdialog',
  'menu',
  'menubar',
  'toolbar',
  'tablist',
]);

/** Whether nothing of an element is to be read: it is no text, it is hidden, or it is struck out. */
export function isSilent(element: HtmlElement): boolean {
  if (SILENT.has(element.tagName) || element.tagName === 'del' || element.tagName === 's') return true;
  if (attribute(element, 'hidden') !== undefined || attribute(element, 'aria-hidden') === 'true') return true;
  if (SILENT_ROLES.has(attribute(element, 'role') ?? '')) return true;
  return /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attribute(element, 'style') ?? '');
}

/** What frames a page: its header, footer, side columns and forms. */
const isFrame = (element: HtmlElement): boolean =>
  ['header', 'footer', 'aside', 'form'].includes(element.tagName) ||
  ['banner', 'contentinfo', 'complementary'].includes(attribute(element, 'role') ?? '');

/** How much of the words of a page its main content holds at the least, for it to be that. */
const MOST = 0.5;

/**
 * The nodes of a page that hold what it is about: its main element, its articles, or the page without its frame. A main element or a page without its
 * frame that leaves most of the words out is not it: some pages stand in a form as a whole.
 */
export function mainOf(document: Parent): readonly Parent[] {
  const whole = wordsOf([document]);
  const mains = outermost(document, (one) => one.tagName === 'main' || attribute(one, 'role') === 'main');
  if (mains.length > 0 && wordsOf(mains) > MOST * whole) return mains;
  const articles = outermost(document, (one) => one.tagName === 'article');
  if (articles.length > 0 && wordsOf(articles) > MOST * whole) return articles;
  const frames = outermost(document, isFrame);
  if (frames.length === 0 || wordsOf(frames) > MOST * whole) return [document];
  for (const frame of frames) {
    const siblings = frame.parentNode?.childNodes ?? [];
    siblings.splice(siblings.indexOf(frame), 1);
  }
  return [document];
}

/** How much is said in some nodes, in characters. */
const wordsOf = (nodes: readonly Parent[]): number => nodes.reduce((sum, node) => sum + lengthOf(node), 0);

function lengthOf(node: Parent): number {
  let length = 0;
  for (const one of node.childNodes) {
    if (one.nodeName === '#text') length += textIn(one).trim().length;
    else if ('tagName' in one && !isSilent(one)) length += lengthOf(one);
  }
  return length;
}
