import { LANGS, type Lang } from '../model/side.ts';
import { excerpt } from './excerpt.ts';
import { escaped } from './markdown-escape.ts';
import { prevails } from './prevails.ts';
import { mostSevereFirst, open, SEVERITIES } from './rank.ts';
import type { Report, Reported } from './report.ts';
import { summary } from './text.ts';
import { where } from './where.ts';
import { LABELS, type Labels } from './words/labels.ts';

/** GitHub takes comments of at most 65,536 characters. */
const LONGEST = 60_000;
/** How much of a passage a table shows. */
const PASSAGE = 240;

/** The report as Markdown, for a comment on a pull request: counts, and a table a pair of documents with the most severe first. */
export function markdown(report: Report, longest: number = LONGEST): string {
  const lines = [...opening(report), ...sections(report)];
  const kept: string[] = [];
  const left: Reported[] = [];
  // room for the line that counts what is left out
  let room = longest - 200;
  for (const { text, finding } of lines) {
    if (left.length === 0 && text.length + 1 <= room) {
      kept.push(text);
      room -= text.length + 1;
    } else if (finding) left.push(finding);
  }
  return `${[...kept, ...(left.length > 0 ? ['', counted(left)] : [])].join('\n').trim()}\n`;
}

/** A line, and the finding it tells of. */
type Line = Readonly<{ text: string; finding?: Reported }>;

const opening = (report: Report): readonly Line[] =>
  [
    `**tweeluik** ${summary(report)}`,
    ...(report.failed.length > 0 ? ['', `**${LABELS[report.locale].notChecked}**`, ''] : []),
    ...report.failed.map(({ path, reason }) => `- ${escaped(path)}: ${escaped(reason)}`),
    ...(report.stale.length > 0 ? ['', `**${LABELS[report.locale].stale}**`, ''] : []),
    ...report.stale.map(
      ({ file, line, check, reason }) => `- ${escaped(file)}:${line} (${escaped(check)}): ${escaped(reason)}`,
    ),
  ].map((text) => ({ text }));

const sections = ({ documents, findings, locale }: Report): readonly Line[] =>
  documents.flatMap((document, at) => {
    const { nl, en } = document;
    const labels = LABELS[locale];
    const own = mostSevereFirst(open(findings).filter(({ document }) => document === at));
    if (own.length === 0) return [];
    const paths = [...new Set([nl.path, en.path])].map(escaped).join(` ${labels.and} `);
    const head = [
      '',
      `### ${paths}`,
      '',
      ...(document.prevails === null ? [] : [prevails(document, locale), '']),
      `| | ${labels.clause} | ${labels.sides.nl} | ${labels.sides.en} | ${labels.finding} |`,
      '| --- | --- | --- | --- | --- |',
    ];
    return [...head.map((text) => ({ text })), ...own.map((finding) => ({ text: row(finding, labels), finding }))];
  });

function row(finding: Reported, { severities }: Labels): string {
  const cells = [
    severities[finding.severity],
    escaped(where(finding)),
    ...LANGS.map((lang) => passage(finding, lang)),
    `${escaped(finding.message)} (${escaped(finding.check)})`,
  ];
  return `| ${cells.join(' | ')} |`;
}

/** The passage with the differing words in bold; as a tag, since asterisks do not take hold between a letter and a sign ("tot**€ 75**"). */
function passage(finding: Reported, lang: Lang): string {
  const around = excerpt(finding, lang, PASSAGE);
  if (!around) return '–';
  const { before, words, after } = around;
  return `${escaped(before)}${words === '' ? '' : `<b>${escaped(words)}</b>`}${escaped(after)}`;
}

/** "12 more findings (2 errors, 10 notes) did not fit here: see the full report." */
function counted(left: readonly Reported[]): string {
  const counts = SEVERITIES.map((severity) => ({
    severity,
    count: left.filter((one) => one.severity === severity).length,
  }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => `${count} ${severity}${count === 1 ? '' : 's'}`);
  const noun = left.length === 1 ? 'finding' : 'findings';
  return `${left.length} more ${noun} (${counts.join(', ')}) did not fit here: see the full report.`;
}
