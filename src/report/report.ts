import { resemblance } from '../evidence/resemblance.ts';
import { prevailingIn } from '../facts/prevails.ts';
import type { Bitext } from '../model/bitext.ts';
import type { Finding, Severity } from '../model/finding.ts';
import { across, both, LANGS, type Lang, type Sides } from '../model/side.ts';
import { clauseAt, clausesOf } from '../outline/walk.ts';
import { articleOf } from './article.ts';
import { cited, named } from './cited.ts';
import { type Opposite, opposites } from './opposite.ts';
import { type Place, passageOf, placeOf } from './place.ts';
import { remarksOn } from './remarks.ts';
import { titleOf } from './title.ts';
import { sentence } from './words.ts';

/** The report of CONTRACT.md, version 1; every other format is made from it. */
export type Report = Readonly<{
  version: 1;
  /** The language of the messages. */
  locale: Lang;
  tool: Readonly<{ name: 'tweeluik'; version: string }>;
  documents: readonly Document[];
  findings: readonly Reported[];
  stale: readonly Readonly<{ file: string; line: number; check: string; reason: string }>[];
  failed: readonly Readonly<{ path: string; reason: string }>[];
  summary: Readonly<{ error: number; warning: number; note: number; accepted: number; stale: number }>;
}>;

/** A pair of documents. */
export type Document = Readonly<{ nl: Text; en: Text; paired: number; prevails: Lang | null }>;
type Text = Readonly<{ path: string; title: string | null; clauses: number; words: number; notes?: readonly string[] }>;

/** A finding as it is printed. */
export type Reported = Readonly<{
  check: string;
  severity: Severity;
  message: string;
  side: Lang | null;
  clause: Sides<string | null>;
  /** The clause as one names it to a person, and the article it stands in; not in the JSON. */
  cited: Sides<string | null>;
  article: Sides<string | null>;
  at: Sides<Place | null>;
  passage: Sides<string | null>;
  /** Where in the passage the words of the main place begin; for formats that mark them, not in the JSON. */
  focus: Sides<number | null>;
  also?: readonly (Place & { side: Lang; clause: string })[];
  expected?: readonly string[];
  concept?: string;
  accepted?: string;
  document: number;
  fingerprint: string;
  /** The fingerprints it had under former names of the check; not in the JSON. */
  former?: readonly string[];
}>;

/**
 * One pair of documents with its findings, as a report.
 * @param prevails the language that prevails, where it is known otherwise than from the texts
 * @param locale the language of its messages
 */
export function report(
  bitext: Bitext,
  findings: readonly Finding[],
  version: string,
  prevails: Lang | null = prevailingIn(bitext),
  locale: Lang = 'en',
): Report {
  const opposite = opposites(bitext);
  return reportOf(version, locale, {
    documents: [documentOf(bitext, prevails, locale)],
    findings: findings.map((finding) => reportedOf(bitext, finding, locale, opposite)),
    stale: [],
    failed: [],
  });
}

/** A report of these parts, counted. */
export function reportOf(
  version: string,
  locale: Lang,
  parts: Pick<Report, 'documents' | 'findings' | 'stale' | 'failed'>,
): Report {
  const { findings, stale } = parts;
  const open = findings.filter(({ accepted }) => accepted === undefined);
  const count = (severity: Severity) => open.filter((finding) => finding.severity === severity).length;
  const summary = {
    error: count('error'),
    warning: count('warning'),
    note: count('note'),
    accepted: findings.length - open.length,
    stale: stale.length,
  };
  return { version: 1, locale, tool: { name: 'tweeluik', version }, ...parts, summary };
}

function documentOf(bitext: Bitext, prevails: Lang | null, locale: Lang): Document {
  const remarks = { nl: remarksOn(bitext, locale), en: [] };
  const texts = both(bitext.sides, (reading, lang): Text => {
    const notes = [...(reading.source.notes ?? []), ...remarks[lang]];
    const sentences = [
      ...reading.sentences.values(),
      ...[...reading.headings.values()].map((heading) => [heading]),
    ].flat();
    return {
      path: reading.source.path,
      title: titleOf(reading),
      ...(notes.length > 0 ? { notes } : {}),
      clauses: clausesOf(reading.outline).length,
      words: sentences.reduce((sum, { words }) => sum + words.length, 0),
    };
  });
  return { ...texts, paired: resemblance(bitext).paired, prevails };
}

/** What a finding says, as one sentence. */
export const messageOf = ({ sides }: Bitext, { say }: Finding, locale: Lang = 'en'): string =>
  sentence(say, locale, (lang, clause) => named(sides[lang], clause, locale));

function reportedOf(bitext: Bitext, finding: Finding, locale: Lang, opposite: Opposite): Reported {
  const { sides } = bitext;
  const { check, severity, side, expected, concept, fingerprint, former } = finding;
  const passages = both(finding.at, (spans, lang) => (spans[0] ? passageOf(sides[lang], spans[0]) : null));
  const main = both(finding.at, (spans, lang) => (spans[0] ? placeOf(sides[lang], spans[0]) : null));
  const also = LANGS.flatMap((lang) =>
    finding.at[lang].slice(1).map((span) => ({
      ...placeOf(sides[lang], span),
      side: lang,
      clause: clauseAt(sides[lang].outline, span.start)?.label ?? '',
    })),
  );
  return {
    check,
    severity,
    message: messageOf(bitext, finding, locale),
    side,
    clause: both(finding.clauses, (clause) => clause?.label ?? null),
    cited: both(finding.clauses, (clause, lang) => (clause ? cited(sides[lang], clause, locale) : null)),
    article: both(finding.clauses, (clause, lang) => (clause ? articleOf(sides[lang], clause, locale) : null)),
    at: main,
    passage: both(passages, (passage, lang) => {
      const span = finding.at[across(lang)][0];
      return passage?.text ?? (span ? opposite(across(lang), span) : null);
    }),
    focus: both(passages, (passage) => passage?.focus ?? null),
    ...(also.length > 0 ? { also } : {}),
    ...(expected.length > 0 ? { expected } : {}),
    ...(concept !== null ? { concept } : {}),
    document: 0,
    fingerprint,
    ...(former.length > 0 ? { former } : {}),
  };
}

/** "nl.txt and en.txt": what a file of verdicts calls a document, whoever made the report wherever. */
export const filesOf = ({ nl, en }: Document): string => [...new Set([nl.path, en.path].map(fileOf))].join(' and ');

/** The name of a file without its folder. */
export const fileOf = (path: string): string => path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
