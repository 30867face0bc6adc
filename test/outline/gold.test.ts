import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { halves } from '../../src/formats/halves.ts';
import type { Clause, ClauseKind } from '../../src/model/clause.ts';
import type { Lang } from '../../src/model/side.ts';
import { outline } from '../../src/outline/outline.ts';
import { headingProse } from '../../src/outline/prose.ts';
import { hasShared, SHARED, source, sourceOf } from '../texts.ts';

/** A row of the gold: an article of a document, its heading, and the labels of what it holds. */
type Row = Readonly<{ document: string; article: string; heading: string; labels: readonly string[] }>;

const rows: readonly Row[] = hasShared
  ? readFileSync(`${SHARED}/gold/outlines.tsv`, 'utf8')
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((line) => line.split('\t'))
      .map(([document = '', article = '', heading = '', labels = '']) => ({
        document,
        article,
        heading,
        labels: labels.split(' ').filter((label) => label !== ''),
      }))
  : [];
const documents = [...new Set(rows.map(({ document }) => document))];
const langOf = (document: string): Lang => (document.includes('.en.') ? 'en' : 'nl');

/** The gold lists items of some documents, and paragraphs of all: "15.3.1", "20.4.a". */
const kindsOf = (list: readonly Row[]): readonly ClauseKind[] =>
  list.some(({ article, labels }) => labels.some((label) => below(article, label) > 1))
    ? ['paragraph', 'item']
    : ['paragraph'];
const below = (article: string, label: string): number => label.slice(article.length).split('.').length - 1;

/** The articles of an outline in the shape of the gold; what carries no number is not listed there. */
function articles(read: ReturnType<typeof source>, kinds: readonly ClauseKind[]): readonly Omit<Row, 'document'>[] {
  const found: Omit<Row, 'document'>[] = [];
  const visit = (clause: Clause, labels: string[] | null): void => {
    for (const child of clause.children) {
      if (child.kind === 'article' && !child.label.startsWith('§')) {
        const own: string[] = [];
        found.push({ article: child.label, heading: headingProse(read, child).text, labels: own });
        visit(child, own);
      } else {
        if (kinds.includes(child.kind) && !child.label.includes('¶')) labels?.push(child.label);
        visit(child, labels);
      }
    }
  };
  visit(outline(read), null);
  return found;
}

const printed = (list: readonly Omit<Row, 'document'>[]): readonly string[] =>
  list.map(({ article, heading, labels }) => `${article} ${heading}: ${labels.join(' ')}`);

test.skipIf(!hasShared).each(documents.length > 0 ? documents : ['no gold: ../shared is not there'])(
  'the outline of %s has the articles, headings and labels of the gold',
  (document) => {
    const gold = rows.filter((row) => row.document === document);
    const found = articles(sourceOf(langOf(document), `${SHARED}/seeds/${document}`), kindsOf(gold));
    expect(printed(found)).toEqual(printed(gold));
  },
);

test.skipIf(!hasShared)('both halves of the combined file have the outline of the files that hold one language', () => {
  const text = readFileSync(`${SHARED}/seeds/ictwaarborg-vreugd.nl-en.txt`, 'utf8');
  const ranges = halves(text);
  for (const lang of ['nl', 'en'] as const) {
    const gold = rows.filter(({ document }) => document === `ictwaarborg.${lang}.txt`);
    const range = ranges?.[lang] ?? { start: 0, end: 0 };
    expect(printed(articles({ ...source(lang, text), range }, kindsOf(gold)))).toEqual(printed(gold));
  }
});
