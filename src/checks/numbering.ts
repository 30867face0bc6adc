import { opening } from '../evidence/compare.ts';
import { isAlone, ordersIn, partnersOf } from '../evidence/structure.ts';
import type { Bitext } from '../model/bitext.ts';
import type { Clause } from '../model/clause.ts';
import type { Check, Problem } from '../model/finding.ts';
import { across, both, type Lang } from '../model/side.ts';
import type { Span } from '../model/source.ts';
import type { Statement } from '../model/statement.ts';
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
    const all = [...shared, ...alone.map((en) => ({ nl: undefined, en }))];
    return asOne(bitext, all).flatMap(({ nl, en }) => problem(bitext, nl, en));
  },
};

/** The faults at one place of the two texts. */
type Faults = Readonly<{ nl: Fault | undefined; en: Fault | undefined }>;

/** Numbers that stand twice in both texts, more than these, are how the document is made: a requirement, and what explains it, under one code. */
const SLIPS = 3;

/** One finding, at the first of them, for all numbers that both texts print twice throughout. */
function asOne(bitext: Bitext, all: readonly Faults[]): readonly Faults[] {
  const repeated = all.filter(isRepeated);
  const [first] = repeated;
  if (repeated.length <= SLIPS || !first?.nl || !first.en) return all;
  const { clause } = first.nl;
  const merged = both({ nl: first.nl, en: first.en }, (fault, lang) => ({
    ...fault,
    say: ((side) => ({ code: 'number-repeated', values: { lang: side, clause, count: repeated.length } })) as Say,
    at: repeated.flatMap((one) => one[lang] ?? []).map((one) => opening(bitext.sides[lang], one.clause)),
  }));
  return all.flatMap((one) => (one === first ? [merged] : isRepeated(one) ? [] : [one]));
}

/** A number that both texts print twice. */
const isRepeated = ({ nl, en }: Faults): boolean => nl?.same === REPEATED && en !== undefined;

/** What is wrong at a clause; two faults are the `same` where both texts have it; `at` = the words, where they are not its first. */
type Fault = Readonly<{ clause: Clause; say: Say; same: string; at?: readonly Span[] }>;

/** What two faults of a number that stands twice have in common. */
const REPEATED = '0';

/** What is said of the text that has the fault, or of both. */
type Say = (lang: Lang | null) => Statement;

const faultsOf = (bitext: Bitext, lang: Lang): readonly Fault[] => {
  const { source, outline } = bitext.sides[lang];
  const holders = [...inOrder(outline)];
  const orders = ordersIn(outline);
  return [
    ...holders.flatMap((holder) => inList(bitext, lang, holder, orders)),
    ...undotted(bitext, lang, holders),
    ...disagreements(source, outline).map(
      (one): Fault => ({ clause: one.clause, say: inContents(one), same: one.what, at: [one.span] }),
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
      say: one.say(nl && en ? null : lang),
    },
  ];
}

/** "… the list of contents ends with 41, the articles with 51" */
const inContents =
  (found: Disagreement): Say =>
  (lang) => {
    switch (found.what) {
      case 'ends':
        return { code: 'contents-end', values: { lang, listed: found.listed, last: found.last } };
      case 'no-article':
        return { code: 'contents-without-article', values: { lang, listed: found.listed } };
      case 'not-listed':
        return { code: 'contents-lack', values: { lang, article: found.article } };
      case 'title': {
        const { article, listed, heading } = found;
        return { code: 'contents-title', values: { lang, article, listed, heading } };
      }
    }
  };

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
  const named = bare.map(({ clause }) => clause);
  const same = `dot ${named.map(({ label }) => label).join()}`;
  const say: Say = (side) => ({ code: 'number-undotted', values: { lang: side, clauses: named } });
  return [{ clause: first.clause, say, same, at: bare.map(({ span }) => span) }];
}

const isDigits = (text: string): boolean => text !== '' && [...text].every((char) => char >= '0' && char <= '9');

/** The numbered children of one clause, compared each with the one before. */
function inList(bitext: Bitext, lang: Lang, holder: Clause, orders: ReadonlyMap<Clause, number>): readonly Fault[] {
  const { source } = bitext.sides[lang];
  // "2. Account" that holds 2.1 and 2.2 counts with "1." and "3."; "Module 2" does not
  const counts = ({ kind, mark }: Clause) =>
    kind !== 'part' || (mark !== null && /^[\W\d]+$/.test(source.text.slice(mark.start, mark.end)));
  const numbered = holder.children.filter((clause) => orders.has(clause) && counts(clause));
  return numbered.flatMap((clause, at): readonly Fault[] => {
    const before = numbered[at - 1];
    // "1)", "2.1)", "2.2)", "3)": the halves of the second count by themselves
    if (!before || kindOf(before) !== kindOf(clause) || depthOf(before) !== depthOf(clause)) return [];
    const [last, now] = [orders.get(before) ?? 0, orders.get(clause) ?? 0];
    if (now === last + 1 || (/[a-z]$/i.test(clause.label) && now === last) || (now === 1 && last !== 1)) return [];
    const say = wrong(before, clause, now - last);
    return now > last + 1 && isMissing(bitext, lang, before, clause) ? [] : [{ clause, say, same: String(now - last) }];
  });
}

const wrong =
  (before: Clause, clause: Clause, step: number): Say =>
  (lang) => {
    if (step === 0) return { code: 'number-repeated', values: { lang, clause, count: 1 } };
    return { code: step < 0 ? 'number-backward' : 'number-skipped', values: { lang, clause, before } };
  };

const kindOf = ({ kind }: Clause): string => (kind === 'part' ? 'article' : kind);
const depthOf = ({ label }: Clause): number => label.split('.').length;
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
