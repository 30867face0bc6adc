import { Ajv, type ErrorObject } from 'ajv';
import { where } from '../../glossary/files/load/listed.ts';
import { type Yaml, yamlDocument } from '../../glossary/files/load/yaml-tree.ts';
import { UserError } from '../../model/error.ts';
import type { Severity } from '../../model/finding.ts';
import { nearest } from '../../model/nearest.ts';
import type { Lang } from '../../model/side.ts';
import { later } from '../../model/version.ts';
import { SCHEMA } from './schema.ts';

/** The pairs of a configuration: a pattern or a file, or one for each language, and where it stands in the file. */
export type Entry = Readonly<{ nl: string; en: string; prevails: Lang | null; where: string }> | BothEntry;
export type BothEntry = Readonly<{ file: string; prevails: Lang | null; where: string }>;

/** A configuration file, read; what it does not set is null or empty. Paths are as written. */
export type Configuration = Readonly<{
  path: string;
  pairs: readonly Entry[];
  ignore: readonly string[];
  glossaries: readonly string[];
  bundledGlossary: boolean;
  checks: ReadonlyMap<string, Severity | 'off'>;
  ownChecks: readonly string[];
  failOn: Severity | 'never' | null;
  prevails: Lang | null;
  locale: Lang | null;
  accepted: string | null;
  /** What rows that no longer apply are. */
  stale: 'error' | 'warning';
  pin: Readonly<{ checks: string | null; glossary: string | null }>;
}>;

type Written = Readonly<{
  pairs?: readonly (string | Readonly<{ nl?: string; en?: string; file?: string; prevails?: Lang }>)[];
  ignore?: readonly string[];
  glossaries?: readonly string[];
  'bundled-glossary'?: boolean;
  checks?: Readonly<Record<string, Severity | 'off'>>;
  'own-checks'?: readonly string[];
  'fail-on'?: Severity | 'never';
  prevails?: Lang;
  locale?: Lang;
  accepted?: string;
  stale?: 'error' | 'warning';
  pin?: string | Readonly<{ checks?: string; glossary?: string }>;
}>;

/**
 * Reads a configuration file, YAML or JSON.
 * @param path as messages name it; of package.json only what stands under "tweeluik" counts
 * @param version of this program, which a pin cannot be beyond
 * @throws UserError with path, line, column and cure
 */
export function configuration(text: string, path: string, version: string): Configuration {
  const document = yamlDocument(text.replace(/^\uFEFF/, ''), path);
  const root = document && rootOf(document.root, path);
  if (!root)
    throw new UserError(`${path}:1:1: the configuration is empty; run tweeluik init for one with explanations`);
  const at = (pointer: string, key?: string): string => where(path, document.placeOf(offsetOf(root, pointer, key)));
  const written = plainly(root) as Written;
  const fault = faultOf(written);
  if (fault) throw new UserError(`${at(fault.pointer, fault.key)}: ${fault.why}`);
  const pin = typeof written.pin === 'string' ? { checks: written.pin, glossary: written.pin } : (written.pin ?? {});
  for (const one of [pin.checks, pin.glossary])
    if (one !== undefined && later(one, version))
      throw new UserError(
        `${at('/pin')}: the pin is ${one}, but this is version ${version}; install ${one} or lower the pin`,
      );
  return {
    path,
    pairs: (written.pairs ?? []).map((pair, index) => entry(pair, at(`/pairs/${index}`))),
    ignore: written.ignore ?? [],
    glossaries: written.glossaries ?? [],
    bundledGlossary: written['bundled-glossary'] ?? true,
    checks: new Map(Object.entries(written.checks ?? {})),
    ownChecks: written['own-checks'] ?? [],
    failOn: written['fail-on'] ?? null,
    prevails: written.prevails ?? null,
    locale: written.locale ?? null,
    accepted: written.accepted ?? null,
    stale: written.stale ?? 'error',
    pin: { checks: pin.checks ?? null, glossary: pin.glossary ?? null },
  };
}

function rootOf(root: Yaml, path: string): Yaml | null {
  if (!/(?:^|\/)package\.json$/.test(path) || root.kind !== 'map') return root;
  return root.pairs.find(({ key }) => key === 'tweeluik')?.value ?? null;
}

