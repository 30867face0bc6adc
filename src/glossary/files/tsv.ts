import { UserError } from '../../model/error.ts';
import type { Concept, Layer, Name } from '../../model/glossary.ts';
import { later } from '../../model/version.ts';

/** The columns of a glossary file; `nl` and `en` must be there. */
type Column =
  | 'concept'
  | 'nl'
  | 'en'
  | 'not'
  | 'neighbours'
  | 'unless'
  | 'domain'
  | 'since'
  | 'source'
  | 'example-nl'
  | 'example-en';

/** A glossary row that a test can run: the example pair of a concept. */
export type Example = Readonly<{ nl: string; en: string }>;

/**
 * The concepts of a glossary of our own: a header row, one concept a row, several names parted by " | ", the preferred first. Cells are
 * parted by tabs and never quoted or escaped, since the bundled glossaries are read at every start, and no place of a name is kept: that takes a fifth of
 * the time of load/load.ts, which reads the tables of users. A test holds that both read the bundled glossaries the same.
 * @param file as messages and `origin` name it
 * @param domain what the rows belong to where they do not say so
 * @param upTo a version: rows that a later one added (column `since`) are left out
 * @throws UserError with file and line where it is no such table
 */
export function readTsv(
  text: string,
  file: string,
  layer: Layer,
  domain: string,
  upTo: string | null = null,
): readonly Concept[] {
  const all = rows(text, file);
  const counted = upTo === null ? all : all.filter(({ cell }) => cell('since') === '' || !later(cell('since'), upTo));
  return counted.map(({ cell, line }) => {
    const nl = names(cell('nl'));
    const en = names(cell('en'));
    if (nl.length === 0 || en.length === 0)
      throw new UserError(
        `${file}:${line}: the column "${nl.length === 0 ? 'nl' : 'en'}" is empty; give the name of the concept in both languages`,
      );
    const id = cell('concept').trim() || (en[0]?.text ?? '').toLowerCase().replace(/\s+/g, '-');
    for (const name of wrong(cell('not'))) en.push(name);
    return {
      id,
      origin: `${file}#${id}`,
      layer,
      domain: cell('domain').trim() || domain,
      names: { nl, en },
      guards: guards(cell('unless')),
      neighbours: list(cell('neighbours')),
      party: false,
      capital: false,
    };
  });
}

/** The example pairs of a glossary, with the id of their concept. */
export function examples(
  text: string,
  file: string,
): readonly Readonly<{ id: string; line: number; example: Example }>[] {
  return rows(text, file).flatMap(({ cell, line }) => {
    const example = { nl: cell('example-nl'), en: cell('example-en') };
    return example.nl === '' || example.en === '' ? [] : [{ id: cell('concept'), line, example }];
  });
}

/** A row with its line from 1; a cell that is not there is empty. */
type Row = Readonly<{ cell: (column: Column) => string; line: number }>;

function rows(text: string, file: string): readonly Row[] {
  const lines = text.split('\n');
  const columns = header(lines[0] ?? '', file);
  const found: Row[] = [];
  for (let at = 1; at < lines.length; at++) {
    const line = trimmed(lines[at] ?? '');
    if (line === '') continue;
    const cells = line.split('\t');
    if (cells.length > columns.size)
      throw new UserError(
        `${file}:${at + 1}: this row does not fit the header: it has ${cells.length} cells, the header ${columns.size}`,
      );
    found.push({ cell: (column) => cells[columns.get(column) ?? -1] ?? '', line: at + 1 });
  }
  return found;
}

/** Without the carriage return that Windows leaves. */
const trimmed = (line: string): string => (line.endsWith('\r') ? line.slice(0, -1) : line);

/** Which cell holds which column. */
function header(line: string, file: string): ReadonlyMap<string, number> {
  const names = trimmed(line.replace(/^\uFEFF/, '')).split('\t');
  const columns = new Map(names.map((name, at) => [name.trim().toLowerCase(), at] as const));
  if (!columns.has('nl') || !columns.has('en'))
    throw new UserError(
      `${file}:1: this is no glossary: its first line must name the columns "nl" and "en", parted by tabs`,
    );
  return columns;
}

/** "licence | license (US)" → two names, the first preferred */
function names(cell: string): Name[] {
  const found: Name[] = [];
  for (const text of list(cell))
    found.push({
      text: text.endsWith(')') ? text.replace(/\s*\((?:US|UK|BE)\)$/, '') : text,
      status: found.length === 0 ? 'preferred' : 'admitted',
    });
  return found;
}

/** "beneficiary: a wider class than heirs | legatee: one who gets a legacy" */
const wrong = (cell: string): readonly Name[] =>
  list(cell).map((text) => {
    const colon = text.indexOf(':');
    return colon < 0
      ? { text, status: 'wrong' }
      : { text: text.slice(0, colon).trim(), status: 'wrong', reason: text.slice(colon + 1).trim() };
  });

/** "bij gebrek aan | en:in order to" */
function guards(cell: string): Concept['guards'] {
  const found = list(cell);
  if (found.length === 0) return NONE;
  return {
    nl: found.filter((guard) => !guard.startsWith('en:')).map((guard) => guard.replace(/^nl:/, '')),
    en: found.filter((guard) => guard.startsWith('en:')).map((guard) => guard.slice(3).trim()),
  };
}

const NONE: Concept['guards'] = { nl: [], en: [] };

function list(cell: string): readonly string[] {
  if (cell === '') return EMPTY;
  if (!cell.includes('|')) return cell.trim() === '' ? EMPTY : [cell.trim()];
  const found: string[] = [];
  for (const part of cell.split('|')) {
    const text = part.trim();
    if (text !== '') found.push(text);
  }
  return found;
}

const EMPTY: readonly string[] = [];
