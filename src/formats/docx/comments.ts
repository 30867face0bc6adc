import type { Span } from '../../model/source.ts';
import { decode } from '../decode.ts';
import { type Element, escaped } from '../xml.ts';
import { unzip } from '../zip.ts';
import { withParts } from '../zip-edit.ts';
import { readWord, type WordText } from './docx.ts';
import type { Piece } from './runs.ts';

/** A comment on words of a document: their span in its text; where there are none, the sentence that it is `near`, white space folded; and what is said, a line a paragraph. */
export type Comment = Readonly<{ span: Span | null; near: string | null; lines: readonly string[] }>;

/** Text that goes into the XML at a place; of several at one place those with a lower rank come first. */
type Insertion = Readonly<{ at: number; rank: number; text: string }>;

/**
 * A copy of a Word document with comments on its words. All parts that hold no comments stay byte for byte as they were; in the main part nothing but the
 * marks of the comments is added.
 * @throws UserError where the document is damaged
 */
export function withComments(bytes: Uint8Array, path: string, comments: readonly Comment[]): Uint8Array {
  const read = readWord({ bytes, path });
  const { xml, name } = read.opened;
  const parts = unzip(bytes, path, (part) => /\.(?:xml|rels)$/.test(part));
  const text = (part: string): string | null => {
    const found = parts.get(part);
    return found && found.length > 0 ? decode(found, `${path} (${part})`) : null;
  };
  const prefix = /^<([\w.-]+:)?/.exec(xml.slice(read.opened.body.start))?.[1] ?? '';
  const namespace = read.opened.body.attributes.get(prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`) ?? MAIN;
  const folder = name.slice(0, name.lastIndexOf('/') + 1);
  const rels = `${folder}_rels/${name.slice(folder.length)}.rels`;
  const relations = text(rels) ?? EMPTY_RELATIONS;
  const existing = /<Relationship\b[^>]*\/comments"[^>]*>/.exec(relations)?.[0];
  const target = existing === undefined ? undefined : /Target="([^"]*)"/.exec(existing)?.[1];
  const part =
    target === undefined ? `${folder}comments.xml` : target.startsWith('/') ? target.slice(1) : folder + target;
  const old =
    text(part) ??
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w="${namespace}"></w:comments>`;
  const first = Math.max(-1, ...[...old.matchAll(/\bid="(\d+)"/g)].map((match) => Number(match[1]))) + 1;
  const marks = comments.flatMap((comment, at) => marksOf(read, comment, prefix, first + at));
  const said = comments.map(({ lines }, at) => commentXml(lines, first + at, namespace)).join('');
  const close = old.lastIndexOf('</');
  const whole = /\/>\s*$/.test(old) && close < 0 ? old.replace(/<([\w:]+)([^>]*)\/>\s*$/, '<$1$2></$1>') : old;
  const end = whole.lastIndexOf('</');
  const changed = new Map([
    [name, inserted(xml, marks)],
    [part, whole.slice(0, end) + said + whole.slice(end)],
  ]);
  if (existing === undefined) {
    changed.set(
      rels,
      relations.replace(/<\/Relationships>\s*$/, `${relationXml(relations, namespace)}</Relationships>`),
    );
    const types = text('[Content_Types].xml') ?? '';
    changed.set(
      '[Content_Types].xml',
      types.replace(/<\/Types>\s*$/, `<Override PartName="/${part}" ContentType="${COMMENTS}"/></Types>`),
    );
  }
  const encoder = new TextEncoder();
  return withParts(bytes, path, new Map([...changed].map(([one, content]) => [one, encoder.encode(content)])));
}

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const STRICT = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
const COMMENTS = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';
const EMPTY_RELATIONS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

function relationXml(relations: string, namespace: string): string {
  const base =
    namespace === STRICT
      ? 'http://purl.oclc.org/ooxml/officeDocument/relationships'
      : 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  let number = 1;
  while (relations.includes(`"rIdTweeluik${number}"`)) number++;
  return `<Relationship Id="rIdTweeluik${number}" Type="${base}/comments" Target="comments.xml"/>`;
}

function commentXml(lines: readonly string[], id: number, namespace: string): string {
  const paragraphs = lines
    .map((line) => `<w:p><w:r><w:t xml:space="preserve">${escaped(line)}</w:t></w:r></w:p>`)
    .join('');
  return `<w:comment xmlns:w="${namespace}" w:id="${id}" w:author="tweeluik" w:initials="tl">${paragraphs}</w:comment>`;
}

/** Where the words of a comment begin and end, as marks in the main part. What stands in no run of it, a footnote or a text box, is marked at the first words of the text. */
function marksOf(read: WordText, { span, near }: Comment, prefix: string, id: number): readonly Insertion[] {
  const { xml } = read.opened;
  const place = span ?? (near === null ? null : sentenceIn(read, near));
  const found = place ? wordsAt(read, place) : null;
  const { from, to } = found ?? firstWords(read) ?? { from: null, to: null };
  if (!from || !to) return [];
  const start = `<${prefix}commentRangeStart ${prefix}id="${id}"/>`;
  const end = `<${prefix}commentRangeEnd ${prefix}id="${id}"/><${prefix}r><${prefix}commentReference ${prefix}id="${id}"/></${prefix}r>`;
  return [...parted(xml, from, start, 1), ...parted(xml, to, end, 0)];
}

function sentenceIn({ text }: WordText, near: string): Span | null {
  const start = text.characters.replace(/\s/g, ' ').indexOf(near);
  return start < 0 ? null : { start, end: start + near.length };
}

/** A place between two characters of a piece. */
type Point = Readonly<{ piece: Piece; at: number }>;
type Words = Readonly<{ from: Point; to: Point }>;

function wordsAt(read: WordText, span: Span): Words | null {
  const { starts, paragraphs, text } = read;
  const index = starts.findLastIndex((start) => start >= 0 && start <= span.start);
  const paragraph = paragraphs[index];
  const start = starts[index] ?? 0;
  if (!paragraph || inTextBox(read, paragraph.pieces)) return null;
  const next = text.characters.indexOf('\n\n', start);
  const places = placesOf(
    text.characters.slice(start, Math.max(span.end, next < 0 ? span.end : Math.min(next, span.end))),
    paragraph.pieces,
  );
  const within = places.slice(span.start - start, span.end - start).filter((place) => place !== null);
  const [first, last] = [within[0], within.at(-1)];
  return first && last ? { from: first, to: { piece: last.piece, at: last.at + 1 } } : null;
}

function inTextBox({ opened }: WordText, pieces: readonly Piece[]): boolean {
  const [first] = pieces;
  if (!first) return true;
  const tags = opened.xml.slice(0, first.run.start).match(/<\/?[\w.-]*:?txbxContent[\s>]/g) ?? [];
  return tags.at(-1)?.startsWith('</') === false;
}

function firstWords(read: WordText): Words | null {
  const piece = read.paragraphs.flatMap(({ pieces }) => (inTextBox(read, pieces) ? [] : pieces))[0];
  return piece ? { from: { piece, at: 0 }, to: { piece, at: piece.text.length } } : null;
}

/** For each character of the text of a paragraph the place of it in the document; null for what the document does not have as such: numbers, spaces, strokes between cells. */
function placesOf(text: string, pieces: readonly Piece[]): readonly (Point | null)[] {
  const raw = pieces.flatMap((piece) => Array.from({ length: piece.text.length }, (_, at): Point => ({ piece, at })));
  const charAt = (at: number): string | undefined => raw[at]?.piece.text[raw[at]?.at ?? 0];
  let at = 0;
  return Array.from({ length: text.length }, (_, index) => {
    const char = text[index] ?? '';
    if (/\s/.test(char)) return null;
    let next = at;
    while (next < raw.length && /[\s\u00AD\u200B\u200E\u200F\u2060\uFEFF]/.test(charAt(next) ?? '')) next++;
    if (charAt(next) !== char) return null;
    at = next + 1;
    return raw[next] ?? null;
  });
}

/** A mark between two characters: before or after their run, or the run is parted there, each half with the properties of the run. */
function parted(xml: string, { piece, at }: Point, mark: string, rank: number): readonly Insertion[] {
  const { element, run } = piece;
  const properties = run.children.find((one): one is Element => typeof one !== 'string' && one.name === 'rPr');
  const printed = run.children.filter((one) => typeof one !== 'string' && one !== properties);
  if (at === 0 && printed[0] === element) return [{ at: run.start, rank, text: mark }];
  if (at === piece.text.length && printed.at(-1) === element) return [{ at: run.end, rank, text: mark }];
  const open = tagOf(xml, run);
  const text = tagOf(xml, element);
  const place = element.open + lengthInXml(xml.slice(element.open, element.close), at);
  const again = properties ? xml.slice(properties.start, properties.end) : '';
  const keeps = /\bxml:space=/.test(xml.slice(element.start, element.open));
  return [
    ...(keeps ? [] : [{ at: element.open - 1, rank: 0, text: ' xml:space="preserve"' }]),
    { at: place, rank, text: `</${text}></${open}>${mark}<${open}>${again}<${text} xml:space="preserve">` },
  ];
}

const tagOf = (xml: string, { start }: Element): string =>
  /^<([^\s/>]+)/.exec(xml.slice(start, start + 60))?.[1] ?? 'w:r';

/** How much of the XML of a text its first characters take: "&amp;" is one. */
function lengthInXml(content: string, characters: number): number {
  let [at, seen] = [0, 0];
  while (seen < characters && at < content.length) {
    const [entity, code] = /^&(#x[\da-f]+|#\d+|\w+);/i.exec(content.slice(at, at + 12)) ?? [];
    const wide = code?.startsWith('#') === true && Number(code.replace(/^#x/i, '0x').replace(/^#/, '')) > 0xffff;
    at += entity?.length ?? (content.startsWith('\r\n', at) ? 2 : 1);
    seen += wide ? 2 : 1;
  }
  return at;
}

/** A text with others put into it. */
function inserted(text: string, insertions: readonly Insertion[]): string {
  const parts: string[] = [];
  const spaces = new Set<number>();
  let from = 0;
  for (const { at, text: more } of insertions.toSorted((a, b) => a.at - b.at || a.rank - b.rank)) {
    // a text element says once that its spaces count
    if (more.startsWith(' xml:space')) {
      if (spaces.has(at)) continue;
      spaces.add(at);
    }
    parts.push(text.slice(from, at), more);
    from = at;
  }
  parts.push(text.slice(from));
  return parts.join('');
}
