import { toBitext } from '../align/bitext.ts';
import { resemblance } from '../evidence/resemblance.ts';
import type { Grammars } from '../facts/trees.ts';
import { languageOf } from '../languages/recognise.ts';
import type { Bitext } from '../model/bitext.ts';
import { UserError } from '../model/error.ts';
import type { Check, Finding } from '../model/finding.ts';
import type { Glossary, Lexicon } from '../model/glossary.ts';
import { across, LANGS, LANGUAGE, type Lang, type Sides } from '../model/side.ts';
import type { Source } from '../model/source.ts';
import { type Report, report } from '../report/report.ts';
import { type Sheet, sheet } from '../report/sheet.ts';
import { type Comment, comments } from '../review/comments.ts';
import { review, shareWords } from '../review/review.ts';
import { clausesUnder, standsIn, unknownClause } from './clause.ts';
import { knownCheck } from './options.ts';
import { beforeOf, concerned, type Since } from './since.ts';

/** What is the same for every pair of a run. */
export type Equipment = Readonly<{
  checks: readonly Check[];
  glossary: Glossary;
  lexicon: Lexicon;
  /** What was learned of the grammar of both languages; without it the checks of meaning look at words alone. */
  grammars?: Grammars;
  version: string;
  locale: Lang;
}>;

/** What is asked of a pair; nothing said: everything that the checks find. */
export type Asked = Readonly<{
  /** The language that prevails, where it is known otherwise than from the texts. */
  prevails?: Lang;
  /** Report on this clause and what is under it. */
  clause?: string;
  /** Report faults of this text itself. */
  side?: Lang;
  /** Report on what changed since a revision. */
  since?: Since;
  /** Whether a report will show the texts themselves. */
  sheet?: boolean;
}>;

/** What one pair gives to the report of a run: plain values only, so that it can go from one thread to another. */
export type Piece = Readonly<{
  report: Report;
  sheet: Sheet | null;
  comments: readonly Comment[];
  /** The findings that were asked for, by their index; the others tell which accepted differences still apply. */
  asked: readonly number[];
  /** The labels of the clauses that took part; null: all. */
  clauses: readonly string[] | null;
  /** Drifts, and the findings about the same words, which need not be said as well. */
  hides: readonly Readonly<{ drift: number; others: readonly number[] }>[];
  /** What to say where neither text has the clause that was asked for. */
  lacks?: string;
  /** What whoever reads the report must know of how a file was read, a sentence each. */
  remarks?: readonly string[];
}>;

/**
 * Reviews one pair.
 * @throws UserError where the texts are no versions of one text, or a comment in them is not whole
 */
export function pieceOf(
  sources: Sides<Source>,
  equipment: Equipment,
  { prevails, clause, side, since, sheet: withSheet = false }: Asked = {},
): Piece {
  const now = toBitext(sources, equipment.glossary, equipment.lexicon, equipment.grammars);
  refuse(now);
  const before = since && beforeOf(since, equipment);
  const bitext = before ? { ...now, before } : now;
  const findings = review(bitext, equipment.checks);
  const changed = since ? concerned(bitext, since) : null;
  const named = clause === undefined ? null : clausesUnder(bitext, clause);
  const labels = named && LANGS.flatMap((lang) => named[lang].map(({ label }) => label));
  const isAsked = (finding: Finding): boolean =>
    (side === undefined || finding.side === side) &&
    (named === null || standsIn(named, finding)) &&
    (changed === null || changed.finding(finding));
  return {
    report: report(bitext, findings, equipment.version, prevails, equipment.locale),
    sheet: withSheet ? sheet(bitext, equipment.locale) : null,
    comments: comments(bitext, (name) => knownCheck(name, equipment.checks)),
    asked: findings.flatMap((finding, at) => (isAsked(finding) ? [at] : [])),
    clauses: changed ? changed.labels.filter((label) => labels?.includes(label) ?? true) : labels,
    hides: hiding(findings, equipment.checks),
    ...remarksOn(sources),
    ...(clause !== undefined && labels?.length === 0 ? { lacks: unknownClause(bitext, clause) } : {}),
  };
}

/** What the formats of the two files have to say, each with its file; of one that holds both texts once. */
function remarksOn(sources: Sides<Source>): Pick<Piece, 'remarks'> {
  const said = LANGS.flatMap((lang) => (sources[lang].notes ?? []).map((note) => `${sources[lang].path}: ${note}`));
  return said.length === 0 ? {} : { remarks: [...new Set(said)] };
}

/** For each finding that explains others, by its index, those that share words with it. */
function hiding(findings: readonly Finding[], checks: readonly Check[]): Piece['hides'] {
  const explaining = new Set(checks.filter(({ explains }) => explains).map(({ id }) => id));
  return findings.flatMap(({ check, at }, drift) => {
    if (!explaining.has(check)) return [];
    const others = findings.flatMap((one, place) => (one.check !== check && shareWords(one.at, at) ? [place] : []));
    return [{ drift, others }];
  });
}

/** The least share of the words that must stand in pairs with evidence, for a report to mean anything. */
const LEAST = 0.6;

function refuse(bitext: Bitext): void {
  refuseOtherLanguage(bitext);
  const { share, clauses, paired } = resemblance(bitext);
  if (share >= LEAST) return;
  throw new UserError(
    `these do not look like two versions of one text: ${paired} of ${clauses} clauses paired (${Math.round(share * 100)} % of the words with evidence)`,
  );
}

/** A text of which this share of the words stands in the other language is no version of the other text, but a part of it or a mixture. */
const MIXED = 1 / 3;
/** Shorter clauses do not tell their language: "Force majeure". */
const TELLING = 8;

/** One line instead of a finding a clause: a translation that is not done yet, or a file that holds both versions in turns. */
function refuseOtherLanguage({ sides }: Bitext): void {
  for (const lang of LANGS) {
    const counts = { all: 0, other: 0, clauses: 0, words: 0 };
    for (const sentences of sides[lang].sentences.values()) {
      const words = sentences.reduce((sum, one) => sum + one.words.length, 0);
      counts.words += words;
      if (words < TELLING) continue;
      counts.all++;
      if (languageOf(sentences.map(({ text }) => text).join(' ')) !== across(lang)) continue;
      counts.clauses++;
      counts.other += words;
    }
    if (counts.words > 0 && counts.other >= MIXED * counts.words && counts.clauses > 1)
      throw new UserError(
        `${sides[lang].source.path}: much of this ${LANGUAGE[lang]} text is ${LANGUAGE[across(lang)]} (${counts.clauses} of ${counts.all} clauses); translate them first, or give the right file`,
      );
  }
}
