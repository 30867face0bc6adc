import { h } from 'hastscript';
import { both, LANGS, type Lang, type Sides } from '../model/side.ts';
import { nameOf } from './html/document.ts';
import { PAGE } from './html/labels.ts';
import { rowsOf } from './html/numbered.ts';
import { pageOf } from './html/page.ts';
import type { Mark, Piece } from './html/pieces.ts';
import { PUBLISHED } from './html/published.ts';
import { cells, type Element, levelsUnder } from './html/text.ts';
import { plain } from './plain.ts';
import { prevails } from './prevails.ts';
import { fileOf, type Report } from './report.ts';
import type { Block, Mention, Row, Sheet } from './sheet.ts';

/**
 * Both texts side by side without findings, to be published: an anchor for each clause ("#A.2.1"), defined terms as links that show their definition,
 * one file without a script.
 */
export function bilingual(report: Report, sheets: readonly (Sheet | undefined)[]): Promise<string> {
  const labels = PAGE[report.locale];
  const [first, second] = report.documents;
  return pageOf({
    lang: report.locale,
    title: first && !second ? nameOf(first, labels.and) : labels.title,
    version: report.tool.version,
    style: PUBLISHED,
    script: null,
    body: [
      h('a.skip', { href: '#texts' }, labels.skip),
      h('main', { id: 'texts', tabIndex: -1 }, ...report.documents.map((_, at) => document(report, at, sheets[at]))),
    ],
  });
}

function document(report: Report, at: number, sheet: Sheet | undefined): Element {
  const found = report.documents[at];
  const labels = PAGE[report.locale];
  if (!found || !sheet) return h('section');
  // of several documents on one page the anchors of each begin with its number
  const anchors = anchorsOf(sheet.rows, report.documents.length > 1 ? `${at + 1}/` : '');
  const titles = both(found, ({ title, path }: Readonly<{ title: string | null; path: string }>) =>
    plain(title ?? fileOf(path)),
  );
  const known = definitionsOf(sheet.rows);
  const mentions = both(sheet.mentions, (list, lang) => list.filter(({ label }) => known[lang].has(label)));
  const marks = rowsOf(sheet).marks(both(mentions, marksOf));
  const shown = (piece: Piece, lang: Lang): Element | string => {
    const mention = mentions[lang][piece.marks[0]?.id ?? -1];
    const href = mention && anchors.named(lang, mention.label);
    if (!mention || href === undefined) return plain(piece.text);
    return h('a.term', { href: `#${href}`, title: plain(known[lang].get(mention.label) ?? '') }, plain(piece.text));
  };
  const levels = levelsUnder(1, sheet.rows);
  const rows = sheet.rows.map((row, index) =>
    h(
      'div',
      { role: 'rowgroup', className: ['row', ...kinds(row)] },
      h(
        'div.texts',
        { role: 'row' },
        ...cells(row, {
          marks: marks[index] ?? { nl: [], en: [] },
          shown,
          missing: labels.noCounterpart,
          levels,
          anchor: anchors.of,
        }),
      ),
    ),
  );
  const note = prevails(found, report.locale);
  return h(
    'section',
    h('header.titles', ...LANGS.map((lang) => h('h1', { lang }, titles[lang]))),
    ...(note === '' ? [] : [h('p.prevails', note)]),
    contents(sheet.rows, anchors, labels.contents),
    h('div.texts-table', { role: 'table', ariaLabel: labels.title }, ...rows),
  );
}

/** The name of each clause for links, and of the clause of a label. */
type Anchors = Readonly<{
  of: (block: Block) => string | undefined;
  named: (lang: Lang, label: string) => string | undefined;
}>;

/**
 * A clause is named by its label. Where both sides have the label the Dutch has the name, which stands in the same row; of two clauses with one label
 * the first has it.
 */
function anchorsOf(rows: readonly Row[], prefix: string): Anchors {
  const names = new Map<string, Block>();
  const labels = new Map<string, string>();
  for (const row of rows)
    for (const lang of LANGS)
      for (const block of row[lang]) {
        const name = prefix + block.label.replace(/\s+/g, '_');
        if (block.label === '') continue;
        labels.set(`${lang} ${block.label}`, name);
        if (!names.has(name)) names.set(name, block);
      }
  const byBlock = new Map([...names].map(([name, block]) => [block, name] as const));
  return { of: (block) => byBlock.get(block), named: (lang, label) => labels.get(`${lang} ${label}`) };
}

/** What each definition says, by its label. */
const definitionsOf = (rows: readonly Row[]): Sides<ReadonlyMap<string, string>> =>
  both({ nl: 'nl', en: 'en' } as const, (lang) => {
    const blocks = rows.flatMap((row) => row[lang].filter(({ kind }) => kind === 'definition'));
    return new Map(blocks.map(({ label, lines }) => [label, lines.map(({ text }) => text).join(' ')] as const));
  });

const marksOf = (mentions: readonly Mention[]): readonly Mark[] =>
  mentions.map(({ start, end }, id) => ({ start, end, id, main: true, severity: 'note' }));

const kinds = ({ nl, en }: Row): readonly string[] => [...new Set([...nl, ...en].slice(0, 1).map(({ kind }) => kind))];

/** Both names of each part and article. */
function contents(rows: readonly Row[], anchors: Anchors, name: string): Element | string {
  const isHeading = ({ kind, heading }: Block): boolean => kind === 'part' || (kind === 'article' && heading !== null);
  const items = rows.flatMap((row) => {
    const [nl, en] = [row.nl.find(isHeading), row.en.find(isHeading)];
    if (!nl && !en) return [];
    const link = (block: Block | undefined, lang: Lang) => {
      const text = block ? [block.mark?.text, block.heading?.text].filter((part) => part).join(' ') : '';
      const href = block && anchors.named(lang, block.label);
      return h('span', { lang }, href === undefined ? text : h('a', { href: `#${href}` }, plain(text)));
    };
    return [h('li', { className: [(nl ?? en)?.kind ?? ''] }, link(nl, 'nl'), link(en, 'en'))];
  });
  return items.length < 2 ? '' : h('details.contents', h('summary', name), h('ol', ...items));
}
