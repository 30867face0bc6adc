import { repeatedLetter, romanNumber } from '../numbers.ts';
import { type Element, elements } from '../xml.ts';
import { isOn, valOf } from './styles.ts';

/** A level of a list: its first number, how that is written, what stands around it, and after which level it begins again. */
type Level = Readonly<{
  start: number;
  format: string;
  text: string;
  legal: boolean;
  restart: number | null;
  style: string | undefined;
}>;

type List = Readonly<{
  abstract: string;
  levels: readonly (Level | undefined)[];
  restarts: ReadonlyMap<number, number>;
}>;

/** The lists of a document: the list and level that a style stands for, and a counter that gives each paragraph its number in turn. */
export type Lists = Readonly<{
  ofStyle: (style: string) => Readonly<{ list: string; level: number }> | null;
  counter: () => (list: string, level: number) => string | null;
}>;

/** Reads what numbering.xml says of lists. */
export function listsOf(root: Element | null): Lists {
  const abstracts = new Map<string, readonly (Level | undefined)[]>();
  const links = new Map<string, string>();
  for (const one of root ? elements(root, 'abstractNum') : []) {
    const id = one.attributes.get('abstractNumId') ?? '';
    abstracts.set(id, levelsOf(elements(one, 'lvl')));
    const link = valOf(one, 'numStyleLink') ?? valOf(one, 'styleLink');
    if (link !== undefined && abstracts.get(id)?.length) links.set(link, id);
  }
  for (const one of root ? elements(root, 'abstractNum') : []) {
    const link = valOf(one, 'numStyleLink');
    const linked = link === undefined ? undefined : links.get(link);
    const id = one.attributes.get('abstractNumId') ?? '';
    if (linked !== undefined && !abstracts.get(id)?.length) abstracts.set(id, abstracts.get(linked) ?? []);
  }
  const lists = new Map<string, List>();
  for (const one of root ? elements(root, 'num') : []) {
    const abstract = valOf(one, 'abstractNumId') ?? '';
    lists.set(one.attributes.get('numId') ?? '', overridden(one, abstract, abstracts.get(abstract) ?? []));
  }
  return {
    ofStyle: (style) => {
      for (const [list, { levels }] of lists) {
        const level = levels.findIndex((one) => one?.style === style);
        if (level >= 0) return { list, level };
      }
      return null;
    },
    counter: () => counterOf(lists),
  };
}

/** Levels by their depth. */
function levelsOf(found: readonly Element[]): readonly (Level | undefined)[] {
  const levels: (Level | undefined)[] = [];
  for (const one of found) {
    const depth = Number(one.attributes.get('ilvl') ?? 0);
    if (!(depth >= 0 && depth < 9)) continue;
    const restart = valOf(one, 'lvlRestart');
    const legal = elements(one, 'isLgl')[0];
    levels[depth] = {
      start: Number(valOf(one, 'start') ?? 1),
      format: valOf(one, 'numFmt') ?? alternate(one) ?? 'decimal',
      text: valOf(one, 'lvlText') ?? '',
      legal: legal !== undefined && isOn(legal.attributes.get('val') ?? '1'),
      restart: restart === undefined ? null : Number(restart),
      style: valOf(one, 'pStyle'),
    };
  }
  return levels;
}

/** A format that newer versions of Word have stands in a choice, beside one that all have. */
const alternate = (level: Element): string | undefined =>
  elements(level, 'AlternateContent').flatMap((one) => elements(one, 'Fallback'))[0] === undefined
    ? undefined
    : 'decimal';

/** The levels of an abstract list with what a list changes in them. */
function overridden(num: Element, abstract: string, levels: readonly (Level | undefined)[]): List {
  const changed = [...levels];
  const restarts = new Map<number, number>();
  for (const one of elements(num, 'lvlOverride')) {
    const depth = Number(one.attributes.get('ilvl') ?? 0);
    const [level] = levelsOf(elements(one, 'lvl')).filter((found) => found !== undefined);
    if (level) changed[depth] = level;
    const start = valOf(one, 'startOverride');
    if (start !== undefined) restarts.set(depth, Number(start));
  }
  return { abstract, levels: changed, restarts };
}

/** Counts as Word does: lists of one abstract list count on, a deeper level begins again after a higher one, and an override begins anew once. */
function counterOf(lists: ReadonlyMap<string, List>): (list: string, level: number) => string | null {
  const counts = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();
  return (id, depth) => {
    const list = lists.get(id);
    const level = list?.levels[depth];
    if (!list || !level) return null;
    const own = counts.get(list.abstract) ?? [];
    counts.set(list.abstract, own);
    if (!begun.has(id)) {
      begun.add(id);
      for (const [at, start] of list.restarts) own[at] = start - 1;
    }
    own[depth] = (own[depth] ?? level.start - 1) + 1;
    for (let deeper = depth + 1; deeper < 9; deeper++) {
      const after = list.levels[deeper]?.restart;
      // "0" never begins again; otherwise only after a level that is at least as high as the one named
      if (after === 0 || (after !== null && after !== undefined && depth >= after)) continue;
      own[deeper] = undefined;
    }
    for (let higher = 0; higher < depth; higher++) own[higher] ??= list.levels[higher]?.start ?? 1;
    return printed(list, depth, own);
  };
}

/** "%1.%2" → "3.1" */
function printed({ levels }: List, depth: number, counts: readonly (number | undefined)[]): string | null {
  const level = levels[depth];
  if (!level || level.format === 'none') return null;
  if (level.format === 'bullet') return '•';
  const text = level.text.replace(/%(\d)/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    const format = level.legal ? 'decimal' : (levels[at]?.format ?? 'decimal');
    return format === 'none' ? '' : written(format, counts[at] ?? 1);
  });
  return text.trim() === '' ? null : text.replace(/\s+/g, ' ').trim();
}

const FORMATS: Readonly<Record<string, (value: number) => string>> = {
  lowerLetter: repeatedLetter,
  upperLetter: (value) => repeatedLetter(value).toUpperCase(),
  lowerRoman: romanNumber,
  upperRoman: (value) => romanNumber(value).toUpperCase(),
  decimalZero: (value) => String(value).padStart(2, '0'),
  ordinal: (value) => `${value}.`,
};

const written = (format: string, value: number): string => (FORMATS[format] ?? String)(value);
