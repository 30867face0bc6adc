import { opening, wordsAt } from '../evidence/compare.ts';
import { missingWithHolder, named, numberOf, runsAlone } from '../evidence/structure.ts';
import type { Bitext, Pair } from '../model/bitext.ts';
import type { Clause } from '../model/clause.ts';
import type { Check, Problem } from '../model/finding.ts';
import { across, LANGS, LANGUAGE, type Lang, only } from '../model/side.ts';
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
  const other = LANGUAGE[across(lang)];
  const quoted = `"${wordsAt(reading, spans[0] ?? { start: 0, end: 0 })}"`;
  const what =
    list.length > 1 ? `${named(first)} to ${named(last)} (${list.length} clauses) have` : `${named(first)} has`;
  const message = stops(bitext, run)
    ? `The ${other} ends before ${named(first)} of the ${LANGUAGE[lang]}.`
    : `${what} no counterpart in the ${other}: ${quoted}${shift(bitext, run, last, lang)}.`;
  const data = list.every(({ kind }) => kind === 'front' || kind === 'contents');
  return [
    {
      pair: run[0] as Pair,
      at: only(lang, spans),
      message,
      ...(data ? { severity: 'note' } : {}),
    },
  ];
}

/** A translation that stops half-way is a run to the end. */
const stops = ({ pairs }: Bitext, run: readonly Pair[]): boolean => run.length > 1 && pairs.at(-1) === run.at(-1);

/** "; from there on the numbers differ by 1": what follows a missing clause carries another number on the other side. */
function shift({ pairs, sides }: Bitext, run: readonly Pair[], clause: Clause, lang: Lang): string {
  const parents = parentsOf(sides[lang].outline);
  const last = run.at(-1);
  if (!last) return '';
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
  const difference = own && others ? (numberOf(own) ?? 0) - (numberOf(others) ?? 0) : 0;
  return difference === 0 ? '' : `; from there on the numbers differ by ${Math.abs(difference)}`;
}
