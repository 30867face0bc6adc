import type { Lang } from '../model/side.ts';
import { type Report, type Reported, reportOf } from '../report/report.ts';
import type { Sheet } from '../report/sheet.ts';
import type { Row } from '../review/accepted.ts';
import { settle } from '../review/settle.ts';
import type { Piece } from './piece.ts';

/** A pair that could not be checked. */
export type Failure = Readonly<{ path: string; reason: string }>;

/** What is known of the run as a whole. */
export type Run = Readonly<{
  version: string;
  locale: Lang;
  /** The accepted differences, and their file as messages name it. */
  accepted: Readonly<{ file: string; rows: readonly Row[] }>;
  /** The name of each pair, in the order of the pieces, as the accepted file has it. */
  names: readonly string[];
  /** Whether a check, by its id or a former one, took part. */
  took: (check: string) => boolean;
}>;

/** The report of a run, and the texts of each of its documents where they were asked for. */
export type Verdict = Readonly<{ report: Report; sheets: readonly (Sheet | undefined)[] }>;

/** Lays the pieces of a run together: which findings were accepted, which accepted differences are stale, and what could not be checked. */
export function verdict(
  pieces: readonly (Piece | Failure)[],
  { version, locale, accepted, names, took }: Run,
): Verdict {
  const whole = pieces.flatMap((piece, at) => ('report' in piece ? [{ piece, name: names[at] ?? '' }] : []));
  const all = whole.flatMap(({ piece }, document) => {
    const asked = new Set(piece.asked);
    return piece.report.findings.map((finding, at) => ({
      finding: { ...finding, document } as Reported,
      asked: asked.has(at),
      document,
      at,
    }));
  });
  const { reasons, stale } = settle(
    all.map(({ finding }) => finding),
    accepted,
    whole.flatMap(({ piece }, document) => piece.comments.map((comment) => ({ ...comment, document }))),
    {
      documents: whole.map(({ name }) => name),
      check: took,
      clause: (document, hint) => tookPart(whole[document]?.piece.clauses ?? null, hint),
    },
  );
  const accepting = new Set(
    all.filter(({ finding }) => reasons.has(finding)).map(({ document, at }) => `${document} ${at}`),
  );
  const hidden = new Set(
    whole.flatMap(({ piece }, document) =>
      hiddenOf(piece, (at) => accepting.has(`${document} ${at}`)).map((at) => `${document} ${at}`),
    ),
  );
  const findings = all.flatMap(({ finding, asked, document, at }): readonly Reported[] => {
    const reason = reasons.get(finding);
    if (!asked || hidden.has(`${document} ${at}`)) return [];
    return [reason === undefined ? finding : { ...finding, accepted: reason }];
  });
  return {
    report: reportOf(version, locale, {
      documents: whole.flatMap(({ piece }) => piece.report.documents),
      findings,
      stale,
      failed: pieces.flatMap((piece) => ('report' in piece ? [] : [piece])),
    }),
    sheets: whole.map(({ piece }) => piece.sheet ?? undefined),
  };
}

/** The hint of a row names the clause of either text: "3.2", "3.2 / 3.3". */
const tookPart = (clauses: readonly string[] | null, hint: string): boolean =>
  clauses === null || hint.split(' / ').some((label) => clauses.includes(label));

/** One fault is one finding: a drift tells more than the difference it made, unless that difference was accepted. */
const hiddenOf = ({ hides, asked }: Piece, isAccepted: (at: number) => boolean): readonly number[] =>
  hides
    .filter(({ drift }) => asked.includes(drift))
    .flatMap(({ drift, others }) => (others.some(isAccepted) ? [drift] : others));
