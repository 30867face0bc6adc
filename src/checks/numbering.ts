import { opening } from '../evidence/compare.ts';
import { isAlone, named, numberOf, partnersOf } from '../evidence/structure.ts';
import type { Bitext } from '../model/bitext.ts';
import type { Clause } from '../model/clause.ts';
import type { Check, Problem } from '../model/finding.ts';
import { across, both, LANGUAGE, type Lang } from '../model/side.ts';
import type { Span } from '../model/source.ts';
import { type Disagreement, disagreements } from '../outline/contents.ts';
import { inOrder } from '../outline/walk.ts';

export const numbering: Check = {
  id: 'numbering',
  severity: 'note',
  summary: 'In both texts the numbers of the clauses follow each other: none is missing, doubled or out of order.',
  run: (bitext) => {
    const faults = both(bitext.sides, (_, lang) => faultsOf(bitext, lang));
    const partner = (clause: Clause) => partnersOf(bitext).get(clause)?.clauses.en ?? [];
    // a gap that both texts have is one finding with both places, also where a missing article shifts the numbers
    const shared = faults.nl.map((nl) => ({
      nl,
      en: faults.en.find(({ clause, same }) => partner(nl.clause).includes(clause) && same === nl.same),
    }));
    const alone = faults.en.filter((en) => !shared.some((one) => one.en === en));
    return [...shared, ...alone.map((en) => ({ nl: undefined, en }))].flatMap(({ nl, en }) => problem(bitext, nl, en));
  },
};

/** What is wrong at a clause; two faults are the `same` where both texts have it; `at` = the words, where they are not its first. */
type Fault = Readonly<{ clause: Clause; message: string; same: string; at?: readonly Span[] }>;

const faultsOf = (bitext: Bitext, lang: Lang): readonly Fault[] => {
  const { source, outline } = bitext.sides[lang];
  const holders = [...inOrder(outline)];
  return [
    ...holders.flatMap((holder) => inList(bitext, lang, holder)),
    ...undotted(bitext, lang, holders),
    ...disagreements(source, outline).map(
      (one): Fault => ({ clause: one.clause, message: inContents(one), same: one.what, at: [one.span] }),
    ),
  ];
};

function problem({ sides }: Bitext, nl: Fault | undefined, en: Fault | undefined): readonly Problem[] {
  const one = nl ?? en;
  if (!one) return [];
  const lang: Lang = nl ? 'nl' : 'en';
  const at = both({ nl, en }, (fault, side) => (fault ? (fault.at ?? [opening(sides[side], fault.clause)]) : []));
  return [
    {
      at,
      ...(nl && en ? {} : { side: lang }),
      message: nl && en ? `In both texts, ${one.message}.` : `In the ${LANGUAGE[lang]}, ${one.message}.`,
    },
  ];
}

/** "… the list of contents ends with 41, the articles with 51" */
function inContents(found: Disagreement): string {
  switch (found.what) {
    case 'ends':
      return `the list of contents ends with ${found.listed}, the articles with ${found.last}`;
    case 'no-article':
      return `the list of contents names ${found.listed}, and there is no such article`;
    case 'not-listed':
      return `${found.article} is not in the list of contents`;
    case 'title':
      return `the list of contents calls ${found.article} "${found.listed}", its heading is "${found.heading}"`;
  }
}

/** "8 Opdrachtnemer" among "7." and "9.": untidy, and said once for a text. */
function undotted({ sides }: Bitext, lang: Lang, clauses: readonly Clause[]): readonly Fault[] {
  const { source } = sides[lang];
  const printed = clauses.flatMap((clause) => {
    const text = clause.mark ? source.text.slice(clause.mark.start, clause.mark.end).trim() : '';
    const start = clause.mark?.start ?? 0;
    return { clause, text, span: { start, end: start + text.length } };
  });
  const bare = printed.filter(({ text }) => text !== '' && isDigits(text));
  const dotted = printed.filter(({ text }) => text.endsWith('.') && isDigits(text.slice(0, -1)));
  const [first] = bare;
  if (!first || dotted.length < 4 * bare.length) return [];
  const names = bare.map(({ clause }) => named(clause));
  const all = names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : names[0];
  const message = `${all} ${names.length > 1 ? 'lack' : 'lacks'} the dot of the other numbers`;
  return [{ clause: first.clause, message, same: `dot ${names.join()}`, at: bare.map(({ span }) => span) }];
}

const isDigits = (text: string): boolean => text !== '' && [...text].every((char) => char >= '0' && char <= '9');

/** The numbered children of one clause, compared each with the one before. */
function inList(bitext: Bitext, lang: Lang, holder: Clause): readonly Fault[] {
  // "i", "ii", "iii": a list in which one number is a roman one has no letters
  const isRoman = holder.children.some((clause) => clause.mark !== null && lastOf(clause) === 'ii');
  const order = (clause: Clause): number | null => (isRoman ? romanOf(clause) : null) ?? numberOf(clause);
  const numbered = holder.children.filter((clause) => order(clause) !== null && clause.kind !== 'part');
  return numbered.flatMap((clause, at): readonly Fault[] => {
    const before = numbered[at - 1];
    // "1)", "2.1)", "2.2)", "3)": the halves of the second count by themselves
    if (!before || before.kind !== clause.kind || depthOf(before) !== depthOf(clause)) return [];
    const [last, now] = [order(before) ?? 0, order(clause) ?? 0];
    if (now === last + 1 || (/[a-z]$/i.test(clause.label) && now === last) || (now === 1 && last !== 1)) return [];
    const message = wrong(before, clause, last, now);
    return now > last + 1 && isMissing(bitext, lang, before, clause)
      ? []
      : [{ clause, message, same: String(now - last) }];
  });
}

function wrong(before: Clause, clause: Clause, last: number, now: number): string {
  if (now === last) return `${called(clause)} stands twice`;
  if (now < last) return `${called(clause)} stands after ${called(before)}`;
  return `${called(before)} is followed by ${called(clause)}`;
}

/** "18.4"; "item c" where what holds it has no number. */
const called = (clause: Clause): string => {
  const name = named(clause);
  return name === clause.label || !name.startsWith('The ') ? name : `item ${lastOf(clause)}`;
};

const depthOf = ({ label }: Clause): number => label.split('.').length;
const lastOf = ({ label }: Clause): string => label.split('.').at(-1) ?? '';

const ROMANS = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx'.split(' ');
const romanOf = (clause: Clause): number | null => {
  const at = clause.mark === null ? -1 : ROMANS.indexOf(lastOf(clause).toLowerCase());
  return at < 0 ? null : at + 1;
};

/** The number that is skipped stands in the other text: a missing clause, which is said already. */
function isMissing(bitext: Bitext, lang: Lang, before: Clause, clause: Clause): boolean {
  const other = across(lang);
  const partners = partnersOf(bitext);
  const partner = (one: Clause) => partners.get(one)?.clauses[other][0];
  const [from, to] = [partner(before), partner(clause)];
  if (!from || !to) return true;
  const all = [...inOrder(bitext.sides[other].outline)];
  return all.slice(all.indexOf(from) + 1, all.indexOf(to)).some((one) => isAlone(one, partners));
}
