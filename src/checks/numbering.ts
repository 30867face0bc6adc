import { across, type Bitext, both, type Check, type Clause, type Lang, type Problem } from '../model.ts';
import { inOrder } from '../outline/walk.ts';
import { opening } from './compare.ts';
import { named, numberOf, TEXTS } from './structure.ts';

export const numbering: Check = {
  id: 'numbering',
  severity: 'note',
  summary: 'In both texts the numbers of the clauses follow each other: none is missing, doubled or out of order.',
  run: (bitext) => {
    const faults = both(bitext.sides, (_, lang) => faultsOf(bitext, lang));
    const partner = (clause: Clause) =>
      bitext.pairs.find(({ clauses }) => clauses.nl.includes(clause))?.clauses.en ?? [];
    // a gap that both texts have is one finding with both places, also where a missing article shifts the numbers
    const shared = faults.nl.map((nl) => ({
      nl,
      en: faults.en.find(({ clause, step }) => partner(nl.clause).includes(clause) && step === nl.step),
    }));
    const alone = faults.en.filter((en) => !shared.some((one) => one.en === en));
    return [...shared, ...alone.map((en) => ({ nl: undefined, en }))].flatMap(({ nl, en }) => problem(bitext, nl, en));
  },
};

/** `step` = how far the number is from the one before: 1 would be right. */
type Fault = Readonly<{ clause: Clause; message: string; step: number }>;

const faultsOf = (bitext: Bitext, lang: Lang): readonly Fault[] =>
  [...inOrder(bitext.sides[lang].outline)].flatMap((holder) => inList(bitext, lang, holder));

function problem({ sides }: Bitext, nl: Fault | undefined, en: Fault | undefined): readonly Problem[] {
  const one = nl ?? en;
  if (!one) return [];
  const lang: Lang = nl ? 'nl' : 'en';
  const at = { nl: nl ? [opening(sides.nl, nl.clause)] : [], en: en ? [opening(sides.en, en.clause)] : [] };
  return [
    {
      at,
      ...(nl && en ? {} : { side: lang }),
      message: nl && en ? `In both texts, ${one.message}.` : `In the ${TEXTS[lang]}, ${one.message}.`,
    },
  ];
}

/** The numbered children of one clause, compared each with the one before. */
function inList(bitext: Bitext, lang: Lang, holder: Clause): readonly Fault[] {
  const numbered = holder.children.filter((clause) => numberOf(clause) !== null && clause.kind !== 'part');
  return numbered.flatMap((clause, at): readonly Fault[] => {
    const before = numbered[at - 1];
    if (!before || before.kind !== clause.kind) return [];
    const [last, now] = [numberOf(before) ?? 0, numberOf(clause) ?? 0];
    if (now === last + 1 || (/[a-z]$/i.test(clause.label) && now === last) || (now === 1 && last !== 1)) return [];
    const message = wrong(before, clause, last, now);
    return now > last + 1 && isMissing(bitext, lang, before, clause) ? [] : [{ clause, message, step: now - last }];
  });
}

function wrong(before: Clause, clause: Clause, last: number, now: number): string {
  if (now === last) return `${named(clause)} stands twice`;
  if (now < last) return `${named(clause)} stands after ${named(before)}`;
  return `${named(before)} is followed by ${named(clause)}`;
}

/** The number that is skipped stands in the other text: a missing clause, which is said already. */
function isMissing({ sides, pairs }: Bitext, lang: Lang, before: Clause, clause: Clause): boolean {
  const other = across(lang);
  const partner = (one: Clause) => pairs.find(({ clauses }) => clauses[lang].includes(one))?.clauses[other][0];
  const [from, to] = [partner(before), partner(clause)];
  if (!from || !to) return true;
  const alone = new Set(
    pairs.filter(({ clauses }) => clauses[lang].length === 0).flatMap(({ clauses }) => clauses[other]),
  );
  const all = [...inOrder(sides[other].outline)];
  return all.slice(all.indexOf(from) + 1, all.indexOf(to)).some((one) => alone.has(one));
}
