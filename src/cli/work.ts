import { CHECKS } from '../checks/index.ts';
import type { PairOfFiles } from '../config/pairs.ts';
import { type Piece, pieceOf, type Question } from '../gate/piece.ts';
import type { Failure } from '../gate/verdict.ts';
import { readLexicon } from '../glossary/lexicon.ts';
import { UserError } from '../model.ts';
import { bundledLexicon, version } from '../read/package.ts';
import { readPair } from '../read/read.ts';
import { knownCheck } from './choose.ts';
import type { Settings } from './settings.ts';
import { glossaryOf } from './sources.ts';

/** What is asked of every pair, with the glossaries read; `aside` = what of the user's files could not be used. */
export async function questionOf(settings: Settings): Promise<Question & Readonly<{ aside: string }>> {
  const { glossaries, bundledGlossary, pin, clause, side, sheet } = settings;
  const found = await glossaryOf({ glossary: glossaries, bundledGlossary, pin });
  return {
    ...found,
    checks: CHECKS.flatMap((check) => {
      const chosen = settings.checks.find(({ id }) => id === check.id);
      return chosen ? [{ ...check, severity: chosen.severity }] : [];
    }),
    lexicon: readLexicon(bundledLexicon()),
    version: version(),
    named: knownCheck,
    clause,
    side,
    sheet,
  };
}

/**
 * Reads and reviews one pair.
 * @throws UserError where it cannot be checked
 */
export function reviewed({ paths, nl, en, prevails }: PairOfFiles, question: Question, { root }: Settings): Piece {
  return pieceOf(readPair({ paths, nl, en, root }), question, prevails ?? undefined);
}

/** The same; a pair that cannot be checked gives the reason, with the file where one is to blame. */
export function tried(pair: PairOfFiles, question: Question, settings: Settings): Piece | Failure {
  try {
    return reviewed(pair, question, settings);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const files = [...pair.paths, pair.nl, pair.en].filter((path) => path !== undefined);
    const blamed = files.find((path) => error.message.startsWith(`${path}: `));
    return {
      path: blamed ?? files.join(' and '),
      reason: blamed === undefined ? error.message : error.message.slice(blamed.length + 2),
    };
  }
}
