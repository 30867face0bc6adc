import type { FactOf, Lang, Sides, Target } from '../model.ts';
import { latin } from '../text/pattern.ts';
import { wordList } from '../text/word-list.ts';
import { instruments, lawBehind } from './laws.ts';
import type { Found, Passage } from './passage.ts';

type Reference = Omit<FactOf<'reference'>, 'span'>;

/** Words in any case of letters, as a pattern without the flag that would make "s" a roman number: "[Aa]rtikel|ARTIKEL" */
const cased = (words: string): string =>
  wordList(words)
    .flatMap((word) => [
      `[${word[0]?.toUpperCase()}${word[0]}]${word.slice(1)}`,
      word.replace(/\((?:\?:)?[^)]*\)\?|\\\.|s\?/g, '').toUpperCase(),
    ])
    .join('|');

const ARTICLE = `${cased('artikel(?:en)? artt?\\. bepaling(?:en)? articles? arts?\\. sections? clauses?')}|§§?`;
const PARAGRAPH = cased('lid leden paragraphs? paras?\\. subsections?');
const POINT =
  'preamble|opening words|introductory words|chapeau|aanhef en onderdelen|aanhef en onderdeel|aanhef en onder|onderdelen|onderdeel|onder|sub|punten|punt|letters?|points?|items?|subparagraphs?|sub-paragraphs?';
const PART = cased(
  'bijlagen? module modules hoofdstuk(?:ken)? afdeling(?:en)? titel boek aanhangsels? annex(?:es)? appendix appendices schedules? chapters? part title book paragraaf paragrafen',
);

/** "(1)", " (c)", ".a" behind a number: "827(1)(d)", "V (1) (e)", "paragraph 1.b" */
const DEEPER = '(?:\\s?\\((?:\\d{1,2}°?|[a-z]{1,3})\\)|\\.[a-z](?![\\p{L}]))*';
/** "3.1", "A.11.3", "6:89", "827(1)(d)", "7a", "2:24a", "IV", "(1)" */
const NUMBER = `(?:(?:[A-Z]\\.)?\\d{1,4}(?:[a-z]{1,2}(?![\\p{L}]))?(?:[:.]\\d{1,4}(?:[a-z]{1,2}(?![\\p{L}]))?)*${DEEPER}|\\((?:\\d{1,2}|[a-z])\\)(?:\\((?:\\d{1,2}|[a-z])\\))*|[IVXLC]{1,7}(?![\\p{L}\\p{N}])${DEEPER})`;
/** "d", "(f)", "b)", "ii" behind "onder", "sub", "point" */
const LETTER = "(?:\\(?[a-z]{1,3}\\)|(?:[a-z]|[ivx]{2,4}|aa|bb|cc)(?![\\p{L}\\p{N}'’])(?!\\.\\p{L}))";

const AND =
  '(?:\\sinclusive)?(?:\\s?,?\\s(?:en|of|and|or|en/of|and/or|alsmede|c\\.q\\.|respectievelijk)\\s|\\s?,\\s?)(?:het\\s|de\\s|the\\s)?';
const TO = '(?:\\s(?:tot en met|t/m|tot|to|through|up to and including)\\s(?:het\\s|de\\s|the\\s)?|\\s?[–-]\\s?)';
const list = (one: string): string => `${one}(?:(?:${AND}|${TO})${one})*`;

const ORDINALS = new Map(
  'eerste first|tweede second|derde third|vierde fourth|vijfde fifth|zesde sixth|zevende seventh|achtste eighth|negende ninth|tiende tenth|elfde eleventh|twaalfde twelfth'
    .split('|')
    .flatMap((words, at) => words.split(' ').map((word) => [word, String(at + 1)] as const)),
);
const ORDINAL = `(?:${[...ORDINALS.keys()].join('|')})`;
const COUNTED = '(?:lid|leden|paragraphs?|subsections?)';
const SENTENCE = "(?:volzin(?:nen)?|zin(?:nen)?|alinea(?:[’']s)?|sentences?|indents?)";

