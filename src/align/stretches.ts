import { diffArrays } from 'diff';
import { both, LANGS, type Sides } from '../model/side.ts';
import type { Span } from '../model/source.ts';
import type { Drafted } from '../outline/outline.ts';
import { begun, type Draft } from '../outline/tree/state.ts';

/**
 * Where a clause begins, and what it is: a heading, a numbered clause, a paragraph, with its number; `sure` = its number tells it from the others;
 * `titled` = it has a number and a title.
 */
export type Opening = Readonly<{ key: string; start: number; sure: boolean; titled: boolean }>;

/** A part of both texts, by offsets. */
export type Stretch = Sides<Span>;

const CLASS: Readonly<Partial<Record<Draft['kind'], string>>> = {
  heading: 'heading',
  part: 'heading',
  numbered: 'numbered',
  plain: 'paragraph',
  bullet: 'bullet',
  definition: 'definition',
};

/** The clauses of a draft, in reading order, as the other side can be compared with them. */
export function openings({ root }: Drafted): readonly Opening[] {
  const numbers = new Map<Draft, string>();
  numbered(root, '', numbers);
  return [...begun(root)].flatMap(([start, node]): readonly Opening[] => {
    const what = CLASS[node.kind];
    if (what === undefined) return [];
    const number = node.mark && node.kind !== 'bullet' && node.kind !== 'definition' ? (numbers.get(node) ?? '') : '';
    const titled = node.mark !== null && node.heading !== null && what === 'heading';
    return [{ key: `${what} ${number}`, start, sure: /\d/.test(number), titled }];
  });
}

/** The numbers of all clauses under one, with those of what holds them: "1." under an introduction of article 3 is 3.1. */
function numbered(holder: Draft, within: string, found: Map<Draft, string>): void {
  for (const child of holder.children) {
    const { kind, mark, path } = child;
    const counts = kind === 'numbered' && mark !== null && mark.form !== 'path';
    const own = counts ? [within, mark.printed].filter((part) => part !== '').join('.') : path.join('.');
    const number = (mark === null || kind === 'bullet' ? within : own).toLowerCase();
    found.set(child, number);
    numbered(child, number, found);
  }
}

const keysIn = (opened: readonly Opening[]): string[] => opened.map(({ key }) => key);

/** Of things in order of their offsets those that begin in a span. */
export function within<T>(list: readonly T[], { start, end }: Span, offset: (one: T) => number): readonly T[] {
  const first = (position: number): number => {
    let [low, high] = [0, list.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (offset(list[middle] as T) < position) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return list.slice(first(start), first(end));
}

const WHOLE: Span = { start: 0, end: Number.POSITIVE_INFINITY };

/**
 * How many clauses of a stretch (or of all) have no like on the other side; one that has another number there ("3." / "1."), or a title on one side only, is
 * half as unlike as one that stands elsewhere.
 */
export function unlikeness(opened: Sides<readonly Opening[]>, stretch: Stretch = { nl: WHOLE, en: WHOLE }): number {
  const here = both(opened, (list, lang) => within(list, stretch[lang], ({ start }) => start));
  const keys = both(here, keysIn);
  const places = both(keys, (list) => list.map((key) => key.replace(/[^ .]+$/, '')));
  const titles = both(here, (list) => keysIn(list.filter(({ titled }) => titled)));
  return differing(keys) + differing(places) + differing(titles);
}

function differing({ nl, en }: Sides<string[]>): number {
  return diffArrays(nl, en).reduce((sum, { added, removed, value }) => sum + (added || removed ? value.length : 0), 0);
}

/** Where no number tells two clauses from others, so many that are alike on either side part two stretches, if so many clauses have passed. */
const RUN = 3;
const LONG = 100;

/** The parts of two texts in which the clauses are not alike: each from a clause that both have to the next that both have. */
export function stretches(opened: Sides<readonly Opening[]>, texts: Sides<Drafted>): readonly Stretch[] {
  const found: { nl: { start: number; end: number }; en: { start: number; end: number } }[] = [];
  const starts = both(texts, ({ source }) => source.range.start);
  const ends = both(texts, ({ source }) => source.range.end);
  let from = starts;
  let [i, j, last, alike] = [0, 0, 0, true];
  const close = (to: Sides<number>): void => {
    const before = found.at(-1);
    if (!alike && before && LANGS.every((lang) => before[lang].end === from[lang]))
      for (const lang of LANGS) before[lang].end = to[lang];
    else if (!alike) found.push(both(from, (start, lang) => ({ start, end: to[lang] })));
    [from, alike] = [to, true];
  };
  for (const { value, added, removed } of diffArrays(
    opened.nl.map(({ key }) => key),
    opened.en.map(({ key }) => key),
  )) {
    if (added || removed) {
      alike = false;
      if (added) j += value.length;
      else i += value.length;
      continue;
    }
    for (let step = 0; step < value.length; step++, i++, j++) {
      const [nl, en] = [opened.nl[i], opened.en[j]];
      const inRun = step >= RUN && value.length - step > RUN && i - last > LONG;
      if (!nl || !en || !(nl.sure || inRun)) continue;
      close({ nl: nl.start, en: en.start });
      // its own line may be read otherwise: "3. Offertes en prijzen." / "3. Quotations and prices"
      if (nl.titled !== en.titled) alike = false;
      last = i;
    }
  }
  close(ends);
  return found;
}
