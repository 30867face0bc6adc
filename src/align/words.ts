import { compare } from '../facts/kinds/index.ts';
import { dutchStems, LONGEST } from '../languages/nl-en/compounds.ts';
import { opensCapital } from '../languages/pattern.ts';
import { isSmall } from '../languages/small-words.ts';
import { lookAlike, stem } from '../languages/stem.ts';
import type { Bead, Reading, Sentence, Word } from '../model/bitext.ts';
import type { Answered, Answering } from '../model/evidence.ts';
import type { Fact } from '../model/fact.ts';
import type { Lexicon } from '../model/glossary.ts';
import { across, both, bySide, LANGS, type Lang, type Sides } from '../model/side.ts';
import type { Span } from '../model/source.ts';

/**
 * What is known of a printed word: whether it is too small to be missed, under which keys (by number) it may be answered and how well, how surely the
 * lexicon knows it, how often it is answered in general and by chance, and of how many words it is made: a compound has an answer for each.
 */
type Known = Readonly<{
  small: boolean;
  keys: readonly number[];
  worths: readonly number[];
  sure: number;
  usual: number;
  chance: number;
  parts: number;
}>;

/**
 * A word in its sentence; `asks` = it should have an answer; a small word may give one: "uitsluitend" / "exclusively"; `concepts` = the numbers of
 * the keys of what it names.
 */
type Token = Readonly<{
  word: Word;
  sentence: Sentence;
  asks: boolean;
  mayAnswer: boolean;
  known: Known;
  concepts: readonly number[];
}>;

/** What is read of a sentence once, however many others it is laid opposite. */
type Read = Readonly<{ tokens: readonly Token[]; values: readonly Fact[] }>;

/** Facts whose words are compared by other checks. */
const VALUES: ReadonlySet<Fact['kind']> = new Set([
  'amount', 'percentage', 'duration', 'date', 'time', 'identifier', 'placeholder', 'number', 'doubled', 'reference', 'party', 'person', 'stand-in',
]); // biome-ignore format: a list reads better than a column

/** Those of them that either side states in its own way, and that are the same or not. */
const COMPARED: ReadonlySet<Fact['kind']> = new Set([
  'amount',
  'percentage',
  'duration',
  'date',
  'time',
  'identifier',
  'number',
]);

/**
 * Answers by a lexicon, the concepts of the glossary, looks and values. What is known of a word, a sentence or a bead is kept as long as the value lives.
 * @param readings the two texts, where they are known: their own frequent words ("de Klant") find an answer in any sentence
 */
export function answering(lexicon: Lexicon, readings?: Sides<Reading>): Answering {
  const shares = bySide((lang) => sharesOf(readings?.[lang]));
  const keys = numbered();
  const words = bySide(() => new Map<string, Known>());
  const read = new Map<Sentence, Read>();
  const done = new WeakMap<Bead<Sentence>, Sides<readonly Answered[]>>();
  const links = linker(keys);
  const knownOf = (printed: string, lang: Lang): Known => {
    const seen = words[lang].get(printed);
    if (seen) return seen;
    const found = lookUp(printed.toLowerCase(), lang, lexicon, keys.numberOf, shares[lang]);
    words[lang].set(printed, found);
    return found;
  };
  const readOf = (sentence: Sentence, lang: Lang): Read => {
    const seen = read.get(sentence);
    if (seen) return seen;
    const tokens = tokensIn(sentence, (printed) => knownOf(printed, lang), keys.numberOf);
    const found = { tokens, values: sentence.facts.filter(({ kind }) => COMPARED.has(kind)) };
    read.set(sentence, found);
    return found;
  };
  const tokensOf = (bead: Bead<Sentence>): Sides<readonly Token[]> =>
    both(bead, (list, lang) => joined(list, (sentence) => readOf(sentence, lang).tokens));
  const valuesOf = (bead: Bead<Sentence>): Sides<readonly Fact[]> =>
    both(bead, (list, lang) => joined(list, (sentence) => readOf(sentence, lang).values));
  return {
    answers: (bead) => {
      const seen = done.get(bead);
      if (seen) return seen;
      const tokens = tokensOf(bead);
      const found = answersIn(tokens, links(tokens), missingValues(valuesOf(bead)));
      done.set(bead, found);
      return found;
    },
    matchedValues: (bead) => matchedValues(valuesOf(bead)) + matchedReferences(bead),
    countUnanswered: (bead, lang) => countIn(tokensOf(bead), lang) + missingValues(valuesOf(bead)).size,
  };
}

