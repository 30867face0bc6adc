/**
 * What an element of TBX is: ISO 30042 v3 (conceptEntry, langSec, termSec), v2 and MARTIF before it (termEntry, langSet, tig or ntig), and the
 * first TBX-Min (langGroup, termGroup). Names stand without their prefix: "min:subjectField" of the style DCT is subjectField.
 */
export const ROOTS: ReadonlySet<string> = new Set(['tbx', 'TBX', 'martif']);
export const ENTRIES: ReadonlySet<string> = new Set(['conceptEntry', 'termEntry']);
export const LANGUAGES: ReadonlySet<string> = new Set(['langSec', 'langSet', 'langGroup']);
export const TERMS: ReadonlySet<string> = new Set(['termSec', 'tig', 'ntig', 'termGroup']);

/** Elements that only hold others together. */
export const GROUPS: ReadonlySet<string> = new Set(['descripGrp', 'adminGrp', 'termNoteGrp', 'termGrp']);

/** Marks inside a text: "a <hi>fair</hi> price" */
export const MARKS: ReadonlySet<string> = new Set([
  'hi',
  'foreign',
  'bpt',
  'ept',
  'ph',
  'ec',
  'sc',
  'p',
  'lb',
  'b',
  'i',
]);

/** Elements of the style DCA, whose attribute `type` says what they hold; those of the style DCT are named after it. */
export const TYPED: ReadonlySet<string> = new Set(['descrip', 'termNote', 'admin', 'descripNote', 'adminNote']);

/** What a field tells. */
export type FieldKind =
  | 'domain'
  | 'definition'
  | 'example'
  | 'source'
  | 'status'
  | 'forbidden'
  | 'region'
  | 'type'
  | 'note';

/** The names that ISO 30042 and its exporters give the fields. */
const FIELDS: ReadonlyMap<string, FieldKind> = new Map(
  (
    [
      ['domain', 'subjectField domain'],
      ['definition', 'definition'],
      ['example', 'context example sampleSentence'],
      ['source', 'source'],
      ['status', 'administrativeStatus normativeAuthorization usageStatus termStatus status'],
      ['forbidden', 'forbidden'],
      ['region', 'geographicalUsage'],
      ['type', 'termType'],
      ['note', 'note'],
    ] as const
  ).flatMap(([kind, names]) =>
    names.split(' ').flatMap((name) => [name, name.toLowerCase()].map((form) => [form, kind] as const)),
  ),
);

/** "subjectField", "Subject field" → domain; undefined for a field that has no use here. */
export const fieldKind = (name: string): FieldKind | undefined =>
  FIELDS.get(name) ?? (PLAIN.test(name) ? undefined : FIELDS.get(name.toLowerCase().replace(/[\s_]/g, '')));

const PLAIN = /^[a-z]+$/;

/** Kinds of terms that stand behind the full form, where no status says more. */
export const LESSER: ReadonlySet<string> = new Set(['abbreviation', 'acronym', 'initialism', 'shortform', 'variant']);

/** XML files of the trade that are no TBX, and what to do with them. */
export const OTHERS: ReadonlyMap<string, string> = new Map([
  ['mtf', 'this is MultiTerm XML; export the termbase as TBX instead'],
  ['tmx', 'this is a translation memory (TMX), no glossary; export the terms as TBX'],
  ['xliff', 'this is a bilingual document (XLIFF), no glossary; export the terms as TBX'],
  ['html', 'this is a web page, no glossary; put its terms into a table with the columns "nl" and "en"'],
]);
