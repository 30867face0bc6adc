/**
 * A regular expression in which \p{L}, \p{Lu}, \p{Ll} and \p{N} stand for the letters and digits of the Latin script. Dutch and English legal texts
 * have no others, and the engine takes ten times as long to compile a pattern with all letters of Unicode.
 * @param pattern a literal with the flag u, or its source
 */
export function latin(pattern: RegExp | string, flags = ''): RegExp {
  const [source, given] = typeof pattern === 'string' ? [pattern, flags] : [pattern.source, pattern.flags];
  let [text, inClass] = ['', false];
  for (const [part] of source.matchAll(/\\p\{\w+\}|\\.|./gs)) {
    const range = RANGES[part];
    if (part === '[') inClass = true;
    if (part === ']') inClass = false;
    text += range === undefined ? part : inClass ? range : `[${range}]`;
  }
  return new RegExp(text, given.replace('u', ''));
}

const [UPPER, LOWER, EITHER] = ['A-ZÀ-ÖØ-ÞĲŒŠŽŸ', 'a-zß-öø-ÿĳœšžƒ', 'ªºĀ-ƿǀ-ɏ'];
const RANGES: Readonly<Record<string, string>> = {
  '\\p{L}': UPPER + LOWER + EITHER,
  '\\p{Lu}': UPPER,
  '\\p{Ll}': LOWER,
  '\\p{N}': '0-9',
};

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
