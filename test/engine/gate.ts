import { CHECKS } from '../../src/checks/index.ts';
import { type Asked, type Equipment, type Piece, pieceOf } from '../../src/engine/piece.ts';
import { type Verdict, verdict } from '../../src/engine/verdict.ts';
import type { Check } from '../../src/model/finding.ts';
import type { Reported } from '../../src/report/report.ts';
import type { Row } from '../../src/review/accepted.ts';
import { bundled, lexicon, source } from '../texts.ts';

/** What the program checks with when nothing is configured. */
export const equipment = (checks: readonly Check[] = CHECKS): Equipment => ({
  checks,
  glossary: bundled(),
  lexicon: lexicon(),
  version: '1.2.3',
  locale: 'en',
});

/** Two texts, reviewed. */
export const piece = (
  nl: string,
  en: string,
  { checks, ...asked }: Asked & Readonly<{ checks?: readonly Check[] }> = {},
): Piece => pieceOf({ nl: source('nl', nl), en: source('en', en) }, equipment(checks), asked);

/** The verdict on one pair, with accepted rows. */
export const judged = (one: Piece, rows: readonly Row[], checks: readonly Check[] = CHECKS): Verdict =>
  verdict([one], {
    version: '1.2.3',
    locale: 'en',
    accepted: { file: 'accepted.tsv', rows },
    names: ['nl.txt and en.txt'],
    took: (id) => checks.some((check) => check.id === id || check.formerly?.includes(id)),
  });

/** A row that accepts a finding. */
export const rowFor = (finding: Reported | undefined, line = 2): Row => ({
  line,
  document: 'nl.txt and en.txt',
  check: finding?.check ?? '',
  clause: finding?.clause.nl ?? '',
  fingerprint: finding?.fingerprint ?? '',
  reason: 'Zo bedoeld.',
});

/** Open findings as "check clause". */
export const open = ({ report }: Verdict): readonly string[] =>
  report.findings
    .filter(({ accepted }) => accepted === undefined)
    .map(({ check, clause }) => `${check} ${clause.nl ?? clause.en}`);
