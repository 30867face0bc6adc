import { h } from 'hastscript';
import { advice, withoutMarks } from '../page.ts';
import { plain } from '../plain.ts';
import { open, SEVERITIES } from '../rank.ts';
import { fileOf, type Report } from '../report.ts';
import { summary } from '../text.ts';
import { nameOf } from './document.ts';
import { PAGE, type PageLabels } from './labels.ts';
import type { Element, Nodes } from './text.ts';

/** The head of the page: what was found, what could not be checked, and where to go. */
export function header(report: Report): Element {
  const labels = PAGE[report.locale];
  return h(
    'header.page',
    h('h1', labels.title),
    h('p.summary', `${summary(report)}.`),
    ...problems(
      labels.notChecked,
      report.failed.map(({ path, reason }) => [fileOf(path), reason]),
    ),
    ...problems(
      labels.stale,
      report.stale.map(({ file, line, check, reason }) => [`${fileOf(file)}:${line} (${check})`, reason]),
    ),
    ...(report.documents.length > 1 ? [documents(report, labels)] : []),
    ...(report.findings.length > 0 ? [overview(report, labels), legend(labels)] : []),
  );
}

const problems = (title: string, list: readonly (readonly [string, string])[]): Nodes =>
  list.length === 0
    ? []
    : [
        h(
          'section.problems',
          h('h2', title),
          h('ul', ...list.map(([place, reason]) => h('li', h('bdi', plain(place)), ': ', h('bdi', plain(reason))))),
        ),
      ];

const documents = ({ documents: list, findings }: Report, labels: PageLabels) =>
  h(
    'nav',
    { ariaLabel: labels.documents },
    h(
      'ol',
      ...list.map((document, at) => {
        const count = open(findings).filter((finding) => finding.document === at).length;
        return h('li', h('a', { href: `#d${at + 1}` }, h('bdi', nameOf(document, labels.and))), ` (${count})`);
      }),
    ),
  );

/** Checks by severities; its script makes each count a button that shows those findings alone. */
function overview({ findings }: Report, labels: PageLabels): Element {
  const left = open(findings);
  const count = (check: string | null, severity: string) =>
    left.filter((one) => (check === null || one.check === check) && one.severity === severity).length;
  const row = (name: Element | string, check: string | null) =>
    h(
      'tr',
      h('th', { scope: 'row' }, name),
      ...SEVERITIES.map((severity) => {
        const found = count(check, severity);
        return h(
          'td',
          found === 0 ? '' : h('span.pick', { dataCheck: check ?? '', dataSeverity: severity }, String(found)),
        );
      }),
    );
  return h(
    'details.overview',
    h('summary', labels.overview),
    h(
      'table.counts',
      h(
        'thead',
        h(
          'tr',
          h('th', { scope: 'col' }, labels.check),
          ...SEVERITIES.map((severity) => h('th', { scope: 'col' }, labels.severities[severity])),
        ),
      ),
      h(
        'tbody',
        ...checksOf(left).map((check) => row(h('a', { href: `#check-${check}` }, check), check)),
        row(labels.total, null),
      ),
    ),
  );
}

/** What the marks look like, and what the keys do. */
const legend = ({ legend: name, marks, severities, keys }: PageLabels): Element =>
  h(
    'details.legend',
    h('summary', name),
    h(
      'p',
      marks,
      ...SEVERITIES.flatMap((severity) => [' ', h('span', { className: ['mark', severity] }, severities[severity])]),
    ),
    h('dl.keys', ...keys.flatMap(([key, does]) => [h('dt', h('kbd', key)), h('dd', does)])),
  );

