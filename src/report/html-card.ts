import { h } from 'hastscript';
import { LANGS, LANGUAGE, type Lang } from '../model/side.ts';
import { excerpt } from './excerpt.ts';
import type { Numbered } from './html-numbered.ts';
import type { Element, Nodes } from './html-text.ts';
import { mqm } from './mqm.ts';
import { plain } from './plain.ts';
import type { Reported } from './report.ts';
import { where } from './where.ts';

/** The findings of a clause as a list; `quoted` = with their passages, where the texts themselves are not on the page. */
export const cards = (list: readonly Numbered[], quoted: boolean): Element =>
  h('ul.findings', ...list.map((one) => h('li', card(one, quoted))));

/** A finding: its number, severity, clause and check, what is wrong, further places, and the reason for which it was accepted. */
function card({ id, finding }: Numbered, quoted: boolean) {
  const { severity, check, message, also = [], accepted, fingerprint } = finding;
  const judged = accepted === undefined ? severity : `accepted ${severity}`;
  const own = { dataSeverity: severity, dataCheck: check, ...(accepted === undefined ? {} : { dataAccepted: 'true' }) };
  return h(
    'article',
    { id: `f${id}`, className: ['finding', severity], tabIndex: -1, ariaLabelledBy: [`h${id}`], ...own },
    h(
      'p.head',
      h(
        'span',
        { id: `h${id}` },
        h('span.count', String(id)),
        ' ',
        h('span.severity', judged),
        ' ',
        h('bdi.clause', where(finding)),
      ),
      ' ',
      h('span.fine', h('a', { href: `#check-${check}` }, check), ' · ', mqm(check), ' · ', h('code', fingerprint)),
    ),
    h('p.message', { id: `m${id}` }, h('bdi', plain(message))),
    ...(quoted ? LANGS.flatMap((lang) => passage(finding, lang)) : []),
    ...(also.length > 0 ? [h('p.also', 'Also: ', ...places(also))] : []),
    ...(accepted === undefined ? [] : [h('p.reason', 'Accepted: ', h('bdi', plain(accepted)))]),
  );
}

/** One side as it reads, with the differing words marked. */
function passage(finding: Reported, lang: Lang): Nodes {
  const [around, place] = [excerpt(finding, lang), finding.at[lang]];
  if (!around) return [];
  const marked = around.words === '' ? [] : [h('mark', around.words)];
  const source = `${LANGUAGE[lang]}${place ? `, line ${place.start.line}` : ''}: `;
  return [h('p.passage', h('span.source', source), h('bdi', { lang }, around.before, ...marked, around.after))];
}

/** "15.3 “vijf”, 16.1 “vijf”" */
const places = (also: NonNullable<Reported['also']>): Nodes =>
  also.flatMap(({ side, clause, words }, at) => [
    at > 0 ? ', ' : '',
    h('bdi', plain(clause)),
    ' “',
    h('bdi', { lang: side }, plain(words).replace(/\s+/g, ' ').trim()),
    '”',
  ]);