/** "eerste lid", "het tweede tot en met vierde lid", "the first and second paragraphs" */
const ORDINAL_PARAGRAPH = `${list(ORDINAL)}\\s${COUNTED}(?![\\p{L}])`;
/** ", tweede volzin", ", second sentence": the clause is the same */
const ORDINAL_SENTENCE = `,?\\s(?:en\\s|and\\s)?(?:${list(ORDINAL)}|laatste|last)\\s${SENTENCE}(?![\\p{L}])`;
/** ", eerste lid", " lid 2", ", onder d en f", ", aanhef en onderdeel b", ", point (a)" */
const SUB = `(?:,?\\s\\(?(?:(?:en|of|and|or)\\s(?:het\\s|de\\s|the\\s)?)?(?:(?:preamble|opening words|introductory words|chapeau)(?:\\sand)?\\s${list(LETTER)}|${COUNTED}\\s${list(NUMBER)}|(?:${POINT})\\s(?:${list(LETTER)}|${list('\\d{1,2}(?![\\d.,])')})|${ORDINAL_PARAGRAPH})\\)?|${ORDINAL_SENTENCE})`;

/** "het vorige lid", "the preceding paragraph", "het volgende artikel" */
const NEIGHBOUR =
  '(?:vorige?|voorgaande|volgende|preceding|previous|foregoing|following|next)\\s(?:lid|artikel|paragraph|article|clause|section)(?![\\p{L}])';

const HEADED = `(?:${ARTICLE}|${PARAGRAPH}|${PART})\\s?(?:${list(NUMBER)}|[A-Z](?![\\p{L}\\p{N}'’]))(?:${AND}\\([a-z\\d]{1,2}\\)|${SUB})*`;
/** "artikelen 72, tweede lid, en 73": after a plural, numbers of articles may go on behind a paragraph */
const PLURAL = `(?:[Aa]rtikelen|[Aa]rticles|[Ss]ections|[Cc]lauses)\\s${list(NUMBER)}(?:\\sinclusive|${SUB})+(?:(?:${AND}|${TO})${NUMBER}(?!\\s(?:dagen|weken|maanden|jaar|days|weeks|months|years))${SUB}*)+`;
/** "lid 2 van artikel 5", "paragraph 2 of Article 5"; in Dutch "of" is "or" */
const WITHIN: Sides<string> = { nl: ',?\\s(?:van|uit)\\s(?:het\\s|de\\s)?', en: ',?\\sof\\s(?:the\\s)?' };
const ONE = `(?:${PLURAL}|${HEADED}|${ORDINAL_PARAGRAPH}${SUB}*|(?:onder|sub|points?|onderdeel|onderdelen)\\s${list(LETTER)}(?=[\\s,.;:)]|$)|${NEIGHBOUR})`;
const pattern = (lang: Lang) =>
  latin(`(?<![\\p{L}\\p{N}-])${ONE}(?:${WITHIN[lang]}(?:${HEADED}|${ORDINAL_PARAGRAPH}${SUB}*))?`, 'gu');
const PATTERN: Sides<RegExp> = { nl: pattern('nl'), en: pattern('en') };

