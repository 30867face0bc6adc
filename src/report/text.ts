import { LANGS, type Lang, type Severity } from '../model.ts';
import type { Place } from './place.ts';
import type { Document, Report, Reported } from './report.ts';

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

const ORDER: readonly Severity[] = ['error', 'warning', 'note'];

/** The report for a person: the most severe findings first, each with both passages, and a line that counts. */
export function text(report: Report, paint: Paint = PLAIN): string {
  const sorted = ORDER.flatMap((severity) => report.findings.filter((finding) => finding.severity === severity));
  return [...sorted.map((finding) => block(finding, paint)), summary(report), ''].join('\n');
}

function block(finding: Reported, paint: Paint): string {
  const { severity, message, check, at, passage, focus, also } = finding;
  const head = `${paint.strong(where(finding))}  ${paint.severity(severity, severity)}  ${message}  ${paint.faint(check)}`;
  const lines = LANGS.flatMap((lang) => {
    const [place, around] = [at[lang], passage[lang]];
    return place && around !== null
      ? [
          `  ${paint.faint(`${lang} ${place.start.line}:${place.start.column}`.padEnd(9))} ${marked(around, focus[lang] ?? -1, place, paint)}`,
        ]
      : [];
  });
  const more =
    also && also.length > 0
      ? [
          `  ${paint.faint('also')}      ${also
            .map((place) => `${place.clause} "${fold(place.words)}"`)
            .slice(0, 8)
            .join(', ')}${also.length > 8 ? ', …' : ''}`,
        ]
      : [];
  return [head, ...lines, ...more, ''].join('\n');
}

/** "A.2.1"; where the sides differ, "A.6 / A.5"; a part without number is named by what it is */
function where({ clause }: Reported): string {
  const [nl, en] = [clause.nl, clause.en];
  if (nl === null || en === null) return readable(nl ?? en ?? '');
  return nl === en || /[§¶•]/.test(nl + en) ? readable(nl) : `${readable(nl)} / ${readable(en)}`;
}

const readable = (label: string): string => label || '-';

const LONGEST = 320;

/** The passage with the differing words marked; a long one is cut at its ends. */
function marked(passage: string, at: number, { words }: Place, paint: Paint): string {
  const folded = fold(words);
  if (at < 0) return cut(passage, 0, LONGEST);
  const before = passage.slice(0, at);
  const after = passage.slice(at + folded.length);
  const room = Math.max(40, (LONGEST - folded.length) / 2);
  const head = before.length > room ? `…${before.slice(-room).replace(/^\S*\s/, ' ')}` : before;
  const tail = after.length > room ? `${after.slice(0, room).replace(/\s\S*$/, ' ')}…` : after;
  return `${head}${paint.differing(folded)}${tail}`;
}

const cut = (passage: string, from: number, length: number): string =>
  passage.length <= length ? passage : `${passage.slice(from, from + length)}…`;

const fold = (words: string): string => words.replace(/\s+/g, ' ').trim();

/** "3 errors, 5 warnings, 2 notes; 0 accepted, 0 stale; 124 of 124 clauses paired" */
export function summary({ summary: counts, documents }: Report): string {
  const plural = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;
  const found = [plural(counts.error, 'error'), plural(counts.warning, 'warning'), plural(counts.note, 'note')].join(
    ', ',
  );
  const total = (pick: (document: Document) => number) => documents.reduce((sum, document) => sum + pick(document), 0);
  return `${found}; ${counts.accepted} accepted, ${counts.stale} stale; ${total(({ paired }) => paired)} of ${total(({ nl }) => nl.clauses)} clauses paired`;
}

/** The languages of a report. */
export const SHOWN: readonly Lang[] = LANGS;
