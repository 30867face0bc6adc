/** Where a part of a text begins and ends. */
export type Part = Readonly<{ start: number; end: number }>;

/** What follows a heading, up to an end. */
export function partOf(text: string, heading: string, end: number): Part {
  const at = text.indexOf(heading);
  return at < 0 ? { start: 0, end: 0 } : { start: at + heading.length, end };
}

/** The line whose first cell is this key, by binary search over the characters of a part; its lines stand in the order of their code units. */
export function lineOf(text: string, { start, end }: Part, key: string): string | null {
  let [low, high] = [start, end];
  while (low < high) {
    const middle = (low + high) >> 1;
    const from = Math.max(start, text.lastIndexOf('\n', middle - 1) + 1);
    const next = text.indexOf('\n', middle);
    const to = next < 0 ? end : Math.min(next, end);
    const found = text.slice(from, text.indexOf('\t', from));
    if (found === key) return text.slice(from, to);
    if (found < key) low = to + 1;
    else high = from;
  }
  return null;
}
