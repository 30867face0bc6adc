import { opening, wordsAt } from '../evidence/compare.ts';
import { missingWithHolder, numberOf, runsAlone } from '../evidence/structure.ts';
import type { Bitext, Pair } from '../model/bitext.ts';
import type { Clause } from '../model/clause.ts';
import type { Check, Problem } from '../model/finding.ts';
import { across, LANGS, type Lang, only } from '../model/side.ts';
import type { Statement } from '../model/statement.ts';
import { parentsOf } from '../outline/walk.ts';

export const clauses: Check = {
  id: 'clauses',
  severity: 'error',
  summary: 'In both texts every article and paragraph has its counterpart.',
  run: (bitext) =>
    LANGS.flatMap((lang) => {
      const within = missingWithHolder(bitext, lang);
      const counts = (clause: Clause): boolean => isProse(clause) || within.has(clause);
      return runsAlone(bitext, lang, counts).flatMap((run) => missing(bitext, run, lang, within));
    }),
};

/** Items and definitions have checks of their own. */
const isProse = ({ kind }: Clause): boolean => kind !== 'item' && kind !== 'definition';

/** A run of missing clauses is one problem, said of those that miss nothing above them. */
function missing(bitext: Bitext, run: readonly Pair[], lang: Lang, within: ReadonlySet<Clause>): readonly Problem[] {
  const reading = bitext.sides[lang];
  const list = run.flatMap(({ clauses }) => clauses[lang]).filter((clause) => !within.has(clause));
  const [first, last] = [list[0], list.at(-1)];
  if (!first || !last) return [];
  const spans = list.map((clause) => opening(reading, clause));
  const words = wordsAt(reading, spans[0] ?? { start: 0, end: 0 });
  const say: Statement = stops(bitext, run)
    ? { code: 'text-ends', values: { lang, clause: first } }
    : {
        code: 'clauses-alone',
        values: { lang, first, last, count: list.length, words, shift: shift(bitext, run, last, lang) },
      };
  const data = list.every(({ kind }) => kind === 'front' || kind === 'contents');
  return [
    {
      pair: run[0] as Pair,
      at: only(lang, spans),
      say,
      ...(data ? { severity: 'note' } : {}),
    },
  ];
}

/** A translation that stops half-way is a run to the end. */
const stops = ({ pairs }: Bitext, run: readonly Pair[]): boolean => run.length > 1 && pairs.at(-1) === run.at(-1);

/** By how much the numbers differ from there on: what follows a missing clause may carry another number on the other side. */
function shift({ pairs, sides }: Bitext, run: readonly Pair[], clause: Clause, lang: Lang): number {
  const parents = parentsOf(sides[lang].outline);
  const last = run.at(-1);
  if (!last) return 0;
  const after = pairs.slice(pairs.indexOf(last) + 1).find(({ clauses }) => {
    const [next] = clauses[lang];
    return (
      next !== undefined &&
      clauses[across(lang)].length > 0 &&
      next.kind === clause.kind &&
      parents.get(next) === parents.get(clause)
    );
  });
  const [own, others] = [after?.clauses[lang][0], after?.clauses[across(lang)][0]];
  return own && others ? Math.abs((numberOf(own) ?? 0) - (numberOf(others) ?? 0)) : 0;
}
