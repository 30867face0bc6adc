import type { Engine } from '../../engine/engine.ts';
import type { Asked, Piece } from '../../engine/piece.ts';
import type { Since } from '../../engine/since.ts';
import type { Failure } from '../../engine/verdict.ts';
import { UserError } from '../../model/error.ts';
import type { Sides } from '../../model/side.ts';
import type { Source } from '../../model/source.ts';
import { pastOf } from './git.ts';
import type { PairOfFiles } from './pairs.ts';
import { readLike, readPair } from './read.ts';

/** What is asked of every pair of a run, as plain values; `root` = the folder that paths count from, `since` = a revision of its repository. */
export type AskedOfFiles = Omit<Asked, 'since' | 'prevails'> & Readonly<{ root: string; since?: string }>;

/**
 * Reads and reviews one pair.
 * @throws UserError where it cannot be checked
 */
export async function reviewed(
  { paths, nl, en, prevails }: PairOfFiles,
  engine: Engine,
  { root, since, ...asked }: AskedOfFiles,
): Promise<Piece> {
  const sources = await readPair({ paths, nl, en, root });
  return engine.check(sources, {
    ...asked,
    ...(prevails ? { prevails } : {}),
    ...(since === undefined ? {} : { since: await before(sources, since, root) }),
  });
}

/** What the texts of a pair were at a revision; a file that holds both versions must have held both. */
async function before({ nl, en }: Sides<Source>, revision: string, root: string): Promise<Since> {
  const past = pastOf(revision, root);
  const then = async (source: Source): Promise<Source | null> => {
    const bytes = past.bytes(source.path);
    return bytes && bytes.length > 0 ? readLike(bytes, `${source.path} at ${revision}`, source) : null;
  };
  return { revision, sources: { nl: await then(nl), en: await then(en) } };
}

/**
 * The same; a pair that cannot be checked gives the reason, with the file where one is to blame. A fault of the program itself stops no other pair
 * either.
 */
export async function tried(pair: PairOfFiles, engine: Engine, asked: AskedOfFiles): Promise<Piece | Failure> {
  try {
    return await reviewed(pair, engine, asked);
  } catch (error) {
    const files = [...pair.paths, pair.nl, pair.en].filter((path) => path !== undefined);
    if (!(error instanceof UserError))
      return {
        path: files.join(' and '),
        reason: `the program failed on this pair (${String(error)}); please report it`,
      };
    const blamed = files.find((path) => error.message.startsWith(`${path}: `));
    return {
      path: blamed ?? files.join(' and '),
      reason: blamed === undefined ? error.message : error.message.slice(blamed.length + 2),
    };
  }
}
