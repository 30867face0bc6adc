import { wordList } from '../word-list.ts';

/** From nought to nineteen. */
export const UNITS_EN: readonly string[] = wordList(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
);
/** From twenty to ninety. */
export const TENS_EN: readonly string[] = wordList('twenty thirty forty fifty sixty seventy eighty ninety');
/** From the first to the nineteenth; the others are made of them. */
export const ORDINALS_EN: readonly string[] = wordList(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth',
);
