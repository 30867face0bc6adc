import { UserError } from '../../model/error.ts';
import type { Text } from '../../model/source.ts';
import { type Block, textOf } from '../blocks.ts';
import type { Input } from '../read.ts';
import { withoutFurniture } from './furniture.ts';
import { type Line, linesOf } from './lines.ts';
import { paragraphsOf } from './paragraphs.ts';

/**
 * The text of a PDF: lines are joined to paragraphs, columns are read one after the other, what pages repeat is furniture.
 * @throws UserError where the file is damaged, has a password, or holds pictures of pages
 */
export async function readPdf({ bytes, path }: Pick<Input, 'bytes' | 'path'>): Promise<Text> {
  const pages = await pagesOf(bytes, path);
  const characters = pages.flat().reduce((sum, { text }) => sum + text.length, 0);
  if (characters < LEAST * pages.length)
    throw new UserError(
      `${path}: this PDF holds pictures of pages (a scan), not text; recognise its text (OCR), save that as .docx and give that file`,
    );
  const { body, furniture } = withoutFurniture(pages);
  const margins = furniture.map(({ text, page }): Block => ({ text, kind: 'furniture', unit: `page ${page}` }));
  return textOf([...paragraphsOf(body), ...margins]);
}

/** How many characters a page has on average at the least, where a PDF holds text. */
const LEAST = 25;

async function pagesOf(bytes: Uint8Array, path: string): Promise<readonly (readonly Line[])[]> {
  const { getDocumentProxy } = await import('unpdf');
  try {
    // what is read takes the bytes over
    const document = await getDocumentProxy(new Uint8Array(bytes), {
      verbosity: 0,
      isEvalSupported: false,
      disableFontFace: true,
    });
    const pages: (readonly Line[])[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(
        linesOf(
          items.flatMap((item) => ('str' in item ? [item] : [])),
          number,
          page.view,
        ),
      );
      page.cleanup();
    }
    await document.destroy();
    return pages;
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    if (name === 'PasswordException')
      throw new UserError(`${path}: this PDF has a password; save it without one and give that file`);
    throw new UserError(`${path}: this PDF is damaged; open it, save or print it as a new PDF and give that file`);
  }
}
