import { latin } from '../languages/pattern.ts';
import type { Lang, Sides } from '../model/side.ts';
import { partsOfLaw } from './law-parts.ts';
import { list, ORDINAL, ORDINALS } from './lists.ts';
import { between } from './ranges.ts';
import { DIVISION, HOLDER_BEGINS, WITHIN } from './reference-patterns.ts';
import { type Level, type Token, tokens } from './reference-tokens.ts';

const beforeHolder = (lang: Lang) => latin(`${WITHIN[lang]}(?=${HOLDER_BEGINS})`, 'u');
const BEFORE_HOLDER: Sides<RegExp> = { nl: beforeHolder('nl'), en: beforeHolder('en') };

/** The paths that a reference names: "artikel 827, eerste lid, onder d en f" → 827.1.d, 827.1.f; "lid 2" → .2; "bijlage 2" → annex 2. */
export function pathsOf(text: string, lang: Lang): readonly string[] {
  const parts = partsOfLaw(text, lang);
  if (parts) return parts;
  // "artikel 96, tweede lid, van Boek 6", "Book 6, Article 96(2)" are 6:96.2
  const book = OF_BOOK_AT_END.exec(text)?.[1] ?? /^[Bb](?:oe|oo)k\s(\d{1,2}),?\s(?=[Aa]rt)/.exec(text)?.[1];
  const rest = text.replace(OF_BOOK_AT_END, '').replace(/^[Bb](?:oe|oo)k\s\d{1,2},?\s(?=[Aa]rt)/, '');
  // "subparagraph (b) of paragraph 7 of Article 60": from the inside out
  const [own = [], ...holders] = counted(rest)
    .split(BEFORE_HOLDER[lang])
    .map((words) => splitOf(tokens(words)).flatMap(read));
  const paths = holders.reduce(
    (inner, outer) =>
      outer.flatMap((holder) => [
        ...inner.map((path) => (path.startsWith('.') ? holder + path : path)),
        // "paragraaf 3.2 van bijlage 4" names both
        ...(holder.startsWith('annex ') && inner.every((path) => !path.startsWith('.')) ? [holder] : []),
      ]),
    own,
  );
  if (book === undefined) return paths;
  const named = paths.some((path) => path.includes(' '));
  return named ? [...paths, `book ${book}`] : paths.map((path) => `${book}:${path}`);
}

/** "artikel 96 van Boek 6", "Section 119a, Book 6" */
export const OF_BOOK_AT_END = /(?:,?\s(?:van|of)|,)\s(?:Boek|Book)\s(\d{1,2})$/;

/** The ordinals of parts as numbers behind their word: "de eerste afdeling B tot en met de vijfde afdeling" → "afdeling 1B tot en met afdeling 5"; "onder A sub c", "onder Ac" → "onder (A)(c)". */
const counted = (text: string): string =>
  text
    .replace(ORDINALS_OF_PART, (_, ordinals: string, word: string, letter = '') => {
      const numbers = ordinals.replace(ORDINAL_WORD, (ordinal) => ORDINALS.get(ordinal.toLowerCase()) ?? ordinal);
      return `${PART_OF[word.toLowerCase()] ?? word.toLowerCase()} ${numbers}${letter.trim()}`;
    })
    .replace(/(afdeling \S+ (?:tot en met|to)) (?:de |the )?afdeling /, '$1 ')
    .replace(/^onder ([A-Z])(?: sub )?([a-z])(?=\s|$)/, 'onder ($1)($2)');

const ORDINALS_OF_PART = latin(`(${list(ORDINAL)})\\s(${DIVISION})(\\s[A-Z](?![\\p{L}\\p{N}'’]))?(?![\\p{L}])`, 'gu');
const ORDINAL_WORD = latin(`${ORDINAL}(?![\\p{L}])`, 'gu');
/** English divisions that are read as articles elsewhere: "the second section" is a part */
const PART_OF: Readonly<Record<string, string>> = { section: 'afdeling', sections: 'afdeling' };

/** "artikelen 433 lid 1, 435 en 437": no article has so many paragraphs, so a higher number is the next article. */
const MOST_PARAGRAPHS = 50;

