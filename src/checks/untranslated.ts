import { wordsAt } from '../evidence/compare.ts';
import { type Belonging, belonging } from '../languages/nl-en/vocabulary.ts';
import { opensCapital } from '../languages/pattern.ts';
import { isFunctionWord } from '../languages/recognise.ts';
import { isSmall } from '../languages/small-words.ts';
import type { Bitext, Reading, Sentence, Word } from '../model/bitext.ts';
import type { Check, Problem } from '../model/finding.ts';
import { across, both, LANGS, type Lang, only } from '../model/side.ts';

export const untranslated: Check = {
  id: 'untranslated',
  severity: 'error',
  summary: 'In both texts no clause, sentence or phrase is left in the other language.',
  run: (bitext) => {
    const names = both(bitext.sides, namesIn);
    const read = { nl: belonging(bitext.lexicon, 'nl'), en: belonging(bitext.lexicon, 'en') };
    return bitext.pairs.flatMap((pair) =>
      LANGS.flatMap((lang) => {
        const found = pair.sentences.flatMap((bead) =>
          bead[lang].flatMap((sentence) => left(sentence, read[lang], lang, bead[across(lang)], names[lang])),
        );
        return found.length === 0 ? [] : [{ pair, ...problem(bitext, lang, found) }];
      }),
    );
  },
};

/** Words that are left in the other language, and how sure that is. */
type Left = Readonly<{ words: readonly Word[]; sure: number }>;

/** Words from `start` up to, not including, `end`, and what they score together. */
type Row = Readonly<{ start: number; end: number; sum: number }>;

/** What a word adds to a row: one of the text's own language ends it, unless more of the other follow. */
const SCORES: Readonly<Record<Belonging, number>> = { foreign: 1, either: -0.2, own: -1.6 };
/** Less proves nothing; two words with an unknown one between are enough: "onze privacyverklaring op". */
const ENOUGH = 1.7;
/** From so much on a reader cannot follow. */
const CLAUSE = 3;

/** Words that have a capital inside a sentence somewhere are names at its beginning too: "Papaver bepaalt …", for "… berusten bij Papaver". */
const namesIn = ({ sentences }: Reading): ReadonlySet<string> =>
  new Set(
    [...sentences.values()]
      .flat()
      .flatMap(({ words }) => words.slice(1).flatMap(({ text }) => (opensCapital(text) ? [text] : []))),
  );

/** The rows of words of a sentence that are left in the other language. */
function left(
  sentence: Sentence,
  read: (word: string) => Belonging,
  lang: Lang,
  others: readonly Sentence[],
  names: ReadonlySet<string>,
): readonly Left[] {
  const { words } = sentence;
  const belongs = words.map(({ text }) => read(text));
  const foreign = belongs.filter((one) => one === 'foreign').length;
  if (foreign < 2) return foreign === 1 ? single(sentence, belongs, lang, others, names) : [];
  const plain = belongs.map((one, at) => (isName(sentence, at) ? 'either' : one));
  return rows(plain).flatMap((row): readonly Left[] => {
    if (row.sum < ENOUGH || !isProof(words.slice(row.start, row.end), lang)) return [];
    const { start, end } = widened(sentence, row, others);
    const found = words.slice(start, end);
    return isCited(sentence, start, end) || isTerm(found, lang, others) ? [] : [{ words: found, sure: row.sum }];
  });
}

/**
 * One word of the other language in a sentence of its own: "The supplier zal provide the service". A small word gives itself away; of others only a Dutch one
 * that the Dutch has at this place too, since Dutch borrows what English words it likes.
 */
function single(
  sentence: Sentence,
  belongs: readonly Belonging[],
  lang: Lang,
  others: readonly Sentence[],
  names: ReadonlySet<string>,
): readonly Left[] {
  const at = belongs.indexOf('foreign');
  const word = sentence.words[at];
  if (!word || names.has(word.text) || isName(sentence, at) || isCited(sentence, at, at + 1) || isPart(sentence, word))
    return [];
  if (belongs.filter((one) => one === 'own').length < OWN_AROUND) return [];
  const small = word.text.toLowerCase();
  const isSure = small.length >= SURE_WORD && isFunctionWord(small, across(lang));
  const isCopied = lang === 'en' && others.some(({ words }) => words.some(({ text }) => text === word.text));
  return isSure || (isCopied && small.length >= SURE_WORD) ? [{ words: [word], sure: 0 }] : [];
}

/** So many words of its own language make a sentence sure, and so many letters a word: "van" is part of names, "me" and "over" are words of both. */
const OWN_AROUND = 4;
const SURE_WORD = 4;