/** Cross-references and references to law, taken out before numbers are read. What they point to is found later, in the outline. */
export function references({ text, lang }: Passage): readonly Found<Reference>[] {
  const found: Found<Reference>[] = [];
  for (const match of text.matchAll(PATTERN[lang])) {
    const end = match.index + match[0].length;
    // "onder de", "sub a" beside a word: "onder a" is one, "onder de voorwaarde" none
    if (/^(?:onder|sub|point)/.test(match[0]) && /^\s(?:de|het|een)\s/.test(text.slice(match.index + 5))) continue;
    const law = lawBehind(text, end);
    const paths = pathsOf(match[0], lang);
    if (paths.length === 0) continue;
    found.push({
      start: match.index,
      end: end + (law?.length ?? 0),
      fact: {
        kind: 'reference',
        targets: paths.map(unresolved),
        law: law?.law ?? null,
        soft: BACK.test(text.slice(end, end + 24)),
      },
    });
  }
  for (const { start, end, law } of instruments(text)) {
    if (!found.some((other) => start < other.end && other.start < end))
      found.push({ start, end, fact: { kind: 'reference', targets: [], law, soft: false } });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** "onder a, van dat artikel", "paragraph 2 thereof": of an article named before */
const BACK =
  /^,?\s(?:van (?:dat|die|bedoelde?|genoemde?|voornoemde?) |daarvan|of (?:that|said|the said|such) |thereof)/;

const unresolved = (path: string): Target => ({ path, clause: null, rest: '', how: 'none' });

type Level = 'part' | 'article' | 'paragraph' | 'point' | 'sentence';
type Token = Readonly<
  | { level: Level; name: string }
  | { join: 'and' | 'to' }
  | { numbers: readonly string[]; bracketed: boolean; ordinal: boolean }
  | { step: string }
>;

const TOKEN = latin(
  `(?<neighbour>${NEIGHBOUR})|(?<article>(?:${ARTICLE})(?![\\p{L}]))|(?<paragraph>(?:${PARAGRAPH}|${COUNTED})(?![\\p{L}]))|(?<part>(?:${PART})(?![\\p{L}]))|(?<sentence>${SENTENCE}(?![\\p{L}]))|(?<point>(?:${POINT})(?![\\p{L}]))|(?<ordinal>${ORDINAL}(?![\\p{L}]))|(?<to>tot en met|t/m|(?<!\\p{L})(?:tot|through|up to and including|to)(?![\\p{L}])|[–-])|(?<and>,|(?<!\\p{L})(?:en|of|and|or|alsmede)(?![\\p{L}]))|(?<!\\p{L})(?<number>${NUMBER}|${LETTER}|[A-Z](?![\\p{L}\\p{N}]))`,
  'gu',
);

/** The words of a reference, one by one. */
function tokens(text: string): readonly Token[] {
  return [...text.matchAll(TOKEN)].map(({ groups = {}, 0: word }): Token => {
    if (groups.neighbour) return { step: neighbour(word) };
    if (groups.article) return { level: 'article', name: '' };
    if (groups.paragraph) return { level: 'paragraph', name: '' };
    if (groups.part) return { level: 'part', name: partName(word) };
    if (groups.sentence) return { level: 'sentence', name: '' };
    if (groups.point) return { level: 'point', name: '' };
    if (groups.ordinal) return { numbers: [ORDINALS.get(word) ?? ''], bracketed: false, ordinal: true };
    if (groups.to) return { join: 'to' };
    if (groups.and) return { join: 'and' };
    return { numbers: atoms(word), bracketed: word.startsWith('('), ordinal: false };
  });
}

/** "het vorige lid" → one paragraph back */
const neighbour = (words: string): string =>
  `${/lid|paragraph/.test(words) ? '.' : ''}${/^(?:vorig|voorgaand|preceding|previous|foregoing)/.test(words) ? '-1' : '+1'}`;

/** Names of parts that both languages have: "bijlage" and "annex" are one */
function partName(word: string): string {
  const lower = word.toLowerCase();
  if (/^(?:bijlage|annex|appendi|schedule|aanhangsel)/.test(lower)) return 'annex';
  if (/^(?:hoofdstuk|chapter)/.test(lower)) return 'chapter';
  if (/^(?:titel|title)/.test(lower)) return 'title';
  if (/^(?:boek|book)/.test(lower)) return 'book';
  return /^module/.test(lower) ? 'module' : 'part';
}

/** "827(1)(d)" → 827, 1, d; "A.1.1" and "6:89" stay whole */
const atoms = (word: string): readonly string[] =>
  word
    .replace(/\s/g, '')
    .replace(/\.(?=[a-z](?:\.|$))/g, '(')
    .split(/[()°]+/)
    .filter((part) => part !== '');

const beforeHolder = (lang: Lang) => latin(`${WITHIN[lang]}(?=${HEADED}|${ORDINAL_PARAGRAPH})`, 'u');
const BEFORE_HOLDER: Sides<RegExp> = { nl: beforeHolder('nl'), en: beforeHolder('en') };

/** The paths that a reference names: "artikel 827, eerste lid, onder d en f" → 827.1.d, 827.1.f; "lid 2" → .2; "bijlage 2" → annex 2. */
export function pathsOf(text: string, lang: Lang): readonly string[] {
  const [inner = '', outer] = text.split(BEFORE_HOLDER[lang]);
  const own = splitOf(tokens(inner)).flatMap(read);
  if (outer === undefined) return own;
  const book = /^(?:Boek|Book) (\d+)/.exec(outer);
  // "artikel 96, tweede lid, van Boek 6" is 6:96.2
  if (book) return own.map((path) => `${book[1]}:${path}`);
  const holders = splitOf(tokens(outer)).flatMap(read);
  return holders.flatMap((holder) => own.map((path) => (path.startsWith('.') ? holder + path : path)));
}

/** "artikelen 433 lid 1, 435 en 437": no article has so many paragraphs, so a higher number is the next article. */
const MOST_PARAGRAPHS = 50;

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
  let article: readonly string[] = [];
  let parent: readonly string[] = [];
  let level = 'article' as Level;
  let ordinals: string[] = [];
  let byOrdinals = false;
  let range = false;
  const deepen = (to: Level) => {
    if (to === 'sentence' || to === level) return;
    if (to === 'paragraph') parent = level === 'article' && found.length > 0 ? (found.pop() ?? []) : article;
    if (to === 'point') parent = found.length > 0 ? (found.pop() ?? []) : [];
    level = to;
  };
  const add = (numbers: readonly string[]) => {
    const last = found.at(-1)?.at(-1);
    // "174 to 177(1)": up to 176, then 177(1)
    const values =
      range && last !== undefined
        ? between(last, numbers[0] ?? '').map((value, at, all) => (at === all.length - 1 ? numbers : [value]))
        : [numbers];
    const base = level === 'article' ? [] : parent;
    for (const value of values) found.push([...base, ...value]);
    if (level === 'article') article = found.at(-1)?.slice(0, 1) ?? [];
    range = false;
  };
  for (const [at, token] of group.entries()) {
    if ('step' in token) return [token.step];
    if ('join' in token) range ||= token.join === 'to';
    else if ('level' in token) {
      // ordinals stand in front of their word: "eerste en tweede lid"
      if (ordinals.length > 0 && token.level !== 'sentence') {
        deepen(token.level);
        byOrdinals = true;
        range = false;
        for (const number of ordinals) add([number]);
      } else deepen(token.level);
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
          1,
          before.findLastIndex((number) => /^\d/.test(number) === figure),
        ),
      );
      const values = range
        ? between(before.at(-1) ?? '', token.numbers[0] ?? '').map((value) => [value])
        : [token.numbers];
      for (const value of values) found.push([...stem, ...value]);
      range = false;
    } else {
      // "artikelen 72, tweede lid, en 73", "artikel 6, onder a, en 8": after an ordinal or letter a figure is an article again
      if (
        /^\d/.test(token.numbers[0] ?? '') &&
        found.length > 0 &&
        !relative &&
        ((level === 'paragraph' && (byOrdinals || Number.parseInt(token.numbers[0] ?? '', 10) > MOST_PARAGRAPHS)) ||
          (level === 'point' && !token.bracketed && /^[a-z]/.test(found.at(-1)?.at(-1) ?? '')))
      ) {
        level = 'article';
        byOrdinals = false;
      }
      add(token.numbers);
    }
  }
  const prefix = name && 'level' in name ? `${name.name} ` : relative ? '.' : '';
  return found.map((path) => prefix + path.join('.'));
}

/** "5 tot en met 7" → 6, 7; "a to d" → b, c, d; ends that do not count up give only the last */
function between(first: string, last: string): readonly string[] {
  const [low, high] = [Number(first), Number(last)];
  if (Number.isInteger(low) && Number.isInteger(high) && high > low && high - low < 40)
    return Array.from({ length: high - low }, (_, at) => String(low + at + 1));
  if (/^[a-z]$/.test(first) && /^[a-z]$/.test(last) && last > first)
    return Array.from({ length: last.charCodeAt(0) - first.charCodeAt(0) }, (_, at) =>
      String.fromCharCode(first.charCodeAt(0) + at + 1),
    );
  const [a, b] = [/^(.*?)(\d+)$/.exec(first), /^(.*?)(\d+)$/.exec(last)];
  if (a && b && a[1] === b[1] && Number(b[2]) > Number(a[2]) && Number(b[2]) - Number(a[2]) < 40) {
    return Array.from({ length: Number(b[2]) - Number(a[2]) }, (_, at) => `${a[1]}${Number(a[2]) + at + 1}`);
  }
  return [last];
}
