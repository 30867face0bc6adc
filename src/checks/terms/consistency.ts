import { wholePairs, wordsAt } from '../../evidence/compare.ts';
import { alike, asks, groups, isRight, spansOf, type Term } from '../../evidence/naming.ts';
import type { Bitext, Pair } from '../../model/bitext.ts';
import type { Check, Problem } from '../../model/finding.ts';
import type { Concept } from '../../model/glossary.ts';
import { across, both, LANGS, type Lang } from '../../model/side.ts';

export const consistency: Check = {
  id: 'consistency',
  severity: 'warning',
  summary: 'In both texts one concept has one name throughout.',
  run: (bitext) => {
    const met = wholePairs(bitext).flatMap(renderings);
    return LANGS.flatMap((lang) => uneven(bitext, lang, met));
  },
};

/** A concept that a sentence names once on each side. */
type Rendering = Readonly<{ pair: Pair; concept: Concept; nl: Term; en: Term }>;

/** Only where both sides name a concept once, and that name is of no other concept named there, is it sure what renders what. */
function renderings(pair: Pair): readonly Rendering[] {
  return pair.sentences.flatMap((bead) => {
    const terms = both(bead, (sentences) =>
      sentences.flatMap(({ facts }) => facts.filter((fact): fact is Term => fact.kind === 'term' && isRight(fact))),
    );
    const asked = both(terms, (list) => list.filter(asks));
    return asked.nl.flatMap((nl): readonly Rendering[] => {
      const { concept } = nl;
      if (!isNamed(concept) || asked.nl.some((other) => other !== nl && other.concept === concept)) return [];
      const [en, ...more] = terms.en.filter((term) => term.concept === concept && !term.covered);
      if (!en || more.length > 0) return [];
      const rivals = new Set(asked.en.filter(({ span }) => span.start === en.span.start).map((term) => term.concept));
      const shared = asked.nl.some(
        (other) => other.span.start !== nl.span.start && rivals.has(other.concept) && other.concept !== concept,
      );
      return shared ? [] : [{ pair, concept, nl, en }];
    });
  });
}

/** What the text defines is for `terms`; "ingevolge", "voor zover" and the like are no names of anything, and "dag", "belang" are no terms. */
const isNamed = ({ layer, domain }: Concept): boolean => layer !== 'document' && !UNNAMED.has(domain);
const UNNAMED: ReadonlySet<string> = new Set(['contract-language', 'false-friends', 'general-nouns']);

/** How often the name that a text mostly uses must stand, and its share of all. */
const MOST = 3;
const SHARE = 0.7;

/** @param lang the side whose one name has several across */
function uneven(bitext: Bitext, lang: Lang, met: readonly Rendering[]): readonly Problem[] {
  const far = across(lang);
  const usual = new Map<string, Concept>();
  const uneven = groups(met, ({ concept }) => concept.origin)
    .flatMap((of) => alikes(of, lang))
    .flatMap((of) => {
      const [most, ...others] = alikes(of, far).toSorted((a, b) => b.length - a.length);
      if (!most || most.length < MOST || most.length < SHARE * of.length) return [];
      for (const { concept } of most) usual.set(nameOf(most, far), concept);
      return others.length > 0 ? [{ most, others }] : [];
    });
  return uneven.map(({ most, others }) => {
    const isTaken = others.some((one) => (usual.get(nameOf(one, far)) ?? one[0]?.concept) !== one[0]?.concept);
    return problem(bitext, lang, [most, ...others], isTaken ? 'warning' : 'note');
  });
}

const nameOf = ([first]: readonly Rendering[], lang: Lang): string => first?.[lang].name.text ?? '';

/** Those whose names on a side are of one family: "terminate" and "termination". */
function alikes(list: readonly Rendering[], lang: Lang): readonly (readonly Rendering[])[] {
  const found: Rendering[][] = [];
  for (const one of list) {
    const family = found.find((of) => of.some((other) => alike(other[lang].name.text, one[lang].name.text)));
    if (family) family.push(one);
    else found.push([one]);
  }
  return found;
}

function problem(
  { sides }: Bitext,
  lang: Lang,
  ways: readonly (readonly Rendering[])[],
  severity: 'warning' | 'note',
): Problem {
  const far = across(lang);
  const [most, ...others] = ways as [readonly Rendering[], ...(readonly Rendering[])[]];
  const odd = others.flat();
  const [{ pair, concept }] = odd as [Rendering];
  const counted = ways.map((way) => ({
    words: wordsAt(sides[far], (way[0] as Rendering)[far].span),
    count: way.length,
  }));
  return {
    pair,
    at: spansOf(both({ nl: null, en: null }, (_, side) => odd.map((one) => one[side]))),
    say: {
      code: 'term-uneven',
      values: { lang, words: wordsAt(sides[lang], (odd[0] as Rendering)[lang].span), ways: counted },
    },
    expected: [nameOf(most, far)],
    concept: concept.origin,
    severity,
  };
}
