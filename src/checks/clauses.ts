import { across, type Bitext, type Check, type Clause, LANGS, type Lang, type Pair, type Problem } from '../model.ts';
import { opening, wordsAt } from './compare.ts';

export const clauses: Check = {
  id: 'clauses',
  severity: 'error',
  summary: 'In both texts every article and paragraph has its counterpart.',
  run: (bitext) => LANGS.flatMap((lang) => runs(bitext, lang).map((run) => missing(bitext, run, lang))),
};

const NAMES = { nl: 'Dutch', en: 'English' } as const;

/** Clauses of one side without a counterpart, those that follow each other together. */
function runs({ pairs }: Bitext, lang: Lang): readonly (readonly Pair[])[] {
  const found: Pair[][] = [];
  let before: Pair | undefined;
  for (const pair of pairs) {
    const clause = pair.clauses[lang][0];
    const alone =
      clause !== undefined &&
      pair.clauses[across(lang)].length === 0 &&
      clause.kind !== 'definition' &&
      clause.kind !== 'item';
    if (alone) {
      const run = found.at(-1);
      if (run && run.at(-1) === before) run.push(pair);
      else found.push([pair]);
    }
    before = pair;
  }
  return found;
}

function missing(bitext: Bitext, run: readonly Pair[], lang: Lang): Problem {
  const reading = bitext.sides[lang];
  const list = run.flatMap(({ clauses }) => clauses[lang]);
  const [first, last] = [list[0] as Clause, list.at(-1) as Clause];
  const spans = list.map((clause) => opening(reading, clause));
  const other = NAMES[across(lang)];
  const what = list.length > 1 ? `${named(first)} to ${named(last)} have` : `${named(first)} has`;
  const toTheEnd = bitext.pairs.at(-1) === run.at(-1) && list.length > 1;
  const message = toTheEnd
    ? `The ${other} ends before ${named(first)} of the ${NAMES[lang]}.`
    : `${what} no counterpart in the ${other}: "${wordsAt(reading, spans[0] ?? { start: 0, end: 0 })}".`;
  return {
    pair: run[0] as Pair,
    at: lang === 'nl' ? { nl: spans, en: [] } : { nl: [], en: spans },
    message,
    ...(list.every(({ kind }) => kind === 'front' || kind === 'contents') ? { severity: 'note' } : {}),
  };
}

/** A clause as one cites it, or what it is where it has no number. */
function named({ label, kind }: Clause): string {
  if (kind === 'contents') return 'The list of contents';
  if (kind === 'front') return 'The front matter';
  return /[§¶•]/.test(label) ? 'The passage' : label;
}
