import { letterNumber, romanNumber } from '../numbers.ts';
import { attribute, children, type HtmlElement } from './parse.ts';

/** The signs of the types of lists, by the attribute `type` and by the style. */
const TYPES: Readonly<Record<string, (value: number) => string>> = {
  '1': String,
  a: letterNumber,
  A: (value) => letterNumber(value).toUpperCase(),
  i: romanNumber,
  I: (value) => romanNumber(value).toUpperCase(),
};
const STYLES: Readonly<Record<string, string>> = {
  decimal: '1',
  'decimal-leading-zero': '1',
  'lower-alpha': 'a',
  'lower-latin': 'a',
  'upper-alpha': 'A',
  'upper-latin': 'A',
  'lower-roman': 'i',
  'upper-roman': 'I',
};

/** What a list shows before each of its items, by the item: "3.", "a.", "-"; nothing where it shows none. */
export function marksOf(list: HtmlElement): ReadonlyMap<HtmlElement, string> {
  const items = children(list).filter(({ tagName }) => tagName === 'li');
  const style = /list-style(?:-type)?\s*:\s*([a-z-]+)/i.exec(attribute(list, 'style') ?? '')?.[1]?.toLowerCase();
  if (style === 'none') return new Map();
  if (list.tagName !== 'ol') return new Map(items.map((item) => [item, '-']));
  const backwards = attribute(list, 'reversed') !== undefined;
  const kind = STYLES[style ?? ''] ?? attribute(list, 'type') ?? '1';
  let next = whole(attribute(list, 'start')) ?? (backwards ? items.length : 1);
  return new Map(
    items.map((item) => {
      const value = whole(attribute(item, 'value')) ?? next;
      next = value + (backwards ? -1 : 1);
      const own = TYPES[attribute(item, 'type') ?? kind] ?? TYPES['1'] ?? String;
      return [item, `${own(value)}.`];
    }),
  );
}

const whole = (text: string | undefined): number | null =>
  text !== undefined && /^\s*-?\d{1,6}\s*$/.test(text) ? Number(text) : null;
