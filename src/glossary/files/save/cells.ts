import { LANGS, type Lang } from '../../../model/side.ts';
import type { Listed, ListedName } from '../load/listed.ts';

/** The columns of a table that tells all of a concept. */
export const COLUMNS = [
  'concept',
  'nl',
  'en',
  'not',
  'neighbours',
  'unless',
  'domain',
  'source',
  'definition-nl',
  'definition-en',
  'example-nl',
  'example-en',
] as const;

/** The rows of a table of these concepts, the header first; a column that no concept fills is left out. */
export function cellsOf(concepts: readonly Listed[]): readonly (readonly string[])[] {
  const rows = concepts.map(rowOf);
  const kept = COLUMNS.map((_, at) => at < 3 || rows.some((row) => row[at] !== ''));
  return [[...COLUMNS], ...rows].map((row) => row.filter((_, at) => kept[at]));
}

const rowOf = ({ id, names, neighbours, guards, domain, source, definition, example }: Listed): readonly string[] => [
  id,
  names.nl.filter(right).map(nameCell).join(' | '),
  names.en.filter(right).map(nameCell).join(' | '),
  LANGS.flatMap((lang) => names[lang].filter((name) => !right(name)).map((name) => wrongCell(name, lang))).join(' | '),
  neighbours.map(escaped).join(' | '),
  LANGS.flatMap((lang) => guards[lang].map((guard) => guardCell(guard, lang))).join(' | '),
  domain,
  source,
  definition.nl,
  definition.en,
  example.nl,
  example.en,
];

const right = ({ status }: ListedName): boolean => status !== 'wrong';

/** "license (US)"; what a reader would take for a sign of the cell stands behind a backslash: "and\|or" */
const nameCell = ({ text, region }: ListedName): string =>
  `${escaped(text)}${region === '' ? '' : ` (${region === 'GB' ? 'UK' : region})`}`;

/** "deal: too loose", "nl:lening: this is something else" */
function wrongCell(name: ListedName, lang: Lang): string {
  const cell = nameCell(name).replace(/:/g, '\\:') + (name.reason === undefined ? '' : `: ${barred(name.reason)}`);
  return lang === 'nl' ? `nl:${cell}` : /^(?:nl|en):/.test(cell) ? `en:${cell}` : cell;
}

/** "bij gebrek aan", "en:in order to" */
const guardCell = (guard: string, lang: Lang): string =>
  lang === 'en' ? `en:${escaped(guard)}` : escaped(guard).replace(/^(nl|en):/, '$1\\:');

/** A name as a cell tells it: "and|or" → "and\|or" */
export const escaped = (text: string): string =>
  text.replace(/[\\|;]/g, '\\$&').replace(/ \((?=(?:US|UK|GB|BE|NL)\)$)/, ' \\(');

/** A reason holds semicolons and colons as it likes. */
const barred = (text: string): string => text.replace(/[\\|]/g, '\\$&');
