import type { CellStyle, WriteSheet } from 'hucre/xlsx';
import { plain } from './plain.ts';
import { SEVERITIES } from './rank.ts';
import type { Report, Reported } from './report.ts';
import { FONT } from './xlsx-font.ts';

/** How many findings a check, and an article, has: the open ones by severity, and the accepted. */
export function countsSheet(report: Report): WriteSheet {
  const byCheck = grouped(report.findings, ({ check }) => [check]);
  const byArticle = grouped(report.findings, ({ document, article }) => [
    report.documents[document]?.nl.path ?? '',
    article.nl ?? article.en ?? '',
  ]);
  const rows = [
    ['check', '', ...COUNTED],
    ...byCheck.map(({ key, counts }) => [key[0] ?? '', '', ...counts]),
    ['total', '', ...countsOf(report.findings)],
    [],
    ['document', 'article', ...COUNTED],
    ...byArticle.map(({ key, counts }) => [...key, ...counts]),
  ];
  const bold = [0, byCheck.length + 1, byCheck.length + 3];
  return {
    name: 'Counts',
    columns: [30, 30, ...COUNTED.map(() => 11)].map((width) => ({ width, style: BODY })),
    rows,
    cells: new Map(bold.flatMap((row) => (rows[row] ?? []).map((_, at) => [`${row},${at}`, { style: BOLD }] as const))),
    pageSetup: { paperSize: 'a4', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

const COUNTED = ['errors', 'warnings', 'notes', 'accepted'];
const BODY: CellStyle = { font: FONT };
const BOLD: CellStyle = { font: { ...FONT, bold: true } };

type Group = Readonly<{ key: readonly string[]; counts: readonly number[] }>;

/** Findings that have a key in common, in the order in which the keys first come. */
function grouped(findings: readonly Reported[], keyOf: (finding: Reported) => readonly string[]): readonly Group[] {
  const groups = new Map<string, { key: readonly string[]; list: Reported[] }>();
  for (const finding of findings) {
    const key = keyOf(finding).map(plain);
    const group = groups.get(key.join('\n')) ?? { key, list: [] };
    group.list.push(finding);
    groups.set(key.join('\n'), group);
  }
  return [...groups.values()].map(({ key, list }) => ({ key, counts: countsOf(list) }));
}

const countsOf = (findings: readonly Reported[]): readonly number[] => [
  ...SEVERITIES.map(
    (severity) => findings.filter((one) => one.severity === severity && one.accepted === undefined).length,
  ),
  findings.filter(({ accepted }) => accepted !== undefined).length,
];
