import type { Name } from '../../../model/glossary.ts';
import { LANGS, LANGUAGE, type Lang, type Sides } from '../../../model/side.ts';
import { clean } from './clean.ts';
import {
  type Count,
  type Listed,
  type ListedName,
  type Loaded,
  type Place,
  type Region,
  type Skipped,
  where,
} from './listed.ts';

/** A name as it stands in an entry; without a status its place in the entry decides, and a `lesser` one (an abbreviation) comes behind. */
export type DraftName = Readonly<{
  written: string;
  at: Place;
  region: Region;
  status: Name['status'] | null;
  reason: string;
  lesser: boolean;
}>;

/** An entry as a file tells it, before it is known to be whole. */
export type Draft = Readonly<{
  id: string;
  at: Place;
  names: Sides<readonly DraftName[]>;
  guards: Sides<readonly string[]>;
  neighbours: readonly string[];
  domain: string;
  source: string;
  definition: Sides<string>;
  example: Sides<string>;
}>;

/** What most entries do not have. */
const NO_GUARDS: Draft['guards'] = { nl: [], en: [] };
const NO_TEXTS: Sides<string> = { nl: '', en: '' };

/** A draft while its fields are read, one after another, in the order in which the file has them. */
export type Gathering = { -readonly [Field in keyof Draft]: Draft[Field] } & { names: Sides<DraftName[]> };

/** A draft of which nothing has been read but where it begins. */
export const gathering = (at: Place): Gathering => ({
  id: '',
  at,
  names: { nl: [], en: [] },
  guards: NO_GUARDS,
  neighbours: [],
  domain: '',
  source: '',
  definition: NO_TEXTS,
  example: NO_TEXTS,
});

/**
 * The concepts of the entries that are whole; of the others, where they stand and what they lack. The entries are taken one by one, so that those of a
 * large file need not be held together.
 * @param unread what the reader counts while it gives the entries
 */
export function loaded(drafts: Iterable<Draft>, path: string, unread: ReadonlyMap<string, number>): Loaded {
  const concepts: Listed[] = [];
  const skipped: Skipped[] = [];
  const empty: Skipped[] = [];
  const ids = new Map<string, number>();
  for (const draft of drafts) {
    const names = { nl: namesOf(draft.names.nl), en: namesOf(draft.names.en) };
    const lacking = LANGS.find((lang) => (names[lang][0]?.status ?? 'wrong') === 'wrong');
    if (lacking) skipped.push({ where: where(path, draft.at), why: lacks(draft, names, lacking) });
    else {
      for (const lang of LANGS)
        if (names[lang].length < draft.names[lang].length)
          for (const one of emptyNames(draft, lang, path)) empty.push(one);
      concepts.push(listed(draft, names, clean(draft.id) || unused(names.en[0]?.text ?? '', ids), path));
    }
  }
  return { concepts, skipped, empty, unread: counts(unread) };
}

const emptyNames = (draft: Draft, lang: Lang, path: string): readonly Skipped[] =>
  draft.names[lang]
    .filter(({ written }) => clean(written) === '')
    .map(({ at }) => ({ where: where(path, at), why: `this ${LANGUAGE[lang]} name is empty` }));

/** Which fields occur how often, the most frequent first. */
const counts = (found: ReadonlyMap<string, number>): readonly Count[] =>
  [...found].map(([field, count]) => ({ field, count })).sort((a, b) => b.count - a.count);

const lacks = ({ id }: Draft, names: Listed['names'], lang: 'nl' | 'en'): string => {
  const name = LANGS.flatMap((side) => names[side])[0]?.text ?? id;
  const what = names[lang].length > 0 ? `only wrong names in ${LANGUAGE[lang]}` : `no ${LANGUAGE[lang]} name`;
  return `${name === '' ? 'this entry' : `"${name}"`} has ${what}`;
};

/** Preferred names first, then admitted, then wrong ones; the first that is right is the one to use. */
function namesOf(drafts: readonly DraftName[]): readonly ListedName[] {
  const ordered = drafts.every(({ status, lesser }) => status === null && !lesser)
    ? drafts
    : drafts.toSorted((a, b) => rank(a) - rank(b));
  const names: ListedName[] = [];
  for (const { written, at, region, status, reason } of ordered) {
    const text = clean(written);
    if (text === '') continue;
    names.push({
      text,
      status: status === 'wrong' ? status : names.length === 0 ? 'preferred' : 'admitted',
      ...(status === 'wrong' && reason !== '' ? { reason: clean(reason) } : NOTHING),
      region,
      at,
      ...(written === text ? NOTHING : { written }),
    });
  }
  return names;
}

const NOTHING = {};

const rank = ({ status, lesser }: DraftName): number =>
  status === 'preferred' ? 0 : status === 'wrong' ? 4 : status === 'admitted' ? 3 : lesser ? 2 : 1;

/** What an entry is called that has no id: its English name, and a number behind it where another is called so. */
function unused(name: string, ids: Map<string, number>): string {
  const id = name.toLowerCase().replaceAll(' ', '-');
  const times = (ids.get(id) ?? 0) + 1;
  ids.set(id, times);
  return times === 1 ? id : `${id}-${times}`;
}

function listed(draft: Draft, names: Listed['names'], id: string, path: string): Listed {
  const { at, guards, neighbours, definition, example } = draft;
  const domain = clean(draft.domain);
  return {
    id,
    origin: `${path}#${id}`,
    layer: 'user',
    domain,
    names,
    guards: guards === NO_GUARDS ? guards : { nl: guards.nl.map(clean), en: guards.en.map(clean) },
    neighbours: neighbours.map(clean),
    party: PARTIES.test(domain),
    capital: false,
    at,
    source: clean(draft.source),
    definition: definition === NO_TEXTS ? definition : { nl: clean(definition.nl), en: clean(definition.en) },
    example: example === NO_TEXTS ? example : { nl: clean(example.nl), en: clean(example.en) },
  };
}

/** The domain whose concepts can have duties. */
const PARTIES = /^(?:parties|partijen)$/i;

/** One more of a kind of field. */
export const count = (found: Map<string, number>, field: string, by = 1): void =>
  void found.set(field, (found.get(field) ?? 0) + by);
