import { type CellValue, readXlsx } from 'hucre/xlsx';
import { LANGS } from '../model/side.ts';
import type { Judged } from './verdicts.ts';
import { SHEET } from './words/sheet.ts';

/**
 * The rows of a reviewed workbook that have a verdict or a comment, whatever was sorted, moved or hidden in it: the columns are found by
 * their headings, in either language.
 * @returns null where the workbook has no sheet with a fingerprint and a verdict
 */
export async function rowsOf(bytes: Uint8Array): Promise<readonly Judged[] | null> {
  const { sheets } = await readXlsx(bytes);
  for (const { rows } of sheets) {
    const at = rows.findIndex((row) => HEADINGS.every((names) => row.map(said).some((cell) => names.includes(cell))));
    if (at < 0) continue;
    const headings = (rows[at] ?? []).map(said);
    return rows.slice(at + 1).flatMap((row, below) => {
      const of = (names: readonly string[]) => said(row[headings.findIndex((one) => names.includes(one))] ?? null);
      const found = {
        place: `row ${at + below + 2}`,
        document: of(['document']),
        fingerprint: of(FINGERPRINT),
        verdict: of(VERDICT),
        comment: of(COMMENT),
      };
      return found.fingerprint !== '' && (found.verdict !== '' || found.comment !== '') ? [found] : [];
    });
  }
  return null;
}

const FINGERPRINT = ['fingerprint'];
const VERDICT = LANGS.map((lang) => SHEET[lang].verdict);
const COMMENT = LANGS.map((lang) => SHEET[lang].comment);
const HEADINGS = [FINGERPRINT, VERDICT, COMMENT];

const said = (value: CellValue): string => (value === null ? '' : String(value)).trim();
