import type { Lang } from '../../../model/side.ts';
import type { Region } from './listed.ts';
import { languageOf, regionOf } from './locale.ts';

/** What a column of a table holds; `lang` null = for both languages, or as its cells say. */
export type Column =
  | Readonly<{ what: 'names'; lang: Lang; region: Region; admitted: boolean }>
  | Readonly<{ what: 'wrong' | 'definition' | 'example'; lang: Lang }>
  | Readonly<{ what: 'status'; lang: Lang | null }>
  | Readonly<{ what: 'id' | 'neighbours' | 'unless' | 'domain' | 'source' }>;

type Kind = Column['what'] | 'admitted';

/** The words that name a column, in both languages. */
const KINDS: ReadonlyMap<string, Kind> = new Map(
  (
    [
      ['id', 'id concept begrip begripsnummer conceptid entryid termid cid nr nummer number'],
      ['wrong', 'not forbidden verboden niet wrong fout deprecated afgeraden avoid vermijden'],
      ['neighbours', 'neighbours neighbors buren'],
      ['unless', 'unless tenzij behalve'],
      ['domain', 'domain domein subject subjectfield vakgebied onderwerp rubriek'],
      ['source', 'source bron'],
      ['status', 'status usagestatus administrativestatus'],
      ['definition', 'definition definitie def omschrijving betekenis'],
      ['example', 'example voorbeeld context'],
      [
        'admitted',
        'synonym synonyms synoniem synoniemen variant variants varianten admitted toegestaan alternative alternatief',
      ],
    ] as const
  ).flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const)),
);

/** Words of which a Dutch reader would say that they are Dutch: "Definitie" without more is the Dutch one. */
const DUTCH = /^(?:definitie|omschrijving|betekenis|voorbeeld)$/;

/** Words that say nothing that matters here: "Term NL", "English term 2", "preferred term (en)" */
const FILLERS: ReadonlySet<string> = new Set(
  'term terms termen name names naam namen benaming benamingen translation vertaling preferred voorkeur voorkeursterm entry field the in'.split(
    ' ',
  ),
);

/** "nl-NL", "English (United States)", "Term NL", "not", "Verboden", "Entry_ID", "definition-nl"; null for a column that is not known. */
export function columnOf(heading: string): Column | null {
  const words = joined(heading);
  const languages = words.map((word) => languageOf(word));
  const at = languages.findIndex((language) => language !== undefined);
  const lang = languages[at] ?? null;
  const kinds = words.map((word) => KINDS.get(word));
  const kindAt = kinds.findIndex((kind) => kind !== undefined);
  let region: Region = '';
  for (const [index, word] of words.entries()) {
    if (index === at || index === kindAt) continue;
    const place = at >= 0 && index > at ? regionOf(word) : '';
    if (place !== '') region = place;
    else if (languages[index] === undefined && !FILLERS.has(word) && !/^\d+$/.test(word)) return null;
  }
  return column(kinds[kindAt] ?? 'names', lang, region, words.some((word) => DUTCH.test(word)) ? 'nl' : 'en');
}

/** The column of a kind; `usual` = the language of a definition that names none. */
function column(kind: Kind, lang: Lang | null, region: Region, usual: Lang): Column | null {
  if (kind === 'names' || kind === 'admitted')
    return lang && { what: 'names', lang, region, admitted: kind === 'admitted' };
  if (kind === 'wrong') return { what: kind, lang: lang ?? 'en' };
  if (kind === 'definition' || kind === 'example') return { what: kind, lang: lang ?? usual };
  if (kind === 'status') return { what: kind, lang };
  return { what: kind };
}

/** The words of a heading, and as one word what is printed as two: "Entry_ID" → entryid, "English (United States)" → english, united states */
const joined = (heading: string): readonly string[] =>
  heading
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\b(united|great) (states|kingdom|britain)\b/g, '$1_$2')
    .replace(/\b(entry|concept|term|subject|usage|administrative) (id|field|status)\b/g, '$1$2')
    .trim()
    .split(' ')
    .map((word) => word.replace('_', ' '))
    .filter((word) => word !== '');
