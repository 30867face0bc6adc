import {
  across,
  type Bitext,
  both,
  type Check,
  type Concept,
  type FactOf,
  LANGS,
  type Lang,
  type Pair,
  type Problem,
  type Sides,
  type Span,
} from '../model.ts';
import { factsOf, wholePairs, wordsAt } from './compare.ts';

export const terms: Check = {
  id: 'terms',
  severity: 'warning',
  summary: 'In both texts each concept is named by one of its terms.',
  run: (bitext) =>
    LANGS.flatMap((lang) =>
      grouped(
        bitext,
        lang,
        wholePairs(bitext).flatMap((pair) => unanswered(pair, lang)),
      ),
    ),
};

type Term = FactOf<'term'>;
type Miss = Readonly<{ pair: Pair; term: Term; wrong: Term | null; spans: readonly Span[] }>;

/** The concepts that one side of a pair names and the other does not, by any name of it or of a homonym. */
function unanswered(pair: Pair, lang: Lang): readonly Miss[] {
  const facts = both({ nl: 'nl', en: 'en' } as Sides<Lang>, (side) =>
    factsOf(pair, side, 'term').filter(({ name }) => name.status !== 'wrong'),
  );
  const asked = facts[lang].filter(({ covered }) => !covered);
  // "Opdrachtgever … hij" / "the Client … it": a wrong name that another concept of the clause explains is no fault
  const named = new Set(facts[lang].map(({ concept }) => concept));
  const explained = (span: Span) =>
    facts[across(lang)].some(
      (other) => other.span.start < span.end && span.start < other.span.end && named.has(other.concept),
    );
  const wrong = factsOf(pair, across(lang), 'term').filter(
    ({ name, span, covered }) => name.status === 'wrong' && !covered && !explained(span),
  );
  const across_ = new Set(facts[across(lang)].map(({ concept }) => concept));
  const found: Miss[] = [];
  for (const term of asked) {
    const homonyms = asked.filter(({ span }) => span.start === term.span.start);
    if (homonyms.some(({ concept }) => across_.has(concept))) continue;
    if (found.some((miss) => miss.term.concept === term.concept)) continue;
    const spans = facts[lang].filter(({ concept }) => concept === term.concept).map(({ span }) => span);
    found.push({ pair, term, wrong: wrong.find(({ concept }) => concept === term.concept) ?? null, spans });
  }
  return found;
}

/** One problem a concept, with all its places. */
function grouped(bitext: Bitext, lang: Lang, misses: readonly Miss[]): readonly Problem[] {
  const groups = new Map<string, Miss[]>();
  for (const miss of misses) {
    if (!worthSaying(miss, lang)) continue;
    const key = `${miss.term.concept.origin} ${miss.wrong ? wordsAt(bitext.sides[across(lang)], miss.wrong.span).toLowerCase() : ''}`;
    groups.set(key, [...(groups.get(key) ?? []), miss]);
  }
  return [...groups.values()].map((group) => problem(bitext, lang, group));
}

/** What a reviser would look at: a name that is wrong, or a term that the text or the user's glossary fixes. */
const worthSaying = ({ term, wrong }: Miss, lang: Lang): boolean =>
  wrong !== null || (lang === 'nl' && term.concept.layer !== 'bundled');

function problem(bitext: Bitext, lang: Lang, group: readonly Miss[]): Problem {
  const [{ pair, term, wrong }] = group as [Miss];
  const own = group.flatMap(({ spans }) => spans);
  const other = group.flatMap((miss) => (miss.wrong ? [miss.wrong.span] : []));
  const expected = namesOf(term.concept, across(lang));
  const word = wordsAt(bitext.sides[lang], term.span);
  const reason = wrong?.name.reason ? ` (${wrong.name.reason})` : '';
  const message = wrong
    ? `${NAMES[lang]} "${word}" is not "${wordsAt(bitext.sides[across(lang)], wrong.span)}"${reason}; expected "${expected[0]}".`
    : `${NAMES[lang]} "${word}": the ${NAMES[across(lang)]} has no "${expected[0]}".`;
  return {
    pair,
    at: lang === 'nl' ? { nl: own, en: other } : { nl: other, en: own },
    message,
    expected,
    concept: term.concept.origin,
  };
}

const NAMES = { nl: 'Dutch', en: 'English' } as const;

const namesOf = ({ names }: Concept, lang: Lang): readonly string[] =>
  names[lang].filter(({ status }) => status !== 'wrong').map(({ text }) => text);
