import { across, type Bitext, type Concept, type FactOf, LANGS, type Lang, type Pair, type Problem } from '../model.ts';
import { opensCapital } from '../text/pattern.ts';
import { differing, factsOf, wholePairs, wordsAt } from './compare.ts';
import { meets, namesOf } from './naming.ts';
import { TEXTS } from './structure.ts';

/**
 * A party that the text does not define where the other names one that it does: "the Customer" for the Opdrachtgever, whom the English defines as
 * Client.
 */
export const undefinedParties = (bitext: Bitext): readonly Problem[] => {
  const defined = bitext.definitions.pairs.some(({ concept }) => concept.party);
  return defined ? wholePairs(bitext).flatMap((pair) => LANGS.flatMap((lang) => inPair(bitext, pair, lang))) : [];
};

/** @param lang the side that names the defined party */
function inPair(bitext: Bitext, pair: Pair, lang: Lang): readonly Problem[] {
  const far = across(lang);
  const meant = [...factsOf(pair, far, 'party'), ...factsOf(pair, far, 'stand-in')];
  const others = factsOf(pair, far, 'term').filter(
    (term) => isUndefined(bitext, far, term) && !meant.some(({ span }) => meets(span, term.span)),
  );
  if (others.length === 0) return [];
  const known = new Set(factsOf(pair, lang, 'term').map(({ concept }) => concept));
  const named = new Set(factsOf(pair, far, 'party').map(({ concept }) => concept));
  const missing = factsOf(pair, lang, 'party').find(
    ({ concept }) => concept.layer === 'document' && !named.has(concept),
  );
  const other = others.find(
    ({ span }) => !others.some((one) => one.span.start === span.start && known.has(one.concept)),
  );
  if (!missing || !other) return [];
  const expected = namesOf(missing.concept, far);
  const at = { nl: lang === 'nl' ? [missing.span] : [other.span], en: lang === 'en' ? [missing.span] : [other.span] };
  return [
    {
      pair,
      at,
      side: far,
      message: `The party named: ${differing(bitext, at)}; the ${TEXTS[far]} defines ${expected.map((name) => `"${name}"`).join(' and ')}.`,
      expected,
      concept: missing.concept.origin,
    },
  ];
}

/** A name for a party, with a capital, that no definition explains; not "the Parties concerned". */
const isUndefined = (bitext: Bitext, lang: Lang, { concept, name, covered, span }: FactOf<'term'>): boolean =>
  !covered && name.status !== 'wrong' && isParty(concept) && opensCapital(wordsAt(bitext.sides[lang], span));

const isParty = ({ layer, domain }: Concept): boolean => layer !== 'document' && domain === 'parties';
