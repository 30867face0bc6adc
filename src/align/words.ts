import { compare } from '../facts/kinds/index.ts';
import { dutchStems } from '../languages/nl-en/compounds.ts';
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
 * What is known of a printed word: whether it is too small to be missed, under which keys it may be answered and how well, how surely the lexicon knows
 * it, how often it is answered, and of how many words it is made: a compound has an answer for each.
 */
type Known = Readonly<{
  small: boolean;
  keys: readonly (readonly [key: string, worth: number])[];
  sure: number;
  usual: number;
  parts: number;
}>;

/** A word in its sentence; `asks` = it should have an answer; a small word may give one: "uitsluitend" / "exclusively". */
type Token = Readonly<{
  word: Word;
  sentence: Sentence;
  asks: boolean;
  mayAnswer: boolean;
  known: Known;
  chance: number;
  concepts: readonly string[];
}>;

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
 * Answers by a lexicon, the concepts of the glossary, looks and values. What is known of a word or sentence is kept as long as the value lives.
 * @param readings the two texts, where they are known: their own frequent words ("de Klant") find an answer in any sentence
 */
export function answering(lexicon: Lexicon, readings?: Sides<Reading>): Answering {
  const shares = bySide((lang) => sharesOf(readings?.[lang]));
  const words = bySide(() => new Map<string, Known>());
  const tokens = new Map<Sentence, readonly Token[]>();
  const knownOf = (printed: string, lang: Lang): Known => {
    const seen = words[lang].get(printed);
    if (seen) return seen;
    const found = lookUp(printed.toLowerCase(), lang, lexicon);
    words[lang].set(printed, found);
    return found;
  };
  const tokensOf = (bead: Bead<Sentence>): Sides<readonly Token[]> =>
    both(bead, (list, lang) =>
      list.flatMap((sentence) => {
        const found = tokens.get(sentence) ?? tokensIn(sentence, (printed) => knownOf(printed, lang), shares[lang]);
        tokens.set(sentence, found);
        return found;
      }),
    );
  return {
    answers: (bead) => answersIn(tokensOf(bead), missingValues(bead)),
    matchedValues,
    countUnanswered: (bead, lang) => countIn(tokensOf(bead), lang) + missingValues(bead).size,
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
function answersIn(tokens: Sides<readonly Token[]>, missing: ReadonlySet<number>): Sides<readonly Answered[]> {
  const links = linksOf(tokens).sort((a, b) => b.worth - a.worth);
  const taken = bySide(() => new Map<number, number>());
  const room = both(tokens, (list) => list.map(({ known }) => known.parts));
  const linked = bySide(() => new Set<number>());
  for (const { nl, en } of links) {
    linked.nl.add(nl);
    linked.en.add(en);
    if ((room.nl[nl] ?? 0) === 0 || (room.en[en] ?? 0) === 0) continue;
    room.nl[nl] = (room.nl[nl] ?? 0) - 1;
    room.en[en] = (room.en[en] ?? 0) - 1;
    if (!taken.nl.has(nl)) taken.nl.set(nl, en);
    if (!taken.en.has(en)) taken.en.set(en, nl);
  }
  return both(tokens, (list, lang) =>
    list.map(({ word, sentence, asks, known: { sure, usual }, chance }, at): Answered => {
      if (missing.has(word.span.start))
        return { word, sentence, answer: 'none', known: 1, usual: VALUE, chance, value: true, by: null };
      const by = taken[lang].get(at) ?? null;
      const answer = !asks ? 'small' : by !== null ? 'full' : linked[lang].has(at) ? 'shared' : 'none';
      return { word, sentence, answer, known: sure, usual, chance, value: false, by };
    }),
  );
}

/** How often faithful translations mirror a value, and how often a word is answered that nobody learned. */
const VALUE = 0.95;
const UNKNOWN = 0.5;

function countIn(tokens: Sides<readonly Token[]>, lang: Lang): number {
  const keys = new Set<string>();
  for (const { mayAnswer, known, concepts } of tokens[across(lang)]) {
    if (!mayAnswer) continue;
    for (const [key] of known.keys) keys.add(key);
    for (const concept of concepts) keys.add(concept);
  }
  return tokens[lang].filter(
    ({ asks, known, concepts }) =>
      asks && !known.keys.some(([key]) => keys.has(key)) && !concepts.some((concept) => keys.has(concept)),
  ).length;
}

const valuesOf = (bead: Bead<Sentence>): Sides<readonly Fact[]> =>
  both(bead, (list) => list.flatMap((sentence) => sentence.facts.filter(({ kind }) => COMPARED.has(kind))));

const alike = (one: Fact, two: Fact): boolean => one.kind === two.kind && compare(one.kind, one, two) !== 'different';

/** "binnen 14 dagen" / "within 14 days": values of the Dutch that the English has too */
function matchedValues(bead: Bead<Sentence>): number {
  const { nl, en } = valuesOf(bead);
  return nl.filter((one) => en.some((two) => alike(one, two))).length + matchedReferences(bead);
}

/** "artikel 17 lid 1" / "Article 17(1)": references of the Dutch that point where one of the English does */
function matchedReferences(bead: Bead<Sentence>): number {
  const paths = both(bead, (list) =>
    list.flatMap(({ facts }) =>
      facts.flatMap((fact) => (fact.kind === 'reference' ? [fact.targets.map(({ path }) => path)] : [])),
    ),
  );
  const known = new Set(paths.en.flat());
  return paths.nl.filter((list) => list.some((path) => known.has(path))).length;
}

/** Where the values begin that the other side has none like: "met een minimum van € 40" */
function missingValues(bead: Bead<Sentence>): ReadonlySet<number> {
  const facts = valuesOf(bead);
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
  share: (word: string) => number,
): readonly Token[] {
  const values = sentence.facts.filter(({ kind }) => VALUES.has(kind)).map(({ span }) => span);
  const terms = sentence.facts.filter((fact) => fact.kind === 'term');
  const brackets = bracketsIn(sentence.text);
  return sentence.words.map((word, at): Token => {
    const known = knownOf(word.text);
    const here = known.small ? [] : terms.filter(({ span }) => holds(span, word.span.start));
    const isFree = !values.some((span) => holds(span, word.span.start));
    const asks =
      !known.small &&
      isFree &&
      !brackets.some((span) => holds(span, word.at)) &&
      (at === 0 || here.length > 0 || !isName(word.text));
    const concepts = asks ? here.map((fact) => (fact.kind === 'term' ? `concept ${fact.concept.origin}` : '')) : [];
    return {
      word,
      sentence,
      asks,
      mayAnswer: asks || (known.small && isFree),
      known,
      chance: share(word.text.toLowerCase()),
      concepts,
    };
  });
}

const holds = ({ start, end }: Span, at: number): boolean => start <= at && at < end;

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

function lookUp(text: string, lang: Lang, lexicon: Lexicon): Known {
  if (!/^[a-zà-ÿ’'-]{3,}$/.test(text)) return { small: true, keys: [], sure: 0, usual: 0, parts: 1 };
  const small = isSmall(text, lang);
  const alike = lookAlike(text);
  const stems = lang === 'nl' ? dutchStems(text, lexicon) : englishStems(text);
  const learned = stems.flatMap((one) => lexicon.word(one, lang) ?? []);
  const sums = learned.map(({ translations }) => [...translations.values()].reduce((sum, one) => sum + one, 0));
  const translations = learned.flatMap(({ translations }) => [...translations]);
  const keys =
    lang === 'en'
      ? stems.map((one) => [one, 0] as const)
      : translations
          .filter(([, sure]) => sure >= WEAKEST)
          .map(([english, sure]) => [english, WORTH.least + Math.min(WORTH.most, sure * 2)] as const);
  return {
    small,
    keys: small ? keys : [[`= ${text}`, WORTH.same], ...(alike ? [[alike, WORTH.looks] as const] : []), ...keys],
    sure: Math.min(1, Math.max(0, ...sums)),
    parts: lang === 'nl' && text.length >= COMPOUND ? Math.max(2, stems.length - 1) : Math.max(1, stems.length - 1),
    usual: learned.length === 0 ? UNKNOWN : Math.max(...learned.map(({ answered }) => answered)),
  };
}

/** A Dutch word of so many letters is mostly a compound: "aansprakelijkheidsverzekering" / "liability insurance" */
const COMPOUND = 11;

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
  for (const [at, { mayAnswer, known, concepts }] of en.entries()) {
    if (!mayAnswer) continue;
    for (const [key] of known.keys) add(key, at);
    for (const concept of concepts) add(concept, at);
  }
  for (const [at, { asks, mayAnswer, known, concepts }] of nl.entries()) {
    if (!mayAnswer) continue;
    const link = (key: string, worth: number) => {
      for (const other of index.get(key) ?? [])
        if (asks || en[other]?.asks)
          found.push({ nl: at, en: other, worth: worth - Math.abs(at / nl.length - other / en.length) / 2 });
    };
    for (const concept of concepts) link(concept, WORTH.same);
    for (const [key, worth] of known.keys) link(key, worth);
  }
  return found;
}
