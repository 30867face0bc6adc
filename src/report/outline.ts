import type { Clause, ClauseKind } from '../model/clause.ts';
import type { Source } from '../model/source.ts';
import { fold, headingProse, prose } from '../outline/prose.ts';
import { inOrder } from '../outline/walk.ts';
import { type Point, point } from './place.ts';
import { plain } from './plain.ts';

/** The columns of a terminal. */
const WIDTH = 110;

/**
 * An outline that a person can check at a glance: a line a clause, with its line in the file, its kind, and under what holds it its label and
 * how it begins; below it how many there are of each kind.
 *
 *     12  article       3  Prijzen
 *     14  paragraph       3.1  De prijs is € 100,- per maand …
 */
export function outlineText(source: Source, root: Clause): string {
  const width = String(point(source, source.range.end).line).length;
  const rows: string[] = [];
  const visit = (clause: Clause, depth: number): void => {
    for (const child of clause.children) {
      const line = String(startOf(source, child).line).padStart(width);
      const row = `${line}  ${child.kind.padEnd(10)}  ${'  '.repeat(depth)}${labelOf(child)}${laxly(child)}${wordsOf(source, child)}`;
      rows.push(plain(row.length > WIDTH ? `${row.slice(0, WIDTH - 1)}…` : row).trimEnd());
      visit(child, depth + 1);
    }
  };
  visit(root, 0);
  return `${plain(`${source.path} (${source.lang})`)}\n${rows.join('\n')}\n\n${counts(root)}\n`;
}

/** "3.1  "; a list of contents has no label of its own */
const labelOf = ({ label, kind }: Clause): string =>
  label === kind || (kind === 'definition' && label !== '') ? '' : `${label}  `;

/** "(1 is written l)  ": what is unusual about a mark that the other text showed to be one */
const laxly = ({ lax }: Clause): string => (lax === undefined ? '' : `(${lax})  `);

/** The heading of a clause, or else how it begins. */
function wordsOf(source: Source, clause: Clause): string {
  const heading = clause.kind === 'definition' ? '' : headingProse(source, clause).text;
  if (heading !== '') return heading;
  const [first] = clause.own;
  // more than a line shows is not folded
  const shown = clause.own.length > 50 && first ? fold(source, clause.own.slice(0, 50)) : prose(source, clause);
  return shown.text;
}

/** "51 articles, 265 paragraphs, 1 list of contents" */
function counts(root: Clause): string {
  const found = new Map<ClauseKind, number>();
  for (const { kind } of inOrder(root)) found.set(kind, (found.get(kind) ?? 0) + 1);
  found.set('part', (found.get('part') ?? 1) - 1);
  return KINDS.flatMap(([kind, one, more]) => {
    const count = found.get(kind) ?? 0;
    return count === 0 ? [] : `${count} ${count === 1 ? one : more}`;
  }).join(', ');
}

const KINDS: readonly (readonly [ClauseKind, string, string])[] = [
  ['part', 'part', 'parts'],
  ['article', 'article', 'articles'],
  ['paragraph', 'paragraph', 'paragraphs'],
  ['item', 'item', 'items'],
  ['definition', 'definition', 'definitions'],
  ['contents', 'list of contents', 'lists of contents'],
];

/** The same for a program: where each clause starts and ends, what is under it included. */
export function outlineJson(source: Source, root: Clause): unknown {
  return {
    path: source.path,
    lang: source.lang,
    clauses: root.children.map((child) => clauseJson(source, child).json),
  };
}

function clauseJson(source: Source, clause: Clause): Readonly<{ json: unknown; end: number }> {
  const children = clause.children.map((child) => clauseJson(source, child));
  const ends = [clause.mark?.end ?? 0, ...clause.own.map(({ end }) => end), ...children.map(({ end }) => end)];
  let end = ends.reduce((one, two) => Math.max(one, two), 0);
  while (end > 0 && /\s/.test(source.text[end - 1] ?? '')) end--;
  const { label, kind, heading, lax } = clause;
  return {
    end,
    json: {
      label,
      kind,
      heading: heading ? source.text.slice(heading.start, heading.end).replace(/\s+/g, ' ') : null,
      start: startOf(source, clause),
      end: point(source, end),
      ...(lax === undefined ? {} : { lax }),
      children: children.map(({ json }) => json),
    },
  };
}

/** Where the first word or sign of a clause stands. */
function startOf(source: Source, { mark, heading, own }: Clause): Point {
  let at = mark?.start ?? heading?.start ?? own[0]?.start ?? 0;
  while (at < source.range.end && /\s/.test(source.text[at] ?? '')) at++;
  return point(source, at);
}
