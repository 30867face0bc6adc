import { compare } from '../facts/kinds/index.ts';
import { dutchStems } from '../languages/nl-en/compounds.ts';
import { englishOf } from '../languages/nl-en/vocabulary.ts';
import { opensCapital } from '../languages/pattern.ts';
import { isSmall } from '../languages/small-words.ts';
import { lookAlike, stem } from '../languages/stem.ts';
import type { Bead, Sentence, Word } from '../model/bitext.ts';
import type { Fact } from '../model/fact.ts';
import type { Lexicon } from '../model/glossary.ts';
import { across, both, LANGS, type Lang, type Sides } from '../model/side.ts';
import type { Span } from '../model/source.ts';

/**
 * How a word is answered across: `full` by a word of its own, `shared` by one that another word claims as well, `none`; `small` words and those in values and names
 * ask for no answer.
 */
export type Answer = 'full' | 'shared' | 'none' | 'small';

/** A word of a sentence with its answer; `known` = how surely the lexicon would have found one, from 0 to 1. */
export type Answered = Readonly<{ word: Word; sentence: Sentence; answer: Answer; known: number }>;

/** What is known of a printed word: whether it is too small to be missed, under which keys it may be answered and how well, and how surely the lexicon knows it. */
type Known = Readonly<{ small: boolean; keys: readonly (readonly [key: string, worth: number])[]; sure: number }>;

/** A word in its sentence; `asks` = it should have an answer. */
type Token = Readonly<{ word: Word; sentence: Sentence; asks: boolean; known: Known; concepts: readonly string[] }>;

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

/** All words of a bead of sentences with their answers, in reading order. */
export function answers(bead: Bead<Sentence>, lexicon: Lexicon): Sides<readonly Answered[]> {
  const tokens = tokensOf(bead, lexicon);
  const links = linksOf(tokens).sort((a, b) => b.worth - a.worth);
  const taken = { nl: new Set<number>(), en: new Set<number>() };
  const linked = { nl: new Set<number>(), en: new Set<number>() };
  for (const { nl, en } of links) {
    linked.nl.add(nl);
    linked.en.add(en);
    if (taken.nl.has(nl) || taken.en.has(en)) continue;
    taken.nl.add(nl);
    taken.en.add(en);
  }
  const missing = missingValues(bead);
  return both(tokens, (list, lang) =>
    list.map(({ word, sentence, asks, known }, at): Answered => {
      if (missing.has(word.span.start)) return { word, sentence, answer: 'none', known: 1 };
      const answer = !asks ? 'small' : taken[lang].has(at) ? 'full' : linked[lang].has(at) ? 'shared' : 'none';
      return { word, sentence, answer, known: known.sure };
    }),
  );
}

/** How many words of one side nothing across may answer: what it costs little to know beforehand. */
export function countUnanswered(bead: Bead<Sentence>, lang: Lang, lexicon: Lexicon): number {
  const tokens = tokensOf(bead, lexicon);
  const keys = new Set<string>();
  for (const { asks, known, concepts } of tokens[across(lang)]) {
    if (!asks) continue;
    for (const [key] of known.keys) keys.add(key);
    for (const concept of concepts) keys.add(concept);
  }
  const none = tokens[lang].filter(
    ({ asks, known, concepts }) =>
      asks && !known.keys.some(([key]) => keys.has(key)) && !concepts.some((concept) => keys.has(concept)),
  );
  return none.length + missingValues(bead).size;
}

