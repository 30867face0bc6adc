import { UserError } from '../../model/error.ts';
import { decode } from '../decode.ts';
import { type Element, elements, parseXml } from '../xml.ts';
import { type Parts, unzip } from '../zip.ts';

/** The parts of a Word document, by what they are to its main part; `xml` = the main part as it stands in the file. */
export type WordPackage = Readonly<{
  xml: string;
  name: string;
  body: Element;
  styles: Element | null;
  numbering: Element | null;
  footnotes: Element | null;
  endnotes: Element | null;
  /** Headers and footers, by the id under which the main part names them. */
  margins: ReadonlyMap<string, Element>;
}>;

/** Parts that hold no text: they are not unpacked. */
const isText = (name: string): boolean => /\.(?:xml|rels)$/.test(name) && !/^(?:docProps|customXml)\//.test(name);

/**
 * Opens a Word document.
 * @throws UserError where a part is missing or broken
 */
export function openPackage(bytes: Uint8Array, path: string): WordPackage {
  const parts = unzip(bytes, path, isText);
  const name = mainPart(parts, path);
  const xml = decode(parts.get(name) ?? new Uint8Array(), `${path} (${name})`);
  const relations = relationsOf(parts, name, path);
  const part = (type: string): Element | null => {
    const target = relations.find((one) => one.type === type)?.target;
    return target === undefined ? null : rootOf(parts, target, path);
  };
  return {
    xml,
    name,
    body: parseXml(xml, `${path} (${name})`),
    styles: part('styles'),
    numbering: part('numbering'),
    footnotes: part('footnotes'),
    endnotes: part('endnotes'),
    margins: new Map(
      relations.flatMap(({ id, type, target }) => {
        const root = type === 'header' || type === 'footer' ? rootOf(parts, target, path) : null;
        return root ? [[id, root] as const] : [];
      }),
    ),
  };
}

function rootOf(parts: Parts, name: string, path: string): Element | null {
  const bytes = parts.get(name);
  return bytes && bytes.length > 0 ? parseXml(decode(bytes, `${path} (${name})`), `${path} (${name})`) : null;
}

/** The part that holds the text: "word/document.xml", or as the relations of the package have it. */
function mainPart(parts: Parts, path: string): string {
  const found = relationsOf(parts, '', path).find(({ type }) => type === 'officeDocument')?.target;
  const name = found !== undefined && parts.has(found) ? found : 'word/document.xml';
  if (!parts.has(name))
    throw new UserError(
      `${path}: ${name} is missing from this Word document; open it, save it again and give that file`,
    );
  return name;
}

type Relation = Readonly<{ id: string; type: string; target: string }>;

/** What a part refers to; types by the last piece of their address, which transitional and strict documents share. */
function relationsOf(parts: Parts, name: string, path: string): readonly Relation[] {
  const folder = name.slice(0, name.lastIndexOf('/') + 1);
  const bytes = parts.get(`${folder}_rels/${name.slice(folder.length)}.rels`);
  if (!bytes) return [];
  const root = parseXml(decode(bytes, path), `${path} (${name}.rels)`);
  return elements(root, 'Relationship').map(({ attributes }) => {
    const target = attributes.get('Target') ?? '';
    return {
      id: attributes.get('Id') ?? '',
      type: (attributes.get('Type') ?? '').split('/').at(-1) ?? '',
      target: target.startsWith('/') ? target.slice(1) : resolved(folder, target),
    };
  });
}

/** "word/" and "../customXml/item1.xml" → "customXml/item1.xml" */
function resolved(folder: string, target: string): string {
  const steps = folder.split('/').filter((step) => step !== '');
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}
