import type { Lang } from '../model/side.ts';

/** The value of digits, and whether their separators are those of the other language: "EUR 25.000" in an English text. */
export type Digits = Readonly<{ value: number; slip: boolean }>;

/**
 * The value of digits with separators, read as their language writes them ("1.250,50" Dutch, "1,250.50" English). Three digits after a
 * single separator of the other language are thousands when `money` says that three decimals make no sense: "EUR 25.000" is
 * 25,000 with a slip, while "12.345 kg" may be twelve and a bit.
 */
export function digits(text: string, lang: Lang, money = false): Digits | null {
  const [group, point] = lang === 'nl' ? ['.', ','] : [',', '.'];
  const plain = text.replace(/[\s'’]/g, '');
  if (/^\d+$/.test(plain)) return { value: Number(plain), slip: false };
  const right = new RegExp(`^\\d{1,3}(?:\\${group}\\d{3})*(?:\\${point}\\d+)?$|^\\d+\\${point}\\d+$`);
  const wrong = new RegExp(`^\\d{1,3}(?:\\${point}\\d{3})+(?:\\${group}\\d{1,2})?$|^\\d+\\${group}\\d{1,2}$`);
  const threeDecimals = new RegExp(`^\\d{1,3}\\${point}\\d{3}$`).test(plain);
  if (right.test(plain) && !(money && threeDecimals))
    return { value: Number(plain.replaceAll(group, '').replace(point, '.')), slip: false };
  if (wrong.test(plain)) return { value: Number(plain.replaceAll(point, '').replace(group, '.')), slip: true };
  return null;
}

/** Digits with separators: "25.000", "25,000.50", "1,5", "25 000", "25’000" */
export const DIGITS =
  "\\d{1,3}(?:[\u0020\u00A0\u202F'’]\\d{3})+(?:[.,]\\d{1,2})?(?!\\d)|" +
  '\\d{1,3}(?:[.,]\\d{3})+(?:[.,]\\d{1,2})?(?![\\d])|\\d+(?:[.,]\\d+)?(?![\\d])';
