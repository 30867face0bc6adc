/** 1 → a, 26 → z, 27 → aa, as lists of HTML and OpenDocument count; what has no letter stays a number. */
export function letterNumber(value: number): string {
  if (value < 1) return String(value);
  let [rest, letters] = [value, ''];
  for (; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(97 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** 1 → a, 27 → aa, 28 → bb, as Word counts. */
export const repeatedLetter = (value: number): string =>
  value < 1 || value > 780
    ? String(value)
    : String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.floor((value - 1) / 26) + 1);

const ROMANS: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** 4 → iv; what has no Roman number stays one of digits. */
export function romanNumber(value: number): string {
  if (value < 1 || value > 3999) return String(value);
  let [rest, roman] = [value, ''];
  for (const [size, sign] of ROMANS) for (; rest >= size; rest -= size) roman += sign;
  return roman;
}

/**
 * Whether a paragraph begins with a number or letter of its own: "1.1 De klant", "a) een", "Artikel 3". What shows a number besides would show two.
 */
export const beginsWithNumber = (text: string): boolean =>
  /^(?:\d{1,3}(?:\.\d{1,3})*[.)]?\s|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]\s|[A-Z]\.\d|[•●▪◦·‣○■□–—-]\s)/i.test(text);
