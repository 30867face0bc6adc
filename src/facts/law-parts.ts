import { latin, matches } from '../languages/pattern.ts';
import { both, type Lang, type Sides } from '../model/side.ts';
import { cased, list, ORDINAL, ORDINALS, TO } from './lists.ts';
import { between } from './ranges.ts';

/** The parts of a law, from the widest to the narrowest; a "section" is one where a title holds it or a "§" is in it, else an article ("Section 119a, Book 6"). */
const RANKS: readonly string[] = [
  cased('boek books?'),
  cased('titels? tit\\. titles?'),
  cased('deel delen part parts'),
  cased('hoofdstuk(?:ken)? hfdst\\. hfst\\. chapters? ch\\.'),
  cased('afdeling(?:en)? afd\\. divisions? div\\. sections? sec\\.'),
  cased('onderafdeling(?:en)? subdivisions? sub-?sections?'),
  `${cased('paragraaf paragrafen par\\. paragraphs? para\\.')}|§§?`,
];
const TITLE = 1;
const NAME = `(?:${RANKS.join('|')})`;
const NUMBER = '(?:\\d{1,3}[a-zA-Z]?(?:\\.\\d{1,3}[a-zA-Z]?)*|[IVXLC]{1,7})(?![\\p{L}\\p{N}]|[.,:]\\d|\\s?%)';
/** "titel 4", "§ 2", "afdelingen 3 tot en met 5"; "de twaalfde afdeling" */
const ONE = `(?:${NAME}(?:\\s|(?<=§))${list(NUMBER)}|${list(ORDINAL)}\\s${NAME}(?!\\p{L}|\\s(?:\\d|[IVXLC]+(?!\\p{L}))))`;
const BETWEEN: Sides<string> = {
  nl: '(?:,?\\s(?:van|uit)\\s(?:de\\s|het\\s)?|,?\\s)',
  en: '(?:,?\\sof\\s(?:the\\s)?|,?\\s)',
};

/** Two parts of a law or more, each within another: "Boek 7, titel 4, afdeling 6", "de derde afdeling van de tweede titel", "Division 6 of Title 4 of Book 7" */
export const PARTS_OF_LAW: Sides<RegExp> = both(BETWEEN, (between) => latin(`${ONE}(?:${between}${ONE})+`, 'uy'));

const EACH_PART = latin(
  `(?<before>${list(ORDINAL)}\\s)?(?:${RANKS.map((names, at) => `(?<rank${at}>${names})`).join('|')})(?!\\p{L})(?:\\s?(?<behind>${list(NUMBER)}))?`,
  'gu',
);
const EACH_NUMBER = latin(`(?<to>${TO})?(?<number>${NUMBER}|${ORDINAL})(?!\\p{L})`, 'gu');

type Part = Readonly<{ rank: number; numbers: readonly string[] }>;

/**
 * The parts of a law that words name, as one number from the widest to the narrowest: "Boek 7, titel 4, afdeling 6" and "Division 6 of Title 4 of Book 7" are both
 * "part 7.4.6"; null where the words are no row of parts.
 */
export function partsOfLaw(text: string, lang: Lang): readonly string[] | null {
  const pattern = PARTS_OF_LAW[lang];
  pattern.lastIndex = 0;
  if (!pattern.test(text) || pattern.lastIndex !== text.length) return null;
  const parts = matches(EACH_PART, text).map(({ groups = {} }): Part => {
    const rank = RANKS.findIndex((_, at) => groups[`rank${at}`] !== undefined);
    return { rank, numbers: numbersIn(groups.behind ?? groups.before ?? '') };
  });
  if (/[Ss]ection/.test(text) && !/§/.test(text) && !parts.some(({ rank }) => rank === TITLE)) return null;
  return parts
    .toSorted((a, b) => a.rank - b.rank)
    .reduce<readonly string[]>(
      (paths, { numbers }) => paths.flatMap((path) => numbers.map((number) => joined(path, number))),
      [''],
    )
    .map((path) => `part ${path}`);
}

/** "3 tot en met 5" → 3, 4, 5; "eerste en derde" → 1, 3 */
function numbersIn(words: string): readonly string[] {
  const found: string[] = [];
  for (const { groups = {} } of matches(EACH_NUMBER, words)) {
    const number = ORDINALS.get((groups.number ?? '').toLowerCase()) ?? groups.number ?? '';
    const last = found.at(-1);
    found.push(...(groups.to !== undefined && last !== undefined ? between(last, number) : [number]));
  }
  return found;
}

/** "7" and "4" are 7.4; "6" and "6.5.3" are 6.5.3, which has the book in it already */
const joined = (path: string, number: string): string =>
  path === '' || number.startsWith(`${path}.`) ? number : `${path}.${number}`;
