import type { Bead, Sentence } from '../model/bitext.ts';
import type { Answered, Answering, Lost } from '../model/evidence.ts';
import { across, LANGS, type Lang } from '../model/side.ts';

/** So many words behind the last that is answered make a rest that is lost; the side that breaks off has at most this share of the length of the other. */
const REST = { words: 3, share: 0.75 };
/** Where so much of the rest stands in the sentences that follow, it was only cut at another place. */
const ELSEWHERE = 0.5;

/**
 * The rest of a sentence whose counterpart breaks off half-way, without a full stop: "Approval of the annual report by the meeting serves, insofar as no reservation".
 * @param behind the sentences of a side that follow in the next clauses
 */
export function cutOff(
  bead: Bead<Sentence>,
  words: Answering,
  behind: (lang: Lang) => readonly Sentence[],
): readonly Lost[] {
  return LANGS.flatMap((lang): readonly Lost[] => {
    const far = across(lang);
    if (!endsWell(bead[lang]) || endsWell(bead[far]) || lengthOf(bead[far]) > REST.share * lengthOf(bead[lang]))
      return [];
    const answered = words.answers(bead)[lang];
    const from = answered.findLastIndex(({ answer }) => answer === 'full') + 1;
    const rest = answered.slice(from);
    const none = rest.filter(isNone).length;
    const [first, last] = [rest[0], rest.at(-1)];
    if (from === 0 || none < REST.words || !first || !last || standsIn(rest, lang, behind(far), words)) return [];
    return [{ lang, span: { start: first.word.span.start, end: last.word.span.end }, sure: 1, none, clear: true }];
  });
}

const isNone = ({ answer }: Answered): boolean => answer === 'none';

const endsWell = (sentences: readonly Sentence[]): boolean => {
  const text = sentences.at(-1)?.text.trim() ?? '.';
  return /[.;:!?)”"’']$/.test(text) || /\b(?:en|of|and|or)$/.test(text);
};

const lengthOf = (sentences: readonly Sentence[]): number => sentences.reduce((sum, { text }) => sum + text.length, 0);

function standsIn(rest: readonly Answered[], lang: Lang, others: readonly Sentence[], words: Answering): boolean {
  const [first] = rest;
  if (!first || others.length === 0) return false;
  const lost = rest.filter(isNone).map(({ word }) => word);
  const row: Sentence = { ...first.sentence, words: lost };
  const found = words.answers(lang === 'nl' ? { nl: [row], en: others } : { nl: others, en: [row] })[lang];
  return found.filter(({ answer }) => answer === 'full').length >= ELSEWHERE * lost.length;
}