/** "Articles 6, paragraph 1, and 9": behind one paragraph of several articles comes the next article */
const SEVERAL = /^(?:articles|sections|clauses|rules)$/i;

/** Each article or part begins a reference of its own. */
function splitOf(all: readonly Token[]): readonly (readonly Token[])[] {
  const groups: Token[][] = [[]];
  for (const token of all) {
    if ('level' in token && (token.level === 'article' || token.level === 'part') && (groups.at(-1)?.length ?? 0) > 0)
      groups.push([]);
    groups.at(-1)?.push(token);
  }
  return groups;
}

/**
 * The paths of one article or part, token by token. `found` are those read so far; a deeper level takes the place of the last, which is its
 * `parent`; a shallower one goes back to the article.
 */
function read(group: readonly Token[]): readonly string[] {
  const found: (readonly string[])[] = [];
  const relative = !group.some((token) => 'level' in token && (token.level === 'article' || token.level === 'part'));
  const name = group.find((token) => 'level' in token && token.level === 'part');
  const several = group.some((token) => 'level' in token && SEVERAL.test(token.name));
  let article: readonly string[] = [];
  let parent: readonly string[] = [];
  let level = 'article' as Level;
  let ordinals: string[] = [];
  let byOrdinals = false;
  let word = '';
  let range = false;
  const deepen = (to: Level, joined = false) => {
    if (to === 'sentence' || to === 'part' || to === level) return;
    if (to === 'paragraph') parent = level === 'article' && found.length > 0 ? (found.pop() ?? []) : article;
    // "paragraph 1(b), and sub-paragraph d)": another letter of paragraph 1
    const letters = joined && /^[a-z]$/.test(found.at(-1)?.at(-1) ?? '');
    if (to === 'point')
      parent = letters ? (found.at(-1)?.slice(0, -1) ?? []) : found.length > 0 ? (found.pop() ?? []) : [];
    level = to;
  };
  const add = (numbers: readonly string[]) => {
    const last = found.at(-1)?.at(-1);
    // "174 to 177(1)": up to 176, then 177(1)
    const base = level === 'article' ? [] : parent;
    const before = found.at(-1)?.slice(base.length, -1).join() ?? '';
    // "4(1) to 4(3)": within one article; "2.b or c": another letter of the same paragraph
    const stem =
      numbers.length > 1 && before !== '' && numbers.slice(0, -1).join() === before
        ? numbers.slice(0, -1)
        : /^[a-z]$/.test(numbers[0] ?? '') && before !== '' && /^[a-z]$/.test(last ?? '')
          ? (found.at(-1)?.slice(base.length, -1) ?? [])
          : [];
    const own = stem.length > 0 ? numbers.slice(-1) : numbers;
    const values =
      range && last !== undefined
        ? between(last, own[0] ?? '').map((value, at, all) => (at === all.length - 1 && own.length > 1 ? own : [value]))
        : [own];
    for (const value of values) found.push([...base, ...stem, ...value]);
    if (level === 'article') article = found.at(-1)?.slice(0, 1) ?? [];
    range = false;
  };
  for (const [at, token] of group.entries()) {
    if ('step' in token) return [token.step];
    if ('join' in token) range ||= token.join === 'to';
    // "Articles 3, 4 (paragraph 1) and 7"
    else if ('close' in token) level = relative ? level : 'article';
    else if ('level' in token) {
      // ordinals stand in front of their word: "eerste en tweede lid"
      if (ordinals.length > 0 && token.level !== 'sentence') {
        deepen(token.level);
        byOrdinals = true;
        range = false;
        for (const number of ordinals) add([number]);
      } else {
        const before = group[at - 1] ?? {};
        // "onder b, punt iii", "onder a sub i": a point of a point
        if (
          token.level === 'point' &&
          level === 'point' &&
          (token.name !== word || isBelow(group[at + 1], found.at(-1)?.at(-1) ?? '')) &&
          ('numbers' in before || ('join' in before && before.join === 'comma'))
        )
          parent = found.pop() ?? [];
        if (token.level === 'point') word = token.name;
        deepen(token.level, 'join' in before && before.join === 'and');
        byOrdinals ||= several && token.name === 'paragraph';
      }
      ordinals = [];
    } else if (token.ordinal) {
      const last = ordinals.at(-1);
      ordinals.push(...(range && last !== undefined ? between(last, token.numbers[0] ?? '') : token.numbers));
      range = false;
    } else if (token.bracketed && level !== 'point' && found.length > 0 && !('level' in (group[at - 1] ?? {}))) {
      // "827(1)(d) and (f)", "111(2)(i) and (3)": the last of its kind is replaced
      const before = found.at(-1) ?? [];
      const figure = /^\d/.test(token.numbers[0] ?? '');
      const stem = before.slice(
        0,
        Math.max(
          relative ? 0 : 1,
          before.findLastIndex((number) => /^\d/.test(number) === figure),
        ),
      );
      const values = range
        ? between(before.at(-1) ?? '', token.numbers[0] ?? '').map((value) => [value])
        : [token.numbers];
      for (const value of values) found.push([...stem, ...value]);
      range = false;
    } else {
      // "7:404, 7:407 lid 2 en 7:409": with a book in front it is an article
      if (/:/.test(token.numbers[0] ?? '')) {
        level = 'article';
        parent = [];
      }
      // "artikelen 72, tweede lid, en 73", "artikel 6, onder a, en 8": after an ordinal or letter a figure is an article again
      if (
        /^\d/.test(token.numbers[0] ?? '') &&
        found.length > 0 &&
        !('level' in (group[at - 1] ?? {})) &&
        ((!relative &&
          level === 'paragraph' &&
          (byOrdinals || Number.parseInt(token.numbers[0] ?? '', 10) > MOST_PARAGRAPHS)) ||
          (level === 'point' && !token.bracketed && /^[a-z]/.test(found.at(-1)?.at(-1) ?? '')))
      ) {
        // "paragraphs 1, sub-paragraph d, and 2" goes on with paragraphs
        level = relative ? 'paragraph' : 'article';
        parent = [];
        byOrdinals = false;
      }
      // "lid 1, a.,", "artikel XX, b.": a letter without its word
      const before = group[at - 1] ?? {};
      if (
        (level === 'paragraph' || level === 'article') &&
        'join' in before &&
        before.join === 'comma' &&
        /^[a-z]$/.test(token.numbers[0] ?? '') &&
        /^\d|^[IVXLC]+$/.test(found.at(-1)?.at(-1) ?? '')
      )
        deepen('point');
      // "onderdeel a, i": a point of a point, where no "en" makes a list of them
      if (level === 'point' && isNested(group, at, found.at(-1)?.at(-1) ?? '')) parent = found.pop() ?? [];
      add(token.numbers);
    }
  }
  const prefix = name && 'level' in name ? `${name.name} ` : relative ? '.' : '';
  return found.map((path) => prefix + path.join('.'));
}

/** "onder a), onder ii)": a roman number is below a letter, unless it is the letter that comes next */
function isBelow(next: Token | undefined, last: string): boolean {
  const number = next && 'numbers' in next ? (next.numbers[0] ?? '') : '';
  return /^[ivx]+$/.test(number) && /^[a-z]$/.test(last) && last.charCodeAt(0) + 1 !== number.charCodeAt(0);
}

/** The roman number here counts below the letter before it, and is not the next letter of a list: "a, i", not "h, i" nor "a, i en k" */
function isNested(group: readonly Token[], at: number, last: string): boolean {
  const [before, token] = [group[at - 1], group[at]];
  if (!token || !('numbers' in token) || !/^[ivx]+$/.test(token.numbers[0] ?? '') || !/^[a-z]$/.test(last))
    return false;
  if (!before || !('join' in before) || before.join !== 'comma') return false;
  const goesOn = group.slice(at + 1).some((next) => 'join' in next);
  return !goesOn && last.charCodeAt(0) + 1 !== token.numbers[0]?.charCodeAt(0) && !/^[ivx]+$/.test(last);
}
