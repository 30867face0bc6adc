import { CHECKS } from '../checks/index.ts';
import type { Severity } from '../model/finding.ts';
import type { Lang } from '../model/side.ts';
import { jsonText } from './json-text.ts';
import { mainPlace, otherPlaces, type SidedPlace } from './main-place.ts';
import { mqm } from './mqm.ts';
import { type FormatOptions, USUAL } from './options.ts';
import { advice, withoutMarks } from './page.ts';
import type { Place } from './place.ts';
import { plain } from './plain.ts';
import type { Report, Reported } from './report.ts';
import { uriOf } from './uri.ts';
import { where } from './where.ts';
import { LABELS } from './words/labels.ts';

/**
 * The report as SARIF 2.1.0 (OASIS, with errata 01), for code scanning: a finding stands at its Dutch place or the only one it has, the
 * other side and further places are related locations, and what was accepted is suppressed with its reason.
 */
export function sarif(report: Report, options: FormatOptions = USUAL): string {
  const rules = rulesOf(report, options);
  const indexOf = new Map(rules.map(({ id }, at) => [id, at]));
  const { name, version } = report.tool;
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name,
            ...(version === '' ? {} : { version, semanticVersion: version }),
            rules,
            notifications: NOTICES,
          },
        },
        columnKind: 'utf16CodeUnits',
        invocations: [invocation(report)],
        results: report.findings.map((finding) => result(report, finding, indexOf.get(finding.check) ?? -1)),
      },
    ],
  };
  return jsonText(log);
}

/** A rule a check, in their order; a finding of a check that is not listed brings its own. */
function rulesOf({ findings, locale }: Report, { pages }: FormatOptions) {
  const listed = CHECKS.map(({ id, severity, summary }) => ({ id, severity, summary }));
  const found = findings.map(({ check, severity }) => ({ id: check, severity, summary: check }));
  const all = [...listed, ...found].filter(({ id }, at, list) => list.findIndex((one) => one.id === id) === at);
  return all.map(({ id, severity, summary }) => {
    const page = pages[id] === undefined ? null : advice(pages[id], locale);
    const help = page ? { help: { text: braced(withoutMarks(page.markdown)), markdown: braced(page.markdown) } } : {};
    return {
      id,
      shortDescription: { text: braced(page?.summary ?? summary) },
      ...help,
      defaultConfiguration: { level: severity },
      properties: { tags: ['translation'], mqm: mqm(id) },
    };
  });
}

function result(report: Report, finding: Reported, ruleIndex: number) {
  const { check, severity, message, fingerprint, accepted, expected, concept, document, clause } = finding;
  const main = mainPlace(finding, 'nl');
  const related = otherPlaces(finding, main);
  const path = report.documents[document]?.nl.path ?? '';
  return {
    ruleId: check,
    ...(ruleIndex < 0 ? {} : { ruleIndex }),
    level: severity satisfies Severity,
    message: { text: said(message) },
    locations: [
      main ? location(main.place, where(finding)) : { physicalLocation: { artifactLocation: { uri: uriOf(path) } } },
    ],
    ...(related.length > 0
      ? { relatedLocations: related.map((one, at) => relatedLocation(one, at, report.locale)) }
      : {}),
    partialFingerprints: { 'tweeluik/v1': fingerprint },
    // an empty list says that it was looked at and nothing suppresses it
    suppressions:
      accepted === undefined ? [] : [{ kind: 'external', status: 'accepted', justification: plain(accepted) }],
    properties: { clause, ...(expected ? { expected } : {}), ...(concept === undefined ? {} : { concept }) },
  };
}

const location = (place: Place, clause: string) => ({
  physicalLocation: {
    artifactLocation: { uri: uriOf(place.path) },
    region: {
      startLine: place.start.line,
      startColumn: place.start.column,
      endLine: place.end.line,
      endColumn: place.end.column,
      snippet: { text: place.words },
    },
  },
  logicalLocations: [{ name: clause, kind: 'element' }],
});

const relatedLocation = ({ lang, place }: SidedPlace, at: number, locale: Lang) => ({
  id: at + 1,
  message: { text: said(`${LABELS[locale].sides[lang]} "${place.words.replace(/\s+/g, ' ').trim()}"`) },
  physicalLocation: location(place, '').physicalLocation,
});

/** What is said of the run itself. */
const NOTICES = [
  { id: 'stale', shortDescription: { text: 'An accepted difference no longer applies.' } },
  { id: 'failed', shortDescription: { text: 'A file could not be checked.' } },
];

/** Stale rows and unreadable files are no findings of a text but of the run. */
function invocation({ stale, failed }: Report) {
  const rows = stale.map(({ file, line, check, reason }) => ({
    level: 'error',
    descriptor: { id: 'stale' },
    message: { text: said(`This accepted difference (${check}) no longer applies: ${reason}`) },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) }, region: { startLine: line } } }],
  }));
  const files = failed.map(({ path, reason }) => ({
    level: 'error',
    descriptor: { id: 'failed' },
    message: { text: said(reason) },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(path) } } }],
  }));
  return { executionSuccessful: failed.length === 0, toolExecutionNotifications: [...rows, ...files] };
}

/** Words of a document as a message: "{{naam}}" would else be a placeholder (3.11.5) and "[bedrag](…)" a link (3.11.6). */
const said = (text: string): string => braced(plain(text)).replace(/\[([^[\]]*)\](?=\()/g, '\\[$1\\]');

/** "Within both plain text and formatted message strings" a brace is written twice (3.11.5). */
const braced = (text: string): string => text.replace(/[{}]/g, '$&$&');
