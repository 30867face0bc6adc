/** What the page is built from: what the program ships with, and the script and the style of the report that its policy must let act. */
export { SCRIPT } from '../../report/html/script.ts';
export { STYLE } from '../../report/html/style.ts';
export { resources } from '../node/engine.ts';
export { bundledGrammar, pages } from '../node/package.ts';
