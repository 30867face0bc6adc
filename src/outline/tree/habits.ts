import { opensSmall } from '../../languages/pattern.ts';
import type { Line } from '../lines.ts';
import { inner, isTitle, type Mark, marks } from '../marks.ts';
import type { Setting } from '../setting.ts';
import type { Words } from './state.ts';

export function words(lines: readonly Line[], settings: readonly Setting[]): Words {
  const named = lines.flatMap((line, at) =>
    settings[at] === 'text' && isNamedArticle(marks(line.text)[0]) ? [at] : [],
  );
  const hashed = lines.filter(({ text }) => {
    const [hash] = text.startsWith('#') ? marks(text) : [];
    return hash !== undefined && isNamedArticle(inner(text, hash)[0]);
  });
  const alone = named.filter((at) => marks(lines[at]?.text ?? '')[0]?.length === lines[at]?.text.length);
  const titled = alone.filter((at) => isHeadingLine(lines[at + 1]?.text ?? ''));
  return {
    article: named.length > 0,
    hashed: hashed.length > 0,
    bare: named.length > 0 && named.length >= hashed.length,
    titledBelow: titled.length > 0.6 * alone.length,
    wholeLines: 10 * lines.filter(({ text }) => text.length > WRAPPED).length > lines.length,
  };
}

/** Longer lines than this were not cut to fit a page. */
const WRAPPED = 160;

const isNamedArticle = (mark: Mark | undefined): boolean => mark?.form === 'article' && mark.style !== '§';

export const isHeadingLine = (text: string): boolean => isTitle(text) && !/\.$/.test(text) && marks(text).length === 0;

/**
 * Where articles are printed as "3. Prijzen" their paragraphs may look the same ("3. Alle offertes zijn …"). A heading is a title, the
 * next number of the headings, and what follows it is no next number: a first paragraph, a lower level or text. Where "3." is followed by
 * "3.1", every next number is an article, whether its title ran into its text or not.
 */
export function titledNumbers(lines: readonly Line[], settings: readonly Setting[]): ReadonlySet<number> {
  const texts = [...lines.keys()].filter((at) => settings[at] === 'text');
  const readings = new Map(texts.map((at) => [at, marks(lines[at]?.text ?? '')] as const));
  const numberAt = (at: number) => readings.get(at)?.find(({ form, style }) => form === 'number' && style === '1.');
  const follows = (order: number) => readings.get(texts[order + 1] ?? -1)?.[0];
  const holdsPath = (order: number, { value }: Mark) => {
    const next = follows(order);
    return next?.form === 'path' && next.printed.startsWith(`${value}.`);
  };
  const dotted = texts.filter((at, order) => {
    const mark = numberAt(at);
    return mark !== undefined && holdsPath(order, mark);
  }).length;
  const found: number[] = [];
  let expected = 1;
  for (const [order, at] of texts.entries()) {
    const [line, mark, after] = [lines[at] as Line, numberAt(at), lines[texts[order + 1] ?? -1]];
    if (!mark || !after) continue;
    const inOrder = mark.value === expected;
    if (dotted >= 3 ? !inOrder && !holdsPath(order, mark) : !inOrder || !isHead(line, mark, after, follows(order)))
      continue;
    found.push(at);
    expected = mark.value + 1;
  }
  return new Set(found.length > 1 ? found : []);
}

/** "3. Prijzen" before a first paragraph, a lower level or text, not before "4. …" */
function isHead(line: Line, mark: Mark, after: Line, follows: Mark | undefined): boolean {
  const title = line.text.slice(mark.length).replace(/^#+\s/, '');
  if (!isTitle(title) || /\.$/.test(title)) return false;
  const goesOn = !follows && opensSmall(after.text) && !after.apart;
  return !goesOn && !(follows?.form === 'number' && follows.style === '1.' && follows.value !== 1);
}
