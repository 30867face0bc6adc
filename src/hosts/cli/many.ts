import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import type { Engine } from '../../engine/engine.ts';
import type { Piece } from '../../engine/piece.ts';
import type { Failure } from '../../engine/verdict.ts';
import { tried } from '../node/pair.ts';
import type { PairOfFiles } from '../node/pairs.ts';
import { progress } from './progress.ts';
import type { Settings } from './settings.ts';

/** A thread reads the glossaries again, which takes as long as a few pairs. */
const PAYS = 8;

/** How many threads a run is worth, where nobody says so; 0 = this one alone. */
const threadsFor = (pairs: number): number =>
  pairs < PAYS ? 0 : Math.min(availableParallelism(), Math.floor(pairs / (PAYS / 2)));

/**
 * Checks many pairs, in the order of the pairs whatever thread is done first. Only what a report needs stays of a pair.
 * @param workers how many threads; null: as many as pay
 */
export async function many(
  pairs: readonly PairOfFiles[],
  engine: Engine,
  settings: Settings,
  workers: number | null,
): Promise<readonly (Piece | Failure)[]> {
  const threads = workers ?? threadsFor(pairs.length);
  const bar = await progress(pairs.length);
  try {
    return threads < 2
      ? await inTurn(pairs, engine, settings, bar.step)
      : await inPool(pairs, settings, threads, bar.step);
  } finally {
    bar.stop();
  }
}

async function inTurn(
  pairs: readonly PairOfFiles[],
  engine: Engine,
  settings: Settings,
  step: () => void,
): Promise<readonly (Piece | Failure)[]> {
  const pieces: (Piece | Failure)[] = [];
  for (const pair of pairs) {
    pieces.push(await tried(pair, engine, settings.asked));
    step();
    // a signal is heard between two pairs
    await setImmediate();
  }
  return pieces;
}

async function inPool(
  pairs: readonly PairOfFiles[],
  settings: Settings,
  threads: number,
  step: () => void,
): Promise<readonly (Piece | Failure)[]> {
  const { Tinypool } = await import('tinypool');
  const pool = new Tinypool({
    filename: new URL('./worker.js', import.meta.url).href,
    name: 'work',
    minThreads: threads,
    maxThreads: threads,
  });
  try {
    return await Promise.all(
      pairs.map(async (pair) => {
        const piece: Piece | Failure = await pool.run({ pair, ...settings });
        step();
        return piece;
      }),
    );
  } finally {
    await pool.destroy();
  }
}
