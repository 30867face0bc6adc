import type { Line } from './lines.ts';

/** How much of a page is its margin, above and below, where headers and footers stand. */
const MARGIN = 0.12;

/** How many lines at each edge of a page may be header or footer. */
const EDGE = 3;

/** Lines that stand in the margin of most pages, whatever the number in them, and numbers of pages. */
export function withoutFurniture(
  pages: readonly (readonly Line[])[],
): Readonly<{ body: readonly Line[]; furniture: readonly Line[] }> {
  const counts = new Map<string, number>();
  for (const page of pages)
    for (const key of new Set(edges(page).map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  const often = Math.max(2, pages.length / 3);
  const body: Line[] = [];
  const furniture: Line[] = [];
  for (const page of pages) {
    const edge = new Set(edges(page));
    for (const line of page) {
      const repeats = edge.has(line) && ((counts.get(keyOf(line)) ?? 0) >= often || isPageNumber(line.text));
      (repeats ? furniture : body).push(line);
    }
  }
  return { body, furniture };
}

/** The first and last lines of a page that stand in its margins. */
function edges(page: readonly Line[]): readonly Line[] {
  const sorted = page.toSorted((a, b) => a.top - b.top);
  return [
    ...sorted.slice(0, EDGE).filter(({ height }) => height < MARGIN),
    ...sorted.slice(-EDGE).filter(({ height }) => height > 1 - MARGIN),
  ];
}

const keyOf = ({ text }: Line): string => text.replace(/\d+/g, '#').toLowerCase();

/** "7", "- 7 -", "7 / 12", "Pagina 7 van 12" */
const isPageNumber = (text: string): boolean =>
  /^(?:\p{L}{1,8}\.? )?[-–—]? ?\d{1,4}(?: ?(?:\/|\p{L}{2,3}) ?\d{1,4})? ?[-–—]?$/u.test(text);