/** A part of an address or of a longer word: "privacy@huurders.example", "niet-commercieel" */
const isPart = ({ text }: Sentence, { at, text: word }: Word): boolean =>
  /[^\s("“‘']/.test(text[at - 1] ?? ' ') || /[@/_-]|[.]\S/.test(text.slice(at + word.length, at + word.length + 2));

/** "software as a service": what opens and ends with words that carry meaning, and stands in the same row across, is a term that both languages use. */
const isTerm = (row: readonly Word[], lang: Lang, others: readonly Sentence[]): boolean => {
  const [first, last] = [row[0], row.at(-1)];
  if (!first || !last || row.length > LONGEST_TERM) return false;
  const said = row.map(({ text }) => text.toLowerCase()).join(' ');
  return (
    [first, last].every(({ text }) => !isSmall(text.toLowerCase(), across(lang))) &&
    others.some(({ words }) => ` ${words.map(({ text }) => text.toLowerCase()).join(' ')} `.includes(` ${said} `))
  );
};

/** A term of more words would be a phrase. */
const LONGEST_TERM = 5;

/** The rows with the highest scores, each from a foreign word to a foreign word (Bentley 1984 after Kadane). */
function rows(belongs: readonly Belonging[]): readonly Row[] {
  const found: Row[] = [];
  let [start, sum] = [0, 0];
  let best: Row | null = null;
  for (const [at, one] of belongs.entries()) {
    if (sum === 0) start = at;
    sum = Math.max(0, sum + SCORES[one]);
    if (sum > (best?.sum ?? 0)) best = { start, end: at + 1, sum };
    if (sum > 0 || best === null) continue;
    found.push(best);
    best = null;
  }
  return best === null ? found : [...found, best];
}

/** What stands between a word and the one before it. */
const gap = ({ text, words }: Sentence, at: number): string => {
  const [before, word] = [words[at - 1], words[at]];
  return before && word ? text.slice(before.at + before.text.length, word.at) : '.';
};

/** A capital inside a sentence makes a name, and so do small words beside one: "Wet op de ondernemingsraden", "Kamer van Koophandel" */
function isName(sentence: Sentence, at: number): boolean {
  const capital = (index: number) => index > 0 && opensCapital(sentence.words[index]?.text ?? '');
  const small = (sentence.words[at]?.text.length ?? 0) <= 4;
  return (
    capital(at) ||
    (capital(at - 1) && gap(sentence, at) === ' ') ||
    (small && capital(at + 1) && gap(sentence, at + 1) === ' ')
  );
}

/**
 * In the English any Dutch words are left over; Dutch borrows so many English terms ("connected devices", "life cycle") that only those with a function word
 * beside them are: "at first instance".
 */
const isProof = (row: readonly Word[], lang: Lang): boolean =>
  lang === 'en' || row.some(({ text }) => isFunctionWord(text.toLowerCase(), across(lang)));

/** The row with the names and doubtful words beside it that stand in the same row across: "een bepaling" → "tenzij een bepaling van Unierecht" */
function widened(sentence: Sentence, { start, end, sum }: Row, others: readonly Sentence[]): Row {
  const { text, words } = sentence;
  const isCopy = (from: number, to: number): boolean => {
    const [first, last] = [words[from], words[to - 1]];
    if (!first || !last || [first, last].some(({ text }) => /[^A-Za-zÀ-ÿ’'-]/.test(text))) return false;
    const row = text.slice(first.at, last.at + last.text.length).toLowerCase();
    return others.some((other) => other.text.toLowerCase().includes(row));
  };
  let [from, to] = [start, end];
  while (from > 0 && isCopy(from - 1, to)) from--;
  while (to < words.length && isCopy(from, to + 1)) to++;
  return { start: from, end: to, sum };
}

/** In quotation marks or brackets stands what is quoted or explained: (hoofdelijk aansprakelijk), “as is and as available” */
function isCited({ text, words }: Sentence, start: number, end: number): boolean {
  const [first, last] = [words[start], words[end - 1]];
  if (!first || !last) return true;
  const [before, behind] = [text.slice(0, first.at), text.slice(last.at + last.text.length)];
  return /[("“”„«'‘[][^)"“”»\]]{0,40}$/.test(before) && /^[^("“„«[]{0,40}[)"”“»'’\]]/.test(behind);
}

/** One problem for all that is left in a pair: a clause that nobody translated is one fault, however many sentences it has. */
function problem({ sides }: Bitext, lang: Lang, found: readonly Left[]): Omit<Problem, 'pair'> {
  const spans = found.map(({ words }) => ({ start: words[0]?.span.start ?? 0, end: words.at(-1)?.span.end ?? 0 }));
  return {
    at: only(lang, spans),
    side: lang,
    say: { code: 'untranslated', values: { lang, words: spans[0] ? wordsAt(sides[lang], spans[0]) : '' } },
    ...(found.some(({ sure }) => sure >= CLAUSE) ? {} : { severity: 'warning' }),
  };
}
