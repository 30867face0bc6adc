import { isRightTwice, JOINERS } from '../languages/doubled.ts';
import { opensCapital } from '../languages/pattern.ts';
import { isSmall } from '../languages/small-words.ts';
import type { Sentence, Word } from '../model/bitext.ts';
import type { Check, Problem } from '../model/finding.ts';
import { LANGS, type Lang, only } from '../model/side.ts';
import type { Statement } from '../model/statement.ts';

export const repeatedWords: Check = {
  id: 'repeated-words',
  severity: 'note',
  summary: 'In both texts no word is repeated by accident.',
  run: ({ pairs, sides }) =>
    pairs.flatMap((pair) =>
      LANGS.flatMap((lang) =>
        pair.sentences.flatMap((bead) =>
          bead[lang].flatMap((sentence) =>
            [...twice(sentence, lang, sides[lang].source.text), ...joined(sentence, lang)].map((problem) => ({
              pair,
              ...problem,
            })),
          ),
        ),
      ),
    ),
};

type Slip = Omit<Problem, 'pair'>;

/** Each row of one word is one problem: "de de", "de de de". */
function twice(sentence: Sentence, lang: Lang, source: string): readonly Slip[] {
  const { words } = sentence;
  const follows = (at: number): boolean => isRepeated(sentence, at, lang, source);
  return words.flatMap((word, at): readonly Slip[] => {
    if (!follows(at) || follows(at + 1)) return [];
    let first = at - 1;
    while (follows(first)) first--;
    const [before] = words.slice(first);
    const count = at - first + 1;
    const say = {
      code: 'word-repeated',
      values: { word: word.text, words: `${before?.text} ${word.text}`, count },
    } as const;
    return [slip(sentence, first, at, lang, say)];
  });
}

/** "overdragen, overdragen", "return and/or return": one word on both sides of a comma or of "or" is one word too many, or another was meant. */
function joined(sentence: Sentence, lang: Lang): readonly Slip[] {
  const { words } = sentence;
  return words.flatMap((word, at) => {
    const from = [at - 1, at - 2, at - 3].find((one) => isSame(words[one], word) && joins(sentence, one, at, lang));
    if (from === undefined || !isMeaningful(word, lang) || isOther(sentence, from, at, lang)) return [];
    const said = sentence.text.slice(words[from]?.at ?? 0, word.at + word.text.length);
    return [slip(sentence, from, at, lang, { code: 'word-joined', values: { words: said } })];
  });
}

/** "consequential loss or loss of profit": one has something before it and the other something behind it, so that they are two things. */
function isOther({ text, words }: Sentence, from: number, to: number, lang: Lang): boolean {
  const [before, first, second, next] = [words[from - 1], words[from], words[to], words[to + 1]];
  if (!before || !first || !second || !next || isSmall(before.text.toLowerCase(), lang)) return false;
  const between = (one: Word, two: Word): string => text.slice(one.at + one.text.length, two.at);
  return between(before, first) === ' ' && between(second, next) === ' ' && isSmall(next.text.toLowerCase(), lang);
}

/** "consequential loss, loss of profit": what goes on behind the second word is another thing; "overdragen, overdragen of verpanden" is not. */
function endsItem({ text, words }: Pick<Sentence, 'text' | 'words'>, at: number, lang: Lang): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (!word || !next) return true;
  const between = text.slice(word.at + word.text.length, next.at);
  return between.trim() !== '' || JOINERS[lang].test(` ${next.text.toLowerCase()} `);
}

/** What stands between two words is a comma alone, or words that join ("and/or" are two) and nothing else. */
function joins({ text, words }: Sentence, from: number, to: number, lang: Lang): boolean {
  const first = words[from];
  const second = words[to];
  if (!first || !second) return false;
  const between = text.slice(first.at + first.text.length, second.at);
  return to - from === 1 ? between.trim() === ',' && endsItem({ text, words }, to, lang) : JOINERS[lang].test(between);
}

/** Small words and figures are often said twice: "more and more", "1 or 1". */
const isMeaningful = ({ text }: Word, lang: Lang): boolean => /^[a-zà-ÿ]{4,}$/.test(text) && !isSmall(text, lang);

const isSame = (one: Word | undefined, two: Word | undefined): boolean =>
  one !== undefined && two !== undefined && one.text.toLowerCase() === two.text.toLowerCase();

function slip({ words }: Sentence, first: number, last: number, lang: Lang, say: Statement): Slip {
  const span = { start: words[first]?.span.start ?? 0, end: words[last]?.span.end ?? 0 };
  return { at: only(lang, [span]), side: lang, say };
}

function isRepeated({ text, words }: Sentence, at: number, lang: Lang, source: string): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (!before || !word || !isSame(before, word) || !/^[A-Za-zÀ-ÿ]/.test(word.text)) return false;
  const preceding = words[at - 2]?.text.toLowerCase() ?? '';
  return (
    !isRightTwice(word.text.toLowerCase(), preceding, lang) &&
    text.slice(before.at + before.text.length, word.at).trim() === '' &&
    !opensLine(word, before, source)
  );
}

/** "**2. Prices**" over "Prices are exclusive of VAT": a capital at the beginning of a line opens what stands under a title. */
function opensLine(word: Word, before: Word, source: string): boolean {
  return opensCapital(word.text) && source.slice(before.span.end, word.span.start).includes('\n');
}
