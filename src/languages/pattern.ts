/**
 * A regular expression in which \p{L}, \p{Lu}, \p{Ll} and \p{N} stand for the letters and digits of the Latin script. Dutch and English legal texts
 * have no others, and the engine takes ten times as long to compile a pattern with all letters of Unicode.
 * @param pattern a literal with the flag u, or its source
 */
export function latin(pattern: RegExp | string, flags = ''): RegExp {
  const [source, given] = typeof pattern === 'string' ? [pattern, flags] : [pattern.source, pattern.flags];
  const text = source.replace(CLASS_OR_ESCAPE, (part) =>
    part[0] === '[' ? part.replace(/\\p\{\w+\}/g, rangeOf) : part.startsWith('\\p') ? `[${rangeOf(part)}]` : part,
  );
  return new RegExp(text, given.replace('u', ''));
}

/** A class of characters, or what a backslash begins. */
const CLASS_OR_ESCAPE = /\[(?:\\.|[^\]\\])*\]|\\p\{\w+\}|\\./gs;

const rangeOf = (name: string): string => RANGES[name] ?? name;

const [UPPER, LOWER, EITHER] = ['A-ZÀ-ÖØ-ÞĲŒŠŽŸ', 'a-zß-öø-ÿĳœšžƒ', 'ªºĀ-ƿǀ-ɏ'];
const RANGES: Readonly<Record<string, string>> = {
  '\\p{L}': UPPER + LOWER + EITHER,
  '\\p{Lu}': UPPER,
  '\\p{Ll}': LOWER,
  '\\p{N}': '0-9',
};

/**
 * Words as one pattern that branches letter by letter, the longest first: "first", "fifth" → "fi(?:rst|fth)". The engine compiles it many times as fast as the
 * list, and it matches the same where no word goes on as another does behind it. "[Ee]" counts as one letter.
 */
export function oneOf(words: readonly string[]): string {
  return branches([...new Set(words)].map((word) => word.match(/\[[^\]]*\]|\\.|./g) ?? []));
}

function branches(words: readonly (readonly string[])[]): string {
  const byLetter = new Map<string, (readonly string[])[]>();
  for (const [letter, ...rest] of words)
    if (letter !== undefined) byLetter.set(letter, [...(byLetter.get(letter) ?? []), rest]);
  const found = [...byLetter].map(([letter, rests]) => letter + branches(rests));
  const ends = words.some((word) => word.length === 0);
  if (found.length === 1 && !ends) return found[0] ?? '';
  return found.length === 0 ? '' : `(?:${found.join('|')})${ends ? '?' : ''}`;
}

/**
 * All matches of a pattern with the flag g, as `matchAll` gives them, by the pattern itself: that makes a copy of it each time, which the engine may have to
 * compile anew.
 * @param needs a short pattern that stands in every text where the other may match: the engine takes milliseconds to compile a long one, and most texts
 *   never need it
 */
export function matches(pattern: RegExp, text: string, needs?: RegExp): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  if (needs && !needs.test(text)) return found;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex++;
  }
  return found;
}

/**
 * The same, where a match can only begin at certain words: a long pattern is tried there, and nowhere else.
 * @param begins with the flag g, where a match may begin
 * @param pattern with the flag y
 */
export function matchesAt(begins: RegExp, pattern: RegExp, text: string): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  begins.lastIndex = 0;
  for (let place = begins.exec(text); place; place = begins.exec(text)) {
    pattern.lastIndex = place.index;
    const match = pattern.exec(text);
    if (match) found.push(match);
    begins.lastIndex = match && match[0] !== '' ? pattern.lastIndex : place.index + 1;
  }
  return found;
}

const CAPITAL = latin(/^\p{Lu}/u);
const SMALL = latin(/^\p{Ll}/u);

/** "Opdrachtgever", "Écrit" */
export function opensCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : CAPITAL.test(text);
}

/** "opdrachtgever" */
export function opensSmall(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 128 ? code >= 97 && code <= 122 : SMALL.test(text);
}

/** Whether a code unit is white space, as `\s` has it; false for NaN. */
export const isSpace = (code: number): boolean =>
  code < 128 ? code === 32 || (code >= 9 && code <= 13) : /\s/.test(String.fromCharCode(code));
