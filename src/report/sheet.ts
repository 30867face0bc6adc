import type { Bitext, Reading } from '../model/bitext.ts';
import type { Clause, ClauseKind, Prose } from '../model/clause.ts';
import { both, type Lang, type Sides } from '../model/side.ts';
import type { Source } from '../model/source.ts';
import { bodyOf, fold, headingProse } from '../outline/prose.ts';
import { cited } from './cited.ts';

/** The two texts of a pair of documents, clause by clause in reading order: plain values only, so that it can go from one thread to another. */
export type Sheet = Readonly<{
  paths: Sides<string>;
  rows: readonly Row[];
  /** Where defined terms are used, outside their own definitions. */
  mentions: Sides<readonly Mention[]>;
}>;

/** Words of a source that use a defined term, and the label of its definition. */
export type Mention = Readonly<{ start: number; end: number; label: string }>;

/** Clauses that stand opposite each other; an empty side has no counterpart. */
export type Row = Sides<readonly Block[]>;

/** A clause as a page shows it: the number or bullet before it, its heading, and its text, which has several lines where the source has blank ones. */
export type Block = Readonly<{
  label: string;
  cited: string;
  kind: ClauseKind;
  /** In how many paragraphs and items it stands: 0 for an article or a paragraph, 1 for an item of a list. */
  depth: number;
  mark: Line | null;
  heading: Line | null;
  lines: readonly Line[];
}>;

/**
 * Words as one reads them. `runs` = where they stand in the source: from position `at` of the text on, characters stand at `offset` and
 * onwards, until the next run begins.
 */
export type Line = Readonly<{ text: string; runs: readonly Run[] }>;
export type Run = readonly [at: number, offset: number];

/** Lays the clauses of both texts opposite each other. */
export function sheet({ sides, pairs }: Bitext, locale: Lang = 'en'): Sheet {
  const depths = both(sides, ({ outline }) => depthsOf(outline));
  return {
    paths: both(sides, ({ source }) => source.path),
    mentions: both(sides, mentionsOf),
    rows: pairs.map(({ clauses }) =>
      both(clauses, (list, lang) =>
        list.map((clause) => block(sides[lang], clause, depths[lang].get(clause) ?? 0, locale)),
      ),
    ),
  };
}

/** Mentions of the terms that a text defines in a list, written as terms. */
function mentionsOf({ definitions, sentences }: Reading, lang: Lang): readonly Mention[] {
  const listed = definitions.filter(({ clause }) => clause.kind === 'definition');
  const labels = new Map(listed.flatMap(({ names, clause }) => names.map((name) => [name, clause.label] as const)));
  return [...sentences].flatMap(([clause, list]) =>
    list.flatMap(({ facts }) =>
      facts.flatMap((fact): readonly Mention[] => {
        if ((fact.kind !== 'term' && fact.kind !== 'party') || fact.concept.layer !== 'document') return [];
        if (fact.written === 'word' || (fact.kind === 'term' && (fact.covered || fact.name.borrowed))) return [];
        const label = fact.concept.names[lang].map(({ text }) => labels.get(text)).find((one) => one !== undefined);
        return label === undefined || label === clause.label ? [] : [{ ...fact.span, label }];
      }),
    ),
  );
}

function block(reading: Reading, clause: Clause, depth: number, locale: Lang): Block {
  const { source } = reading;
  const { label, kind, mark, heading } = clause;
  const own = kind === 'definition' ? null : heading;
  return {
    label,
    cited: cited(reading, clause, locale),
    kind,
    depth,
    mark: mark ? lineOf(fold(source, [mark])) : null,
    heading: own ? lineOf(headingProse(source, clause)) : null,
    lines: linesOf(source, clause),
  };
}

/** What parts the lines of a clause: a blank line; in front matter and lists of contents each line is one of its own. */
function linesOf(source: Source, clause: Clause): readonly Line[] {
  const parted = ['front', 'contents'].includes(clause.kind)
    ? /\r\n|\n|\r/g
    : /(?:\r\n|\n|\r)[^\S\r\n]*(?:\r\n|\n|\r)\s*/g;
  const pieces = bodyOf(clause).map(({ start, end }) => {
    const cuts = [...source.text.slice(start, end).matchAll(parted)].map(({ index }) => start + index);
    return [start, ...cuts].map((from, at) => ({ start: from, end: cuts[at] ?? end }));
  });
  // a piece goes on where the one before it ended, unless a blank line stands between
  const groups: { start: number; end: number }[][] = [];
  for (const piece of pieces) {
    const [first, ...rest] = piece;
    if (!first) continue;
    const last = groups.at(-1);
    if (last && !startsAnew(source, first.start, parted)) last.push(first);
    else groups.push([first]);
    for (const one of rest) groups.push([one]);
  }
  return groups.map((group) => lineOf(fold(source, group))).filter(({ text }) => text !== '');
}

/** A blank line, or for front matter the end of a line, stands just before an offset. */
const startsAnew = (source: Source, offset: number, parted: RegExp): boolean =>
  new RegExp(`(?:${parted.source})$`).test(source.text.slice(Math.max(0, offset - 20), offset));

/** The text of a clause with the way back to the source as plain values. */
function lineOf({ text, toSource }: Prose): Line {
  const runs: Run[] = [];
  for (let at = 0, next = -1; at < text.length; at++, next++) {
    const offset = toSource(at);
    if (offset !== next) runs.push([at, offset]);
    next = offset;
  }
  return { text, runs };
}

/** In how many paragraphs and items each clause stands. */
function depthsOf(outline: Clause): ReadonlyMap<Clause, number> {
  const depths = new Map<Clause, number>();
  const visit = (clause: Clause, depth: number): void => {
    depths.set(clause, depth);
    const below = ['paragraph', 'item', 'definition'].includes(clause.kind) ? depth + 1 : depth;
    for (const child of clause.children) visit(child, below);
  };
  visit(outline, 0);
  return depths;
}
