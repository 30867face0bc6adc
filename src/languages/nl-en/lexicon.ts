import type { Lexicon } from '../../model/glossary.ts';

/**
 * Reads a learned lexicon: on each line a Dutch stem, then English stems with the strength of the pair in hundredths, parted by tabs:
 * "betal⇥payment 75⇥pai 9". Lines that begin with # tell where it comes from.
 */
export function readLexicon(text: string): Lexicon {
  const lexicon = new Map<string, ReadonlyMap<string, number>>();
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const [dutch = '', ...translations] = line.split('\t');
    lexicon.set(
      dutch,
      new Map(
        translations.map((entry) => {
          const at = entry.lastIndexOf(' ');
          return [entry.slice(0, at), Number(entry.slice(at + 1)) / 100] as const;
        }),
      ),
    );
  }
  return lexicon;
}
