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
 */
export function matches(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex++;
  }
  return found;
}

const CAPITAL = latin(/^\p{Lu}/u);
const SMALL = latin(/^\p{Ll}/u);

/** "Opdrachtgever", "Écrit" */
export const opensCapital = (text: string): boolean => CAPITAL.test(text);
/** "opdrachtgever" */
export const opensSmall = (text: string): boolean => SMALL.test(text);