/** What one list gives, or several one after the other. */
function joined<T>(sentences: readonly Sentence[], of: (sentence: Sentence) => readonly T[]): readonly T[] {
  const [only] = sentences;
  return sentences.length === 1 && only ? of(only) : sentences.flatMap(of);
}

/** Numbers for keys, from 0. */
type Numbers = Readonly<{ numberOf: (key: string) => number; size: () => number }>;

function numbered(): Numbers {
  const numbers = new Map<string, number>();
  return {
    numberOf: (key) => {
      const seen = numbers.get(key);
      if (seen !== undefined) return seen;
      numbers.set(key, numbers.size);
      return numbers.size - 1;
    },
    size: () => numbers.size,
  };
}

/** So many sentences are assumed of a text beforehand, in which a word stands so seldom; and no word is answered by chance less often, or more. */
const CHANCE = { sentences: 12, share: 0.08, least: 0.06, most: 0.6 };

/** For a word in lower case the share of the sentences of a text that it stands in. */
function sharesOf(reading: Reading | undefined): (word: string) => number {
  const counts = new Map<string, number>();
  let total = 0;
  for (const sentences of reading?.sentences.values() ?? [])
    for (const { words } of sentences) {
      total++;
      for (const word of new Set(words.map(({ text }) => text.toLowerCase())))
        counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  return (word) => {
    const share = ((counts.get(word) ?? 0) + CHANCE.sentences * CHANCE.share) / (total + CHANCE.sentences);
    return Math.min(CHANCE.most, Math.max(CHANCE.least, share));
  };
}

/** Each word with the surest answer that no other word has a better claim to. */
function answersIn(
  tokens: Sides<readonly Token[]>,
  links: readonly Link[],
  missing: ReadonlySet<number>,
): Sides<readonly Answered[]> {
  const taken = both(tokens, (list) => new Int32Array(list.length).fill(-1));
  const linked = both(tokens, (list) => new Uint8Array(list.length));
  const room = both(tokens, (list) => Int32Array.from(list, ({ known }) => known.parts));
  for (const { nl, en } of links) {
    linked.nl[nl] = 1;
    linked.en[en] = 1;
    const [dutch, english] = [room.nl[nl] as number, room.en[en] as number];
    if (dutch === 0 || english === 0) continue;
    room.nl[nl] = dutch - 1;
    room.en[en] = english - 1;
    if (taken.nl[nl] === -1) taken.nl[nl] = en;
    if (taken.en[en] === -1) taken.en[en] = nl;
  }
  return both(tokens, (list, lang) =>
    list.map(({ word, sentence, asks, known: { sure, usual, chance } }, at): Answered => {
      if (missing.has(word.span.start))
        return { word, sentence, answer: 'none', known: 1, usual: VALUE, chance, value: true, by: null };
      const by = taken[lang][at] as number;
      const answer = !asks ? 'small' : by >= 0 ? 'full' : linked[lang][at] === 1 ? 'shared' : 'none';
      return { word, sentence, answer, known: sure, usual, chance, value: false, by: by < 0 ? null : by };
    }),
  );
}

/** How often faithful translations mirror a value, and how often a word is answered that nobody learned. */
const VALUE = 0.95;
const UNKNOWN = 0.5;

function countIn(tokens: Sides<readonly Token[]>, lang: Lang): number {
  const keys = new Set<number>();
  for (const { mayAnswer, known, concepts } of tokens[across(lang)]) {
    if (!mayAnswer) continue;
    for (const key of known.keys) keys.add(key);
    for (const concept of concepts) keys.add(concept);
  }
  return tokens[lang].filter(
    ({ asks, known, concepts }) =>
      asks && !known.keys.some((key) => keys.has(key)) && !concepts.some((concept) => keys.has(concept)),
  ).length;
}

const alike = (one: Fact, two: Fact): boolean => one.kind === two.kind && compare(one.kind, one, two) !== 'different';

/** "binnen 14 dagen" / "within 14 days": how many values of the Dutch the English has too */
const matchedValues = ({ nl, en }: Sides<readonly Fact[]>): number =>
  en.length === 0 ? 0 : nl.filter((one) => en.some((two) => alike(one, two))).length;

/** "artikel 17 lid 1" / "Article 17(1)": references of the Dutch that point where one of the English does */
function matchedReferences(bead: Bead<Sentence>): number {
  if (!LANGS.every((lang) => bead[lang].some(({ facts }) => facts.some(({ kind }) => kind === 'reference')))) return 0;
  const paths = both(bead, (list) =>
    list.flatMap(({ facts }) =>
      facts.flatMap((fact) => (fact.kind === 'reference' ? [fact.targets.map(({ path }) => path)] : [])),
    ),
  );
  const known = new Set(paths.en.flat());
  return paths.nl.filter((list) => list.some((path) => known.has(path))).length;
}

/** Where the values begin that the other side has none like: "met een minimum van € 40" */
function missingValues(facts: Sides<readonly Fact[]>): ReadonlySet<number> {
  return new Set(
    LANGS.flatMap((lang) =>
      facts[lang]
        .filter(
          (fact) =>
            !('soft' in fact && fact.soft) &&
            !facts[across(lang)].some((other) => (lang === 'nl' ? alike(fact, other) : alike(other, fact))),
        )
        .map(({ span }) => span.start),
    ),
  );
}

function tokensIn(
  sentence: Sentence,
  knownOf: (printed: string) => Known,
  numberOf: (key: string) => number,
): readonly Token[] {
  const { words, facts } = sentence;
  const starts = words.map(({ span }) => span.start);
  const isValue = new Uint8Array(words.length);
  const named: (readonly number[] | undefined)[] = [];
  for (const fact of facts) {
    if (VALUES.has(fact.kind)) for (const at of within(starts, fact.span)) isValue[at] = 1;
    if (fact.kind !== 'term') continue;
    const key = numberOf(`concept ${fact.concept.origin}`);
    for (const at of within(starts, fact.span)) named[at] = [...(named[at] ?? NONE), key];
  }
  const brackets = bracketsIn(sentence.text);
  return words.map((word, at): Token => {
    const known = knownOf(word.text);
    const here = known.small ? NONE : (named[at] ?? NONE);
    const isFree = isValue[at] === 0;
    const asks =
      !known.small &&
      isFree &&
      !brackets.some(({ start, end }) => start <= word.at && word.at < end) &&
      (at === 0 || here.length > 0 || !isName(word.text));
    return { word, sentence, asks, mayAnswer: asks || (known.small && isFree), known, concepts: asks ? here : NONE };
  });
}

const NONE: readonly number[] = [];

/** The places of a rising row of numbers that lie in a span. */
function within(starts: readonly number[], { start, end }: Span): readonly number[] {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) < start) low = middle + 1;
    else high = middle;
  }
  const found: number[] = [];
  for (let at = low; at < starts.length && (starts[at] as number) < end; at++) found.push(at);
  return found;
}

