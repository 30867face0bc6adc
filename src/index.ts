/** The public API: re-exports only. */

export type * from './model.ts';
export { json } from './report/json.ts';
export { type Report, report } from './report/report.ts';
export { text } from './report/text.ts';
export { review, toBitext } from './review.ts';
