import { opening, wholePairs, wordsAt } from '../evidence/compare.ts';
import { missingWithHolder, numberOf, runsAlone } from '../evidence/structure.ts';
import { endsOpen } from '../languages/links.ts';
import type { Bitext, Pair } from '../model/bitext.ts';
import type { Clause } from '../model/clause.ts';
import type { Check, Problem } from '../model/finding.ts';
import { across, bySide, LANGS, type Lang, only } from '../model/side.ts';
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
      return [
        ...runsAlone(bitext, lang, counts).flatMap((run) => missing(bitext, run, lang, within)),
        ...wholePairs(bitext).flatMap((pair) => brokenOff(bitext, pair, lang)),
      ];
    }),
};

/**
 * What breaks off says at most this share of its counterpart, which has at least so many characters; where its last word is one that another must follow ("…
 * with due observance of"), it need only be the shorter.
 */
const CUT = 0.6;
const LONG = 80;

/** A clause that ends within a sentence, where its counterpart is a whole one and says much more. */
function brokenOff({ sides }: Bitext, pair: Pair, lang: Lang): readonly Problem[] {
  const { clauses, sentences } = pair;
  const [own, other] = [clauses[lang][0], clauses[across(lang)][0]];
  if (!own || !other || clauses.nl.length + clauses.en.length > 2) return [];
  if ([own, other].some(({ kind, children }) => children.length > 0 || (kind !== 'paragraph' && kind !== 'item')))
    return [];
  const texts = bySide((side) => sentences.flatMap((bead) => bead[side].map(({ text }) => text)).join(' '));
  const [short, long] = [texts[lang], texts[across(lang)]];
  const whole = /[.!?;:][)”"’*]*$/;
  const most = endsOpen(short) ? long.length : CUT * long.length;
  if (long.length < LONG || short.length > most || short.length < 15) return [];
  if (whole.test(short) || !/[.!?][)”"’*]*$/.test(long) || /\d$/.test(short)) return [];
  const at = bySide((side) => [
    side === lang
      ? (sides[lang].sentences.get(own)?.at(-1)?.words.at(-1)?.span ?? opening(sides[lang], own))
      : opening(sides[side], other),
  ]);
  return [
    {
      pair,
      at,
      say: { code: 'breaks-off', values: { lang, clause: own } },
      side: lang,
      severity: 'warning',
    },
  ];
}

/** Items and definitions have checks of their own. */
const isProse = ({ kind }: Clause): boolean => kind !== 'item' && kind !== 'definition';

/**
 * A run of missing clauses is one problem, said of those that miss nothing above them. A list of contents alone says nothing that the headings do not.
 */
function missing(bitext: Bitext, run: readonly Pair[], lang: Lang, within: ReadonlySet<Clause>): readonly Problem[] {
  const reading = bitext.sides[lang];
  const list = run
    .flatMap(({ clauses }) => clauses[lang])
    .filter((clause) => !within.has(clause) && clause.kind !== 'contents');
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
  const data = list.every(({ kind }) => kind === 'front');
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

/**
 * By how much the numbers differ from there on: what follows a missing clause may carry another number on the other side. 0 where its number does not
 * follow on what stands before, as where the text leaves a gap, or where they differed before.
 */
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
  const [one, two] = [own && numberOf(own), others && numberOf(others)];
  if (one === null || one === undefined || two === null || two === undefined) return 0;
  const numbered = run
    .flatMap(({ clauses }) => clauses[lang])
    .filter((one) => parents.get(one) === parents.get(clause));
  return one - two >= 1 && one - two <= numbered.length ? one - two : 0;
}
