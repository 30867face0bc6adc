import { bothWords, factsOf, wholePairs, wordsAt } from '../evidence/compare.ts';
import { groups, meets, namesOf } from '../evidence/naming.ts';
import { opensCapital } from '../languages/pattern.ts';
import type { Bitext, Pair } from '../model/bitext.ts';
import type { FactOf } from '../model/fact.ts';
import type { Problem } from '../model/finding.ts';
import type { Concept } from '../model/glossary.ts';
import { across, both, LANGS, type Lang } from '../model/side.ts';

/** A name that the text does not define, of a party that it defines by another, and where the other side names that party. */
type Slip = Readonly<{ pair: Pair; concept: Concept; other: FactOf<'term'>; party: FactOf<'party'> | null }>;

/**
 * A party that the text does not define where the other names one that it does: "the Customer" for the Opdrachtgever, whom the English defines as
 * Client. A slip is rare: what a text calls a party more often than not is its name, whatever was taken for the definition. One problem a party.
 */
export function undefinedParties(bitext: Bitext): readonly Problem[] {
  if (!bitext.definitions.pairs.some(({ concept }) => concept.party)) return [];
  const pairs = wholePairs(bitext);
  return LANGS.flatMap((lang) => {
    const slips = pairs.flatMap((pair) => inPair(bitext, pair, lang));
    return groups(slips, ({ concept }) => concept.origin)
      .filter((group) => pairs.filter((pair) => named(pair, group)).length > group.length)
      .map((group) => problem(bitext, lang, group));
  });
}

const count = (pair: Pair, lang: Lang, concept: Concept): number =>
  factsOf(pair, lang, 'party').filter((fact) => fact.concept === concept).length;

/** Both sides name the party by a name of its own. */
const named = (pair: Pair, [first]: readonly Slip[]): boolean =>
  first !== undefined && LANGS.every((lang) => count(pair, lang, first.concept) > 0);

/** @param lang the side that names the defined party */
function inPair(bitext: Bitext, pair: Pair, lang: Lang): readonly Slip[] {
  const far = across(lang);
  const meant = [...factsOf(pair, far, 'party'), ...factsOf(pair, far, 'stand-in')];
  const others = factsOf(pair, far, 'term').filter(
    (term) => isUndefined(bitext, far, term) && !meant.some(({ span }) => meets(span, term.span)),
  );
  if (others.length === 0) return [];
  const known = new Set(factsOf(pair, lang, 'term').map(({ concept }) => concept));
  const other = others.find(
    ({ span }) => !others.some((one) => one.span.start === span.start && known.has(one.concept)),
  );
  if (!other) return [];
  const party = factsOf(pair, lang, 'party').find(
    ({ concept }) => concept.layer === 'document' && count(pair, lang, concept) > count(pair, far, concept),
  );
  const concept = party?.concept ?? synonym(bitext, far, other.concept);
  return concept ? [{ pair, concept, other, party: party ?? null }] : [];
}

/** The party that the text defines by another name of the same concept: a glossary has "customer" and "client" for one. */
const synonym = ({ definitions: { pairs } }: Bitext, lang: Lang, { names }: Concept): Concept | null =>
  pairs.find(
    ({ concept }) =>
      concept.party &&
      namesOf(concept, lang).some((own) =>
        names[lang].some(({ text, status }) => status !== 'wrong' && text.toLowerCase() === own.toLowerCase()),
      ),
  )?.concept ?? null;

/** A name for a party, with a capital, that no definition explains; not "the Parties concerned". */
const isUndefined = (bitext: Bitext, lang: Lang, { concept, name, covered, span }: FactOf<'term'>): boolean =>
  !covered && name.status !== 'wrong' && isParty(concept) && opensCapital(wordsAt(bitext.sides[lang], span));

const isParty = ({ layer, domain }: Concept): boolean => layer !== 'document' && domain === 'parties';

function problem(bitext: Bitext, lang: Lang, slips: readonly Slip[]): Problem {
  const group = slips.toSorted((a, b) => Number(b.party !== null) - Number(a.party !== null));
  const [{ pair, concept, party }] = group as [Slip];
  const far = across(lang);
  const expected = namesOf(concept, far);
  const at = both({ nl: lang === 'nl', en: lang === 'en' }, (own) =>
    group.flatMap((slip) => (own ? (slip.party?.span ?? []) : slip.other.span)),
  );
  return {
    pair,
    at,
    side: far,
    say: { code: 'party-undefined', values: { ...bothWords(bitext, at), lang: far, defined: expected[0] ?? '' } },
    expected,
    concept: concept.origin,
    severity: party ? 'error' : 'warning',
  };
}
