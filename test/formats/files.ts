import { strToU8, type Zippable, zipSync } from 'fflate';

/** How the files of these tests are made: by hand, part by part, as Word and LibreOffice write them; no program is needed. */
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A zip file that is the same whenever it is made. */
const zipped = (parts: Zippable): Uint8Array => zipSync(parts, { mtime: '2026-01-01T00:00:00' });

/** A paragraph: its text, and the XML of its properties. */
export const p = (text: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

/** The properties of a paragraph of a list. */
export const inList = (list: number, level: number): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;

/** A Word document: the XML of its body, and of other parts by their type ("numbering", "styles", "footnotes"). */
export function docx(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const relations = Object.keys(parts).map(
    (name, at) => `<Relationship Id="rId${at + 1}" Type="${REL}/${name}" Target="${name}.xml"/>`,
  );
  const wrap = (name: string, content: string): string =>
    `${HEAD}<w:${name} ${W} xmlns:r="${REL}">${content}</w:${name}>`;
  return zipped({
    '[Content_Types].xml': strToU8(
      `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="${REL}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/_rels/document.xml.rels': strToU8(
      `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join('')}</Relationships>`,
    ),
    'word/document.xml': strToU8(wrap('document', `<w:body>${body}</w:body>`)),
    ...Object.fromEntries(
      Object.entries(parts).map(([name, content]) => [`word/${name}.xml`, strToU8(wrap(ROOTS[name] ?? name, content))]),
    ),
  });
}

const ROOTS: Readonly<Record<string, string>> = { header: 'hdr', footer: 'ftr' };

/** A level of a list of Word. */
export const level = (at: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;

/** An OpenDocument text: the XML of its styles and of its text. */
export const odt = (text: string, styles = ''): Uint8Array =>
  zipped({
    mimetype: strToU8('application/vnd.oasis.opendocument.text'),
    'content.xml': strToU8(
      `${HEAD}<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${text}</office:text></office:body></office:document-content>`,
    ),
  });

/** A line of a page of a PDF, in points from the left and the bottom. */
export type PdfLine = readonly [x: number, y: number, text: string];

/** A PDF in which each line of each page stands at its place; letters of Latin-1. */
export function pdf(...pages: readonly (readonly PdfLine[])[]): Uint8Array {
  const own = pages.flatMap((lines, at) => [
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${5 + 2 * at} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
    streamOf(lines),
  ]);
  const kids = pages.map((_, at) => `${4 + 2 * at} 0 R`).join(' ');
  return pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>',
    ...own,
  ]);
}

function streamOf(lines: readonly PdfLine[]): string {
  const shown = lines.map(([x, y, text]) => `1 0 0 1 ${x} ${y} Tm (${text.replace(/[()\\]/g, '\\$&')}) Tj`);
  const content = `BT /F1 10 Tf ${shown.join(' ')} ET`;
  return `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
}

/** The objects of a PDF, numbered from 1, with their table; `more` stands in the trailer ("/Encrypt 6 0 R"). */
export function pdfOf(objects: readonly string[], more = ''): Uint8Array {
  const parts = ['%PDF-1.4\n'];
  let length = parts[0]?.length ?? 0;
  const offsets = objects.map((object, at) => {
    const offset = length;
    const part = `${at + 1} 0 obj\n${object}\nendobj\n`;
    parts.push(part);
    length += part.length;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  return strToU8(
    `${parts.join('')}xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R ${more}>>\nstartxref\n${length}\n%%EOF\n`,
    true,
  );
}
