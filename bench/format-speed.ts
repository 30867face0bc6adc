import { strToU8 } from 'fflate';
import { readText } from '../src/formats/read.ts';
import { docx, inList, level, type PdfLine, p, pdf } from '../test/formats/files.ts';
import { table } from './texts.ts';

/** A sentence of terms, in words that no text of somebody else has. */
const SENTENCE =
  'De opdrachtnemer levert de dienst binnen veertien dagen na de datum van de opdracht, tenzij partijen schriftelijk een andere termijn bepalen.';

/** How many pages the long documents have, and how many paragraphs stand on a page: some 400 words. */
const [PAGES, PARAGRAPHS] = [300, 20];

/** A paragraph that no other page has: its page, its place and an amount stand in it. */
const paragraph = (page: number, at: number): string =>
  `Op bladzijde ${page + 1} onder ${at + 1}: ${SENTENCE} De vergoeding is € ${(page * PARAGRAPHS + at) * 7 + 100}.`;

const pages = <T>(make: (page: number) => T): readonly T[] => Array.from({ length: PAGES }, (_, page) => make(page));
const onPage = <T>(make: (at: number) => T): readonly T[] => Array.from({ length: PARAGRAPHS }, (_, at) => make(at));

/** A page of a Word document. */
const wordPage = (page: number): string =>
  onPage((at) => p(paragraph(page, at), at % 5 === 0 ? '' : inList(1, at % 3))).join('');

/** A page of a PDF: its paragraphs in lines of at most 90 characters, with a header and a number at the foot. */
function pdfPage(page: number): readonly PdfLine[] {
  const lines = onPage(
    (at) =>
      paragraph(page, at)
        .replace('€', 'EUR')
        .match(/.{1,90}(?:\s|$)/g) ?? [],
  );
  const body = lines.flatMap((own, at) =>
    own.map((line, row): PdfLine => [50, 790 - 36 * at - 11 * row, line.trimEnd()]),
  );
  return [[50, 820, 'Algemene voorwaarden'], ...body, [290, 30, String(page + 1)]];
}

const NUMBERING = `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}${level(1, 'decimal', '%1.%2')}${level(2, 'lowerLetter', '%3)')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;

const unit = (at: number): string =>
  `<unit id="u${at}"><segment><source>${at}. ${SENTENCE}</source><target>${at}. The contractor delivers the <pc id="1">service</pc> within fourteen days.</target></segment></unit>\n`;

/** A long file: its name, its path, how it is made, and what its reader may take at most by the aims: seconds, and MB. */
type Long = Readonly<{ name: string; path: string; make: () => Uint8Array; seconds: number; memory?: number }>;

const FILES: readonly Long[] = [
  {
    name: 'plain text, 50 KB',
    path: 'a.txt',
    make: () => strToU8(`${SENTENCE}\n`.repeat(350)),
    seconds: 0.1,
  },
  {
    name: `Word, ${PAGES} pages`,
    path: 'a.docx',
    make: () => docx(pages(wordPage).join(''), { numbering: NUMBERING }),
    seconds: 1.5,
  },
  { name: `PDF, ${PAGES} pages`, path: 'a.pdf', make: () => pdf(...pages(pdfPage)), seconds: 5 },
  { name: 'XLIFF, 50 MB', path: 'a.xlf', make: longXliff, seconds: 4, memory: 300 },
];

/** Written piece by piece, so that making the file leaves no garbage that would count as the reader's. */
function longXliff(): Uint8Array {
  const file = Buffer.alloc(50_000_000, ' ');
  let length = file.write('<xliff version="2.0" srcLang="nl" trgLang="en"><file id="f">');
  for (let at = 0; length < file.length - 1000; at++) length += file.write(unit(at), length);
  file.write('</file></xliff>', length);
  return file;
}

/**
 * How long the readers of long files take, and how much more memory the program has at the most while they read, the file itself included.
 * Argument: `format=ENDING` takes that one alone.
 */
export async function main(args: readonly string[]): Promise<void> {
  const only = args.find((arg) => arg.startsWith('format='))?.slice('format='.length);
  const rows: string[][] = [];
  for (const { name, path, make, seconds, memory } of FILES) {
    if (only !== undefined && !path.endsWith(`.${only}`)) continue;
    // the reader is loaded before
    await readText(strToU8('<xliff/>'), path).catch(() => undefined);
    const before = process.memoryUsage.rss();
    const bytes = make();
    const [began, cpu] = [performance.now(), process.cpuUsage()];
    const { characters } = await readText(bytes, path);
    const { user, system } = process.cpuUsage(cpu);
    const took = performance.now() - began;
    const most = process.resourceUsage().maxRSS / 1024 - before / 1e6;
    rows.push([
      name,
      ...[characters.length, took, (user + system) / 1000, seconds * 1000, most].map((one) => String(Math.round(one))),
      memory === undefined ? '' : String(memory),
    ]);
  }
  process.stdout.write(
    table(['file', 'characters', 'ms', 'ms of processor', 'aim', 'MB at the most', 'aim of MB'], rows),
  );
}
