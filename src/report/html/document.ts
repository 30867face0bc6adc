import { h } from 'hastscript';
import { both, LANGS, type Sides } from '../../model/side.ts';
import { plain } from '../plain.ts';
import { prevails } from '../prevails.ts';
import { open } from '../rank.ts';
import { type Document, fileOf, filesOf, type Report } from '../report.ts';
import type { Block, Row, Sheet } from '../sheet.ts';
import { cards, type Showing } from './card.ts';
import { PAGE, type PageLabels } from './labels.ts';
import { homes, marksOf, type Numbered, numbered, rowsOf } from './numbered.ts';
import type { Mark, Piece } from './pieces.ts';
import { cells, type Element, type Levels, levelsUnder, type Nodes } from './text.ts';

/** What a document is called: by its title, else by the names of its files without their folders. */
export function nameOf({ nl, en }: Document, and: string): string {
  const titles = both({ nl, en }, ({ title, path }) => plain(title ?? fileOf(path)));
  return [...new Set([titles.nl, titles.en])].join(` ${and} `);
}

/** A pair of documents: both texts, a row a clause, its findings under it; without a sheet the findings alone. */
export function documentSection(report: Report, at: number, sheet: Sheet | undefined): Element {
  const labels = PAGE[report.locale];
  const document = report.documents[at];
  const list = numbered(report, at);
  const id = `d${at + 1}`;
  const title = h('h2', { id }, h('bdi', document ? nameOf(document, labels.and) : ''));
  const facts = document
    ? h(
        'p.facts',
        labels.paired(
          document.paired,
          document.nl.clauses,
          both(document, ({ words }: { words: number }) => words),
        ),
        prevails(document, report.locale),
      )
    : '';
  const files = document ? plain(filesOf(document)) : '';
  const alone: Showing = { labels, quoted: true, document: files, rowAt: () => null };
  const body = sheet ? texts(list, sheet, id, alone) : [cards(list, alone)];
  return h('section.document', { ariaLabelledBy: [id] }, title, facts, ...body);
}

/** The findings that stand in no row, the contents, then the table. */
function texts(list: readonly Numbered[], sheet: Sheet, id: string, alone: Showing): Nodes {
  const { labels } = alone;
  const rows = rowsOf(sheet);
  const byRow = homes(list, sheet, rows);
  const marks = rows.marks(marksOf(list));
  const nameOfRow = (row: number): string => `${id}r${row + 1}`;
  const showing: Showing = {
    ...alone,
    quoted: false,
    rowAt: (lang, offset) => {
      const row = rows.at(lang, offset);
      return row < 0 ? null : nameOfRow(row);
    },
  };
  const counts = sheet.rows.map((_, row) => open((byRow.get(row) ?? []).map(({ finding }) => finding)).length);
  const parts = partsOf(sheet.rows, counts);
  const levels = levelsUnder(2, sheet.rows);
  const homeless = byRow.get(-1) ?? [];
  const body = sheet.rows.map((row, at) =>
    bodyOf(row, byRow.get(at) ?? [], marks[at] ?? { nl: [], en: [] }, {
      id: nameOfRow(at),
      quiet: (parts.get(at)?.findings ?? byRow.get(at)?.length ?? 0) === 0,
      showing,
      levels,
    }),
  );
  return [
    ...(homeless.length > 0 ? [cards(homeless, alone)] : []),
    contents(sheet.rows, parts, nameOfRow, labels),
    h('div.texts-table', { role: 'table', ariaLabel: labels.texts }, columns(), ...body),
  ];
}

/** Where a part or an article begins, and how many open findings stand in it. */
type Part = Readonly<{ findings: number }>;

const isHeading = ({ nl, en }: Row): boolean =>
  [...nl, ...en].some(({ kind, heading }) => kind === 'part' || (kind === 'article' && heading !== null));

/** Each heading has the findings from there to the next one. */
function partsOf(rows: readonly Row[], counts: readonly number[]): ReadonlyMap<number, Part> {
  const found = new Map<number, { findings: number }>();
  let last: { findings: number } | null = null;
  rows.forEach((row, at) => {
    if (isHeading(row)) {
      last = { findings: 0 };
      found.set(at, last);
    }
    if (last) last.findings += counts[at] ?? 0;
  });
  return found;
}

/** The table of contents, with how many open findings each article has. */
function contents(
  rows: readonly Row[],
  parts: ReadonlyMap<number, Part>,
  nameOfRow: (row: number) => string,
  labels: PageLabels,
): Element | string {
  if (parts.size < 2) return '';
  const items = [...parts].map(([at, { findings }]) => {
    const row = rows[at];
    const [block] = [...(row?.nl ?? []), ...(row?.en ?? [])];
    const name = [block?.mark?.text, block?.heading?.text].filter((text) => text).join(' ');
    const count = findings > 0 ? [' ', h('span.badge', String(findings))] : [];
    return h(
      'li',
      { className: [block?.kind ?? 'article'] },
      h('a', { href: `#${nameOfRow(at)}` }, h('bdi', plain(name || (block?.cited ?? '')))),
      ...count,
    );
  });
  return h('details.contents', { open: true }, h('summary', labels.contents), h('ol', ...items));
}

const columns = () =>
  h(
    'div.columns',
    { role: 'rowgroup' },
    h(
      'div',
      { role: 'row' },
      h('div', { role: 'columnheader', lang: 'nl' }, 'Nederlands'),
      h('div', { role: 'columnheader', lang: 'en' }, 'English'),
    ),
  );

type Body = Readonly<{ id: string; quiet: boolean; showing: Showing; levels: Levels }>;

function bodyOf(
  row: Row,
  list: readonly Numbered[],
  marks: Sides<readonly Mark[]>,
  { id, quiet, showing, levels }: Body,
) {
  const says =
    list.length > 0
      ? [h('div.says', { role: 'row' }, h('div', { role: 'cell', ariaColSpan: 2 }, cards(list, showing)))]
      : [];
  return h(
    'div',
    {
      id,
      role: 'rowgroup',
      className: ['row', ...kinds(row), ...(isLong(row) ? ['long'] : []), ...(quiet ? ['quiet'] : [])],
    },
    h(
      'div.texts',
      { role: 'row' },
      ...cells(row, { marks, shown: linked, missing: showing.labels.noCounterpart, levels }),
    ),
    ...says,
  );
}

/** Words as a link to the finding that points at them; the number is added by the style sheet, so that it is not copied. */
function linked({ text, marks, ends }: Piece): Element {
  // the narrowest says most about these words
  const [first] = marks.toSorted((a, b) => a.end - a.start - (b.end - b.start));
  const properties = first && {
    className: ['mark', first.severity, ...(marks.some(({ main }) => main) ? [] : ['also'])],
    href: `#f${first.id}`,
    ariaDescribedBy: [`m${first.id}`],
    dataFindings: marks.map(({ id }) => id).join(' '),
    ...(ends.length > 0 ? { dataNote: ends.join(', ') } : {}),
  };
  return h('a', properties ?? {}, plain(text));
}

/** A row of headings looks otherwise than one of text. */
const kinds = ({ nl, en }: Row): readonly string[] => [...new Set([...nl, ...en].slice(0, 1).map(({ kind }) => kind))];

/** From so many characters on its findings stand beside a clause, each at its sentence, and not under it. */
const LONG = 1200;

const isLong = (row: Row): boolean =>
  LANGS.some((lang) => row[lang].reduce((sum, { lines }: Block) => sum + lengthOf(lines), 0) >= LONG);

const lengthOf = (lines: Block['lines']): number => lines.reduce((sum, { text }) => sum + text.length, 0);
