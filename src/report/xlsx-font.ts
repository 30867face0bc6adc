import type { CellStyle } from 'hucre/xlsx';

/** The letters of a workbook; a font without a name is drawn in whatever a spreadsheet takes for one. */
export const FONT: NonNullable<CellStyle['font']> = { name: 'Calibri', size: 10 };
