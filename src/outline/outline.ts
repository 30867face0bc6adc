import type { Clause, ClauseKind, Source } from '../model.ts';
import { lines } from './lines.ts';
import { settings } from './setting.ts';
import { type Draft, tree } from './tree.ts';

/**
 * The outline of a text: its parts, articles, paragraphs, items and definitions as a tree under a root without label.
 * It looks at this side alone. Every character of the range stands in exactly one clause, as mark or own piece.
 */
export function outline(source: Source): Clause {
  const all = lines(source);
  const root = tree(all, settings(all));
  const headings = new Map<Draft, number>();
  number(root, headings);
  return {
    label: '',
    kind: 'part',
    mark: null,
    heading: null,
    own: root.own,
    children: clauses(root, '', '', source, headings),
  };
}

/** Headings without a number are counted among themselves: §1, §2 … */
function number(node: Draft, headings: Map<Draft, number>): void {
  if (['heading', 'part', 'front'].includes(node.kind) && node.mark === null && node.heading !== null)
    headings.set(node, headings.size + 1);
  for (const child of node.children) number(child, headings);
}

function clauses(
  node: Draft,
  label: string,
  prefix: string,
  source: Source,
  headings: Map<Draft, number>,
): readonly Clause[] {
  const counts = { plain: 0, bullet: 0 };
  let articles = 0;
  return node.children.map((child) => {
    if (child.kind === 'plain') counts.plain++;
    if (child.kind === 'bullet') counts.bullet++;
    const own = ownLabel(child, label, counts, source, headings);
    const restarted = child.kind === 'part' && restarts(child, node, articles);
    articles += child.kind === 'heading' && child.mark !== null ? 1 : 0;
    const within = restarted ? `${prefix}${own}/` : prefix;
    const full = unprefixed(child) ? own : prefix + own;
    return {
      label: full,
      kind: kindOf(child, node),
      mark: child.markSpan,
      heading: child.heading,
      own: child.own,
      children: clauses(child, restarted ? '' : own, within, source, headings),
    };
  });
}

/** A part and what stands under no number keep their own label. */
const unprefixed = (child: Draft): boolean =>
  child.kind === 'part' || child.kind === 'furniture' || child.kind === 'definition';

/** Its articles begin with 1 again although articles stood before it. */
function restarts(part: Draft, parent: Draft, _articles: number): boolean {
  const first = firstArticle(part);
  if (first?.mark?.value !== 1 || first.path.length !== 1) return false;
  const before = parent.children.slice(0, parent.children.indexOf(part));
  return before.some((sibling) => firstArticle(sibling) !== null);
}

function firstArticle(node: Draft): Draft | null {
  if (node.kind === 'heading' && node.mark !== null) return node;
  for (const child of node.children) {
    const found = firstArticle(child);
    if (found) return found;
  }
  return null;
}

function ownLabel(
  child: Draft,
  parent: string,
  counts: { plain: number; bullet: number },
  source: Source,
  headings: Map<Draft, number>,
): string {
  const joined = (last: string) => (parent === '' ? last : `${parent}.${last}`);
  switch (child.kind) {
    case 'front':
      return headings.has(child) ? `§${headings.get(child)}` : 'front';
    case 'contents':
    case 'furniture':
      return child.kind;
    case 'definition':
      return child.heading
        ? term(source.text.slice(child.heading.start, child.heading.end))
        : joined(`¶${counts.plain}`);
    case 'plain':
      return joined(`¶${counts.plain}`);
    case 'bullet':
      return joined(`•${counts.bullet}`);
    default:
      if (child.mark === null) return `§${headings.get(child) ?? 0}`;
      return child.kind === 'numbered' && child.mark.form !== 'path' ? joined(child.mark.printed) : child.mark.printed;
  }
}

/** "**Dienst**" → Dienst */
const term = (text: string): string => text.replace(/^[“"'‘„*_\s-]+|[”"'’*_\s]+$/gu, '').replace(/\s+/g, ' ');

function kindOf(child: Draft, parent: Draft): ClauseKind {
  switch (child.kind) {
    case 'heading':
      return child.children.some(
        ({ kind, mark }) =>
          kind === 'heading' || (kind === 'numbered' && mark?.form === 'path' && isTitled(child, mark.printed)),
      )
        ? 'part'
        : 'article';
    case 'numbered':
    case 'plain':
      return ['root', 'part', 'heading'].includes(parent.kind) ? 'paragraph' : 'item';
    case 'bullet':
      return 'item';
    case 'root':
      return 'part';
    default:
      return child.kind;
  }
}

const isTitled = (_parent: Draft, _printed: string): boolean => false;
