import { type DefaultTreeAdapterMap, type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';
import { UserError } from '../../model/error.ts';

/** A node, an element and their parents, as parse5 has them. */
export type Node = DefaultTreeAdapterTypes.ChildNode;
export type HtmlElement = DefaultTreeAdapterTypes.Element;
export type Parent = DefaultTreeAdapterTypes.ParentNode;

/** How deep elements may lie in each other, and how long a page may be, in UTF-16 units. */
const DEEPEST = 1000;
const LONGEST = 30_000_000;

/**
 * The tree of a page or of a piece of one.
 * @throws UserError where it is too large or too deep to be a document
 */
export function parseHtml(html: string, path: string): Parent {
  if (html.length > LONGEST)
    throw new UserError(
      `${path}: this page has ${Math.round(html.length / 1e6)} million characters; give the terms alone`,
    );
  let depth = 0;
  return parse<DefaultTreeAdapterMap>(unwrapped(html), {
    scriptingEnabled: false,
    treeAdapter: {
      ...defaultTreeAdapter,
      onItemPush: () => {
        if (++depth > DEEPEST)
          throw new UserError(
            `${path}: its elements lie more than ${DEEPEST} deep in each other; give the terms alone`,
          );
      },
      onItemPop: () => {
        depth--;
      },
    },
  });
}

/** A piece of a page in the template of a site: what the template language adds to it goes. */
function unwrapped(html: string): string {
  if (/<html[\s>]/i.test(html)) return html;
  // Vue: a page stands in a template
  const bare = html.replace(/<\/?template\b[^>]*>/gi, '');
  // Website META Language: "#use wml::…", comments, and "{#meta#: … :#meta#}"
  return /^#use wml/.test(bare) ? bare.replace(/^#.*$/gm, '').replace(/\{#\w+#:[\s\S]*?:#\w+#\}/g, '') : bare;
}

export const isElement = (node: Node): node is HtmlElement => 'tagName' in node;

/** The value of an attribute, or undefined. */
export const attribute = (element: HtmlElement, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value;

/** The child elements. */
export const children = (parent: Parent): readonly HtmlElement[] =>
  parent.childNodes.filter((node): node is HtmlElement => isElement(node));

/** All that stands in a node. */
export function textIn(node: Node | Parent): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
  return 'childNodes' in node ? node.childNodes.map(textIn).join('') : '';
}

/** The elements of a tree, the element itself included, for which something holds, outermost first, none within another. */
export function outermost(parent: Parent, holds: (element: HtmlElement) => boolean): readonly HtmlElement[] {
  return children(parent).flatMap((element) => (holds(element) ? [element] : outermost(element, holds)));
}
