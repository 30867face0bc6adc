import type { Lang } from '../model/side.ts';
import { plain } from './plain.ts';
import type { Reported } from './report.ts';

/** The sentence around a finding in three: what stands before the differing words, the words, and what follows; fit to be shown. */
export type Excerpt = Readonly<{ before: string; words: string; after: string }>;

/** How one side of a finding reads, at most about `longest` characters of it, also where it has nothing to point at; null where nothing stands there. */
export function excerpt(
  { at, passage, focus }: Reported,
  lang: Lang,
  longest = Number.POSITIVE_INFINITY,
): Excerpt | null {
  const [place, around, from] = [at[lang], passage[lang], focus[lang] ?? -1];
  if (around === null) return null;
  if (!place || from < 0) return { before: plain(headOf(around, longest)), words: '', after: '' };
  const words = place.words.replace(/\s+/g, ' ').trim();
  const room = Math.max(40, (longest - words.length) / 2);
  const before = around.slice(0, from);
  const after = around.slice(from + words.length);
  return {
    before: plain(before.length > room ? `…${before.slice(-room).replace(/^\S*\s/, ' ')}` : before),
    words: plain(words),
    after: plain(headOf(after, room)),
  };
}

/** The beginning of a text, cut between two words. */
const headOf = (text: string, longest: number): string =>
  text.length > longest ? `${text.slice(0, longest).replace(/\s\S*$/, ' ')}…` : text;
