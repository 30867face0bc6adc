import { CHECKS } from '../../checks/index.ts';
import { type Piece, pieceOf, type Question } from '../../engine/piece.ts';
import type { Since } from '../../engine/since.ts';
import type { Failure } from '../../engine/verdict.ts';
import { decode } from '../../formats/decode.ts';
import { halves } from '../../formats/halves.ts';
import { readLexicon } from '../../languages/nl-en/lexicon.ts';
import { UserError } from '../../model/error.ts';
import { both, type Sides } from '../../model/side.ts';
import type { Source } from '../../model/source.ts';
import { pastOf } from '../node/git.ts';
import { bundledLexicon, version } from '../node/package.ts';
import type { PairOfFiles } from '../node/pairs.ts';
import { readPair } from '../node/read.ts';
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
export function reviewed(
  { paths, nl, en, prevails }: PairOfFiles,
  question: Question,
  { root, since }: Settings,
): Piece {
  const sources = readPair({ paths, nl, en, root });
  return pieceOf(
    sources,
    question,
    prevails ?? undefined,
    since === undefined ? undefined : before(sources, since, root),
  );
}

/** What the texts of a pair were at a revision; a file that holds both versions must have held both. */
function before(sources: Sides<Source>, revision: string, root: string): Since {
  const past = pastOf(revision, root);
  const then = both(sources, (source): Source | null => {
    const bytes = past.bytes(source.path);
    if (!bytes || bytes.length === 0) return null;
    const text = decode(bytes, `${source.path} at ${revision}`);
    return { ...source, text, range: { start: 0, end: text.length } };
  });
  if (sources.nl.path !== sources.en.path) return { revision, sources: then };
  const ranges = then.nl && halves(then.nl.text);
  return {
    revision,
    sources: both(then, (source, lang) => (source && ranges ? { ...source, range: ranges[lang] } : null)),
  };
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
