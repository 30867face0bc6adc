import { type Check, LANGS, type Lang, type Problem, type Sentence, type Sides } from '../model.ts';
import { wordSet } from '../text/word-list.ts';

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

function twice(sentence: Sentence, lang: Lang): readonly Problem[] {
  return sentence.words.flatMap((word, at) => {
    const before = sentence.words[at - 1];
    if (!before || before.text.toLowerCase() !== word.text.toLowerCase() || !/^[A-Za-zÀ-ÿ]/.test(word.text)) return [];
    if (RIGHT[lang].has(word.text.toLowerCase())) return [];
    if (sentence.text.slice(before.at + before.text.length, word.at).trim() !== '') return [];
    const span = { start: before.span.start, end: word.span.end };
    return [
      {
        at: lang === 'nl' ? { nl: [span], en: [] } : { nl: [], en: [span] },
        side: lang,
        message: `"${before.text} ${word.text}" stands twice.`,
      },
    ];
  });
}
