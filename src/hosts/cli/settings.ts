import { dirname, relative, resolve } from 'node:path';
import { CHECKS } from '../../checks/index.ts';
import { known, knownCheck } from '../../engine/options.ts';
import { decode } from '../../formats/decode.ts';
import { UserError } from '../../model/error.ts';
import type { Check, Severity } from '../../model/finding.ts';
import { LANGS, type Lang } from '../../model/side.ts';
import type { Configuration } from '../node/configuration.ts';
import type { EngineOptions } from '../node/engine.ts';
import { findConfiguration } from '../node/files.ts';
import { pastOf } from '../node/git.ts';
import { ownChecks } from '../node/own-checks.ts';
import { version } from '../node/package.ts';
import type { AskedOfFiles } from '../node/pair.ts';
import type { Lonely, PairOfFiles } from '../node/pairs.ts';
import { isWithin, slashed } from '../node/paths.ts';
import { bounded } from '../node/pattern.ts';
import { leftOut } from '../node/pin.ts';
import { bytesOf } from '../node/read.ts';
import { checksOf } from './choose.ts';
import { type Shard, shardOf, shareOf } from './partial.ts';
import { filesRead, type GlossaryOptions, type SideOptions } from './sources.ts';

/** The options that say what a run compares, and how. */
export type RunOptions = SideOptions &
  GlossaryOptions &
  Readonly<{
    only?: readonly string[];
    skip?: readonly string[];
    clause?: string;
    side?: string;
    failOn?: string;
    locale?: string;
    accepted?: string;
    since?: string;
    workers?: string;
    /** A file that lists pairs. */
    pairs?: string;
    /** "3/8" */
    shard?: string;
    /** Whether a configuration may name files outside its folder. */
    allowOutside?: boolean;
    /** Whether modules that a configuration names may run. */
    allowModules?: boolean;
    /** A path; false: none is looked for. */
    config?: string | false;
  }>;

/** What a run is told and what it asks of every pair, as plain values that can go to another thread. */
export type Settings = Readonly<{ engine: EngineOptions; asked: AskedOfFiles }>;

/** A run: what it compares, what it asks, and what makes it fail. */
export type Plan = Readonly<{
  configuration: Configuration | null;
  pairs: readonly PairOfFiles[];
  /** Which part of the pairs of the run these are; null: all. */
  shard: Shard | null;
  /** How many pairs the whole run has. */
  all: number;
  lonely: readonly Lonely[];
  /** The only language of which files changed since the revision that is compared with; annotations stand there. */
  changed: Lang | null;
  settings: Settings;
  /** The file of accepted differences, and whether it must be there. */
  accepted: Readonly<{ path: string; asked: boolean }> | null;
  failOn: Severity | 'never';
  /** What accepted differences that no longer apply are. */
  stale: Severity;
  /** How many threads; null: as many as pay. */
  workers: number | null;
  /** Checks of somebody's own. */
  own: readonly Check[];
  /** Checks that the pin leaves out. */
  newer: readonly string[];
}>;

/**
 * What the arguments and options, and the configuration where there is one, ask for; what stands on the command line goes first.
 * @param sheet whether a report will show the texts themselves
 * @throws UserError where something asked for is not known
 */
