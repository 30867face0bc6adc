import type { Learned, Lexicon } from '../../model/glossary.ts';
import { bySide, type Lang, type Sides } from '../../model/side.ts';

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
  const word = (stem: string, lang: Lang): Learned | undefined => {
    if (parsed[lang].has(stem)) return parsed[lang].get(stem);
    const line = lineOf(text, parts[lang], stem);
    const found = line === null ? undefined : learned(line);
    parsed[lang].set(stem, found);
    return found;
  };
  return {
    word,
    get: (dutch) => word(dutch, 'nl')?.translations,
    has: (dutch) => word(dutch, 'nl') !== undefined,
  };
}

/** Where a part begins and ends in the text. */
type Part = Readonly<{ start: number; end: number }>;

function partOf(text: string, heading: string, end: number): Part {
  const at = text.indexOf(heading);
  return at < 0 ? { start: 0, end: 0 } : { start: at + heading.length, end };
}

/** The line of a stem, by binary search over the characters of a part. */
function lineOf(text: string, { start, end }: Part, stem: string): string | null {
  let [low, high] = [start, end];
  while (low < high) {
    const middle = (low + high) >> 1;
    const from = Math.max(start, text.lastIndexOf('\n', middle - 1) + 1);
    const next = text.indexOf('\n', middle);
    const to = next < 0 ? end : Math.min(next, end);
    const key = text.slice(from, text.indexOf('\t', from));
    if (key === stem) return text.slice(from, to);
    if (key < stem) low = to + 1;
    else high = from;
  }
  return null;
}

function learned(line: string): Learned {
  const [, answered = '', ...translations] = line.split('\t');
  const entries = translations.map((entry) => {
    const at = entry.lastIndexOf(' ');
    return [entry.slice(0, at), Number(entry.slice(at + 1)) / 100] as const;
  });
  return { answered: Number(answered) / 100, translations: new Map(entries) };
}
