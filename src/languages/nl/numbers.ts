import { wordList } from '../word-list.ts';

/** From nought to nineteen. */
export const UNITS_NL: readonly string[] = wordList(
  'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien',
);
/** From twenty to ninety. */
export const TENS_NL: readonly string[] = wordList('twintig dertig veertig vijftig zestig zeventig tachtig negentig');
/** From the first to the nineteenth, and the tens; the others are made of them. */
export const ORDINALS_NL: readonly string[] = wordList(
  'eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende veertiende vijftiende zestiende zeventiende achttiende negentiende',
);
