import type { Learned, Lexicon } from '../../model/glossary.ts';
import { keep } from '../../model/keep.ts';
import { bySide, type Lang, type Sides } from '../../model/side.ts';
import { lineOf, partOf } from '../sorted-lines.ts';

/** The headings of the two parts of a lexicon, in the order in which they stand. */
const PARTS: Sides<string> = { nl: '\n# nl\n', en: '\n# en\n' };

/** A lexicon that knows no word. */
export const NO_LEXICON: Lexicon = readLexicon('');

/**
 * Reads a learned lexicon. Lines that begin with # tell where it comes from and name the part that follows; every other is a stem, how often faithful
 * translations answer it (of 100), then stems across with the strength of the pair (of 100), parted by tabs: "betal⇥94⇥payment 75⇥pai 9".
 * Lines stand in the order of their code units, so that a stem is found by halving and only the lines that a text asks for are ever parsed.
 */
export function readLexicon(text: string): Lexicon {
  const parts = { nl: partOf(text, PARTS.nl, text.indexOf(PARTS.en)), en: partOf(text, PARTS.en, text.length) };
  const parsed = bySide(() => new Map<string, Learned | undefined>());
  const word = (stem: string, lang: Lang): Learned | undefined =>
    keep(parsed[lang], stem, (own) => {
      const line = lineOf(text, parts[lang], own);
      return line === null ? undefined : learned(line);
    });
  return {
    word,
    get: (dutch) => word(dutch, 'nl')?.translations,
    has: (dutch) => word(dutch, 'nl') !== undefined,
  };
}

function learned(line: string): Learned {
  const [, answered = '', ...translations] = line.split('\t');
  const entries = translations.map((entry) => {
    const at = entry.lastIndexOf(' ');
    return [entry.slice(0, at), Number(entry.slice(at + 1)) / 100] as const;
  });
  return { answered: Number(answered) / 100, translations: new Map(entries) };
}
