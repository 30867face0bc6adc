import { h } from 'hastscript';
import { LANGS, type Lang } from '../../model/side.ts';
import { excerpt } from '../excerpt.ts';
import { mqm } from '../mqm.ts';
import { plain } from '../plain.ts';
import type { Reported } from '../report.ts';
import { where } from '../where.ts';
import type { PageLabels } from './labels.ts';
import type { Numbered } from './numbered.ts';
import type { Element, Nodes } from './text.ts';

/** How the findings of a document are shown: with their passages where the texts are not on the page, and where a place of a text stands on it. */
export type Showing = Readonly<{
  labels: PageLabels;
  quoted: boolean;
  document: string;
  rowAt: (lang: Lang, offset: number) => string | null;
}>;

/** The findings of a clause as a list. */
export const cards = (list: readonly Numbered[], showing: Showing): Element =>
  h('ul.findings', ...list.map((one) => h('li', card(one, showing))));

/**
 * A finding: what is wrong first; its number, severity and clause, further places, and the reason for which it was accepted. The script adds room for
 * a verdict.
 */
function card({ id, finding }: Numbered, { labels, quoted, document, rowAt }: Showing) {
  const { severity, check, message, also = [], accepted, fingerprint } = finding;
  const judged =
    accepted === undefined ? labels.severities[severity] : `${labels.accepted} (${labels.severities[severity]})`;
  const own = {
    dataSeverity: severity,
    dataCheck: check,
    dataFingerprint: fingerprint,
    dataDocument: document,
    ...(accepted === undefined ? {} : { dataAccepted: 'true' }),
  };
  return h(
    'article',
    { id: `f${id}`, className: ['finding', severity], tabIndex: -1, ariaLabelledBy: [`h${id}`], ...own },
    h(
      'p.head',
      { id: `h${id}` },
      h('span.count', String(id)),
      ' ',
      h('span.severity', judged),
      ' ',
      h('bdi.clause', where(finding)),
    ),
    h('p.message', { id: `m${id}` }, h('bdi', plain(message))),
    ...(quoted ? LANGS.flatMap((lang) => passage(finding, lang, labels)) : []),
    ...(also.length > 0 ? [h('p.also', `${capital(labels.also)}: `, ...places(also, rowAt))] : []),
    ...(accepted === undefined ? [] : [h('p.reason', `${capital(labels.accepted)}: `, h('bdi', plain(accepted)))]),
    h(
      'details.fine',
      h('summary', labels.details),
      h('p', h('a', { href: `#check-${check}` }, check), ' · ', mqm(check), ' · ', h('code', fingerprint)),
    ),
  );
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** One side as it reads, with the differing words marked. */
function passage(finding: Reported, lang: Lang, { sides, line }: PageLabels): Nodes {
  const [around, place] = [excerpt(finding, lang), finding.at[lang]];
  if (!around) return [];
  const marked = around.words === '' ? [] : [h('mark', around.words)];
  const source = `${sides[lang]}${place ? `, ${line} ${place.start.line}` : ''}: `;
  return [h('p.passage', h('span.source', source), h('bdi', { lang }, around.before, ...marked, around.after))];
}

/** "15.3 “vijf”, 16.1 “vijf”", each a link to its clause where that is on the page */
const places = (also: NonNullable<Reported['also']>, rowAt: Showing['rowAt']): Nodes =>
  also.flatMap(({ side, clause, words, start }, at) => {
    const row = rowAt(side, start.offset);
    const name = h('bdi', plain(clause));
    return [
      at > 0 ? ', ' : '',
      row === null ? name : h('a', { href: `#${row}` }, name),
      ' “',
      h('bdi', { lang: side }, plain(words).replace(/\s+/g, ' ').trim()),
      '”',
    ];
  });
