import { wordSet } from '../languages/word-list.ts';
import type { Sentence, Word } from '../model/bitext.ts';
import type { Check, Problem } from '../model/finding.ts';
import { LANGS, type Lang, only, type Sides } from '../model/side.ts';

export const repeatedWords: Check = {
  id: 'repeated-words',
  severity: 'note',
  summary: 'In both texts no word is repeated by accident.',
  run: ({ pairs }) =>
    pairs.flatMap((pair) =>
      LANGS.flatMap((lang) =>
        pair.sentences.flatMap((bead) =>
          bead[lang].flatMap((sentence) => twice(sentence, lang).map((problem) => ({ pair, ...problem }))),
        ),
      ),
    ),
};

/** "… alle goederen die die partij bezit", "als je je aanmeldt", "the conditions that that party accepts": two words of one form */
const RIGHT: Sides<ReadonlySet<string>> = { nl: wordSet('die dat zijn was u je'), en: wordSet('that had her') };

/** Each row of one word is one problem: "de de", "de de de". */
function twice(sentence: Sentence, lang: Lang): readonly Problem[] {
  const { words } = sentence;
  const follows = (at: number): boolean => isRepeated(sentence, words[at - 1], words[at], lang);
  return words.flatMap((word, at): readonly Problem[] => {
    if (!follows(at) || follows(at + 1)) return [];
    let first = at - 1;
    while (follows(first)) first--;
    const span = { start: (words[first] ?? word).span.start, end: word.span.end };
    const [before] = words.slice(first);
    return [
      {
        at: only(lang, [span]),
        side: lang,
        say: {
          code: 'word-repeated',
          values: { word: word.text, words: `${before?.text} ${word.text}`, count: at - first + 1 },
        },
      },
    ];
  });
}

function isRepeated(sentence: Sentence, before: Word | undefined, word: Word | undefined, lang: Lang): boolean {
  if (!before || !word || before.text.toLowerCase() !== word.text.toLowerCase() || !/^[A-Za-zÀ-ÿ]/.test(word.text))
    return false;
  return (
    !RIGHT[lang].has(word.text.toLowerCase()) &&
    sentence.text.slice(before.at + before.text.length, word.at).trim() === ''
  );
}
