import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** A fifth of the treaties is never learned from, so that false alarms can be counted on them. Chosen by the number of the treaty. */
export const isHeldOut = (treaty: string): boolean => Number(treaty.replace(/\D/g, '')) % 5 === 0;

/** The texts that tables are printed for: nothing in them may be learned. */
export type Measured = Readonly<{ treaties: ReadonlySet<string>; holds: (paragraph: string) => boolean }>;

/** The texts with a folder of their own, and the treaties they come from. */
export function measuredTexts(folder: string): Measured {
  const treaties = new Set<string>();
  const paragraphs = new Set<string>();
  for (const name of readdirSync(folder)) {
    if (!existsSync(`${folder}/${name}/nl.txt`)) continue;
    for (const id of readFileSync(`${folder}/${name}/SOURCE.txt`, 'utf8').match(/BWBV\d+/g) ?? []) treaties.add(id);
    for (const side of ['nl', 'en']) {
      for (const line of readFileSync(`${folder}/${name}/${side}.txt`, 'utf8').split('\n'))
        if (line.length > 20) paragraphs.add(fold(line));
    }
  }
  return { treaties, holds: (paragraph) => paragraphs.has(fold(paragraph)) };
}

const fold = (text: string): string =>
  text
    .replace(/^\(?[\da-z]{1,3}[.)]\s*/i, '')
    .replace(/\s+/g, ' ')
    .trim();
