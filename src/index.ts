/** The public API: re-exports only. */

export { toBitext } from './align/bitext.ts';
export { CHECKS as checks } from './checks/index.ts';
export { type Engine, prepare, type Resources } from './engine/engine.ts';
export { checkOf, type Rule } from './engine/rules.ts';
export { rulesIn } from './engine/rules-file.ts';
export { checker, checkTexts, type Options, type Text } from './hosts/node/check-texts.ts';
export { resources } from './hosts/node/engine.ts';
export { type LintedFile, type PluginOptions, unifiedTweeluik } from './hosts/unified/unified.ts';
export type * from './model/bitext.ts';
export type * from './model/clause.ts';
export { UserError } from './model/error.ts';
export type * from './model/fact.ts';
export type { Check, Finding as Found, Problem, Severity } from './model/finding.ts';
export type * from './model/glossary.ts';
export type * from './model/side.ts';
export type * from './model/source.ts';
export type * from './model/statement.ts';
export { FORMATS as formats } from './report/formats.ts';
export { json } from './report/json.ts';
export { type Document, type Report, type Reported as Finding, report } from './report/report.ts';
export { text } from './report/text.ts';
export { review } from './review/review.ts';
