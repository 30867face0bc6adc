import { LANGS, type Lang, type Name, type Sides } from '../../model.ts';
import { clean } from './clean.ts';
import { type Count, type Listed, type ListedName, type Loaded, type Place, type Region, type Skipped, where } from './listed.ts';

/** A name as it stands in an entry; without a status its place in the entry decides, and a `lesser` one (an abbreviation) comes behind. */
export type DraftName = Readonly<{
  written: string;
  at: Place;
  region: Region;
  status?: Name['status'];
  reason?: string;
  lesser?: boolean;
}>;

/** An entry as a file tells it, before it is known to be whole. */
export type Draft = Readonly<{
  id: string;
  at: Place;
  names: Sides<readonly DraftName[]>;
  guards: Sides<readonly string[]>;
  domain: string;
  source: string;
  definition: Sides<string>;
  example: Sides<string>;
}>;

/** The concepts of the entries that are whole; of the others, where they stand and what they lack. */
export function loaded(drafts: readonly Draft[], path: string, unread: ReadonlyMap<string, number>): Loaded {
  const concepts: Listed[] = [];
  const skipped: Skipped[] = [];
  const empty: Skipped[] = [];
  for (const draft of drafts) {
    const names = { nl: namesOf(draft.names.nl), en: namesOf(draft.names.en) };
    const lacking = LANGS.find((lang) => names[lang].every(({ status }) => status === 'wrong'));
    if (lacking) {
      skipped.push({ where: where(path, draft.at), why: lacks(draft, names, lacking) });
      continue;
    }
    for (const lang of LANGS)
      if (names[lang].length < draft.names[lang].length)
        for (const { written, at } of draft.names[lang])
          if (clean(written) === '') empty.push({ where: where(path, at), why: `this ${WORDS[lang]} name is empty` });
    concepts.push(listed(draft, names, path));
  }
  return { concepts, skipped, empty, unread: counts(unread) };
}

const WORDS: Sides<string> = { nl: 'Dutch', en: 'English' };

/** Which fields occur how often, the most frequent first. */
const counts = (found: ReadonlyMap<string, number>): readonly Count[] =>
  [...found].map(([field, count]) => ({ field, count })).sort((a, b) => b.count - a.count);

const lacks = ({ id }: Draft, names: Sides<readonly ListedName[]>, lang: Lang): string => {
  const name = LANGS.flatMap((side) => names[side])[0]?.text ?? id;
  const what = names[lang].length > 0 ? `only wrong names in ${WORDS[lang]}` : `no ${WORDS[lang]} name`;
  return `${name === '' ? 'this entry' : `"${name}"`} has ${what}`;
};

/** Preferred names first, then admitted, then wrong ones; the first that is right is the one to use. */
function namesOf(drafts: readonly DraftName[]): readonly ListedName[] {
  const filled = drafts.map((name) => ({ name, text: clean(name.written) })).filter(({ text }) => text !== '');
  const plain = filled.every(({ name }) => name.status === undefined && !name.lesser);
  const ordered = plain ? filled : filled.toSorted((a, b) => rank(a.name) - rank(b.name));
  return ordered.map(({ name: { written, at, region, status, reason }, text }, order) => ({
    text,
    status: status === 'wrong' ? status : order === 0 ? 'preferred' : 'admitted',
    ...(reason === undefined || reason === '' || status !== 'wrong' ? {} : { reason: clean(reason) }),
    region,
    at,
    ...(written === text ? {} : { written }),
  }));
}

const rank = ({ status, lesser = false }: DraftName): number =>
  status === 'preferred' ? 0 : status === 'wrong' ? 4 : status === 'admitted' ? 3 : lesser ? 2 : 1;

function listed({ id, at, guards, domain, source, definition, example }: Draft, names: Listed['names'], path: string): Listed {
  const known = clean(id) || (names.en[0]?.text ?? '').toLowerCase().replaceAll(' ', '-');
  const of = clean(domain);
  return {
    id: known,
    origin: `${path}#${known}`,
    layer: 'user',
    domain: of,
    names,
    guards: { nl: guards.nl.map(clean), en: guards.en.map(clean) },
    party: PARTIES.test(of),
    capital: false,
    at,
    source: clean(source),
    definition: { nl: clean(definition.nl), en: clean(definition.en) },
    example: { nl: clean(example.nl), en: clean(example.en) },
  };
}

/** The domain whose concepts can have duties. */
const PARTIES = /^(?:parties|partijen)$/i;

/** One more of a kind of field. */
export const count = (found: Map<string, number>, field: string, by = 1): void =>
  void found.set(field, (found.get(field) ?? 0) + by);
