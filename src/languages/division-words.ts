import { wordList } from './word-list.ts';

/** Words that open a part, in both languages: their own order of depth differs from document to document. */
export const PARTS = wordList(
  'module hoofdstuk chapter afdeling titel title deel part boek book paragraaf subsectie division onderafdeling subdivision',
);
export const ANNEXES = wordList('bijlage annex annexe appendix schedule aanhangsel exhibit addendum');
export const ARTICLES = wordList('artikel article art clause bepaling clausule regel rule');
/** "Section 3" is an article of a licence, and a part where the text has articles. */
export const SECTIONS = wordList('section sectie');

/** How parts are counted in words, each list from one on: "EERSTE BOEK", "Part ONE" */
export const ORDINALS: readonly (readonly string[])[] = [
  wordList(
    'eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende veertiende vijftiende zestiende zeventiende',
  ),
  wordList(
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth',
  ),
  wordList(
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen',
  ),
];
