import { dirname, relative, resolve } from 'node:path';
import { drift } from '../../checks/drift.ts';
import { CHECKS } from '../../checks/index.ts';
import { chosenChecks, knownCheck } from '../../engine/options.ts';
import type { Piece } from '../../engine/piece.ts';
import { type Failure, type Verdict, verdict } from '../../engine/verdict.ts';
import { decode } from '../../formats/decode.ts';
import { UserError } from '../../model/error.ts';
import { accepted, type Row } from '../../review/accepted.ts';
import { engineOf } from '../node/engine.ts';
import { textIfThere } from '../node/files.ts';
import { version } from '../node/package.ts';
import { reviewed } from '../node/pair.ts';
import { slashed } from '../node/paths.ts';
import { bytesOf } from '../node/read.ts';
import type { Plan } from './settings.ts';
import { asideOf } from './sources.ts';

/** The verdict of a run, the name of each document as the accepted file has it, and what of the glossaries could not be used. */
export type Result = Verdict & Readonly<{ names: readonly string[]; aside: string }>;

/**
 * Checks all pairs of a run.
 * @throws UserError where the only pair of a run cannot be checked, or the accepted file is no such file
 */
export async function run(plan: Plan): Promise<Result> {
  const rows = acceptedRows(plan);
  const { pieces, aside } = await piecesOf(plan);
  const names = pieces.map((piece) => ('report' in piece ? nameOf(piece, plan) : ''));
  const { engine, asked } = plan.settings;
  const ids = new Set(
    chosenChecks(engine.checks)
      .map(({ id }) => id)
      .filter((id) => id !== drift.id || asked.since !== undefined),
  );
  const found = verdict([...pieces, ...plan.lonely], {
    version: version(),
    locale: plan.settings.engine.locale ?? 'en',
    accepted: { file: plan.accepted?.path ?? '', rows },
    names,
    took: (check) => ids.has(CHECKS.find(({ formerly }) => formerly?.includes(check))?.id ?? check),
  });
  return { ...found, names: names.filter((name) => name !== ''), aside };
}

type Pieces = Readonly<{ pieces: readonly (Piece | Failure)[]; aside: string }>;

async function piecesOf({ pairs, lonely, settings, workers }: Plan): Promise<Pieces> {
  const [first] = pairs;
  const alone = first && pairs.length + lonely.length === 1;
  const engine = await engineOf(settings.engine);
  const pieces = alone
    ? [await reviewed(first, engine, settings.asked)]
    : await (await import('./many.ts')).many(pairs, engine, settings, workers);
  const lacking = pieces.flatMap((piece) => ('report' in piece ? (piece.lacks ?? []) : []));
  if (lacking[0] !== undefined && lacking.length === pieces.length) throw new UserError(lacking[0]);
  return { pieces, aside: asideOf(engine) };
}

/** The accepted differences; a file that a configuration names may not be there yet. */
function acceptedRows({ accepted: file }: Plan): readonly Row[] {
  if (!file) return [];
  if (!file.asked && textIfThere(file.path) === null) return [];
  const text = decodeOrEmpty(file.path);
  const rows = accepted(text, file.path);
  for (const { check, line } of rows) {
    try {
      knownCheck(check);
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

/** A document as the accepted file names it: its paths from the folder of that file, so that it is the same wherever the program is started. */
function nameOf({ report }: Piece, { accepted: file, settings }: Plan): string {
  const folder = file ? dirname(file.path) : settings.asked.root;
  const [document] = report.documents;
  const paths = [document?.nl.path ?? '', document?.en.path ?? ''].map((path) =>
    path === 'standard input' ? path : slashed(relative(resolve(folder), resolve(settings.asked.root, path))),
  );
  return [...new Set(paths)].join(' and ');
}
