import { LANGS, type Lang, type Sides } from '../model/side.ts';
import { asCell, type Row } from './accepted.ts';
import type { Comment } from './comments.ts';

/** What must be known of a finding to tell whether it was accepted. */
export type Settleable = Readonly<{
  check: string;
  fingerprint: string;
  former?: readonly string[];
  document: number;
  at: Sides<Readonly<{ path: string; start: Readonly<{ offset: number }> }> | null>;
}>;

/** What took part in a run: only what did can have become stale. */
export type TookPart = Readonly<{
  /** The names of the documents, as the rows have them, in the order of the report; null for one that could not be checked. */
  documents: readonly (string | null)[];
  check: (id: string) => boolean;
  /** Whether a clause, by its label, took part. */
  clause: (document: number, label: string) => boolean;
}>;

/** An accepted difference that no longer applies. */
export type Stale = Readonly<{ file: string; line: number; check: string; reason: string }>;

/** Which findings are accepted, and why; and what no longer applies. */
export type Settled<F> = Readonly<{ reasons: ReadonlyMap<F, string>; stale: readonly Stale[] }>;

/**
 * Lays findings beside what was accepted. A row is for the finding of its document that has its fingerprint, and for no other, whatever
 * clause or line that stands in. A comment is for the first finding of its check in its clause that no other comment of that text took.
 * @param file the accepted file as messages name it
 */
export function settle<F extends Settleable>(
  findings: readonly F[],
  { file, rows }: Readonly<{ file: string; rows: readonly Row[] }>,
  comments: readonly (Comment & Readonly<{ document: number }>)[],
  tookPart: TookPart,
): Settled<F> {
  const reasons = new Map<F, string>();
  // a row has the name of its document as a cell can hold it: "a  b.md" as "a b.md"
  const documents = tookPart.documents.map((name) => name && asCell(name));
  const byName = named(findings, documents);
  const unused = rows.filter((row) => {
    const found = byName.get(`${asCell(row.document)}\t${row.fingerprint}`);
    if (found && !reasons.has(found)) reasons.set(found, row.reason);
    return !found;
  });
  const stale = unused.filter((row) => {
    const document = documents.indexOf(asCell(row.document));
    return document >= 0 && tookPart.check(row.check) && tookPart.clause(document, row.clause);
  });
  const idle = answered(findings, comments, reasons).filter(({ check }) => tookPart.check(check));
  return {
    reasons,
    stale: [
      ...stale.map(({ line, check, reason }) => ({ file, line, check, reason })),
      ...idle.map(({ path, line, check, reason }) => ({ file: path, line, check, reason })),
    ],
  };
}

/** Findings by the name of their document and their fingerprint, or what that was under a former name of the check. */
function named<F extends Settleable>(findings: readonly F[], documents: TookPart['documents']): ReadonlyMap<string, F> {
  const found = new Map<string, F>();
  for (const finding of findings)
    for (const fingerprint of [...(finding.former ?? []), finding.fingerprint])
      found.set(`${documents[finding.document]}\t${fingerprint}`, finding);
  return found;
}

/** Gives each comment its finding, and returns those that have none. */
function answered<F extends Settleable>(
  findings: readonly F[],
  comments: readonly (Comment & Readonly<{ document: number }>)[],
  reasons: Map<F, string>,
): readonly Comment[] {
  const taken: Sides<Set<F>> = { nl: new Set(), en: new Set() };
  return comments.filter((comment) => {
    for (const lang of LANGS) {
      const found = findings.find((finding) => !taken[lang].has(finding) && meant(comment, finding, lang));
      if (!found) continue;
      taken[lang].add(found);
      if (!reasons.has(found)) reasons.set(found, comment.reason);
      return false;
    }
    return true;
  });
}

function meant(comment: Comment & Readonly<{ document: number }>, finding: Settleable, lang: Lang): boolean {
  const place = finding.at[lang];
  return (
    place !== null &&
    finding.document === comment.document &&
    finding.check === comment.check &&
    place.path === comment.path &&
    comment.start <= place.start.offset &&
    place.start.offset < comment.end
  );
}
