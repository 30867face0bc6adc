import { dirname, relative, resolve } from 'node:path';
import { drift } from '../../checks/drift.ts';
import { CHECKS } from '../../checks/index.ts';
import type { Engine } from '../../engine/engine.ts';
import { chosenChecks, knownCheck } from '../../engine/options.ts';
import type { Piece } from '../../engine/piece.ts';
import { type Failure, type Verdict, verdict } from '../../engine/verdict.ts';
import { decode } from '../../formats/decode.ts';
import { UserError } from '../../model/error.ts';
import type { Severity } from '../../model/finding.ts';
import type { Lang } from '../../model/side.ts';
import { plain } from '../../report/plain.ts';
import { accepted, type Row } from '../../review/accepted.ts';
import { engineOf } from '../node/engine.ts';
import { textIfThere } from '../node/files.ts';
import { version } from '../node/package.ts';
import { reviewed } from '../node/pair.ts';
import { slashed } from '../node/paths.ts';
import { bytesOf } from '../node/read.ts';
import type { Plan } from './settings.ts';
import { asideOf } from './sources.ts';

/** What of a run is the same for all its pairs, as plain values: the rest of a report is made of the pieces. */
export type Frame = Readonly<{
  accepted: Readonly<{ file: string; rows: readonly Row[] }>;
  /** The checks that took part. */
  took: readonly string[];
  /** Files that a pattern names and that have no partner. */
  lonely: readonly Failure[];
  failOn: Severity | 'never';
  /** How severe an accepted difference is that no longer applies. */
  stale: Severity;
  changed: Lang | null;
  /** The language of messages. */
  locale: Lang;
}>;

/** A piece, or why there is none, and the name of its document as the accepted file has it. */
export type Named = Readonly<{ piece: Piece | Failure; name: string }>;

/** The verdict of a run, and the name of each document as the accepted file has it. */
export type Result = Verdict & Readonly<{ names: readonly string[] }>;

/** A run that has begun: its pieces come in the order of the pairs; `aside` = what of the glossaries could not be used. */
export type Running = Readonly<{ frame: Frame; pieces: AsyncIterable<Named>; aside: string }>;

/**
 * Reads the glossaries and the accepted differences, and begins to check the pairs.
 * @throws UserError where the accepted file or a glossary is none; the pieces throw one where the only pair of a run cannot be checked
 */
export async function start(plan: Plan): Promise<Running> {
  const { engine: told, asked } = plan.settings;
  const accepted = { file: plan.accepted?.path ?? '', rows: acceptedRows(plan) };
  const took = chosenChecks(told.checks, plan.own)
    .map(({ id }) => id)
    .filter((id) => id !== drift.id || asked.since !== undefined);
  const { lonely, failOn, stale, changed } = plan;
  const { locale = 'en' } = told;
  const engine = await engineOf(told);
  return {
    frame: { accepted, took, lonely, failOn, stale, changed, locale },
    pieces: named(plan, engine),
    aside: asideOf(engine),
  };
}

async function* named(plan: Plan, engine: Engine): AsyncGenerator<Named> {
  const { pairs, lonely, settings, workers, shard } = plan;
  const [first] = pairs;
  const alone = first && shard === null && pairs.length + lonely.length === 1;
  if (alone) yield withName(await reviewed(first, engine, settings.asked), plan);
  else
    for await (const piece of (await import('./many.ts')).many(pairs, engine, settings, workers))
      yield withName(piece, plan);
}

/**
 * Checks all pairs of a run; `left` = how many were not checked, since somebody stopped it.
 * @throws UserError where the only pair of a run cannot be checked, or the accepted file is no such file
 */
export async function run(plan: Plan): Promise<Result & Readonly<{ aside: string; left: number; frame: Frame }>> {
  const { frame, pieces, aside } = await start(plan);
  const done: Named[] = [];
  for await (const piece of pieces) done.push(piece);
  return { ...settled(done, frame), aside: aside + remarksIn(done), left: plan.pairs.length - done.length, frame };
}

/** What the formats of the files have to say, a line each. */
const remarksIn = (done: readonly Named[]): string =>
  done
    .flatMap(({ piece }) => ('report' in piece ? (piece.remarks ?? []) : []))
    .map((remark) => `tweeluik: ${plain(remark)}\n`)
    .join('');

/**
 * The verdict on pieces in the order of their pairs.
 * @throws UserError where none of the texts has the clause that was asked for
 */
export function settled(done: readonly Named[], { accepted, took, lonely, locale }: Frame): Result {
  const lacking = done.flatMap(({ piece }) => ('report' in piece ? (piece.lacks ?? []) : []));
  if (lacking[0] !== undefined && lacking.length === done.length) throw new UserError(lacking[0]);
  const found = verdict([...done.map(({ piece }) => piece), ...lonely], {
    version: version(),
    locale,
    accepted,
    names: done.map(({ name }) => name),
    took: (check) => took.includes(CHECKS.find(({ formerly }) => formerly?.includes(check))?.id ?? check),
  });
  return { ...found, names: done.flatMap(({ name }) => (name === '' ? [] : [name])) };
}

/** The accepted differences; a file that a configuration names may not be there yet. */
function acceptedRows({ accepted: file, own }: Plan): readonly Row[] {
  if (!file) return [];
  if (!file.asked && textIfThere(file.path) === null) return [];
  const text = decodeOrEmpty(file.path);
  const rows = accepted(text, file.path);
  for (const { check, line } of rows) {
    try {
      knownCheck(check, own);
    } catch (error) {
      throw error instanceof UserError ? new UserError(`${file.path}:${line}:1: ${error.message}`) : error;
    }
  }
  return rows;
}

function decodeOrEmpty(path: string): string {
  const bytes = bytesOf(path);
  return bytes.length === 0 ? '' : decode(bytes, path);
}

const withName = (piece: Piece | Failure, plan: Plan): Named => ({
  piece,
  name: 'report' in piece ? nameOf(piece, plan) : '',
});

/** A document as the accepted file names it: its paths from the folder of that file, so that it is the same wherever the program is started. */
function nameOf({ report }: Piece, { accepted: file, settings }: Plan): string {
  const folder = file ? dirname(file.path) : settings.asked.root;
  const [document] = report.documents;
  const paths = [document?.nl.path ?? '', document?.en.path ?? ''].map((path) =>
    path === 'standard input' ? path : slashed(relative(resolve(folder), resolve(settings.asked.root, path))),
  );
  return [...new Set(paths)].join(' and ');
}
