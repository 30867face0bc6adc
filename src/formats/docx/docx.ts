import type { Text } from '../../model/source.ts';
import { type Composed, compose } from '../blocks.ts';
import { inTwoLanguages } from '../languages.ts';
import type { Input } from '../read.ts';
import { type Paragraph, paragraphsOf } from './body.ts';
import { openPackage, type WordPackage } from './package.ts';

/** A Word document, read: its text, and where in that its paragraphs begin. */
export type WordText = Composed & Readonly<{ paragraphs: readonly Paragraph[]; opened: WordPackage }>;

/**
 * The text of a Word document: paragraphs with the numbers that Word computes, headings, tables, notes. Tracked changes are read as accepted, hidden text is left out.
 * @throws UserError where the document is damaged
 */
export const readDocx = ({ bytes, path }: Pick<Input, 'bytes' | 'path'>): Text => readWord({ bytes, path }).text;

/** The same, with what a program needs that writes into the document. */
export function readWord({ bytes, path }: Pick<Input, 'bytes' | 'path'>): WordText {
  const opened = openPackage(bytes, path);
  const { paragraphs, notes } = paragraphsOf(opened);
  const blocks = inTwoLanguages(paragraphs.map(({ block }) => block));
  return { ...compose(blocks, notes), paragraphs, opened };
}
