import { UserError } from '../../model/error.ts';
import { across, type Lang } from '../../model/side.ts';
import type { Text } from '../../model/source.ts';
import { textOf } from '../blocks.ts';
import { langOfTag } from '../languages.ts';
import type { Input } from '../read.ts';
import { all, child, type Element, elements, type Opened, parseXml } from '../xml.ts';
import { blocksOf, type Pair, remarks } from './segments.ts';

/**
 * The two texts of an XLIFF file, 1.2 or 2.x, with the dialects of Trados (SDLXLIFF), memoQ (MQXLIFF) and Phrase (MXLIFF): segment by segment,
 * without the tags in them.
 * @throws UserError where the file is damaged, is no Dutch and English, or has no translation
 */
export function readXliff({ text, path }: Input): Text {
  const { pairs, source, target } = unitsIn(text, path);
  if (pairs.length === 0) throw new UserError(`${path}: this XLIFF file holds no segments`);
  const lang = side(source, path, 'source');
  if (side(target ?? otherTag(lang), path, 'target') === lang)
    throw new UserError(
      `${path}: source and target of this XLIFF file are both ${source}; it must hold Dutch and English`,
    );
  if (!pairs.some(({ texts }) => (texts[across(lang)] ?? '').trim() !== ''))
    throw new UserError(`${path}: this XLIFF file has no targets: nothing in it is translated yet`);
  return textOf(blocksOf(pairs), remarks(pairs, across(lang)));
}

/** "trans-unit" is that of 1.2, "unit" that of 2.x. */
const UNITS = new Set(['trans-unit', 'unit']);

/**
 * Reads the units of an XLIFF file one after the other.
 * @param visit is given each unit with its segments, which are numbered as in the text that the reader makes
 * @returns all segments, and the tags of the languages as the file says them
 * @throws UserError where the file is no whole XML
 */
export function unitsIn(
  text: string,
  path: string,
  visit: (unit: Element, segments: readonly Pair[]) => void = () => undefined,
): Readonly<Found> {
  const found: Found = { pairs: [], source: null, target: null };
  parseXml(text, path, {
    wanted: UNITS,
    visit: (unit, ancestors) => {
      languages(found, ancestors);
      const segments = (unit.name === 'trans-unit' ? old : current)(unit, found, ancestors);
      for (const segment of segments) found.pairs.push(segment);
      visit(unit, segments);
    },
  });
  return found;
}

type Found = { pairs: Pair[]; source: string | null; target: string | null };

const otherTag = (lang: Lang): string => across(lang);

function languages(found: Found, ancestors: readonly Opened[]): void {
  for (const { name, attributes } of ancestors) {
    if (name !== 'file' && name !== 'xliff') continue;
    found.source ??= attributes.get('source-language') ?? attributes.get('srcLang') ?? null;
    found.target ??= attributes.get('target-language') ?? attributes.get('trgLang') ?? null;
  }
}

function side(tag: string | null, path: string, what: string): Lang {
  const lang = langOfTag(tag ?? undefined);
  if (!lang)
    throw new UserError(
      `${path}: the ${what} language of this XLIFF file is ${tag ?? 'not said'}; it must hold Dutch and English`,
    );
  return lang;
}

/** What stands around a unit and tells what it is: "x-h1" of 1.2, the type of a group, the context of memoQ. */
const roleOf = (unit: Element, ancestors: readonly Opened[]): string | undefined =>
  [
    unit.attributes,
    ...ancestors
      .filter(({ name }) => name === 'group')
      .map(({ attributes }) => attributes)
      .reverse(),
  ]
    .map((attributes) => (attributes.get('restype') ?? attributes.get('type') ?? '').replace(/^.*:/, ''))
    .find((role) => role !== '');

/** A unit of XLIFF 1.2: as a whole, or by the segments that `seg-source` marks. */
function old(unit: Element, found: Found, ancestors: readonly Opened[]): readonly Pair[] {
  const lang = langOfTag(found.source ?? undefined) ?? 'nl';
  const [source, target] = [child(unit, 'seg-source') ?? child(unit, 'source'), child(unit, 'target')];
  if (!source || unit.attributes.get('translate') === 'no') return [];
  const role = roleOf(unit, ancestors);
  const number = found.pairs.length;
  const marks = segmentsIn(source);
  const translated = target ? segmentsIn(target) : [];
  const locked = lockedIn(unit);
  if (marks.length === 0)
    return [
      pairOf(lang, String(number + 1), said(source), target ? said(target) : null, {
        role,
        opens: true,
        locked: locked(undefined),
      }),
    ];
  return marks.map((mark, at) => {
    const mid = mark.attributes.get('mid');
    const own = translated.find((one) => one.attributes.get('mid') === mid);
    // Trados numbers its segments through the file, and shows those numbers
    const id =
      mid !== undefined && ancestors.some(({ attributes }) => isTrados(attributes)) ? mid : String(number + at + 1);
    return pairOf(lang, id, said(mark), own ? said(own) : null, { role, opens: at === 0, locked: locked(mid) });
  });
}

const isTrados = (attributes: Opened['attributes']): boolean =>
  [...attributes.values()].some((value) => /^http:\/\/sdl\.com\//.test(value));

const segmentsIn = (holder: Element): readonly Element[] =>
  all(holder, 'mrk').filter(({ attributes }) => attributes.get('mtype') === 'seg');

/** Which segments of a unit nobody may change: Trados says it of each, others of the unit. */
function lockedIn(unit: Element): (mid: string | undefined) => boolean {
  const trados = new Set(
    all(unit, 'seg')
      .filter(({ attributes }) => attributes.get('locked') === 'true')
      .map(({ attributes }) => attributes.get('id')),
  );
  const whole = ['m:locked', 'mq:locked', 'locked'].some((name) =>
    /^(?:true|locked)$/.test(unit.attributes.get(name) ?? ''),
  );
  return (mid) => whole || (mid !== undefined && trados.has(mid));
}

/** A unit of XLIFF 2.x: its segments in order; what stands between them, the spaces, is ignorable. */
function current(unit: Element, found: Found, ancestors: readonly Opened[]): readonly Pair[] {
  const lang = langOfTag(found.source ?? undefined) ?? 'nl';
  if (unit.attributes.get('translate') === 'no') return [];
  const role = roleOf(unit, ancestors);
  return elements(unit, 'segment').flatMap((segment, at) => {
    const source = child(segment, 'source');
    const target = child(segment, 'target');
    const id = String(found.pairs.length + at + 1);
    return source ? [pairOf(lang, id, said(source), target ? said(target) : null, { role, opens: at === 0 })] : [];
  });
}

const pairOf = (
  lang: Lang,
  id: string,
  source: string,
  target: string | null,
  rest: Pick<Pair, 'role' | 'opens' | 'locked'>,
): Pair => ({ id, texts: lang === 'nl' ? { nl: source, en: target } : { nl: target, en: source }, ...rest });

/** Inline elements that hold no text of the segment: codes of another format, and notes on it. */
const CODES = new Set(['ph', 'bpt', 'ept', 'it', 'x', 'bx', 'ex', 'sc', 'ec', 'sm', 'em', 'note', 'data', 'ut', 'cp']);

/** What a segment says, its tags left out; a line break stays one. */
export function said(element: Element): string {
  return element.children
    .map((one) => {
      if (typeof one === 'string') return one;
      if (/^(?:lb|br|linebreak)$|:br$/i.test(one.attributes.get('ctype') ?? one.attributes.get('subType') ?? ''))
        return '\n';
      if (CODES.has(one.name)) return '';
      return said(one);
    })
    .join('');
}
