import { strToU8 } from 'fflate';
import { readText } from '../src/formats/read.ts';
import { docx, inList, level, p, pdf } from '../test/formats/files.ts';
import { table } from './texts.ts';

/** A sentence of terms, in words that no text of somebody else has. */
const SENTENCE =
  'De opdrachtnemer levert de dienst binnen veertien dagen na de datum van de opdracht, tenzij partijen schriftelijk een andere termijn bepalen.';

/** A page of a Word document: some 400 words in twenty paragraphs. */
const PAGE = Array.from({ length: 20 }, (_, at) => p(SENTENCE, at % 5 === 0 ? '' : inList(1, at % 3))).join('');

const NUMBERING = `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}${level(1, 'decimal', '%1.%2')}${level(2, 'lowerLetter', '%3)')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;

const unit = (at: number): string =>
  `<unit id="u${at}"><segment><source>${SENTENCE}</source><target>The contractor delivers the <pc id="1">service</pc> within fourteen days.</target></segment></unit>\n`;

/**
 * How long the readers of long files take, and how much memory the program then has in use. The aims: a Word document of 300 pages in 1.5 s, 300 pages of PDF in 5 s, 50 MB of XLIFF in 4 s and 300 MB.
 */
export async function main(): Promise<void> {
  const units = Math.round(50_000_000 / unit(10_000).length);
  const files: readonly (readonly [name: string, path: string, make: () => Uint8Array])[] = [
    ['plain text, 50 KB', 'a.txt', () => strToU8(`${SENTENCE}\n`.repeat(350))],
    ['Word, 300 pages', 'a.docx', () => docx(PAGE.repeat(300), { numbering: NUMBERING })],
    [
      'PDF, one page, 300 times',
      'a.pdf',
      () => pdf(Array.from({ length: 48 }, (_, at) => [50, 780 - 14 * at, SENTENCE.slice(0, 80)] as const)),
    ],
    [
      'XLIFF, 50 MB',
      'a.xlf',
      () =>
        strToU8(
          `<xliff version="2.0" srcLang="nl" trgLang="en"><file id="f">${Array.from({ length: units }, (_, at) => unit(at)).join('')}</file></xliff>`,
        ),
    ],
  ];
  const rows: string[][] = [];
  for (const [name, path, make] of files) {
    const bytes = make();
    // the reader is loaded before
    await readText(bytes.length < 1e7 ? bytes : strToU8('<xliff/>'), path).catch(() => undefined);
    const [began, cpu] = [performance.now(), process.cpuUsage()];
    for (let times = path === 'a.pdf' ? 300 : 1; times > 0; times--) await readText(bytes, path);
    const { user, system } = process.cpuUsage(cpu);
    const took = performance.now() - began;
    rows.push([
      name,
      ...[took, (user + system) / 1000, process.memoryUsage().rss / 1e6].map((one) => String(Math.round(one))),
    ]);
  }
  process.stdout.write(table(['file', 'ms', 'ms of processor', 'MB in use after'], rows));
}
