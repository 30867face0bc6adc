import type { Lexicon } from '../../model/glossary.ts';
import { stem } from '../stem.ts';

/** The shortest part of a compound. */
const PART = 4;

/** The longest compound; what is longer is no word: "arbeidsongeschiktheidsverzekeringsmaatschappijen" has 48 letters. */
export const LONGEST = 80;

/**
 * The stems of a Dutch word under which the lexicon may know it: its own, and those of the words it is made of, as far as it knows them.
 * "betalingstermijn" → betalingstermijn, betal, termijn; "dienstenprijslijst" → … dienst, prijs, lijst
 */
export function dutchStems(word: string, lexicon: Lexicon): readonly string[] {
  const key = word.toLowerCase();
  const own = stem(key, 'nl');
  if (key.length > LONGEST) return [own];
  return key.includes('-')
    ? [own, ...key.split('-').map((part) => stem(part, 'nl'))]
    : [own, ...(lexicon.has(own) ? [] : parts(key, lexicon))];
}

function parts(word: string, lexicon: Lexicon): readonly string[] {
  for (let at = word.length - PART; at >= PART; at--) {
    const first = headOf(word.slice(0, at), lexicon);
    if (first === null) continue;
    const tail = stem(word.slice(at), 'nl');
    const rest = lexicon.has(tail) ? [tail] : word.length - at >= 2 * PART ? parts(word.slice(at), lexicon) : [];
    if (rest.length > 0) return [first, ...rest];
  }
  return begun(word, lexicon);
}

/** What is known of a compound whose last part is not: "diensten" and "prijs" of "dienstenprijsindex" */
function begun(word: string, lexicon: Lexicon): readonly string[] {
  for (let at = word.length - PART; at > PART; at--) {
    const first = headOf(word.slice(0, at), lexicon);
    if (first !== null) return [first, ...(word.length - at > PART ? begun(word.slice(at), lexicon) : [])];
  }
  return [];
}

/** The stem of the first part of a compound, with or without what joins it to the next: "diensten", "betalings" */
function headOf(head: string, lexicon: Lexicon): string | null {
  for (const form of [head, head.replace(/(?:s|en|e)$/, '')]) {
    const found = stem(form, 'nl');
    if (form.length >= PART - 1 && lexicon.has(found)) return found;
  }
  return null;
}
