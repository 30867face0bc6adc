import { h } from 'hastscript';
import type { Element, Nodes } from './html-text.ts';
import { advice, withoutMarks } from './page.ts';
import { plain } from './plain.ts';
import { SEVERITIES } from './rank.ts';
import type { Report } from './report.ts';
import { summary } from './text.ts';

/** The head of the page: what was found, what could not be checked, and where to go. */
export const header = (report: Report): Element =>
  h(
    'header.page',
    h('h1', 'Dutch and English, side by side'),
    h('p.summary', `${summary(report)}.`),
    ...problems(
      'Not checked',
      report.failed.map(({ path, reason }) => [path, reason]),
    ),
    ...problems(
      'Accepted differences that no longer apply',
      report.stale.map(({ file, line, check, reason }) => [`${file}:${line} (${check})`, reason]),
    ),
    ...(report.documents.length > 1 ? [documents(report)] : []),
  );

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

const documents = ({ documents: list, findings }: Report) =>
  h(
    'nav',
    { ariaLabel: 'Documents' },
    h(
      'ol',
      ...list.map(({ nl, en }, at) => {
        const count = findings.filter(({ document, accepted }) => document === at && accepted === undefined).length;
        const name = [...new Set([nl.path, en.path])].map(plain).join(' and ');
        return h('li', h('a', { href: `#d${at + 1}` }, h('bdi', name)), ` (${count})`);
      }),
    ),
  );

/** What narrows the findings down, and the way from one to the next; only a page with its script shows it. */
export const filters = ({ findings }: Report): Element =>
  h(
    'form.filters',
    { role: 'search', ariaLabel: 'Findings', hidden: true },
    h('fieldset', h('legend.unseen', 'Severity'), ...severities(findings)),
    h(
      'label',
      h('span', 'Check'),
      h(
        'select',
        { id: 'check', name: 'check' },
        h('option', { value: '' }, 'all'),
        ...checksOf(findings).map((check) =>
          h('option', { value: check }, `${check} (${findings.filter((one) => one.check === check).length})`),
        ),
      ),
    ),
    h(
      'label',
      h('span', 'Text'),
      h('input', { id: 'text', name: 'text', type: 'search', autoComplete: 'off', ariaKeyShortcuts: '/' }),
    ),
    h('label.only', h('input', { id: 'only', name: 'only', type: 'checkbox' }), ' only clauses with findings'),
    h(
      'span.steps',
      h('button', { type: 'button', id: 'previous', ariaKeyShortcuts: 'k', title: 'previous finding (k)' }, 'previous'),
      ' ',
      h('button', { type: 'button', id: 'next', ariaKeyShortcuts: 'j', title: 'next finding (j)' }, 'next'),
    ),
    h('output', { id: 'shown', role: 'status', ariaLive: 'polite' }),
  );

const severities = (findings: Report['findings']): Nodes => {
  const open = findings.filter(({ accepted }) => accepted === undefined);
  const counts = SEVERITIES.map(
    (severity) => [severity, open.filter((one) => one.severity === severity).length] as const,
  );
  const accepted = findings.length - open.length;
  return [...counts, ...(accepted > 0 ? [['accepted', accepted] as const] : [])].map(([name, count]) =>
    h(
      'label',
      { className: [name] },
      h('input', { type: 'checkbox', name: 'severity', value: name, checked: true }),
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
  return [
    h('section.checks', { ariaLabelledBy: ['checks'] }, h('h2', { id: 'checks' }, 'The checks'), h('dl', ...explained)),
  ];
};
