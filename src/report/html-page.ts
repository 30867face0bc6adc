import { h } from 'hastscript';
import type { Sides } from '../model/side.ts';
import { cards } from './html-card.ts';
import { marksOf, type Numbered, numbered, rowOf } from './html-numbered.ts';
import type { Mark } from './html-pieces.ts';
import { cells, type Element, type Nodes } from './html-text.ts';
import { plain } from './plain.ts';
import { prevails } from './prevails.ts';
import type { Report } from './report.ts';
import type { Row, Sheet } from './sheet.ts';

/** A pair of documents: both texts in a table, a row a clause, its findings under it; without a sheet the findings alone. */
export function documentSection(report: Report, at: number, sheet: Sheet | undefined): Element {
  const document = report.documents[at];
  const list = numbered(report, at);
  const id = `d${at + 1}`;
  const paths = document ? [...new Set([document.nl.path, document.en.path])].map(plain) : [];
  const title = h('h2', { id }, ...paths.flatMap((path, index) => [index > 0 ? ' and ' : '', h('bdi', path)]));
  const facts = document
    ? h(
        'p.facts',
        `${document.paired} of ${document.nl.clauses} clauses paired; ${document.nl.words} Dutch and ${document.en.words} English words. `,
        prevails(document, report.locale),
      )
    : '';
  const body = sheet ? texts(list, sheet, id) : [cards(list, true)];
  return h('section.document', { ariaLabelledBy: [id] }, title, facts, ...body);
}

/** The findings that stand in no row, then the table. */
function texts(list: readonly Numbered[], sheet: Sheet, id: string): Nodes {
  const byRow = new Map<number, Numbered[]>();
  for (const one of list) {
    const row = rowOf(sheet, one.finding);
    byRow.set(row, [...(byRow.get(row) ?? []), one]);
  }
  const homeless = byRow.get(-1) ?? [];
  const marks = marksOf(list);
  const rows = sheet.rows.map((row, at) => body(row, byRow.get(at) ?? [], marks, `${id}r${at + 1}`));
  return [...(homeless.length > 0 ? [cards(homeless, true)] : []), h('table', caption(), columns(), ...rows)];
}

const caption = () => h('caption.unseen', 'Both texts, clause by clause, with the findings under each clause');

const columns = () =>
  h(
    'thead',
    h('tr', h('th', { scope: 'col', lang: 'nl' }, 'Nederlands'), h('th', { scope: 'col', lang: 'en' }, 'English')),
  );

const body = (row: Row, list: readonly Numbered[], marks: Sides<readonly Mark[]>, id: string) =>
  h(
    'tbody',
    { id, className: ['row', ...kinds(row)] },
    h('tr.texts', ...cells(row, marks)),
    ...(list.length > 0 ? [h('tr.says', h('td', { colSpan: 2 }, cards(list, false)))] : []),
  );

/** A row of headings looks otherwise than one of text. */
const kinds = ({ nl, en }: Row): readonly string[] => [...new Set([...nl, ...en].slice(0, 1).map(({ kind }) => kind))];
