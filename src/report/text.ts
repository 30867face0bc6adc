import type { Severity } from '../model/finding.ts';
import { LANGS, type Lang } from '../model/side.ts';
import { type Excerpt, excerpt } from './excerpt.ts';
import { inLog } from './in-log.ts';
import { plain } from './plain.ts';
import { prevails } from './prevails.ts';
import { mostSevereFirst, open } from './rank.ts';
import type { Document, Report, Reported } from './report.ts';
import { where } from './where.ts';
import { LABELS, type Labels } from './words/labels.ts';
import { type Segment, wrapped } from './wrap.ts';

/** How words are emphasised; without colours the differing words stand between « and ». */
export type Paint = Readonly<{
  severity: (severity: Severity, text: string) => string;
  strong: (text: string) => string;
  differing: (text: string) => string;
  /** What stands around differing words. */
  quotes: readonly [string, string];
  faint: (text: string) => string;
}>;

/** No colours. */
export const PLAIN: Paint = {
  severity: (_, text) => text,
  strong: (text) => text,
  differing: (text) => text,
  quotes: ['«', '»'],
  faint: (text) => text,
};

/** How the report is laid out: in lines of `width` characters, where one is given; the most severe first, or as one reads the Dutch. */
export type Layout = Readonly<{ paint: Paint; width: number | null; order: 'severity' | 'reading' }>;

const BARE: Layout = { paint: PLAIN, width: null, order: 'severity' };

/**
 * The report for a person: document by document the findings, each with both passages, and a line that counts. What was accepted is counted
 * only, and of several documents those without findings are not named.
 */
export function text(
  report: Report,
  { paint = PLAIN, width = null, order = 'severity' }: Partial<Layout> = BARE,
): string {
  const { documents, findings, failed, locale } = report;
  const labels = LABELS[locale];
  const several = documents.length + failed.length > 1;
  const blocks = documents.flatMap((document, at) => {
    const all = open(findings).filter((finding) => finding.document === at);
    const own = order === 'severity' ? mostSevereFirst(all) : all;
    const head = [several ? paint.strong(plain(named(document, labels))) : '', prevails(document, locale)].filter(
      (part) => part !== '',
    );
    if (several && own.length === 0) return [];
    return [
      ...(head.length > 0 ? [head.join('  '), ''] : []),
      ...own.map((finding) => block(finding, { paint, width, order }, labels)),
    ];
  });
  return inLog([...blocks, wrapped([{ text: summary(report) }], width, 0), ''].join('\n'));
}

const named = ({ nl, en }: Document, { and }: Labels): string => [...new Set([nl.path, en.path])].join(` ${and} `);

function block(finding: Reported, { paint, width }: Layout, labels: Labels): string {
  const { severity, message, check, also = [] } = finding;
  const head: readonly Segment[] = [
    { text: where(finding), paint: paint.strong },
    { text: `  ${labels.severities[severity]}`, paint: (word) => paint.severity(severity, word) },
    { text: `  ${plain(message)}` },
    { text: `  ${check}`, paint: paint.faint },
  ];
  const passages = LANGS.flatMap((lang) => {
    const around = excerpt(finding, lang, LONGEST);
    return around ? [wrapped(passage(finding, lang, around, paint), width, HANGING)] : [];
  });
  const more = also.slice(0, MOST).map(({ clause, words }) => `${plain(clause)} "${plain(folded(words))}"`);
  const places = `${more.join(', ')}${also.length > MOST ? ', …' : ''}`;
  const last = also.length > 0 ? [wrapped(indented(labels.also, [{ text: places }], paint), width, HANGING)] : [];
  return [wrapped(head, width, 4), ...passages, ...last, ''].join('\n');
}

/** "  nl 63:12   Leverancier betaalt «€ 25.000,-» per dag."; what merely stands opposite has no line. */
function passage(finding: Reported, lang: Lang, around: Excerpt, paint: Paint): readonly Segment[] {
  const place = finding.at[lang];
  const { before, words, after } = around;
  const [opens, closes] = paint.quotes;
  const differing = words === '' ? [] : [{ text: `${opens}${words}${closes}`, paint: paint.differing }];
  const segments = [{ text: before }, ...differing, { text: after }];
  return indented(place ? `${lang} ${place.start.line}:${place.start.column}` : lang, segments, paint);
}

/** A name in a column of its own, then text. */
const indented = (name: string, segments: readonly Segment[], paint: Paint): readonly Segment[] => [
  // a space that does not break keeps the column whole
  {
    text: `${HARD}${HARD}${name.padEnd(HANGING - 3).replaceAll(' ', HARD)}`,
    paint: (word) => paint.faint(word.replaceAll(HARD, ' ')),
  },
  { text: ' ' },
  ...segments,
];

const HARD = '\uE000';
const HANGING = 12;
const MOST = 8;
const LONGEST = 320;

const folded = (words: string): string => words.replace(/\s+/g, ' ').trim();

/** "3 errors, 5 warnings, 2 notes; 0 accepted, 0 stale; 124 of 124 clauses paired" */
export function summary({ summary: counts, documents, locale }: Report): string {
  const total = (pick: (document: Document) => number) => documents.reduce((sum, document) => sum + pick(document), 0);
  return LABELS[locale].counted({
    ...counts,
    paired: total(({ paired }) => paired),
    clauses: total(({ nl }) => nl.clauses),
  });
}
