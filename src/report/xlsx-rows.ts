import { type CellValue, readXlsx } from 'hucre/xlsx';

/** What a reviser wrote beside a finding; `row` as the spreadsheet numbers it. */
export type ReviewRow = Readonly<{
  row: number;
  document: string;
  fingerprint: string;
  verdict: string;
  comment: string;
}>;

/**
 * The rows of a reviewed workbook that have a verdict or a comment, whatever was sorted, moved or hidden in it: the columns are found by
 * their headings. The verdict is in lower case.
 * @returns null where the workbook has no sheet with a fingerprint and a verdict
 */
export async function rowsOf(bytes: Uint8Array): Promise<readonly ReviewRow[] | null> {
  const { sheets } = await readXlsx(bytes);
  for (const { rows } of sheets) {
    const at = rows.findIndex((row) => HEADINGS.every((heading) => row.map(said).includes(heading)));
    if (at < 0) continue;
    const headings = (rows[at] ?? []).map(said);
    return rows.slice(at + 1).flatMap((row, below) => {
      const of = (heading: string) => said(row[headings.indexOf(heading)] ?? null);
      const found = {
        row: at + below + 2,
        document: of('document'),
        fingerprint: of('fingerprint'),
        verdict: of('verdict').toLowerCase().replace(TRUE, 'true'),
        comment: of('comment'),
      };
      return found.fingerprint !== '' && (found.verdict !== '' || found.comment !== '') ? [found] : [];
    });
  }
  return null;
}

const HEADINGS = ['fingerprint', 'verdict', 'comment'];

/** A spreadsheet may have made a truth value of "true", and a Dutch one calls it so. */
const TRUE = /^(?:1|waar)$/;

const said = (value: CellValue): string => (value === null ? '' : String(value)).trim();
