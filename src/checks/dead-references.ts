import { factsOf, wordsAt } from '../evidence/compare.ts';
import { isAlone, partnersOf } from '../evidence/structure.ts';
import { namesLaw } from '../facts/laws.ts';
import type { Bitext, Pair, Reading } from '../model/bitext.ts';
import type { Clause } from '../model/clause.ts';
import type { FactOf } from '../model/fact.ts';
import type { Check, Problem } from '../model/finding.ts';
import { across, both, LANGS, type Lang, type Sides } from '../model/side.ts';
import type { Span } from '../model/source.ts';
import { inOrder, parentsOf } from '../outline/walk.ts';

export const deadReferences: Check = {
  id: 'dead-references',
  severity: 'warning',
  summary: 'In both texts every reference points to something that exists.',
  run: (bitext) => {
    const partners = partnersOf(bitext);
    return bitext.pairs.flatMap((pair) => inPair(bitext, pair, partners));
  },
};

type Reference = FactOf<'reference'>;
/** Where a reference points; `meant` = the clause that it probably means, where it names none. */
type Fault = Readonly<{ fact: Reference; key: string; meant: Clause | null }>;

/** A reference that both texts have is one finding with both places: the fault is in both. */
function inPair({ sides }: Bitext, pair: Pair, partners: ReadonlyMap<Clause, Pair>): readonly Problem[] {
  // a reference to a clause that only the other text has: that clause is missing, which is said already
  const lost = both({ nl: 'en', en: 'nl' } as Sides<Lang>, (lang) =>
    factsOf(pair, lang, 'reference')
      .filter(({ targets }) => targets.some(({ clause }) => clause !== null && isAlone(clause, partners)))
      .map(keyOf),
  );
  const faults = both(lost, (explained, lang) =>
    factsOf(pair, lang, 'reference')
      .filter(({ targets }) => !isPart(targets, factsOf(pair, across(lang), 'reference')))
      .filter(({ span }) => !(isBracketed(sides[lang], span) && isAboutLaw(sides[lang])))
      .flatMap(fault)
      .filter(({ key }) => !explained.includes(key)),
  );
  if (faults.nl.length + faults.en.length === 0) return [];
  if (LANGS.some((lang) => isUnderLaw(sides[lang], pair.clauses[lang]))) return [];
  const shared = faults.nl.map((nl) => ({ nl, en: faults.en.find(({ key }) => key === nl.key) }));
  const alone = faults.en.filter((en) => !shared.some((one) => one.en === en));
  return [...shared, ...alone.map((en) => ({ nl: undefined, en }))].flatMap(({ nl, en }): readonly Problem[] => {
    const one = nl ?? en;
    if (!one) return [];
    const lang: Lang = nl ? 'nl' : 'en';
    const words = wordsAt(sides[lang], one.fact.span);
    return [
      {
        pair,
        at: { nl: nl ? [nl.fact.span] : [], en: en ? [en.fact.span] : [] },
        ...(nl && en ? {} : { side: lang }),
        say: one.meant
          ? { code: 'reference-incomplete', values: { words, clause: one.meant, lang } }
          : { code: 'reference-dead', values: { words } },
        ...(one.meant ? { severity: 'note' } : {}),
      },
    ];
  });
}

/** "Op grond van de AVG … (artikel 15)": where a law is named in the clause or in a heading above it, the articles may be its own */
function isUnderLaw({ outline, headings, sentences }: Reading, clauses: readonly Clause[]): boolean {
  const parents = parentsOf(outline);
  const said = clauses.flatMap((clause) => sentences.get(clause) ?? []);
  for (let holder = clauses[0]; holder; holder = parents.get(holder)) {
    const heading = headings.get(holder);
    if (heading) said.push(heading);
    if (holder.kind !== 'article' && holder.kind !== 'part')
      for (const one of sentences.get(holder) ?? []) said.push(one);
    if (holder.kind === 'article') break;
  }
  return said.some(({ text }) => namesLaw(text));
}

/** "Zorgplicht (art. 21)": a heading with the article of the law that a text is about */
const isBracketed = ({ source }: Reading, { start, end }: Span): boolean =>
  source.text[start - 1] === '(' && source.text[end] === ')';

/** What stands before the first numbered article names a law. */
function isAboutLaw({ outline, sentences }: Reading): boolean {
  for (const clause of inOrder(outline)) {
    if (clause.kind === 'article' && /^\d/.test(clause.label)) return false;
    if (sentences.get(clause)?.some(({ text }) => namesLaw(text))) return true;
  }
  return false;
}

/** "Section 1B" beside "de eerste afdeling B" is a part, which the outline may not show */
const isPart = (targets: Reference['targets'], others: readonly Reference[]): boolean =>
  targets.length > 0 &&
  targets.every(({ path }) => others.some((other) => other.targets.some((two) => two.path === `part ${path}`)));

const keyOf = ({ targets }: Reference): string => targets.map(({ path }) => path).join();

/** What is wrong with where a reference points, or nothing. "artikel 3.1" within Module A stands for A.3.1: it can be found, but must be guessed. */
function fault(fact: Reference): readonly Fault[] {
  const key = keyOf(fact);
  const missing = fact.targets.some(({ how, path }) => how === 'none' && !path.startsWith('.'));
  if (missing) return [{ fact, key, meant: null }];
  const meant = fact.targets.find(({ how }) => how === 'completed')?.clause;
  return meant ? [{ fact, key, meant }] : [];
}
