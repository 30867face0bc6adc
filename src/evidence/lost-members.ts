import { isWhole } from '../align/beads.ts';
import { opensCapital } from '../languages/pattern.ts';
import { wordSet } from '../languages/word-list.ts';
import type { Bead, Sentence } from '../model/bitext.ts';
import type { Answered, Lost } from '../model/evidence.ts';
import { across, both, LANGS, type Lang, type Sides } from '../model/side.ts';

/** What joins the last member of a list to those before it. */
const JOINS: Sides<ReadonlySet<string>> = {
  nl: wordSet('en of alsmede noch evenals'),
  en: wordSet('and or nor'),
};

/** A member has so many words at most. */
const LONGEST = 4;

/** Words between two separators, from `start` up to, not including, `end`. */
type Member = Readonly<{ start: number; end: number }>;

/**
 * Members of a list within a sentence that the other side lacks: "kelder, zolder en tuin" / "basement and garden". Nothing answers a word of it, no more words stand open across, and the other side has fewer commas and conjunctions.
 */
export function lostMembers(bead: Bead<Sentence>, answered: Sides<readonly Answered[]>): readonly Lost[] {
  if (!isWhole(bead)) return [];
  const joints = both(answered, (words, lang) => words.filter((_, at) => separates(words, at, lang)).length);
  return LANGS.flatMap((lang): readonly Lost[] => {
    if (joints[lang] <= joints[across(lang)]) return [];
    const [own, far] = [answered[lang], answered[across(lang)]];
    const texts = { own: textOf(bead[lang]), far: textOf(bead[across(lang)]) };
    const lost = membersIn(own, lang).filter((member) => isLost(member, own, far, texts));
    // more than one at a time is another way to say it
    const [only, ...more] = lost;
    const [first, last] = only ? [own[only.start], own[only.end - 1]] : [];
    if (!only || more.length > 0 || !first || !last) return [];
    const span = { start: first.word.span.start, end: last.word.span.end };
    return [{ lang, span, sure: 0, none: only.end - only.start, clear: true }];
  });
}

const textOf = (sentences: readonly Sentence[]): string => sentences.map(({ text }) => text).join(' ');

const isContent = ({ answer, word }: Answered): boolean => answer !== 'small' || isName(word.text);
const isName = (text: string): boolean => opensCapital(text) && text.length > 3;

/** A comma stands in front of the word, or the word joins: "…, de zolder", "… en de tuin" */
function separates(words: readonly Answered[], at: number, lang: Lang): boolean {
  const [before, here] = [words[at - 1], words[at]];
  if (!before || !here || before.sentence !== here.sentence) return false;
  return isComma(before, here) || JOINS[lang].has(here.word.text.toLowerCase());
}

const isComma = (before: Answered, here: Answered): boolean =>
  /^,\s+$/.test(here.sentence.text.slice(before.word.at + before.word.text.length, here.word.at));

/** What stands between two separators, the second of which is a conjunction or the first of which is one: the middle and the last of a list. */
function membersIn(words: readonly Answered[], lang: Lang): readonly Member[] {
  const found: Member[] = [];
  for (let at = 1; at < words.length; at++) {
    if (!separates(words, at, lang)) continue;
    const joins = JOINS[lang].has(words[at]?.word.text.toLowerCase() ?? '');
    const start = joins ? at + 1 : at;
    let end = start;
    while (
      end < words.length &&
      words[end]?.sentence === words[at]?.sentence &&
      (end === start || !separates(words, end, lang))
    )
      end++;
    if (end - start > LONGEST) continue;
    const next = words[end];
    const followed = next !== undefined && next.sentence === words[at]?.sentence;
    if (joins && !followed && endsList(words, at, lang)) found.push({ start, end });
    if (!joins && followed) found.push({ start, end });
  }
  return found;
}

/** A comma stands somewhere near in front of the conjunction: "omzetbelasting, invoerrechten en verzendkosten" */
const endsList = (words: readonly Answered[], at: number, lang: Lang): boolean =>
  words.slice(Math.max(0, at - LONGEST - 1), at).some((_, step) => {
    const place = Math.max(0, at - LONGEST - 1) + step;
    return separates(words, place, lang) && !JOINS[lang].has(words[place]?.word.text.toLowerCase() ?? '');
  });

/** A word that nothing across answers, or a name that does not stand there. */
const isOpen = ({ answer, value, word }: Answered, text: string): boolean =>
  (answer === 'none' && !value) || (answer === 'small' && isName(word.text) && !text.includes(word.text));

/** An open word so many words from the list may be another name of the member. */
const NEAR = 6;

/** So many words across may stand between those that answer the members beside one. */
const BETWEEN = 4;

/**
 * Nothing but articles and words without an answer stand in it, those beside it are answered right beside each other, and no more words stand open near them than on this
 * side without it: none of them is another way to say it.
 */
function isLost(
  { start, end }: Member,
  own: readonly Answered[],
  far: readonly Answered[],
  texts: Readonly<{ own: string; far: string }>,
): boolean {
  const content = own.slice(start, end).filter((one) => isOpen(one, texts.far));
  const rest = own.slice(start, end).filter((one) => !isOpen(one, texts.far));
  if (content.length === 0 || !rest.every(({ word }) => ARTICLES.has(word.text.toLowerCase()))) return false;
  const beside = placeAcross(own.slice(Math.max(0, start - 3), start).findLast(isContent), far);
  const behind = end >= own.length ? far.length : placeAcross(own.slice(end, end + 3).find(isContent), far);
  if (beside === null || behind === null || !isNext(beside, behind, far)) return false;
  const left = own.filter((one) => isOpen(one, texts.far)).length - content.length;
  const near = far.slice(Math.max(0, beside - NEAR), behind + NEAR + 1);
  return near.filter((one) => isOpen(one, texts.own)).length <= left;
}

const ARTICLES = wordSet('de het een the a an');

/** Where a word, or a name, is answered across. */
const placeAcross = (one: Answered | undefined, far: readonly Answered[]): number | null => {
  if (!one) return null;
  const same = isName(one.word.text) ? far.findIndex(({ word }) => word.text === one.word.text) : -1;
  return one.by ?? (same < 0 ? null : same);
};

/** Only small words stand between two places. */
const isNext = (one: number, two: number, far: readonly Answered[]): boolean =>
  one < two && two - one <= BETWEEN && far.slice(one + 1, two).every((word) => !isContent(word));
