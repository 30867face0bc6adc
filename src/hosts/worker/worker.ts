import type { Piece, Question } from '../../engine/piece.ts';
import type { Failure } from '../../engine/verdict.ts';
import type { Settings } from '../cli/settings.ts';
import { questionOf, tried } from '../cli/work.ts';
import type { PairOfFiles } from '../node/pairs.ts';

/** A pair for a worker, with the settings of its run. */
export type Task = Readonly<{ pair: PairOfFiles; settings: Settings }>;

let question: Promise<Question> | undefined;

/** Checks one pair in a thread of its own; the glossaries are read once for a thread, since the settings of a run are the same for all pairs. */
export async function work({ pair, settings }: Task): Promise<Piece | Failure> {
  question ??= questionOf(settings);
  return tried(pair, await question, settings);
}
