import { UserError } from '../../../model/error.ts';
import type { Lang, Sides } from '../../../model/side.ts';
import { count, type Draft, type DraftName, type Gathering, gathering, loaded } from './draft.ts';
import { type Loaded, where } from './listed.ts';
import { type Locale, localeOf, regionOf } from './locale.ts';
import { type Status, statusOf } from './status.ts';
import { type Yaml, type YamlDocument, yamlTree } from './yaml-tree.ts';

/**
 * The concepts of a YAML file: a list of them, or such a list under "concepts".
 * "- {id: agreement, nl: [overeenkomst, contract], en: [agreement], not: [{name: deal, reason: too loose}], domain: formation}"
 * @throws UserError where it is no YAML, or no such list
 */
export function yaml(text: string, path: string): Loaded {
  const unread = new Map<string, number>();
  return loaded(draftsOf(text, path, unread), path, unread);
}

function* draftsOf(text: string, path: string, unread: Map<string, number>): Generator<Draft> {
  for (const document of yamlTree(text, path)) {
    const reading: Reading = {
      placeOf: document.placeOf,
      fail: ({ at }, why) => {
        throw new UserError(`${where(path, document.placeOf(at))}: ${why}`);
      },
      skip: (field) => count(unread, field),
    };
    for (const item of itemsIn(document, reading)) yield draftOf(item, reading);
  }
}

/** What every part of the reader needs: where things stand, and what to do with those that do not belong. */
type Reading = Readonly<{
  placeOf: YamlDocument['placeOf'];
  fail: (node: Yaml, why: string) => never;
  skip: (field: string) => void;
}>;

function itemsIn({ root }: YamlDocument, { fail }: Reading): readonly Yaml[] {
  if (root.kind === 'list') return root.items;
  const under = root.kind === 'map' ? root.pairs.find(({ key }) => /^(?:concepts|begrippen)$/.test(key)) : undefined;
  if (under?.value.kind === 'list') return under.value.items;
  return fail(root, 'this is no glossary; make it a list of concepts, each beginning with "- nl: …" and "  en: …"');
}

function draftOf(item: Yaml, reading: Reading): Draft {
  if (item.kind !== 'map') return reading.fail(item, 'this is no concept; give it the keys "nl" and "en"');
  const draft = gathering(reading.placeOf(item.at));
  for (const { key, value } of item.pairs) {
    const known = KEYS.get(key);
    const locale = known === undefined ? localeOf(key) : null;
    if (locale) for (const one of listOf(value)) draft.names[locale.lang].push(nameOf(one, locale, null, reading));
    else if (known === undefined) reading.skip(`key "${key}"`);
    else gather(known, value, draft, reading);
  }
  return draft;
}

/** Takes what stands under a key into the draft. */
function gather(key: Key, value: Yaml, draft: Gathering, reading: Reading): void {
  const textIn = (node: Yaml): string => textOf(node, reading);
  const textsIn = (node: Yaml): readonly string[] => listOf(node).map(textIn);
  switch (key) {
    case 'not':
      for (const one of listOf(value)) draft.names[langOf(one)].push(nameOf(one, ENGLISH, WRONG, reading));
      break;
    case 'neighbours':
      draft.neighbours = textsIn(value);
      break;
    case 'unless':
      draft.guards = bySide(value, 'nl', textsIn, draft.guards, reading);
      break;
    case 'definition':
    case 'example':
      draft[key] = bySide(value, 'en', textIn, draft[key], reading);
      break;
    default:
      draft[key] = textIn(value);
  }
}

type Key = 'id' | 'domain' | 'source' | 'not' | 'neighbours' | 'unless' | 'definition' | 'example';

const KEYS: ReadonlyMap<string, Key> = new Map<string, Key>([
  ['id', 'id'],
  ['concept', 'id'],
  ['domain', 'domain'],
  ['domein', 'domain'],
  ['source', 'source'],
  ['bron', 'source'],
  ['not', 'not'],
  ['forbidden', 'not'],
  ['verboden', 'not'],
  ['neighbours', 'neighbours'],
  ['buren', 'neighbours'],
  ['unless', 'unless'],
  ['tenzij', 'unless'],
  ['definition', 'definition'],
  ['example', 'example'],
]);

const ENGLISH: Locale = { lang: 'en', region: '' };
const WRONG: Status = { status: 'wrong' };

/** One thing or a list of them. */
const listOf = (node: Yaml): readonly Yaml[] => (node.kind === 'list' ? node.items : [node]);

const textOf = (node: Yaml, { fail }: Reading): string =>
  node.kind === 'text'
    ? node.text
    : fail(node, 'a text belongs here; put it between quotes if it holds ":" or begins with "["');

/** What is said by language, or what goes for one of them. */
function bySide<T>(node: Yaml, lang: Lang, read: (node: Yaml) => T, before: Sides<T>, { skip }: Reading): Sides<T> {
  if (node.kind !== 'map') return { ...before, [lang]: read(node) };
  let found = before;
  for (const { key, value } of node.pairs) {
    const side = localeOf(key)?.lang;
    if (side === undefined) skip(`key "${key}"`);
    else found = { ...found, [side]: read(value) };
  }
  return found;
}

const fieldOf = (node: Yaml, key: string): Yaml | undefined =>
  node.kind === 'map' ? node.pairs.find((pair) => pair.key === key)?.value : undefined;

/** {name: lening, lang: nl}: of which language a wrong name is */
function langOf(node: Yaml): Lang {
  const lang = fieldOf(node, 'lang');
  return (lang?.kind === 'text' ? localeOf(lang.text)?.lang : undefined) ?? 'en';
}

/** "agreement", {name: license, region: US}, {name: deal, reason: too loose}, or in short {deal: too loose} */
function nameOf(node: Yaml, { region }: Locale, said: Status | null, reading: Reading): DraftName {
  const at = reading.placeOf(node.at);
  const status = said?.status ?? null;
  if (node.kind === 'text') return { written: node.text, at, region, status, reason: '', lesser: false };
  if (node.kind === 'list') return reading.fail(node, 'one name belongs here, not a list');
  const [only] = node.pairs;
  if (said && only && node.pairs.length === 1 && only.key !== 'name')
    return { written: only.key, at, region, status, reason: textOf(only.value, reading), lesser: false };
  const field = (key: string): string => {
    const value = fieldOf(node, key);
    return value ? textOf(value, reading) : '';
  };
  for (const { key } of node.pairs) if (!NAME_KEYS.has(key)) reading.skip(`key "${key}" of a name`);
  const own = said ?? statusOf(field('status'));
  return {
    written: field('name'),
    at,
    region: regionOf(field('region')) || region,
    status: own?.status ?? null,
    reason: field('reason') || (own?.reason ?? ''),
    lesser: false,
  };
}

const NAME_KEYS: ReadonlySet<string> = new Set(['name', 'lang', 'region', 'status', 'reason']);
