import type { Clause, ClauseKind } from '../model/clause.ts';
import type { Source, Span } from '../model/source.ts';
import { type Line, lines } from './lines.ts';
import { type Markup, markup } from './markup.ts';
import { type Setting, settings } from './setting.ts';
import type { Rulings } from './tree/rulings.ts';
import type { Draft } from './tree/state.ts';
import { tree } from './tree/tree.ts';
import { inOrder } from './walk.ts';

/** A text on its way to an outline: its lines, what each is, and the tree that grew from them. */
export type Drafted = Readonly<{
  source: Source;
  markup: Markup;
  lines: readonly Line[];
  settings: readonly Setting[];
  root: Draft;
}>;

/** What the other text has shown: how lines are to be read, and where more of them begin; both by offset. */
export type Shown = Readonly<{ rulings: Rulings; cuts: ReadonlySet<number> }>;

export const NOTHING: Shown = { rulings: new Map(), cuts: new Set() };

/** Drafts the outline of a text; with `shown`, as the other text shows it. */
export function drafted(source: Source, read: Markup = markup(source), { rulings, cuts }: Shown = NOTHING): Drafted {
  const all = lines({ ...source, text: read.plain }, read, cuts);
  const found = settings(all, read, (start) => rulings.has(start));
  return { source, markup: read, lines: all, settings: found, root: tree(all, found, rulings) };
}

/**
 * The outline of a text: its parts, articles, paragraphs, items and definitions as a tree under a root without label. It looks at this side
 * alone (`outlines` lays two beside each other). Every character of the range stands in exactly one clause, as mark or own piece.
 */
export const outline = (source: Source): Clause => outlineOf(drafted(source));

/** The outline that a draft has come to. */
export function outlineOf({ source, markup: { silent }, lines: all, root }: Drafted): Clause {
  const headings = new Map<Draft, number>();
  number(root, headings);
  const children = clauses(root, '', '', source, headings).map((child) => without(child, silent));
  const marked = children.flatMap((child) => [...inOrder(child)].flatMap(({ mark }) => mark ?? []));
  const quiet = less(silent, marked);
  return {
    label: '',
    kind: 'part',
    mark: null,
    heading: null,
    own: all.length === 0 && source.range.start < source.range.end ? less([source.range], silent) : [],
    children:
      quiet.length === 0
        ? children
        : [...children, { label: 'furniture', kind: 'furniture', mark: null, heading: null, own: quiet, children: [] }],
  };
}

/** A clause without what is silent in its own pieces; a mark keeps its signs: "**1.** ". */
function without(clause: Clause, silent: readonly Span[]): Clause {
  if (silent.length === 0) return clause;
  return { ...clause, own: less(clause.own, silent), children: clause.children.map((child) => without(child, silent)) };
}

/** Spans less others, both in order. */
function less(spans: readonly Span[], others: readonly Span[]): readonly Span[] {
  return spans.flatMap(({ start, end }) => {
    const found: Span[] = [];
    let from = start;
    for (let at = firstAfter(others, start); at < others.length; at++) {
      const other = others[at] as Span;
      if (other.start >= end) break;
      if (from < other.start) found.push({ start: from, end: other.start });
      from = Math.max(from, other.end);
    }
    return from < end ? [...found, { start: from, end }] : found;
  });
}

/** The first of spans in order that ends behind a position. */
function firstAfter(spans: readonly Span[], position: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) > position) high = middle;
    else low = middle + 1;
  }
  return low;
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
  return node.children.map((child) => {
    if (child.kind === 'plain') counts.plain++;
    if (child.kind === 'bullet') counts.bullet++;
    const own = ownLabel(child, label, counts, source, headings);
    const restarted = child.kind === 'part' && restarts(child, node);
    const within = restarted ? `${prefix}${own}/` : prefix;
    const full = unprefixed(child) ? own : prefix + own;
    return {
      label: full,
      kind: kindOf(child, node),
      mark: child.markSpan,
      heading: child.heading,
      own: child.own,
      ...(child.lax === '' ? {} : { lax: child.lax }),
      children: clauses(child, restarted ? '' : own, within, source, headings),
    };
  });
}

/** A part and what stands under no number keep their own label. */
const unprefixed = (child: Draft): boolean =>
  child.kind === 'part' || child.kind === 'furniture' || child.kind === 'definition';

/** Its articles begin with 1 again although articles stood before it; the numbers of an annex are its own. */
function restarts(part: Draft, parent: Draft): boolean {
  if (part.mark?.form === 'annex')
    return part.children.some(({ kind, mark }) => kind === 'numbered' || (kind === 'heading' && mark !== null));
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
const term = (text: string): string =>
  text
    .replaceAll('\u00AD', '')
    .replace(/^[“"'‘„*_\s-]+|[”"'’*_\s]+$/gu, '')
    .replace(/\s+/g, ' ');

function kindOf(child: Draft, parent: Draft): ClauseKind {
  switch (child.kind) {
    case 'heading':
      return child.children.some(({ kind }) => kind === 'heading') ? 'part' : 'article';
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