/** "bij de Kamer van Koophandel", "the Chamber of Commerce": a capital inside a sentence, where no term is meant. */
const isName = (text: string): boolean => opensCapital(text) && /[a-zà-ÿ]/.test(text);

/** What stands in brackets explains or repeats: "(dwangsom)", "(a so-called penalty)", "(Wet griffierechten burgerlijke zaken)". */
const bracketsIn = (text: string): readonly Span[] =>
  text.includes('(')
    ? [...text.matchAll(/\([^()]*\)/g)].map(({ index, 0: words }) => ({ start: index, end: index + words.length }))
    : [];

/** Weaker translations than this are chance. */
const WEAKEST = 0.02;
/** What an answer by a shared concept or the same word is worth, and one by its looks; by the lexicon it is from `LEAST` up, the surer the more. */
const WORTH = { same: 1.2, looks: 0.9, least: 0.3, most: 0.7 };

function lookUp(
  text: string,
  lang: Lang,
  lexicon: Lexicon,
  numberOf: (key: string) => number,
  share: (word: string) => number,
): Known {
  const chance = share(text);
  if (!/^[a-zà-ÿ’'-]{3,}$/.test(text))
    return { small: true, keys: NONE, worths: NONE, sure: 0, usual: 0, chance, parts: 1 };
  const small = isSmall(text, lang);
  const alike = lookAlike(text);
  const stems = lang === 'nl' ? dutchStems(text, lexicon) : englishStems(text);
  const learned = stems.flatMap((one) => lexicon.word(one, lang) ?? []);
  const sums = learned.map(({ translations }) => [...translations.values()].reduce((sum, one) => sum + one, 0));
  const translations = learned.flatMap(({ translations }) => [...translations]);
  const across =
    lang === 'en'
      ? stems.map((one) => [one, 0] as const)
      : translations
          .filter(([, sure]) => sure >= WEAKEST)
          .map(([english, sure]) => [english, WORTH.least + Math.min(WORTH.most, sure * 2)] as const);
  const looks = [[`= ${text}`, WORTH.same] as const, ...(alike ? [[alike, WORTH.looks] as const] : [])];
  const keys = small ? across : [...looks, ...across];
  return {
    small,
    keys: keys.map(([key]) => numberOf(key)),
    worths: keys.map(([, worth]) => worth),
    sure: Math.min(1, Math.max(0, ...sums)),
    parts: lang === 'nl' && text.length >= COMPOUND ? Math.max(2, stems.length - 1) : Math.max(1, stems.length - 1),
    usual: learned.length === 0 ? UNKNOWN : Math.max(...learned.map(({ answered }) => answered)),
    chance,
  };
}

/** A Dutch word of so many letters is mostly a compound: "aansprakelijkheidsverzekering" / "liability insurance" */
const COMPOUND = 11;

const englishStems = (text: string): readonly string[] =>
  text.includes('-') && text.length <= LONGEST
    ? [stem(text, 'en'), ...text.split('-').map((part) => stem(part, 'en'))]
    : [stem(text.replace(/['’]s?$/, ''), 'en')];

type Link = Readonly<{ nl: number; en: number; worth: number }>;

/** A word that stands in a row more often is linked with so many of them only, those that stand as far in their text: no real sentence says a word as often. */
const MOST_ALIKE = 50;

/**
 * Which words may answer which, the surest first: by a shared concept, by looks, by the lexicon; of equal ones those that stand as far in their text go
 * first. The words of the English are put in rows by their keys: `last` = the last word of the row of a key, `before` = what stands before it there.
 */
function linker(keys: Numbers): (tokens: Sides<readonly Token[]>) => readonly Link[] {
  let first = new Int32Array(0);
  let last = new Int32Array(0);
  let counts = new Int32Array(0);
  const [owners, next]: [number[], number[]] = [[], []];
  const add = (key: number, at: number): void => {
    const place = owners.length;
    owners.push(at);
    next.push(-1);
    if (first[key] === -1) first[key] = place;
    else next[last[key] as number] = place;
    last[key] = place;
    counts[key] = (counts[key] as number) + 1;
  };
  const each = (tokens: readonly Token[], visit: (key: number, at: number) => void): void => {
    for (let at = 0; at < tokens.length; at++) {
      const { mayAnswer, known, concepts } = tokens[at] as Token;
      if (!mayAnswer) continue;
      for (const key of known.keys) visit(key, at);
      for (const concept of concepts) visit(concept, at);
    }
  };
  return ({ nl, en }) => {
    if (first.length < keys.size()) {
      first = new Int32Array(2 * keys.size()).fill(-1);
      last = new Int32Array(first.length);
      counts = new Int32Array(first.length);
    }
    each(en, add);
    const found: Link[] = [];
    for (let at = 0; at < nl.length; at++) {
      const { asks, mayAnswer, known, concepts } = nl[at] as Token;
      if (!mayAnswer) continue;
      const link = (key: number, worth: number): void => {
        const count = counts[key] as number;
        const near = count <= MOST_ALIKE ? 1 : MOST_ALIKE / (2 * count);
        for (let place = first[key] as number; place >= 0; place = next[place] as number) {
          const other = owners[place] as number;
          const apart = Math.abs(at / nl.length - other / en.length);
          if (apart > near) continue;
          if (asks || (en[other] as Token).asks) found.push({ nl: at, en: other, worth: worth - apart / 2 });
        }
      };
      for (const concept of concepts) link(concept, WORTH.same);
      for (let index = 0; index < known.keys.length; index++)
        link(known.keys[index] as number, known.worths[index] as number);
    }
    each(en, (key) => {
      first[key] = -1;
      counts[key] = 0;
    });
    owners.length = 0;
    next.length = 0;
    return found.sort((a, b) => b.worth - a.worth);
  };
}
