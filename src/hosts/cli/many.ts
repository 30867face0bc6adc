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
 * Checks many pairs and gives each as it is done, in the order of the pairs whatever thread is done first. Only what a report needs stays of a pair.
 * Where somebody presses Ctrl-C it gives what is done and ends; whoever presses it again stops the program.
 * @param workers how many threads; null: as many as pay
 */
export async function* many(
  pairs: readonly PairOfFiles[],
  engine: Engine,
  settings: Settings,
  workers: number | null,
): AsyncGenerator<Piece | Failure> {
  const threads = workers ?? threadsFor(pairs.length);
  const bar = await progress(pairs.length);
  let stopped = false;
  const stop = (): void => {
    stopped = true;
    process.off('SIGINT', stop);
  };
  process.on('SIGINT', stop);
  try {
    for await (const piece of threads < 2 ? inTurn(pairs, engine, settings) : inPool(pairs, settings, threads)) {
      bar.step();
      yield piece;
      // a signal is heard between two pairs
      await setImmediate();
      if (stopped) return;
    }
  } finally {
    process.off('SIGINT', stop);
    bar.stop();
  }
}

async function* inTurn(
  pairs: readonly PairOfFiles[],
  engine: Engine,
  settings: Settings,
): AsyncGenerator<Piece | Failure> {
  // a copy, as a thread would give: words that were cut out of a text would keep all of it in memory until the end of the run
  for (const pair of pairs) yield structuredClone(await tried(pair, engine, settings.asked));
}

/** So many pairs are given to each thread before the first of them is done, so that what waits stays little. */
const AHEAD = 4;

async function* inPool(
  pairs: readonly PairOfFiles[],
  settings: Settings,
  threads: number,
): AsyncGenerator<Piece | Failure> {
  const { Tinypool } = await import('tinypool');
  const pool = new Tinypool({
    filename: new URL('./worker.js', import.meta.url).href,
    name: 'work',
    minThreads: threads,
    maxThreads: threads,
  });
  try {
    const waiting: Promise<Piece | Failure>[] = [];
    for (const pair of pairs) {
      const piece: Promise<Piece | Failure> = pool.run({ pair, ...settings });
      // of a run that is stopped nobody waits for the rest
      piece.catch(() => undefined);
      waiting.push(piece);
      if (waiting.length > AHEAD * threads) yield (await waiting.shift()) as Piece | Failure;
    }
    while (waiting.length > 0) yield (await waiting.shift()) as Piece | Failure;
  } finally {
    await pool.destroy();
  }
}
