/** Words that are painted alike. */
export type Segment = Readonly<{ text: string; paint?: (text: string) => string }>;

/**
 * Words laid in lines of a width, broken between words alone; lines after the first are indented.
 * @param width in characters; null: one line, however long
 */
export function wrapped(segments: readonly Segment[], width: number | null, indent: number): string {
  const lines: string[] = [];
  let [line, length] = ['', 0];
  for (const { word, shown, gap } of words(segments)) {
    const fits = width === null || length === 0 || length + gap.length + word.length <= width;
    if (fits) [line, length] = [line + gap + shown, length + gap.length + word.length];
    else {
      lines.push(line);
      [line, length] = [`${' '.repeat(indent)}${shown}`, indent + word.length];
    }
  }
  return [...lines, line].join('\n');
}

type Word = Readonly<{ word: string; shown: string; gap: string }>;

/** The words with the space before each; what touches without a space is one word. */
function words(segments: readonly Segment[]): readonly Word[] {
  const found: Word[] = [];
  let open = false;
  for (const { text, paint = (word: string) => word } of segments)
    for (const [, gap = '', word = ''] of text.matchAll(/(\s*)(\S*)/g)) {
      const last = found.at(-1);
      if (word === '') open = open && gap === '';
      else if (last && gap === '' && open)
        found[found.length - 1] = { word: last.word + word, shown: last.shown + paint(word), gap: last.gap };
      else found.push({ word, shown: paint(word), gap: found.length === 0 ? '' : gap || ' ' });
      if (word !== '') open = true;
    }
  return found;
}
