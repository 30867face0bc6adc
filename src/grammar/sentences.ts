import retextDutch from 'retext-dutch';
import retextEnglish from 'retext-english';
import { unified } from 'unified';
import { FINAL, INNER, OPENERS } from '../languages/abbreviations.ts';
import { latin } from '../languages/pattern.ts';
import type { Lang, Sides } from '../model/side.ts';
import type { Span } from '../model/source.ts';

/** A sentence of a paragraph and the words in it, all as spans of the paragraph. */
export type Parsed = Readonly<{ span: Span; words: readonly Span[] }>;

/** The parts of the nlcst trees that we read; positions always have offsets when a parser made them. */
type Node = {
  type: string;
  children?: Node[];
  position?: { start: { offset?: number }; end: { offset?: number } };
};

const processors: Sides<{ parse: (text: string) => unknown }> = {
  nl: unified().use(retextDutch).freeze(),
  en: unified().use(retextEnglish).freeze(),
};

/**
 * The sentences and words of one paragraph (single spaces, no line ends), by unified with retext-dutch or retext-english.
 * Legal abbreviations and numbers do not end a sentence: "art. 6:89 BW", "A.1.1", "€ 15,-", "1.5 per cent".
 * One paragraph at a time: the parsers slow down tenfold on a whole document.
 */
export function sentences(paragraph: string, lang: Lang): readonly Parsed[] {
  const tree = processors[lang].parse(mask(paragraph, lang)) as Node;
  const found: Parsed[] = [];
  for (const block of tree.children ?? []) {
    for (const node of block.children ?? []) {
      if (node.type !== 'SentenceNode') continue;
      for (const one of cut({ span: span(node), words: words(node) }, paragraph, lang))
        for (const part of bounded(one, paragraph)) found.push(part);
    }
  }
  return found;
}

/**
 * retext-dutch takes "op." for opus and "no." for numero. Where a common word with its dot stands before a capital the sentence has ended:
 * "… schort de betaling niet op. Verrekening is uitgesloten."
 */
function cut(sentence: Parsed, paragraph: string, lang: Lang): readonly Parsed[] {
  const found: Parsed[] = [];
  let [start, from] = [sentence.span.start, 0];
  for (const [at, word] of sentence.words.entries()) {
    const next = sentence.words[at + 1];
    if (!next || !endsSentence(paragraph.slice(word.start, word.end), paragraph.slice(next.start, next.end), lang))
      continue;
    const words = [...sentence.words.slice(from, at), { start: word.start, end: word.end - 1 }];
    found.push({ span: { start, end: word.end }, words });
    [start, from] = [next.start, at + 1];
  }
  return [...found, { span: { start, end: sentence.span.end }, words: sentence.words.slice(from) }];
}

/**
 * A sentence with more words or signs is read in parts, since what is found in a sentence is compared with all that is found opposite it, which takes time that
 * grows with the square: the preamble of a treaty, a table without lines, or what was made to hold the program up.
 */
const MOST = { words: 600, signs: 6_000 };
/** So many words before and behind a cut a semicolon, or else a comma, is looked for. */
const LOOK = 60;

/** Parts of the same length, so that two versions of a sentence are cut at the same places. */
function bounded({ span, words }: Parsed, paragraph: string): readonly Parsed[] {
  const [byWords, bySigns] = [words.length / MOST.words, (span.end - span.start) / MOST.signs];
  const count = Math.ceil(Math.max(byWords, bySigns));
  if (count <= 1) return [{ span, words }];
  const cutAt = (share: number): number => {
    if (byWords >= bySigns)
      return words[cutNear(Math.round(words.length * share), words, paragraph)]?.start ?? span.end;
    return betweenSigns(paragraph, Math.round(span.start + (span.end - span.start) * share));
  };
  const cuts = Array.from({ length: count - 1 }, (_, at) => cutAt((at + 1) / count));
  return partsOf({ span, words }, [...cuts, span.end], paragraph);
}

