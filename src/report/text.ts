import type { Severity } from '../model/finding.ts';
import { LANGS } from '../model/side.ts';
import { type Excerpt, excerpt } from './excerpt.ts';
import { inLog } from './in-log.ts';
import { plain } from './plain.ts';
import { prevails } from './prevails.ts';
import { mostSevereFirst, open } from './rank.ts';
import type { Document, Report, Reported } from './report.ts';
import { where } from './where.ts';

/** How words are emphasised; without colours the differing words stand between « and ». */
export type Paint = Readonly<{
  severity: (severity: Severity, text: string) => string;
  strong: (text: string) => string;
  differing: (text: string) => string;
  faint: (text: string) => string;
}>;

/** No colours. */
export const PLAIN: Paint = {
  severity: (_, text) => text,
  strong: (text) => text,
  differing: (text) => `«${text}»`,
  faint: (text) => text,
};

/**
 * The report for a person: document by document the most severe findings first, each with both passages, and a line that counts. What was
 * accepted is counted only, and of several documents those without findings are not named.
 */
export function text(report: Report, paint: Paint = PLAIN): string {
  const { documents, findings, failed } = report;
  const several = documents.length + failed.length > 1;
  const blocks = documents.flatMap((document, at) => {
    const own = mostSevereFirst(open(findings).filter((finding) => finding.document === at));
    const head = [several ? paint.strong(plain(named(document))) : '', prevails(document)].filter(
      (part) => part !== '',
    );
    if (several && own.length === 0) return [];
    return [...(head.length > 0 ? [head.join('  '), ''] : []), ...own.map((finding) => block(finding, paint))];
  });
  return inLog([...blocks, summary(report), ''].join('\n'));
}

const named = ({ nl, en }: Document): string => [...new Set([nl.path, en.path])].join(' and ');

function block(finding: Reported, paint: Paint): string {
  const { severity, message, check, at, also } = finding;
  const head = `${paint.strong(where(finding))}  ${paint.severity(severity, severity)}  ${plain(message)}  ${paint.faint(check)}`;
  const lines = LANGS.flatMap((lang) => {
    const [place, around] = [at[lang], excerpt(finding, lang, LONGEST)];
    return place && around
      ? [
          `  ${paint.faint(`${lang} ${place.start.line}:${place.start.column}`.padEnd(9))} ${marked(around, paint.differing)}`,
        ]
      : [];
  });
  const more =
    also && also.length > 0
      ? [
          `  ${paint.faint('also')}      ${also
            .map((place) => `${plain(place.clause)} "${plain(place.words.replace(/\s+/g, ' ').trim())}"`)
            .slice(0, 8)
            .join(', ')}${also.length > 8 ? ', …' : ''}`,
        ]
      : [];
  return [head, ...lines, ...more, ''].join('\n');
}

const LONGEST = 320;

const marked = ({ before, words, after }: Excerpt, mark: (text: string) => string): string =>
  words === '' ? before : `${before}${mark(words)}${after}`;

/** "3 errors, 5 warnings, 2 notes; 0 accepted, 0 stale; 124 of 124 clauses paired" */
export function summary({ summary: counts, documents }: Report): string {
  const plural = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;
  const found = [plural(counts.error, 'error'), plural(counts.warning, 'warning'), plural(counts.note, 'note')].join(
    ', ',
  );
  const total = (pick: (document: Document) => number) => documents.reduce((sum, document) => sum + pick(document), 0);
  return `${found}; ${counts.accepted} accepted, ${counts.stale} stale; ${total(({ paired }) => paired)} of ${total(({ nl }) => nl.clauses)} clauses paired`;
}
