import type { NewRow } from '../review/accepted.ts';
import { filesOf, type Report, type Reported } from './report.ts';
import type { Judged } from './verdicts.ts';

/** The row of the accepted file for a finding; `document` = the name of its pair, as that file has it. */
export const acceptedRow = (
  { check, clause, at, fingerprint }: Reported,
  document: string,
  reason: string,
): NewRow => ({
  document,
  check,
  clause: [...new Set([clause.nl, clause.en])].filter((label) => label !== null).join(' / '),
  nl: at.nl?.words ?? '',
  en: at.en?.words ?? '',
  fingerprint,
  reason,
});

/** The finding that a verdict is about: of its document, by paths or by the names of the files, else of any. */
export function judgedFinding<F extends Reported>(
  { fingerprint, document }: Pick<Judged, 'fingerprint' | 'document'>,
  open: readonly F[],
  { documents }: Report,
): F | undefined {
  const same = open.filter((one) => one.fingerprint === fingerprint);
  const names = (one: F): readonly string[] => {
    const texts = documents[one.document];
    return texts ? [[...new Set([texts.nl.path, texts.en.path])].join(' and '), filesOf(texts)] : [];
  };
  return same.find((one) => names(one).includes(document)) ?? same[0];
}
