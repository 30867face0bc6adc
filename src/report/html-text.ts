import { h } from 'hastscript';
import { LANGS, LANGUAGE, type Sides } from '../model/side.ts';
import { type Mark, pieces } from './html-pieces.ts';
import { plain } from './plain.ts';
import type { Block, Line, Row } from './sheet.ts';

/** An element of a page. */
export type Element = ReturnType<typeof h>;

/** What a page is built of. */
export type Nodes = readonly (Element | string)[];

/** The two cells of a row: the clauses of either side, or that there is no counterpart. */
export const cells = (row: Row, marks: Sides<readonly Mark[]>): Nodes =>
  LANGS.map((lang) =>
    row[lang].length > 0
      ? h('td', { lang, dir: 'ltr' }, ...row[lang].map((one) => block(one, marks[lang])))
      : h('td.missing', h('p', `No counterpart in the ${LANGUAGE[lang]}`)),
  );

/** Headings of parts and articles are headings of the page as well, so that one can walk from one to the next. */
function block({ kind, depth, mark, heading, lines }: Block, marks: readonly Mark[]) {
  const number: Nodes = mark && mark.text !== '' ? [h('span.number', ...words(mark, marks)), ' '] : [];
  const head = heading ? [h(kind === 'part' ? 'h3' : 'h4', ...number, ...words(heading, marks))] : [];
  const body = lines.map((line, at) => h('p', ...(at === 0 && !heading ? number : []), ...words(line, marks)));
  const bare = !heading && lines.length === 0 && number.length > 0 ? [h('p', ...number)] : [];
  const numbered = number.length > 0 && !heading ? ['numbered'] : [];
  return h(
    'div',
    { className: ['block', kind, `depth-${Math.min(depth, 5)}`, ...numbered] },
    ...head,
    ...body,
    ...bare,
  );
}

/** A line with the words that findings point at as links to them; the numbers are added by the style sheet, so that they are not copied. */
const words = (line: Line, marks: readonly Mark[]): Nodes =>
  pieces(line, marks).map(({ text, marks: here, ends }) => {
    // the narrowest says most about these words
    const [first] = [...here].sort((a, b) => a.end - a.start - (b.end - b.start));
    if (!first) return plain(text);
    const properties = {
      className: ['mark', first.severity, ...(here.some(({ main }) => main) ? [] : ['also'])],
      href: `#f${first.id}`,
      ariaDescribedBy: [`m${first.id}`],
      dataFindings: here.map(({ id }) => id).join(' '),
      ...(ends.length > 0 ? { dataNote: ends.join(', ') } : {}),
    };
    return h('a', properties, plain(text));
  });
