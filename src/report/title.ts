import type { Reading } from '../model/bitext.ts';
import { inOrder } from '../outline/walk.ts';

/** What a text calls itself: the first line above its articles, "Algemene voorwaarden"; null where it begins with something else. */
export function titleOf({ source, outline }: Reading): string | null {
  const [front] = [...inOrder(outline)].filter(({ kind }) => kind !== 'part' && kind !== 'furniture');
  if (front?.kind !== 'front') return null;
  const lines = front.own.flatMap(({ start, end }) => source.text.slice(start, end).split(/\r\n|\n|\r/));
  const named = lines.map(inFrontMatter).find((title) => title);
  const title = named ?? lines.map(bare).find((line) => line !== '') ?? '';
  return title === '' || title.length > LONGEST ? null : title;
}

/** "title: 'Terms'" → "Terms"; null for a line that gives no title. */
function inFrontMatter(line: string): string | null {
  if (!/^title:/i.test(line)) return null;
  return line
    .slice('title:'.length)
    .trim()
    .replace(/^["']|["']$/g, '');
}

/** A line that is longer is a sentence. */
const LONGEST = 120;

/** Without the signs with which Markdown and front matter say what a line is: "# **Terms**" → "Terms", "---" → "" */
const bare = (line: string): string => line.replace(/^[#\s>*_-]+|[#\s*_-]+$/g, '').replace(/\s+/g, ' ');
