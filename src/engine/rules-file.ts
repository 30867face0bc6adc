import { where } from '../glossary/files/load/listed.ts';
import { type Yaml, yamlDocument } from '../glossary/files/load/yaml-tree.ts';
import { UserError } from '../model/error.ts';
import type { Severity } from '../model/finding.ts';
import { nearest } from '../model/nearest.ts';
import { LANGS, type Sides } from '../model/side.ts';
import type { Rule } from './rules.ts';

const KEYS = ['id', 'never', 'lang', 'instead', 'together', 'because', 'severity'];
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];

type Row = Extract<Yaml, { kind: 'map' }>;

/**
 * The rules of a YAML file: a list, each with its `id` and either `never` with the words and their `lang`, or `together` with words of both texts.
 * @param path as messages name it
 * @throws UserError with path, line, column and what to write instead
 */
export function rulesIn(text: string, path: string): readonly Rule[] {
  const document = yamlDocument(text.replace(/^\uFEFF/, ''), path);
  const fail = (offset: number, why: string): never => {
    throw new UserError(document ? `${where(path, document.placeOf(offset))}: ${why}` : `${path}: ${why}`);
  };
  if (!document) return fail(0, 'the file is empty; write a list of rules');
  if (document.root.kind !== 'list') return fail(document.root.at, 'here must stand a list of rules: "- id: own-…"');
  return document.root.items.map((item) =>
    item.kind === 'map' ? rule(item, fail) : fail(item.at, 'a rule has keys: id, and never or together'),
  );
}

type Fail = (offset: number, why: string) => never;

function rule(row: Row, fail: Fail): Rule {
  for (const { key, at } of row.pairs)
    if (!KEYS.includes(key)) {
      const near = nearest(key, KEYS);
      fail(
        at,
        `there is no key "${key}"; ${near === null ? `there are ${KEYS.join(', ')}` : `did you mean "${near}"?`}`,
      );
    }
  const one = (key: string): string | null => {
    const value = under(row, key);
    if (value === undefined) return null;
    return value.kind === 'text' ? value.text : fail(value.at, `"${key}" takes one text`);
  };
  const id = one('id') ?? fail(row.at, 'this rule has no id; write one that begins with "own-"');
  const severity = SEVERITIES.find((known) => known === (one('severity') ?? 'warning'));
  if (!severity) return fail(row.at, `the severity is one of ${SEVERITIES.join(', ')}`);
  const shared = { id, severity, because: one('because') };
  const [never, together] = [under(row, 'never'), under(row, 'together')];
  if ((never === undefined) === (together === undefined))
    return fail(row.at, `the rule "${id}" needs either "never" or "together"`);
  if (never) {
    const lang = LANGS.find((known) => known === one('lang'));
    if (!lang) return fail(row.at, `the rule "${id}" must say of which text: "lang: nl" or "lang: en"`);
    return { ...shared, kind: 'never', lang, words: listOf(never, fail), instead: one('instead') };
  }
  return { ...shared, kind: 'together', words: sidesOf(together, id, fail) };
}

function sidesOf(value: Yaml | undefined, id: string, fail: Fail): Sides<readonly string[]> {
  if (value?.kind !== 'map')
    return fail(value?.at ?? 0, `"together" of the rule "${id}" has words of both: "nl: […]" and "en: […]"`);
  const of = (lang: 'nl' | 'en'): readonly string[] => {
    const words = under(value, lang);
    return words ? listOf(words, fail) : fail(value.at, `"together" of the rule "${id}" lacks "${lang}"`);
  };
  return { nl: of('nl'), en: of('en') };
}

const under = ({ pairs }: Row, key: string): Yaml | undefined => pairs.find((one) => one.key === key)?.value;

/** One text or a list of them. */
function listOf(value: Yaml, fail: Fail): readonly string[] {
  const items = value.kind === 'list' ? value.items : [value];
  const words = items.map((item) => (item.kind === 'text' ? item.text.trim() : fail(item.at, 'here must stand words')));
  return words.length === 0 || words.includes('') ? fail(value.at, 'here must stand words') : words;
}
