import { LANGS } from '../../../model/side.ts';
import { clean } from './clean.ts';
import type { Draft, DraftName } from './draft.ts';
import type { RowDraft } from './rows.ts';

/**
 * Rows of one concept made one entry, where a column says what the names of a row are:
 * "c1, overeenkomst, agreement, preferred" and "c1, overeenkomst, covenant, forbidden" are one concept with a wrong name. Rows without an id
 * belong to the first row with the same Dutch name, unless they say that theirs is preferred: then they are a homonym.
 */
export function merged(rows: readonly RowDraft[]): readonly Draft[] {
  const found = new Map<string, RowDraft[]>();
  const own: string[] = [];
  for (const [order, row] of rows.entries()) {
    const key = keyOf(row);
    const starts = row.id === '' && (row.status === null || row.status === 'preferred') && found.has(key);
    const at = starts ? `${key} ${order}` : key;
    const group = found.get(at);
    if (group) group.push(row);
    else {
      found.set(at, [row]);
      own.push(at);
    }
  }
  return own.map((key) => one(found.get(key) ?? []));
}

const keyOf = ({ id, domain, names }: RowDraft): string =>
  id === '' ? `name ${domain} ${clean(names.nl[0]?.written ?? '').toLowerCase()}` : `id ${clean(id)}`;

/** What several rows say of one concept; a name that one row calls right is not made wrong by the row that forbids its translation. */
function one(rows: readonly RowDraft[]): Draft {
  const [first, ...rest] = rows.toSorted((a, b) => Number(a.status === 'wrong') - Number(b.status === 'wrong'));
  if (!first || rest.length === 0) return rows[0] as Draft;
  const names = { nl: [...first.names.nl], en: [...first.names.en] };
  for (const row of rest)
    for (const lang of LANGS)
      for (const name of row.names[lang]) if (!names[lang].some((known) => same(known, name))) names[lang].push(name);
  const pick = (text: (row: RowDraft) => string): string => rows.map(text).find((found) => found !== '') ?? '';
  return {
    ...first,
    names,
    guards: { nl: rows.flatMap(({ guards }) => guards.nl), en: rows.flatMap(({ guards }) => guards.en) },
    domain: pick(({ domain }) => domain),
    source: pick(({ source }) => source),
    definition: { nl: pick(({ definition }) => definition.nl), en: pick(({ definition }) => definition.en) },
    example: { nl: pick(({ example }) => example.nl), en: pick(({ example }) => example.en) },
  };
}

const same = (one: DraftName, two: DraftName): boolean =>
  clean(one.written).toLowerCase() === clean(two.written).toLowerCase();
