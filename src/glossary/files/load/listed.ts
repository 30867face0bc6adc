import type { Concept, Name } from '../../../model/glossary.ts';
import type { Sides } from '../../../model/side.ts';

/** Where something stands in a glossary file, from 1; in a workbook the row and the column of its cell. */
export type Place = Readonly<{ line: number; column: number }>;

/** Where a name is in use: "license" in the United States, "borg" in Belgium; empty = wherever the language is. */
export type Region = '' | 'NL' | 'BE' | 'GB' | 'US';

/** A name as a file lists it; `written` = how it stands there, where spaces or control characters were taken out of it. */
export type ListedName = Name & Readonly<{ region: Region; at: Place; written?: string }>;

/** A concept with what only its file tells: where it stands, where it comes from, what it means, and how it is used. */
export type Listed = Omit<Concept, 'names'> &
  Readonly<{
    at: Place;
    names: Sides<readonly ListedName[]>;
    source: string;
    definition: Sides<string>;
    example: Sides<string>;
  }>;

/** Something that was left out: `where` = 'path:line:column', `why` = what is wrong with it. */
export type Skipped = Readonly<{ where: string; why: string }>;

/** A kind of field, and how often it occurs: 'language "de"' 312 times. */
export type Count = Readonly<{ field: string; count: number }>;

/**
 * What a glossary file holds. `skipped` = entries that lack a name in one of the languages; `empty` = names without a letter in entries that
 * are whole without them; `unread` = fields that this program has no use for.
 */
export type Loaded = Readonly<{
  concepts: readonly Listed[];
  skipped: readonly Skipped[];
  empty: readonly Skipped[];
  unread: readonly Count[];
}>;

/** "terms.csv:12:5" */
export const where = (path: string, { line, column }: Place): string => `${path}:${line}:${column}`;
