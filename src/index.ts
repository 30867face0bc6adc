/** The public API: re-exports only. */

export { CHECKS as checks } from './checks/index.ts';
export { checkTexts, type Options, type Text } from './gate/check-texts.ts';
export { type LintedFile, type PluginOptions, unifiedTweeluik } from './gate/unified.ts';
export type * from './model.ts';
export { UserError } from './model.ts';
export { FORMATS as formats } from './report/formats.ts';
export { json } from './report/json.ts';
export { type Document, type Report, type Reported, report } from './report/report.ts';
export { text } from './report/text.ts';
export { review, toBitext } from './review.ts';
