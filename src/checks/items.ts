import { opening, wordsAt } from '../evidence/compare.ts';
import { missingWithHolder, named, runsAlone } from '../evidence/structure.ts';
import type { Bitext, Pair } from '../model/bitext.ts';
import type { Clause } from '../model/clause.ts';
import type { Check, Problem } from '../model/finding.ts';
import { across, LANGS, LANGUAGE, type Lang, only } from '../model/side.ts';

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
  const what = list.length > 1 ? `${list.length} items from ${named(first)} on have` : `${named(first)} has`;
  return {
    pair: run[0] as Pair,
    at: only(lang, spans),
    message: `${what} no counterpart in the ${LANGUAGE[across(lang)]}: "${wordsAt(sides[lang], spans[0] ?? { start: 0, end: 0 })}".`,
  };
}
