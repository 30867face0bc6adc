import { plain } from './plain.ts';

/**
 * Words of a document as Markdown shows them: nothing in them is a tag, a mark, a cell, a link, a formula or a call to a person:
 * "<b>" → "&lt;b&gt;", "a|b" → "a\|b", "@jansen" and "#12" are parted by a space of no width, so that GitHub tells nobody.
 */
export const escaped = (text: string): string =>
  plain(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[\\`*_[\]|~]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])([@#]|GH-)(?=[\p{L}\p{N}])/gu, '$1&#8203;')
    .replace(/:\/\//g, '&#58;//')
    .replace(/\bwww\./gi, (found) => `${found.slice(0, 3)}&#46;`)
    .replace(/\$/g, '<span>$</span>');
