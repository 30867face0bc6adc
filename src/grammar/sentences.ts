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
 * No sentence of a contract has more words or signs; what has is a table without lines, or was made to hold the program up, and is read in parts: what is
 * found in a sentence is compared with all that is found opposite it, which takes time that grows with its square.
 */
const MOST = { words: 400, signs: 4_000 };
/** Of so many words before the bound the last that a sign follows ends a part. */
const LOOK_BACK = 100;

function bounded({ span, words }: Parsed, paragraph: string): readonly Parsed[] {
  const found: Parsed[] = [];
  let [start, from] = [span.start, 0];
  while (words.length - from > MOST.words || span.end - start > MOST.signs) {
    const reach = start + MOST.signs;
    const to = endOfPart(words, from, reach, paragraph);
    const next = words[to]?.start ?? span.end;
    const cut = betweenSigns(paragraph, Math.min(next, Math.max(words[to - 1]?.end ?? 0, reach)));
    if (cut >= span.end) break;
    const end = start + paragraph.slice(start, cut).trimEnd().length;
    if (end > start) found.push({ span: { start, end }, words: words.slice(from, to) });
    [start, from] = [cut, to];
  }
  return [...found, { span: { start, end: span.end }, words: words.slice(from) }];
}

/** The first word that is no longer of the part that begins with the word `from`: none of it where only signs stand up to `reach`. */
function endOfPart(words: readonly Span[], from: number, reach: number, paragraph: string): number {
  if ((words[from]?.start ?? reach) >= reach) return from;
  let to = from + 1;
  while (to < Math.min(words.length, from + MOST.words) && (words[to]?.end ?? 0) <= reach) to++;
  for (let at = to; at > Math.max(from, to - LOOK_BACK); at--)
    if (/[,;:]/.test(paragraph.slice(words[at - 1]?.end, words[at]?.start))) return at;
  return to;
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
