import type { Reading } from '../model/bitext.ts';
import type { Clause } from '../model/clause.ts';
import { inOrder } from '../outline/walk.ts';

/**
 * A clause as one names it to a person: as printed ("A.2.1"), and what the program counted itself by its heading or by what it is:
 * "§2/1.1" → "Additional General Terms … 1.1", "15.3.•2" → "15.3, item 2", "¶1" → "unnumbered paragraph 1".
 */
export function cited({ source, outline }: Reading, { label, kind }: Clause): string {
  if (label === 'front') return 'front matter';
  if (kind === 'contents') return 'list of contents';
  const steps = label.split('/');
  const names = steps.map((own, at) => {
    const upTo = steps.slice(0, at + 1).join('/');
    const heading = own.startsWith('§') ? [...inOrder(outline)].find((one) => one.label === upTo)?.heading : null;
    return heading ? brief(source.text.slice(heading.start, heading.end)) : counted(own, kind);
  });
  return names.join(' … ');
}

/** "15.3.•2" → "15.3, item 2"; a ¶ is an item where it stands in a list (A.3.6), else a paragraph. */
const counted = (label: string, kind: Clause['kind']): string =>
  label
    .replace(
      /\.?([¶•])(\d+)/g,
      (_, sign, count) => `, ${sign === '•' || kind === 'item' ? 'item' : 'paragraph'} ${count}`,
    )
    .replace(/^, /, 'unnumbered ');

const LONGEST = 60;

function brief(heading: string): string {
  const folded = heading.replace(/\s+/g, ' ').trim();
  return folded.length > LONGEST ? `${folded.slice(0, LONGEST - 1)}…` : folded;
}