export async function plan(paths: readonly string[], options: RunOptions, sheet = false): Promise<Plan> {
  if (filesRead(paths, options).filter((path) => path === '-').length > 1)
    throw new UserError('only one file can come from standard input (-); name the others');
  const configuration = await configurationOf(options);
  const files = [...paths, options.nl, options.en].filter((path) => path !== undefined);
  const byConfiguration = files.length === 0 && options.pairs === undefined;
  const root = byConfiguration && configuration ? folderOf(configuration) : '';
  const found = byConfiguration
    ? await configured(configuration, options)
    : options.pairs === undefined
      ? named(paths, options, configuration)
      : await listedIn(options.pairs, files, configuration);
  const here = (path: string) => relative('', resolve(configuration ? folderOf(configuration) : '', path)) || path;
  const ownPaths = (configuration?.ownChecks ?? []).map((path) => here(inside(path, configuration, options)));
  const own = await ownChecks(ownPaths, options.allowModules === true);
  const { checks, newer } = chosen(options, configuration, own);
  const severities = new Map(checks.map(({ id, severity }) => [id, severity]));
  const { clause, since } = options;
  const { pairs: all, changed } =
    since === undefined ? { ...found, changed: null } : changedSince(since, root, found.pairs);
  const shard = options.shard === undefined ? null : shardOf(options.shard);
  const side = options.side === undefined ? undefined : known(options.side, ['nl', 'en'] as const, 'side');
  return {
    configuration,
    ...found,
    pairs: shard ? shareOf(all, shard) : all,
    shard,
    all: all.length,
    changed,
    settings: {
      engine: {
        glossary: [
          ...(options.glossary ?? []),
          ...(configuration?.glossaries ?? []).map((path) => here(inside(path, configuration, options))),
        ],
        bundledGlossary: options.bundledGlossary !== false && (configuration?.bundledGlossary ?? true),
        pin: configuration?.pin.glossary ?? null,
        locale: known(options.locale ?? configuration?.locale ?? 'en', LANGS, 'language of reports'),
        checks: Object.fromEntries([...CHECKS, ...own].map(({ id }) => [id, severities.get(id) ?? 'off'])),
        ownChecks: ownPaths,
      },
      asked: {
        root,
        ...(clause === undefined ? {} : { clause }),
        ...(side === undefined ? {} : { side }),
        ...(since === undefined ? {} : { since }),
        sheet,
      },
    },
    accepted: acceptedOf(options, configuration, here),
    failOn: known(options.failOn ?? configuration?.failOn ?? 'error', SEVERITIES, 'severity'),
    stale: configuration?.stale ?? 'error',
    workers: options.workers === undefined ? null : threads(options.workers),
    own,
    newer,
  };
}

function threads(count: string): number {
  if (!/^\d{1,3}$/.test(count))
    throw new UserError(`--workers ${count}: say how many threads, such as 4; 0 is none beside this one`);
  return Number(count);
}

const SEVERITIES = ['error', 'warning', 'note', 'never'] as const;

const folderOf = ({ path }: Configuration): string => {
  const folder = dirname(path);
  return /[\\/]\.config$/.test(folder) ? dirname(folder) : folder;
};

/** The configuration that is named, or the nearest from the working directory upwards. */
async function configurationOf({ config }: RunOptions): Promise<Configuration | null> {
  if (config === false) return null;
  const found =
    config === undefined
      ? findConfiguration(process.cwd())
      : { path: config, text: new TextDecoder().decode(bytesOf(config)) };
  if (!found) return null;
  const path = slashed(relative('', found.path) || found.path);
  return (await import('../node/configuration.ts')).configuration(found.text, path, version());
}

const named = (paths: readonly string[], { nl, en }: SideOptions, configuration: Configuration | null) => ({
  pairs: [
    {
      paths,
      ...(nl === undefined ? {} : { nl }),
      ...(en === undefined ? {} : { en }),
      prevails: configuration?.prevails ?? null,
    },
  ],
  lonely: [],
});

/** The pairs of a list; what the configuration says besides holds for them too. */
async function listedIn(path: string, files: readonly string[], configuration: Configuration | null) {
  if (files.length > 0) throw new UserError(`--pairs ${path} lists the files; name no others ("${files[0]}")`);
  const { listedPairs } = await import('../node/listed-pairs.ts');
  const pairs = listedPairs(
    decode(bytesOf(path), path === '-' ? 'standard input' : path),
    path === '-' ? 'standard input' : path,
  );
  return {
    pairs: pairs.map((pair) => ({ ...pair, prevails: pair.prevails ?? configuration?.prevails ?? null })),
    lonely: [],
  };
}

async function configured(
  configuration: Configuration | null,
  { allowOutside = false }: RunOptions,
): Promise<Readonly<{ pairs: readonly PairOfFiles[]; lonely: readonly Lonely[] }>> {
  const cure = 'name two files, or one that holds both versions: tweeluik check NL EN';
  if (!configuration) throw new UserError(`${cure}; or run tweeluik init and write the pairs in tweeluik.yaml`);
  if (configuration.pairs.length === 0)
    throw new UserError(`${configuration.path}: "pairs" is empty; write the pairs there, or ${cure}`);
  const [{ pairsOf }, { lister }] = await Promise.all([import('../node/pairs.ts'), import('../node/lister.ts')]);
  const folder = resolve(folderOf(configuration));
  const found = pairsOf(
    configuration.pairs,
    lister(
      folder,
      configuration.ignore.map((pattern) => bounded(pattern, configuration.path)),
    ),
  );
  const outside = (pair: PairOfFiles): string | undefined =>
    allowOutside ? undefined : filesRead(pair.paths, pair).find((path) => !isWithin(folder, resolve(folder, path)));
  const strays = found.pairs.flatMap((pair) => outside(pair) ?? []);
  return {
    pairs: found.pairs
      .filter((pair) => outside(pair) === undefined)
      .map((pair) => ({ ...pair, prevails: pair.prevails ?? configuration.prevails })),
    lonely: [...found.lonely, ...strays.map((path) => ({ path, reason: OUTSIDE }))],
  };
}