/** The parts of a sentence up to each of these places; one within a word moves behind that. */
function partsOf({ span, words }: Parsed, cuts: readonly number[], paragraph: string): readonly Parsed[] {
  const found: Parsed[] = [];
  let [start, from] = [span.start, 0];
  for (const cut of cuts) {
    let to = from;
    while (to < words.length && (words[to]?.start ?? 0) < cut) to++;
    const end = Math.max(cut, words[to - 1]?.end ?? 0);
    const length = paragraph.slice(start, end).trimEnd().length;
    if (length > 0) found.push({ span: { start, end: start + length }, words: words.slice(from, to) });
    [start, from] = [paragraph[end] === ' ' ? end + 1 : end, to];
  }
  return found;
}

/** The word nearest to one that a semicolon, else a comma or colon, stands before. */
function cutNear(middle: number, words: readonly Span[], paragraph: string): number {
  const near = Array.from({ length: 2 * LOOK }, (_, at) => middle + (at % 2 === 0 ? -at / 2 : (at + 1) / 2));
  const isBehind = (sign: RegExp) => (at: number) =>
    at > 0 && at < words.length && sign.test(paragraph.slice(words[at - 1]?.end, words[at]?.start));
  return near.find(isBehind(/;/)) ?? near.find(isBehind(/[,:]/)) ?? middle;
}

/** A place that parts no pair of surrogates: an emoji is two units. */
const betweenSigns = (text: string, at: number): number =>
  /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1)) ? at + 1 : at;

const endsSentence = (word: string, next: string, lang: Lang): boolean =>
  /^[A-Za-zÀ-ÿ]{2,}\.$/.test(word) &&
  /^[A-ZÀ-Þ][a-zà-ÿ]/.test(next) &&
  !INNER[lang].includes(word.slice(0, -1).toLowerCase()) &&
  !FINAL[lang].includes(word.slice(0, -1));

const span = (node: Node): Span => ({
  start: node.position?.start.offset ?? 0,
  end: node.position?.end.offset ?? 0,
});

const words = (sentence: Node): readonly Span[] =>
  (sentence.children ?? []).filter((child) => child.type === 'WordNode').map(span);

/** A letter that stands for a dot while the parsers look: same length, so all positions hold. */
const DOT = 'ꓸ';

/** Hides the dots that end no sentence from the parsers. */
function mask(paragraph: string, lang: Lang): string {
  return paragraph
    .replace(patterns[lang].inner, (found) => found.replaceAll('.', DOT))
    .replace(patterns[lang].final, (found, _name: string, next: string | undefined) =>
      next !== undefined && OPENERS[lang].has(next) ? dotsButLast(found, next) : found.replaceAll('.', DOT),
    )
    .replace(NUMBER_DOT, DOT)
    .replace(NUMBER_END, '!');
}

/** "etc. In de" keeps its last dot, "B.V. De" keeps its last dot. */
const dotsButLast = (found: string, next: string): string => {
  const last = found.lastIndexOf('.', found.length - next.length - 1);
  return found.slice(0, last).replaceAll('.', DOT) + found.slice(last);
};

/** "25.000", "A.1.1", "6.1": a dot between letters or digits with no space after it. */
const NUMBER_DOT = latin(/(?<=[\p{L}\p{N}])\.(?=[\p{L}\p{N}])/gu);

/** "… in lid 2. Opdrachtgever betaalt": after a number and before a capital the dot does end the sentence. */
const NUMBER_END = latin(/(?<=\d)\.(?=\s+[\p{Lu}“"‘'])/gu);

const pattern = (text: string): string => text.replaceAll('.', '\\.?').replaceAll(' ', '\\s');

const patterns: Sides<{ inner: RegExp; final: RegExp }> = {
  nl: compile('nl'),
  en: compile('en'),
};

function compile(lang: Lang): { inner: RegExp; final: RegExp } {
  const list = (names: readonly string[]) => names.map(pattern).join('|');
  return {
    inner: latin(`(?<![\\p{L}\\p{N}.])(?:${list(INNER[lang])})\\.(?=\\s*[^\\s])`, 'giu'),
    final: latin(`(?<![\\p{L}\\p{N}.])(${list(FINAL[lang])})\\.(?:\\s+([\\p{L}]+))?`, 'gu'),
  };
}
