import { writeXlsx } from 'hucre/xlsx';
import type { Listed } from '../load/listed.ts';
import { cellsOf } from './cells.ts';
import type { Saved } from './saved.ts';

/** A workbook with one sheet, its first row bold and always in view. */
export async function xlsx(concepts: readonly Listed[]): Promise<Saved> {
  const [head = [], ...rows] = cellsOf(concepts);
  const content = await writeXlsx({
    sheets: [
      {
        name: 'glossary',
        columns: head.map((name) => ({ width: /^(?:concept|domain)$/.test(name) ? 18 : 40 })),
        rows: [[...head], ...rows.map((row) => row.map((cell) => (cell === '' ? null : literal(cell))))],
        freezePane: { rows: 1 },
      },
    ],
  });
  return { content, lost: [] };
}

/** A spreadsheet reads "_x0041_" as "A"; this makes it say what it says. */
const literal = (text: string): string => text.replace(/_x(?=[0-9A-Fa-f]{4}_)/g, '_x005F_x');