/** What narrows the findings down, the way from one to the next, and the verdicts; only a page with its script shows it. */
export function filters({ findings, locale }: Report): Element {
  const labels = PAGE[locale];
  return h(
    'form.filters',
    {
      role: 'search',
      ariaLabel: labels.findings,
      hidden: true,
      dataShown: labels.shown,
      dataLoaded: labels.loaded,
      dataUnreadable: labels.unreadable,
      dataNotKept: labels.notKept,
      dataWhat: labels.what,
    },
    h('fieldset', h('legend.unseen', labels.severity), ...severities(findings, labels)),
    h(
      'label',
      h('span', labels.check),
      h(
        'select',
        { id: 'check', name: 'check' },
        h('option', { value: '' }, labels.all),
        ...checksOf(findings).map((check) =>
          h('option', { value: check }, `${check} (${findings.filter((one) => one.check === check).length})`),
        ),
      ),
    ),
    h(
      'label',
      h('span', labels.text),
      h('input', { id: 'text', name: 'text', type: 'search', autoComplete: 'off', ariaKeyShortcuts: '/' }),
    ),
    h(
      'label.only',
      h('input', { id: 'unjudged', name: 'unjudged', type: 'checkbox', ariaKeyShortcuts: 'u' }),
      ` ${labels.unjudged}`,
    ),
    h('label.only', h('input', { id: 'only', name: 'only', type: 'checkbox' }), ` ${labels.only}`),
    h(
      'span.steps',
      h('button', { type: 'button', id: 'previous', ariaKeyShortcuts: 'k', title: 'k' }, labels.previous),
      ' ',
      h('button', { type: 'button', id: 'next', ariaKeyShortcuts: 'j', title: 'j' }, labels.next),
    ),
    h(
      'span.steps',
      { title: labels.kept },
      h('button', { type: 'button', id: 'save' }, labels.save),
      ' ',
      h('label.load', h('input.unseen', { type: 'file', id: 'load', accept: '.json' }), labels.load),
    ),
    h('output', { id: 'shown', role: 'status', ariaLive: 'polite' }),
  );
}

/** What the script puts under each finding: a verdict and a comment. */
export const judging = (report: Report): Element => {
  const { verdict, verdicts, comment, what } = PAGE[report.locale];
  const choice = (value: string, label: string, key: string) =>
    h('label', h('input', { type: 'radio', name: 'verdict', value }), ` ${label} `, h('kbd', key));
  return h('template#judging', [
    h(
      'form.judging',
      h(
        'fieldset',
        h('legend.unseen', verdict),
        choice('to mend', verdicts.mend, '1'),
        choice('right as it is', verdicts.right, '2'),
        choice('false alarm', verdicts.false, '3'),
      ),
      h('label.comment', h('span', comment), h('input', { type: 'text', name: 'comment', autoComplete: 'off' })),
      h('button.what', { type: 'button', ariaExpanded: 'false' }, what),
    ),
  ]);
};

const severities = (findings: Report['findings'], labels: PageLabels): Nodes => {
  const left = open(findings);
  const counts = SEVERITIES.map(
    (severity) =>
      [severity, labels.severities[severity], left.filter((one) => one.severity === severity).length] as const,
  );
  const accepted = findings.length - left.length;
  const more = accepted > 0 ? [['accepted', labels.accepted, accepted] as const] : [];
  return [...counts, ...more].map(([value, name, count]) =>
    h(
      'label',
      { className: [value] },
      h('input', { type: 'checkbox', name: 'severity', value, checked: true }),
      ` ${name} (${count})`,
    ),
  );
};

const checksOf = (findings: Report['findings']): readonly string[] =>
  [...new Set(findings.map(({ check }) => check))].sort();

/** What each check that found something looks for, and what to do, from its page. */
export const appendix = ({ findings, locale }: Report, pages: Readonly<Record<string, string>>): Nodes => {
  const checks = checksOf(findings);
  if (checks.length === 0) return [];
  const explained = checks.flatMap((check) => {
    const page = pages[check];
    const paragraphs = page === undefined ? [] : withoutMarks(advice(page, locale).markdown).split('\n\n');
    return [h('dt', { id: `check-${check}` }, check), h('dd', ...paragraphs.map((text) => h('p', text)))];
  });
  const { checks: title } = PAGE[locale];
  return [h('section.checks', { ariaLabelledBy: ['checks'] }, h('h2', { id: 'checks' }, title), h('dl', ...explained))];
};