/** Where the values begin that the other side has none like: "met een minimum van € 40" */
function missingValues(bead: Bead<Sentence>): ReadonlySet<number> {
  const facts = both(bead, (list) =>
    list.flatMap((sentence) => sentence.facts.filter(({ kind }) => COMPARED.has(kind))),
  );
  const alike = (one: Fact, two: Fact) => one.kind === two.kind && compare(one.kind, one, two) !== 'different';
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

const tokens = new WeakMap<Sentence, readonly Token[]>();

const tokensOf = (bead: Bead<Sentence>, lexicon: Lexicon): Sides<readonly Token[]> =>
  both(bead, (list, lang) => list.flatMap((sentence) => tokensIn(sentence, lang, lexicon)));

function tokensIn(sentence: Sentence, lang: Lang, lexicon: Lexicon): readonly Token[] {
  const seen = tokens.get(sentence);
  if (seen) return seen;
  const values = sentence.facts.filter(({ kind }) => VALUES.has(kind)).map(({ span }) => span);
  const terms = sentence.facts.filter((fact) => fact.kind === 'term');
  const brackets = bracketsIn(sentence.text);
  const found = sentence.words.map((word, at): Token => {
    const known = knownOf(word.text, lang, lexicon);
    const here = known.small ? [] : terms.filter(({ span }) => holds(span, word.span.start));
    const asks =
      !known.small &&
      !values.some((span) => holds(span, word.span.start)) &&
      !brackets.some((span) => holds(span, word.at)) &&
      (at === 0 || here.length > 0 || !isName(word.text));
    const concepts = asks ? here.map((fact) => (fact.kind === 'term' ? `concept ${fact.concept.origin}` : '')) : [];
    return { word, sentence, asks, known, concepts };
  });
  tokens.set(sentence, found);
  return found;
}

const holds = ({ start, end }: Span, at: number): boolean => start <= at && at < end;

/** "bij de Kamer van Koophandel", "the Chamber of Commerce": a capital inside a sentence, where no term is meant. */
const isName = (text: string): boolean => opensCapital(text) && /[a-zà-ÿ]/.test(text);

/** What stands in brackets explains or repeats: "(dwangsom)", "(a so-called penalty)", "(Wet griffierechten burgerlijke zaken)". */
const bracketsIn = (text: string): readonly Span[] =>
  text.includes('(')
    ? [...text.matchAll(/\([^()]*\)/g)].map(({ index, 0: words }) => ({ start: index, end: index + words.length }))
    : [];

const asked = new WeakMap<Lexicon, Sides<Map<string, Known>>>();

/** Weaker translations than this are chance. */
const WEAKEST = 0.02;
/** What an answer by a shared concept or the same word is worth, and one by its looks; by the lexicon it is from `LEAST` up, the surer the more. */
const WORTH = { same: 1.2, looks: 0.9, least: 0.3, most: 0.7 };

function knownOf(printed: string, lang: Lang, lexicon: Lexicon): Known {
  const words = asked.get(lexicon) ?? { nl: new Map<string, Known>(), en: new Map<string, Known>() };
  asked.set(lexicon, words);
  const seen = words[lang].get(printed);
  if (seen) return seen;
  const found = lookUp(printed.toLowerCase(), lang, lexicon);
  words[lang].set(printed, found);
  return found;
}

function lookUp(text: string, lang: Lang, lexicon: Lexicon): Known {
  if (!/^[a-zà-ÿ’'-]{3,}$/.test(text) || isSmall(text, lang)) return { small: true, keys: [], sure: 0 };
  const alike = lookAlike(text);
  const looks: readonly (readonly [string, number])[] = [
    [`= ${text}`, WORTH.same],
    ...(alike ? [[alike, WORTH.looks] as const] : []),
  ];
  if (lang === 'en') {
    const stems = englishStems(text);
    const sure = Math.max(...stems.map((one) => englishOf(lexicon).get(one) ?? 0));
    return { small: false, keys: [...looks, ...stems.map((one) => [one, 0] as const)], sure };
  }
  const translations = dutchStems(text, lexicon).map((one) => [...(lexicon.get(one) ?? [])]);
  const keys = translations
    .flat()
    .filter(([, sure]) => sure >= WEAKEST)
    .map(([english, sure]) => [english, WORTH.least + Math.min(WORTH.most, sure * 2)] as const);
  const sure = Math.max(
    0,
    ...translations.map((list) =>
      Math.min(
        1,
        list.reduce((sum, [, one]) => sum + one, 0),
      ),
    ),
  );
  return { small: false, keys: [...looks, ...keys], sure };
}

const englishStems = (text: string): readonly string[] =>
  text.includes('-')
    ? [stem(text, 'en'), ...text.split('-').map((part) => stem(part, 'en'))]
    : [stem(text.replace(/['’]s?$/, ''), 'en')];

type Link = Readonly<{ nl: number; en: number; worth: number }>;

/** Which words may answer which: by a shared concept, by looks, by the lexicon; of equal ones those that stand as far in their text go first. */
function linksOf({ nl, en }: Sides<readonly Token[]>): Link[] {
  const found: Link[] = [];
  const index = new Map<string, number[]>();
  const add = (key: string, at: number) => {
    const list = index.get(key);
    if (list) list.push(at);
    else index.set(key, [at]);
  };
  for (const [at, { asks, known, concepts }] of en.entries()) {
    if (!asks) continue;
    for (const [key] of known.keys) add(key, at);
    for (const concept of concepts) add(concept, at);
  }
  for (const [at, { asks, known, concepts }] of nl.entries()) {
    if (!asks) continue;
    const link = (key: string, worth: number) => {
      for (const other of index.get(key) ?? [])
        found.push({ nl: at, en: other, worth: worth - Math.abs(at / nl.length - other / en.length) / 2 });
    };
    for (const concept of concepts) link(concept, WORTH.same);
    for (const [key, worth] of known.keys) link(key, worth);
  }
  return found;
}
