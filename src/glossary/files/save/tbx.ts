import { LANGS, type Lang } from '../../../model/side.ts';
import { count } from '../load/draft.ts';
import type { Listed, ListedName } from '../load/listed.ts';
import type { Saved } from './saved.ts';

/** TBX-Basic of ISO 30042 v3 in the style DCA, which most tools read. It has no place for phrases that hold a name and mean something else, nor for neighbours. */
export function tbx(concepts: readonly Listed[]): Saved {
  const lost = new Map<string, number>();
  const used = new Set<string>();
  const entries = concepts.map((concept, at) => {
    for (const lang of LANGS) if (concept.guards[lang].length > 0) count(lost, 'unless', concept.guards[lang].length);
    if (concept.neighbours.length > 0) count(lost, 'neighbours', concept.neighbours.length);
    const id = NAME.test(concept.id) && !used.has(concept.id) ? concept.id : idFor(at, used);
    used.add(id);
    if (id !== concept.id) count(lost, 'id that XML does not allow');
    return entryOf(concept, id);
  });
  return {
    content: `${HEAD}${entries.join('')}</body></text>\n</tbx>\n`,
    lost: [...lost].map(([field, count]) => ({ field, count })),
  };
}

/** What XML allows as an id: a letter first, no spaces, once. */
const NAME = /^[A-Za-z_À-ÖØ-öø-ÿ][\w.·À-ÖØ-öø-ÿ-]*$/;

function idFor(at: number, used: ReadonlySet<string>): string {
  let id = `c${at + 1}`;
  while (used.has(id)) id += '_';
  return id;
}

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<tbx style="dca" type="TBX-Basic" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">
<tbxHeader><fileDesc><sourceDesc><p>Dutch and English legal terms</p></sourceDesc></fileDesc></tbxHeader>
<text><body>
`;

const entryOf = (concept: Listed, id: string): string =>
  `<conceptEntry id="${id}">
${field('  <descrip type="subjectField">', concept.domain, '</descrip>')}${field('  <admin type="source">', concept.source, '</admin>')}${LANGS.map((lang) => section(concept, lang)).join('')}</conceptEntry>
`;

const section = ({ names, definition, example }: Listed, lang: Lang): string =>
  `  <langSec xml:lang="${lang}">
${field('    <descripGrp><descrip type="definition">', definition[lang], '</descrip></descripGrp>')}${names[lang].map((name, at) => term(name, lang, at === 0 ? example[lang] : '')).join('')}  </langSec>
`;

const term = ({ text, status, reason, region }: ListedName, lang: Lang, example: string): string =>
  `    <termSec><term>${escaped(text)}</term><termNote type="administrativeStatus">${statusOf(status, reason)}</termNote>${field('<termNote type="geographicalUsage">', region && `${lang}-${region}`, '</termNote>', '')}${field('<descripGrp><descrip type="context">', example, '</descrip></descripGrp>', '')}${field('<note>', noteOf(reason), '</note>', '')}</termSec>
`;

/** A reason that is itself a status needs no note. */
const noteOf = (reason = ''): string => (reason === 'deprecated' || reason === 'superseded' ? '' : reason);

const statusOf = (status: ListedName['status'], reason: string | undefined): string =>
  status === 'preferred'
    ? 'preferredTerm-admn-sts'
    : status === 'admitted'
      ? 'admittedTerm-admn-sts'
      : reason === 'superseded'
        ? 'supersededTerm-admn-sts'
        : 'deprecatedTerm-admn-sts';

const field = (open: string, text: string, close: string, end = '\n'): string =>
  text === '' ? '' : `${open}${escaped(text)}${close}${end}`;

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
