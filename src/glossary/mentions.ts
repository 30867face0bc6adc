import type { Entry, Glossary, Lang } from '../model.ts';
import { bases } from '../text/inflection.ts';

/** A name found in a row of words: those from `from` up to, not including, `to`. */
export type Mention = Readonly<{ entry: Entry; from: number; to: number }>;

/** A word of the text, and whether it stands right behind the one before it (a space or hyphen between). */
export type Token = Readonly<{ text: string; joined: boolean }>;

/**
 * All names of the glossary in a row of words, in one pass: at each word the longest name that fits, in any inflection; a guard that fits
 * takes the words away. Names that fit equally well (homonyms) are all given.
 * "gesloten Overeenkomsten op te schorten" → Overeenkomst, opschorten
 */
export function mentions(tokens: readonly Token[], { index }: Glossary, lang: Lang): readonly Mention[] {
  const found: Mention[] = [];
  let at = 0;
  while (at < tokens.length) {
    const fits = fitting(tokens, at, index[lang], lang);
    const longest = Math.max(0, ...fits.map(({ to }) => to - at));
    const best = fits.filter(({ to }) => to - at === longest);
    if (!best.some(({ entry }) => entry.concept === null)) found.push(...best);
    at += Math.max(longest, 1);
  }
  return found;
}

function fitting(
  tokens: readonly Token[],
  at: number,
  index: ReadonlyMap<string, readonly Entry[]>,
  lang: Lang,
): readonly Mention[] {
  const first = tokens[at];
  if (!first) return [];
  const seen = new Set<Entry>();
  for (const base of bases(first.text, lang)) for (const entry of index.get(base) ?? []) seen.add(entry);
  const found: Mention[] = [];
  for (const entry of seen) {
    const to = at + entry.words.length;
    const fits = entry.words.every((word, offset) => {
      const token = tokens[at + offset];
      return token !== undefined && (offset === 0 || (token.joined && bases(token.text, lang).includes(word)));
    });
    if (fits && capitalFits(entry, tokens, at)) found.push({ entry, from: at, to });
  }
  return found;
}

/** A defined term that is an ordinary word too counts only with its capital: "Diensten", not "diensten". */
function capitalFits({ concept }: Entry, tokens: readonly Token[], at: number): boolean {
  if (concept === null || !concept.capital) return true;
  return /^\p{Lu}/u.test(tokens[at]?.text ?? '');
}