function entry(pair: NonNullable<Written['pairs']>[number], place: string): Entry {
  const { nl, en, file, prevails = null } = typeof pair === 'string' ? { ...split(pair), prevails: null } : pair;
  if (file !== undefined && nl === undefined && en === undefined) return { file, prevails, where: place };
  if (nl !== undefined && en !== undefined && file === undefined) return { nl, en, prevails, where: place };
  throw new UserError(
    `${place}: a pair is "nl" and "en" with a file or pattern each, or "file" for one that holds both versions`,
  );
}

/** "terms/{nl,en}/*.md" → a pattern for each language; without the braces a file that holds both versions */
function split(pattern: string): Readonly<{ nl?: string; en?: string; file?: string }> {
  const languages = /\{(?:nl,\s*en|en,\s*nl)\}/g;
  if (!languages.test(pattern)) return { file: pattern };
  return { nl: pattern.replace(languages, 'nl'), en: pattern.replace(languages, 'en') };
}

/** Every scalar of the tree is a text; "true" and "false" are truth values here. */
function plainly(node: Yaml): unknown {
  if (node.kind === 'list') return node.items.map(plainly);
  if (node.kind === 'map') return Object.fromEntries(node.pairs.map(({ key, value }) => [key, plainly(value)]));
  return node.text === 'true' ? true : node.text === 'false' ? false : node.text;
}

/** Where a JSON pointer leads; with a key, where that key stands. */
function offsetOf(node: Yaml, pointer: string, key?: string): number {
  const [step, ...rest] = pointer.split('/').slice(1);
  if (step === undefined) {
    const pair = node.kind === 'map' ? node.pairs.find((one) => one.key === key) : undefined;
    return pair?.at ?? node.at;
  }
  const name = step.replaceAll('~1', '/').replaceAll('~0', '~');
  const below =
    node.kind === 'map'
      ? node.pairs.find((one) => one.key === name)?.value
      : node.kind === 'list'
        ? node.items[Number(name)]
        : undefined;
  return below ? offsetOf(below, rest.map((one) => `/${one}`).join(''), key) : node.at;
}

type Fault = Readonly<{ pointer: string; key?: string; why: string }>;

/** The first thing that the schema does not allow. */
function faultOf(written: unknown): Fault | null {
  const validate = new Ajv({ strictTypes: false, verbose: true }).compile(SCHEMA);
  const error = validate(written) ? undefined : validate.errors?.[0];
  return error ? said(error) : null;
}

const KINDS: Readonly<Record<string, string>> = {
  array: 'a list',
  object: 'keys with values',
  boolean: 'true or false',
  string: 'a text',
};

function said({ keyword, instancePath: pointer, params, data, parentSchema }: ErrorObject): Fault {
  if (keyword === 'additionalProperties') {
    const key = String(params.additionalProperty);
    const names = Object.keys((parentSchema?.properties as object | undefined) ?? {});
    const what = pointer === '/checks' ? 'check' : 'key';
    return { pointer, key, why: `there is no ${what} "${key}"; ${meant(key, names)}` };
  }
  if (keyword === 'enum') {
    const names = (params.allowedValues as readonly string[]).map(String);
    return { pointer, why: `"${String(data)}" is none of ${names.join(', ')}; ${meant(String(data), names)}` };
  }
  if (keyword === 'pattern') return { pointer, why: `"${String(data)}" is no version; write one such as "0.1.0"` };
  if (keyword === 'type') {
    const kinds = [params.type].flat().map((kind) => KINDS[String(kind)] ?? String(kind));
    return { pointer, why: `here stands ${kindOf(data)}; it must be ${kinds.join(' or ')}` };
  }
  return { pointer, why: 'this is empty; give it a value or take it out' };
}

function meant(name: string, names: readonly string[]): string {
  const found = nearest(name, names);
  return found === null ? `there are ${names.join(', ')}` : `did you mean "${found}"?`;
}

const kindOf = (value: unknown): string =>
  Array.isArray(value)
    ? 'a list'
    : typeof value === 'object'
      ? 'a row of keys'
      : value === ''
        ? 'nothing'
        : `"${String(value)}"`;
