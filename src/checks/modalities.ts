import { wholePairs, wordsAt } from '../evidence/compare.ts';
import { factsIn, type Unanswered, unanswered } from '../evidence/matching.ts';
import { answersModality } from '../facts/modalities.ts';
import type { Bitext } from '../model/bitext.ts';
import type { FactOf, Force } from '../model/fact.ts';
import type { Check, Problem } from '../model/finding.ts';
import { across, both } from '../model/side.ts';

export const modalities: Check = {
  id: 'modalities',
  severity: 'error',
  summary: 'In both texts the same must, may, need not or will be done.',
  run: (bitext) =>
    wholePairs(bitext).flatMap((pair) =>
      unanswered(bitext, pair, 'modality', answersModality).flatMap((one) => problem(bitext, one)),
    ),
};

type Modality = FactOf<'modality'>;

/** What the other side says in the place of a force, if it says something else; a plain present tense says a duty in Dutch, and is not called one here. */
const INSTEAD: Readonly<Record<Force, readonly Force[]>> = {
  right: ['duty'],
  exempt: ['right', 'duty'],
  effort: ['guarantee', 'duty'],
  intention: ['duty'],
  deemed: [],
  proper: ['right'],
  guarantee: [],
  duty: [],
};

function problem(bitext: Bitext, one: Unanswered<Modality>): readonly Problem[] {
  const { pair, lang, fact, others } = one;
  const other = INSTEAD[fact.force].flatMap((force) => others.filter((candidate) => candidate.force === force)).at(0);
  if (!isTold(one, other)) return [];
  const spans = { [lang]: [fact.span], [across(lang)]: other ? [other.span] : [] };
  const at = { nl: spans.nl ?? [], en: spans.en ?? [] };
  const [dutch, english] = lang === 'nl' ? [fact, other] : [other, fact];
  const values = both({ nl: dutch, en: english }, (fact, side) =>
    fact ? { words: wordsAt(bitext.sides[side], fact.span), force: fact.force } : null,
  );
  return [
    {
      pair,
      at,
      say: { code: 'forces-differ', values },
      ...(other && fact.force !== 'proper' ? {} : { severity: 'warning' }),
    },
  ];
}

/**
 * A right that the Dutch has and the English does not may be said in many words; it is told where the English has a duty instead. "Need not" may be "shall not
 * be required" or a plain "does not": it is told where the other side denies a right or a duty.
 */
function isTold({ bead, lang, fact }: Unanswered<Modality>, other: Modality | undefined): boolean {
  if (fact.force === 'right') return other !== undefined || lang === 'en';
  if (fact.force !== 'exempt') return true;
  return other !== undefined && factsIn(bead[across(lang)], 'negation').some(({ denial }) => denial === 'not');
}
