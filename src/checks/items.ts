import { opening, wordsAt } from '../evidence/compare.ts';
import { missingWithHolder, runsAlone } from '../evidence/structure.ts';
import type { Bitext, Pair } from '../model/bitext.ts';
import type { Clause } from '../model/clause.ts';
import type { Check, Problem } from '../model/finding.ts';
import { LANGS, type Lang, only } from '../model/side.ts';

export const items: Check = {
  id: 'items',
  severity: 'error',
  summary: 'In both texts every list item of a clause has its counterpart.',
  run: (bitext) =>
    LANGS.flatMap((lang) => {
      const within = missingWithHolder(bitext, lang);
      const counts = (clause: Clause): boolean => clause.kind === 'item' && !within.has(clause);
      return runsAlone(bitext, lang, counts).map((run) => missing(bitext, run, lang));
    }),
};

function missing({ sides }: Bitext, run: readonly Pair[], lang: Lang): Problem {
  const list = run.flatMap(({ clauses }) => clauses[lang]);
  const spans = list.map((clause) => opening(sides[lang], clause));
  const [first] = list as [Clause];
  const words = wordsAt(sides[lang], spans[0] ?? { start: 0, end: 0 });
  return {
    pair: run[0] as Pair,
    at: only(lang, spans),
    say: { code: 'items-alone', values: { lang, first, count: list.length, words } },
  };
}
