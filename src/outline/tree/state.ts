import type { Span } from '../../model/source.ts';
import type { Line } from '../lines.ts';
import type { Mark } from '../marks.ts';
import type { Setting } from '../setting.ts';

/** A clause while the outline grows. */
export type Draft = {
  kind:
    | 'root'
    | 'part'
    | 'heading'
    | 'numbered'
    | 'plain'
    | 'bullet'
    | 'definition'
    | 'front'
    | 'contents'
    | 'furniture';
  /** Deeper clauses have a higher rank; a new one closes all that are not lower than its own. */
  rank: number;
  mark: Mark | null;
  markSpan: Span | null;
  heading: Span | null;
  own: Span[];
  children: Draft[];
  /** The number with those of its parents: A.2.1 is ['A', '2', '1']. */
  path: readonly string[];
  title: string;
  /** The line it begins with. */
  line: Line | null;
  /** The text of that line, which shows how the items of a list begin, and its last, which tells whether more must follow. */
  first: string;
  last: string;
  indent: number;
  /** A line without a mark that is an item of a list: "Opdrachtgever de verplichtingen niet nakomt;" */
  item: boolean;
  /** What is lax about its mark, where only the other text showed that it is one. */
  lax: string;
};

/** Ranks: parts by the order in which their words nest, then articles, then numbered clauses and lists. */
export const RANK = { root: 0, part: 10, article: 50, clause: 60 };

export const draft = (kind: Draft['kind'], rank: number): Draft => ({
  kind,
  rank,
  mark: null,
  markSpan: null,
  heading: null,
  own: [],
  children: [],
  path: [],
  title: '',
  line: null,
  first: '',
  last: '',
  indent: 0,
  item: false,
  lax: '',
});

/** The outline as far as it has grown: the lines of the document, and the clauses that are still open. */
export type State = {
  readonly lines: readonly Line[];
  readonly settings: readonly Setting[];
  readonly root: Draft;
  /** The open clauses, the root first. */
  stack: Draft[];
  /** How deep the parts of each word stand: "hoofdstuk" above "afdeling". */
  readonly partRanks: Map<string, number>;
  /** Lines "3. Prijzen" that are headings of articles. */
  titles: ReadonlySet<number>;
  readonly words: Words;
};

/** What the whole document shows: whether it names its articles (then "Section" is a part, and "3. Prijzen" no article), and whether their titles stand on the next line. */
export type Words = Readonly<{
  article: boolean;
  /** There are articles with hashes before them. */
  hashed: boolean;
  /** Its articles mostly have no hashes before them. */
  bare: boolean;
  titledBelow: boolean;
  /** A line is a paragraph, however long: no paragraph goes on with a line that begins with a capital. */
  wholeLines: boolean;
}>;

/** The innermost open clause. */
export const top = (state: State): Draft => state.stack.at(-1) ?? state.root;

/** Closes what is not above this rank. */
export function closeTo(state: State, rank: number): Draft {
  while (top(state).rank >= rank && state.stack.length > 1) state.stack.pop();
  return top(state);
}

/** Puts a clause under an open one, and closes what is below that. */
export function open(state: State, child: Draft, parent: Draft): void {
  while (top(state) !== parent && state.stack.length > 1) state.stack.pop();
  parent.children.push(child);
  state.stack.push(child);
}

/** The clause that holds an open one. */
export const parentOf = (state: State, node: Draft): Draft => {
  const at = state.stack.indexOf(node);
  return state.stack[at - 1] ?? state.root;
};

/** The nearest clause that may hold others that are no text. */
export const holderOf = (state: State): Draft =>
  [...state.stack].reverse().find(({ kind }) => ['root', 'part', 'heading'].includes(kind)) ?? state.root;

/** Gives the draft the line: its mark, and behind it a heading or text. */
export function fill(child: Draft, line: Line, mark: Mark | null, heading: boolean): void {
  const length = mark?.length ?? 0;
  const cut = line.span.start + Math.min(length, line.text.length);
  child.mark = mark;
  child.line = line;
  child.indent = line.indent;
  if (mark && length > 0) {
    child.markSpan = { start: line.span.start, end: cut };
    if (line.full.start < line.span.start) child.own.push({ start: line.full.start, end: line.span.start });
  }
  const rest = line.text.slice(length);
  const start = mark && length > 0 ? cut : line.full.start;
  if (rest !== '' || line.full.end > cut) child.own.push({ start, end: line.full.end });
  if (heading && rest !== '') {
    child.heading = { start: line.span.start + length, end: line.span.end };
    child.title = rest;
  }
  child.first = rest;
  child.last = heading ? '' : rest;
}

/** The text so far is at the end of a sentence, item or heading. */
export function ended(state: State): boolean {
  const { last, kind } = top(state);
  return (
    last === '' ||
    kind === 'heading' ||
    /[.;:!?)\]”"’'*]$/.test(last) ||
    /(?:;|,)\s(?:of|en|or|and|en\/of|and\/or)$/.test(last)
  );
}

/** "De", "5", "“Diensten”" */
export const isCapital = (text: string): boolean => /^[A-ZÀ-Þ\d“"‘]/.test(text);

/** The clauses of a tree in reading order, by the offset of the line each begins with. */
export function begun(root: Draft): ReadonlyMap<number, Draft> {
  const found = new Map<number, Draft>();
  const visit = (node: Draft): void => {
    if (node.line) found.set(node.line.span.start, node);
    for (const child of node.children) visit(child);
  };
  visit(root);
  return found;
}