/** What a stranger may put in a configuration must not make the program read, or write, what is none of theirs. */
const OUTSIDE =
  'this lies outside the folder of the configuration that names it; say --allow-outside if it may be used all the same';

/** A path of a configuration that leads nowhere outside its folder, links followed. */
function inside(path: string, configuration: Configuration | null, { allowOutside = false }: RunOptions): string {
  const folder = resolve(configuration ? folderOf(configuration) : '');
  if (allowOutside || isWithin(folder, resolve(folder, path))) return path;
  throw new UserError(`${path}: ${OUTSIDE}`);
}

/** Of pairs that are as they were no finding is asked for, so they are not read; `changed` = the only language of which files changed. */
function changedSince(
  revision: string,
  root: string,
  pairs: readonly PairOfFiles[],
): Readonly<{ pairs: readonly PairOfFiles[]; changed: Lang | null }> {
  const past = pastOf(revision, root);
  const isNew = (path: string | undefined): boolean => path !== undefined && (path === '-' || !past.same(path));
  const touched = pairs.filter((pair) => filesRead(pair.paths, pair).some(isNew));
  const langs = LANGS.filter((lang) => touched.some((pair) => isNew(pair[lang])));
  const known = touched.every(({ paths }) => paths.length === 0);
  return {
    pairs: pairs.length === 1 ? pairs : touched,
    changed: known && langs.length === 1 ? (langs[0] ?? null) : null,
  };
}

/** The checks that run, with their severities. What is asked for by its name runs whatever the pin. */
function chosen(
  options: RunOptions,
  configuration: Configuration | null,
  own: readonly Check[],
): Readonly<{ checks: readonly Check[]; newer: readonly string[] }> {
  const severities = new Map(
    [...(configuration?.checks ?? [])].map(([name, severity]) => [knownCheck(name, own), severity]),
  );
  const only = options.only?.map((name) => knownCheck(name, own)) ?? [];
  const newer = leftOut(CHECKS, configuration?.pin.checks ?? null, (id) => severities.has(id) || only.includes(id));
  const checks = checksOf(options, own)
    .filter(({ id }) => options.only !== undefined || severities.get(id) !== 'off')
    .map((check): Check => {
      const severity = severities.get(check.id);
      return severity === undefined || severity === 'off' ? check : { ...check, severity };
    });
  const ids = newer.map(({ id }) => id);
  return { checks: checks.filter(({ id }) => !ids.includes(id)), newer: ids };
}

function acceptedOf(
  options: RunOptions,
  configuration: Configuration | null,
  here: (path: string) => string,
): Plan['accepted'] {
  const { accepted } = options;
  if (accepted !== undefined) return { path: accepted, asked: true };
  return configuration?.accepted
    ? { path: here(inside(configuration.accepted, configuration, options)), asked: false }
    : null;
}

/** What applies, for tweeluik check --print-config. */
export function printed({ configuration, pairs, lonely, settings, accepted, failOn, stale, newer }: Plan): string {
  const applies = {
    configuration: configuration?.path ?? null,
    pairs: pairs.map(({ paths, nl, en, prevails }) => ({
      files: [...paths, nl, en].filter((path) => path !== undefined),
      prevails,
    })),
    'without-partner': lonely.map(({ path }) => path),
    glossaries: settings.engine.glossary,
    'bundled-glossary': settings.engine.bundledGlossary,
    checks: settings.engine.checks,
    'fail-on': failOn,
    locale: settings.engine.locale,
    accepted: accepted?.path ?? null,
    stale,
    pin: { checks: configuration?.pin.checks ?? null, glossary: settings.engine.pin, 'leaves-out': newer },
  };
  return `${JSON.stringify(applies, null, 2)}\n`;
}
