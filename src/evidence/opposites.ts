import { finder, spanOf, tokensOf } from '../facts/phrases.ts';
import { OPPOSITES, STRESSED } from '../languages/nl-en/opposites.ts';
import { isSmall } from '../languages/small-words.ts';
import type { Bead, Bitext, Sentence, Word } from '../model/bitext.ts';
import type { Answered } from '../model/evidence.ts';
import type { Lexicon } from '../model/glossary.ts';
import { both, bySide, type Lang, type Sides } from '../model/side.ts';
import type { Span } from '../model/source.ts';
import { akinOf, isAkin } from './akin.ts';

/** A word of one of two opposites: which row, which of the two, and whether it says it outright or only hints at it. */
type Said = Readonly<{ row: number; pole: 0 | 1; outright: boolean }>;

/** Where one side says one thing and the other its opposite. */
export type Turned = Sides<Span>;

const FINDERS = bySide((lang) =>
  finder<Said>(
    OPPOSITES.flatMap(({ poles }, row) =>
      ([0, 1] as const).flatMap((pole) => {
        const { says, hints } = poles[pole];
        return [
          [says[lang], { row, pole, outright: true }] as const,
          [hints?.[lang] ?? '', { row, pole, outright: false }] as const,
        ];
      }),
    ),
  ),
);

/**
 * Opposites that stand for each other: "na ontvangst" / "before receipt", "is uitgesloten" / "is permitted". Each side says outright the one that the other does
 * not even hint at, and says it once; a sentence that denies more on one side may say the same by the opposite word, and is left out.
 */
export function turned({ words, lexicon }: Pick<Bitext, 'words' | 'lexicon'>, bead: Bead<Sentence>): readonly Turned[] {
  if (bead.nl.length === 0 || bead.en.length === 0) return [];
  const turns = both(bead, turnsIn);
  if (turns.nl.denied !== turns.en.denied || turns.nl.bounded !== turns.en.bounded) return [];
  const found = both(bead, said);
  return OPPOSITES.flatMap(({ governing }, row): readonly Turned[] => {
    const one = both(found, (list) => list.filter(({ of }) => of.row === row));
    if (one.nl.length === 0 || one.en.length === 0) return [];
    for (const pole of [0, 1] as const) {
      const [nl, en] = [outright(one.nl, pole), outright(one.en, pole === 0 ? 1 : 0)];
      if (nl && en && (!governing || answerEachOther(words.answers(bead), nl.next, en.next, lexicon)))
        return [{ nl: nl.span, en: en.span }];
    }
    return [];
  });
}

/** The place where a side says a pole outright, once, and nothing of the other one. */
function outright(list: readonly Placed[], pole: 0 | 1): Placed | null {
  const [first, second] = list.filter(({ of }) => of.outright);
  return first && !second && list.every(({ of }) => of.pole === pole) ? first : null;
}

/** What turns an opposite round: whether a side denies in the end, and how often it leaves only one case ("pas na" / "not before"). */
function turnsIn(sentences: readonly Sentence[]): Readonly<{ denied: boolean; bounded: number }> {
  const facts = sentences.flatMap((sentence) => sentence.facts);
  const denials = facts.filter((fact) => fact.kind === 'negation' && (fact.asks || fact.about === 'un')).length;
  // "without" may stand for an "only"; it is a denial, which is counted
  const without = new Set(
    facts.flatMap((fact) => (fact.kind === 'negation' && fact.denial === 'without' ? [fact.span.start] : [])),
  );
  const bounded = facts.filter(
    (fact) =>
      fact.kind === 'condition' &&
      (fact.operator === 'only' || fact.operator === 'unless') &&
      !without.has(fact.span.start),
  ).length;
  return { denied: denials % 2 === 1, bounded };
}

/** A Dutch word and an English one are each other's answer, or akin: "Europa" / "Europe". */
function answerEachOther(
  answers: Sides<readonly Answered[]>,
  nl: Word | undefined,
  en: Word | undefined,
  lexicon: Lexicon,
): boolean {
  if (!nl || !en) return false;
  const by = answers.nl.find(({ word }) => word === nl)?.by ?? null;
  return by === null ? isAkin([akinOf(nl.text, 'nl')], [akinOf(en.text, 'en')], lexicon) : answers.en[by]?.word === en;
}

/** Where it stands; `next` = the first word of weight behind it. */
type Placed = Readonly<{ of: Said; span: Span; next: Word | undefined }>;

const said = (sentences: readonly Sentence[], lang: Lang): readonly Placed[] =>
  sentences.flatMap(({ words, text }) => {
    const tokens = tokensOf(words, text);
    const isPlain = (at: number): boolean => words[at]?.text.toLowerCase() === tokens.plain[at];
    return FINDERS[lang](tokens.plain)
      .filter(({ from }) => !STRESSED.has(tokens.plain[from] ?? '') || !isPlain(from))
      .map(({ of, from, to }) => ({
        of,
        span: spanOf(tokens, { from, to }),
        next: words.slice(to).find((word) => word.text.length > 2 && !isSmall(word.text.toLowerCase(), lang)),
      }));
  });
