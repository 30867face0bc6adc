import type { Text } from '../../model/source.ts';
import { type Block, textOf } from '../blocks.ts';
import { inTwoLanguages } from '../languages.ts';
import type { Input } from '../read.ts';
import { blocksOf } from './flow.ts';
import { mainOf } from './main.ts';
import { parseHtml } from './parse.ts';

/**
 * The text of a page or of a piece of one: its main content, with headings, the numbers that lists show, and tables. A page that holds both languages, each
 * under its `lang`, is read as a bilingual file; so is a table with a language in each of two columns.
 * @throws UserError where the page is too large or too deep
 */
export function readHtml({ text, path }: Input): Text {
  const blocks = htmlBlocks(text, path);
  return textOf(inTwoLanguages(blocks));
}

/** The blocks of a page or of a piece of one, as a locale file holds. */
export const htmlBlocks = (html: string, path: string): readonly Block[] => blocksOf(mainOf(parseHtml(html, path)));
