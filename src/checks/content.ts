import { wordsAt } from '../evidence/compare.ts';
import type { Bitext, Sentence } from '../model/bitext.ts';
import type { Opposed } from '../model/evidence.ts';
import type { Check, Problem } from '../model/finding.ts';
import { both } from '../model/side.ts';
import type { Span } from '../model/source.ts';

export const content: Check = {
  id: 'content',
  severity: 'error',
  summary: 'In both texts clauses and sentences that stand opposite each other are about the same thing.',
  run: (bitext, evidence) => evidence.opposed().flatMap((one) => (one.freely ? [] : [problem(bitext, one)])),
};

/** From here down the two have next to nothing in common. */
const CERTAIN = -5;

function problem(bitext: Bitext, { pair, sentences, support, repeats, elsewhere }: Opposed): Problem {
  const at = both(sentences, (list) => [whole(list)]);
  const words = both(sentences, (list, lang) => wordsAt(bitext.sides[lang], opening(list)));
  return {
    pair,
    at,
    say: { code: 'content-differs', values: { ...words, repeats, elsewhere } },
    ...(support <= CERTAIN || repeats || elsewhere ? {} : { severity: 'warning' }),
  };
}

const whole = (list: readonly Sentence[]): Span => ({
  start: list[0]?.span.start ?? 0,
  end: list.at(-1)?.span.end ?? 0,
});

/** So many words show which sentence is meant. */
const SHOWN = 8;

function opening([first]: readonly Sentence[]): Span {
  const last = first?.words[Math.min(SHOWN, first.words.length) - 1];
  return { start: first?.span.start ?? 0, end: last?.span.end ?? first?.span.end ?? 0 };
}
