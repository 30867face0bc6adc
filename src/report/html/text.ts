import { h } from 'hastscript';
import { LANGS, type Lang, type Sides } from '../../model/side.ts';
import { plain } from '../plain.ts';
import type { Block, Line, Row } from '../sheet.ts';
import { markup } from './markup.ts';
import { type Mark, type Piece, pieces } from './pieces.ts';

/** An element of a page. */
export type Element = ReturnType<typeof h>;

/** What a page is built of. */
export type Nodes = readonly (Element | string)[];

/** How the words of a side are shown: plainly, or as links to what is said of them. */
export type Shown = (piece: Piece, lang: Lang) => Element | string;

/** Which heading of a page a part and an article are: without a gap, so that a reader who walks from one to the next misses none. */
export type Levels = Readonly<{ part: string; article: string }>;

/** The headings under one of the given level; an article stands below a part where a part comes first. */
export const levelsUnder = (level: number, rows: readonly Row[]): Levels => {
  const kinds = rows.flatMap(({ nl, en }) => [...nl, ...en]).filter(({ heading }) => heading !== null);
  const [first] = kinds.filter(({ kind }) => kind === 'part' || kind === 'article');
  return { part: `h${level + 1}`, article: `h${level + (first?.kind === 'part' ? 2 : 1)}` };
};

/** What a row is laid out with: the words that are marked, how they are shown, what stands where a side has nothing, and names for links. */
export type Cells = Readonly<{
  marks: Sides<readonly Mark[]>;
  shown: Shown;
  missing: Sides<string>;
  /** The headings of parts, and of articles, which are one level lower where there are parts. */
  levels: Levels;
  anchor?: (block: Block, lang: Lang) => string | undefined;
}>;

/** The two cells of a row: the clauses of either side, or that there is no counterpart. */
export const cells = (row: Row, { marks, shown, missing, levels, anchor }: Cells): Nodes =>
  LANGS.map((lang) =>
    row[lang].length > 0
      ? h(
          'div.cell',
          { role: 'cell', lang, dir: 'ltr' },
          ...row[lang].map((one) =>
            block(one, marks[lang], (piece) => shown(piece, lang), levels, anchor?.(one, lang)),
          ),
        )
      : h('div.cell.missing', { role: 'cell' }, h('p', missing[lang])),
  );

type ShownHere = (piece: Piece) => Element | string;

/** Headings of parts and articles are headings of the page as well, so that one can walk from one to the next. */
function block(
  { kind, depth, mark, heading, lines }: Block,
  marks: readonly Mark[],
  shown: ShownHere,
  levels: Levels,
  id: string | undefined,
) {
  const words = (line: Line) => wordsOf(line, marks, shown);
  const number: Nodes = mark && mark.text !== '' ? [h('span.number', ...words(mark)), ' '] : [];
  const head = heading
    ? [
        h(
          `${kind === 'part' ? levels.part : levels.article}.${kind === 'part' ? 'of-part' : 'of-article'}`,
          ...number,
          ...words(heading),
        ),
      ]
    : [];
  const body = lines.map((line, at) => h('p', ...(at === 0 && !heading ? number : []), ...words(line)));
  const bare = !heading && lines.length === 0 && number.length > 0 ? [h('p', ...number)] : [];
  const numbered = number.length > 0 && !heading ? ['numbered'] : [];
  return h(
    'div',
    {
      className: ['block', kind, `depth-${Math.min(depth, 5)}`, ...numbered],
      ...(id === undefined ? {} : { id }),
    },
    ...head,
    ...body,
    ...bare,
  );
}

/** A line with its marked words, and with what Markdown makes bold, slanted or code as such: "**Klant**" is printed bold, without its asterisks. */
const wordsOf = (line: Line, marks: readonly Mark[], shown: ShownHere): Nodes =>
  pieces(line, marks, markup(line.text)).flatMap((piece): Nodes => {
    if (piece.style === 'hidden') return [];
    const node = piece.marks.length === 0 ? plain(piece.text) : shown(piece);
    return [piece.style === null ? node : h(piece.style, node)];
  });
