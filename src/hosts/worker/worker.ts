import type { Engine } from '../../engine/engine.ts';
import type { Piece } from '../../engine/piece.ts';
import type { Failure } from '../../engine/verdict.ts';
import { type EngineOptions, engineOf } from '../node/engine.ts';
import { type AskedOfFiles, tried } from '../node/pair.ts';
import type { PairOfFiles } from '../node/pairs.ts';

/** A pair for a worker, with the settings of its run. */
export type Task = Readonly<{ pair: PairOfFiles; engine: EngineOptions; asked: AskedOfFiles }>;

let prepared: Promise<Engine> | undefined;

/** Checks one pair in a thread of its own; the engine is prepared once for a thread, since the settings of a run are the same for all pairs. */
export async function work({ pair, engine, asked }: Task): Promise<Piece | Failure> {
  prepared ??= engineOf(engine);
  return tried(pair, await prepared, asked);
}
