import { parse } from 'csv-parse/sync';
import { type Concept, type Layer, type Name, UserError } from '../model.ts';

/** The columns of a glossary file; `nl` and `en` must be there. */
const COLUMNS = ['concept', 'nl', 'en', 'not', 'unless', 'domain', 'source', 'example-nl', 'example-en'] as const;
type Row = Partial<Record<(typeof COLUMNS)[number], string>>;

/** A glossary row that a test can run: the example pair of a concept. */
export type Example = Readonly<{ nl: string; en: string }>;

/**
 * The concepts of a tab-separated glossary: a header row, one concept a row, several names parted by " | ", the preferred first.
 * @param file as messages and `origin` name it
 * @param domain what the rows belong to where they do not say so
 * @throws UserError with file and line where it is no such table
 */
export function readTsv(text: string, file: string, layer: Layer, domain: string): readonly Concept[] {
  return rows(text, file).map(({ row, line }) => {
    const [nl, en] = [names(row.nl, 'nl'), names(row.en, 'en')];
    for (const [lang, list] of [
      ['nl', nl],
      ['en', en],
    ] as const) {
      if (list.length === 0)
        throw new UserError(
          `${file}:${line}: the column "${lang}" is empty; give the name of the concept in both languages`,
        );
    }
    const id = row.concept?.trim() || (en[0]?.text ?? '').toLowerCase().replace(/\s+/g, '-');
    const of = row.domain?.trim() || domain;
    return {
      id,
      origin: `${file}#${id}`,
      layer,
      domain: of,
      names: { nl, en: [...en, ...wrong(row.not)] },
      guards: guards(row.unless),
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
  return rows(text, file).flatMap(({ row, line }) =>
    row['example-nl'] && row['example-en']
      ? [{ id: row.concept ?? '', line, example: { nl: row['example-nl'], en: row['example-en'] } }]
      : [],
  );
}

function rows(text: string, file: string): readonly { row: Row; line: number }[] {
  try {
    const records: unknown = parse(text, {
      delimiter: '\t',
      columns: header(file),
      bom: true,
      quote: null,
      skip_empty_lines: true,
      info: true,
      relax_column_count_less: true,
    });
    return (records as { record: Row; info: { lines: number } }[]).map(({ record, info }) => ({
      row: record,
      line: info.lines,
    }));
  } catch (error) {
    if (error instanceof UserError) throw error;
    const { lines, message } = error as { lines?: number; message: string };
    throw new UserError(`${file}:${lines ?? 1}: this row does not fit the header (${message.split('\n')[0]})`);
  }
}

const header = (file: string) => (columns: string[]) => {
  const found = columns.map((column) => column.trim().toLowerCase());
  if (!found.includes('nl') || !found.includes('en')) {
    throw new UserError(
      `${file}:1: this is no glossary: its first line must name the columns "nl" and "en", parted by tabs`,
    );
  }
  return found;
};

/** "licence | license (US)" → two names, the first preferred */
function names(cell: string | undefined, _lang: string): readonly Name[] {
  return list(cell).map((text, at) => ({
    text: text.replace(/\s*\((?:US|UK|BE)\)$/, ''),
    status: at === 0 ? 'preferred' : 'admitted',
  }));
}

/** "beneficiary: a wider class than heirs | legatee: one who gets a legacy" */
function wrong(cell: string | undefined): readonly Name[] {
  return list(cell).map((text) => {
    const colon = text.indexOf(':');
    const name = colon < 0 ? text : text.slice(0, colon).trim();
    return { text: name, status: 'wrong', ...(colon < 0 ? {} : { reason: text.slice(colon + 1).trim() }) };
  });
}

/** "bij gebrek aan | en:in order to" */
const guards = (cell: string | undefined) => ({
  nl: list(cell)
    .filter((guard) => !guard.startsWith('en:'))
    .map((guard) => guard.replace(/^nl:/, '')),
  en: list(cell)
    .filter((guard) => guard.startsWith('en:'))
    .map((guard) => guard.slice(3).trim()),
});

const list = (cell: string | undefined): readonly string[] =>
  (cell ?? '')
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part !== '');
