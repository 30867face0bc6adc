import { TENS_EN, UNITS_EN } from '../languages/en/numbers.ts';
import { TENS_NL, UNITS_NL } from '../languages/nl/numbers.ts';
import { oneOf } from '../languages/pattern.ts';
import type { Lang } from '../model/side.ts';

/** No number below a million is as long: "negenhonderdzevenennegentigduizend negenhonderdzevenennegentig" has 67 characters. */
const LONGEST = 100;

/** The value of a number word, or null: "achtenveertig" → 48, "forty-eight" → 48, "vijfentwintigduizend" → 25000. */
export function numberWord(word: string, lang: Lang): number | null {
  if (word.length > LONGEST) return null;
  const plain = word
    .toLowerCase()
    .replaceAll('ë', 'e')
    .replaceAll('é', 'e')
    .replace(/^an? (?=hundred|thousand)/, 'one ')
    .replace(/[\s-]+(?:and[\s-]+)?/g, '');
  return lang === 'nl' ? dutch(plain) : english(plain);
}

const valued = (units: readonly string[], tens: readonly string[]): ReadonlyMap<string, number> =>
  new Map([
    ...units.map((word, value) => [word, value] as const),
    ...tens.map((word, at) => [word, (at + 2) * 10] as const),
  ]);
const DUTCH = valued(UNITS_NL, TENS_NL);
const ENGLISH = valued(UNITS_EN, TENS_EN);

/** "tweeduizend" + "honderdvijftig": thousands, hundreds, then "achtenveertig" as unit-"en"-ten */
function dutch(word: string): number | null {
  const known = DUTCH.get(word);
  if (known !== undefined) return known;
  for (const [power, value] of [
    ['duizend', 1000],
    ['honderd', 100],
  ] as const) {
    const at = word.indexOf(power);
    if (at < 0) continue;
    const before = at === 0 ? 1 : dutch(word.slice(0, at));
    const rest = word.slice(at + power.length);
    // no number begins with "en": that of "honderdenvijf" joins
    const after = rest === '' ? 0 : dutch(rest.replace(/^en/, ''));
    return before === null || after === null || after >= value || before === 0 ? null : before * value + after;
  }
  // "eenendertig": the unit is the first of nine, since "een" itself ends in "en"
  const unit = UNITS_NL.slice(1, 10).find((one) => word.startsWith(`${one}en`));
  const ten = unit === undefined ? undefined : DUTCH.get(word.slice(unit.length + 2));
  return unit !== undefined && ten !== undefined && ten >= 20 ? UNITS_NL.indexOf(unit) + ten : null;
}

/** "one hundred and fifty thousand two hundred": thousands, hundreds, then "forty-eight" as ten-unit */
function english(word: string): number | null {
  const known = ENGLISH.get(word);
  if (known !== undefined) return known;
  for (const [power, value] of [
    ['thousand', 1000],
    ['hundred', 100],
  ] as const) {
    const at = word.indexOf(power);
    if (at < 0) continue;
    const before = at === 0 ? 1 : english(word.slice(0, at));
    const rest = word.slice(at + power.length).replace(/^and/, '');
    const after = rest === '' ? 0 : english(rest);
    return before === null || after === null || after >= value || before === 0 ? null : before * value + after;
  }
  const ten = TENS_EN.find((start) => word.startsWith(start));
  const unit = ten === undefined ? undefined : ENGLISH.get(word.slice(ten.length));
  return ten !== undefined && unit !== undefined && unit > 0 && unit < 10 ? (ENGLISH.get(ten) ?? 0) + unit : null;
}

/** "forty-eight", "forty eight", "forty", "eight" */
const BELOW_HUNDRED = `(?:${oneOf(TENS_EN)}(?:[\\s-]${oneOf(UNITS_EN.slice(1, 10))})?|${oneOf(UNITS_EN)})(?![a-z])`;

/** "hundred", "thousand two", "hundred and fifty" */
const POWER = `(?:hundred|thousand)(?:\\s(?:and\\s)?${BELOW_HUNDRED})?`;

/** An English number of several words, as a pattern: "forty-eight", "one hundred and fifty thousand two hundred" */
export const ENGLISH_NUMBER = `(?:${BELOW_HUNDRED}|(?:an?\\s)?${POWER})(?:\\s${POWER}){0,4}`;
