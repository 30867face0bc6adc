import { child, type Element, elements } from '../xml.ts';

/** What a paragraph looks like, as far as it matters here; what is not said is undefined. */
export type Look = Readonly<{
  /** The level of a heading from 1; 0 = body text, whatever its style says. */
  outline?: number;
  list?: string;
  level?: number;
  /** Space above and below, in twentieths of a point; `tight` = none between paragraphs of one style. */
  before?: number;
  after?: number;
  tight?: boolean;
  bold?: boolean;
  hidden?: boolean;
}>;

/** What the styles of a document say: the look of a paragraph of a style, the name of one, and whether one is of a kind. */
export type Styles = Readonly<{
  look: (id: string | undefined) => Look;
  /** The name in lower case, as Word has it in English: "heading 1", "toc 2", "footnote text". */
  name: (id: string | undefined) => string;
}>;

type Style = Readonly<{ name: string; base: string | undefined; look: Look }>;

/** The styles of a document. */
export function stylesOf(root: Element | null): Styles {
  const styles = new Map<string, Style>();
  let standard: string | undefined;
  for (const style of root ? elements(root, 'style') : []) {
    const id = style.attributes.get('styleId') ?? '';
    styles.set(id, {
      name: (valOf(style, 'name') ?? '').toLowerCase(),
      base: valOf(style, 'basedOn'),
      look: lookOf(style),
    });
    if (style.attributes.get('type') === 'paragraph' && isOn(style.attributes.get('default') ?? '0')) standard = id;
  }
  const defaults = lookOf(
    root && child(root, 'docDefaults', 'pPrDefault'),
    root && child(root, 'docDefaults', 'rPrDefault'),
  );
  const chain = (id: string | undefined, seen: readonly string[] = []): readonly Look[] => {
    const style = id === undefined ? undefined : styles.get(id);
    if (!style || id === undefined || seen.includes(id)) return [];
    return [...chain(style.base, [...seen, id]), headed(style)];
  };
  return {
    look: (id) => Object.assign({}, defaults, ...chain(id ?? standard)) as Look,
    name: (id) => styles.get(id ?? standard ?? '')?.name ?? '',
  };
}

/** The built-in headings are headings though their level is not said. */
function headed({ name, look }: Style): Look {
  const level = /^heading (\d)$/.exec(name)?.[1];
  return level === undefined || look.outline !== undefined ? look : { outline: Number(level), ...look };
}

/** What the properties of a paragraph or a style say of its look. */
export function lookOf(holder: Element | null | undefined, runs: Element | null | undefined = holder): Look {
  const paragraph = holder ? child(holder, 'pPr') : undefined;
  const run = runs ? child(runs, 'rPr') : undefined;
  const spacing = paragraph && child(paragraph, 'spacing');
  const outline = paragraph && valOf(paragraph, 'outlineLvl');
  const list = paragraph && child(paragraph, 'numPr');
  const size = (name: string): number | undefined => {
    const value = spacing?.attributes.get(name);
    if (isOn(spacing?.attributes.get(`${name}Autospacing`) ?? '0')) return 240;
    return value === undefined ? undefined : Number(value);
  };
  return defined({
    outline: outline === undefined ? undefined : Number(outline) >= 9 ? 0 : Number(outline) + 1,
    list: list && valOf(list, 'numId'),
    level: list && numberOr(valOf(list, 'ilvl')),
    before: size('before'),
    after: size('after'),
    tight: toggle(paragraph, 'contextualSpacing'),
    bold: toggle(run, 'b'),
    hidden: toggle(run, 'vanish'),
  });
}

const numberOr = (text: string | undefined): number | undefined => (text === undefined ? undefined : Number(text));

/** An object without what is undefined, so that it says nothing over another. */
const defined = (look: { readonly [K in keyof Look]: Look[K] | undefined }): Look =>
  Object.fromEntries(Object.entries(look).filter(([, value]) => value !== undefined)) as Look;

/** The attribute "val" of a child. */
export const valOf = (parent: Element, name: string): string | undefined => child(parent, name)?.attributes.get('val');

/** A property that is on where it stands, unless it says that it is off; undefined where it does not stand. */
export function toggle(parent: Element | undefined, name: string): boolean | undefined {
  const found = parent && child(parent, name);
  return found ? isOn(found.attributes.get('val') ?? '1') : undefined;
}

/** "1", "true", "on" */
export const isOn = (value: string): boolean => !['0', 'false', 'off', 'none'].includes(value);
