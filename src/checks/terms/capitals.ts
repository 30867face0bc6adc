import { factsOf, wholePairs, wordsBeside } from '../../evidence/compare.ts';
import { covers, groups, isPaired, isRight, namesOf, spansOf } from '../../evidence/naming.ts';
import type { Bitext, Pair } from '../../model/bitext.ts';
import type { FactOf } from '../../model/fact.ts';
import type { Check, Problem } from '../../model/finding.ts';
import { across, both, type Sides } from '../../model/side.ts';
import { answers } from './rewordings.ts';

type Mention = FactOf<'term'> | FactOf<'party'>;

export const capitals: Check = {
  id: 'capitals',
  severity: 'warning',
  summary: 'In both texts a defined term is written as one.',
  run: (bitext) =>
    groups(wholePairs(bitext).flatMap(inPair), ({ nl }) => nl.concept.origin).map((group) => problem(bitext, group)),
};

type Difference = Readonly<{ pair: Pair; nl: Mention; en: Mention }>;

function inPair(pair: Pair): readonly Difference[] {
  const all = both({ nl: null, en: null }, (_, lang) =>
    [...factsOf(pair, lang, 'term').filter(counts), ...factsOf(pair, lang, 'party')]
      .filter(({ concept }) => concept.layer === 'document' && isPaired(concept))
      .sort((a, b) => a.span.start - b.span.start),
  );
  return groups(all.nl, ({ concept }) => concept.origin).flatMap((nl) => {
    const origin = nl[0]?.concept.origin;
    const named = { nl, en: all.en.filter(({ concept }) => concept.origin === origin) };
    const inSentences = pair.sentences.flatMap((bead) =>
      differences(
        pair,
        both(named, (list, lang) => list.filter((one) => bead[lang].some(({ span }) => covers(span, one.span)))),
      ),
    );
    return inSentences.length > 0 ? inSentences : differences(pair, named);
  });
}

/** A longer name that holds the term is another one: "special categories of personal data" */
const counts = (term: FactOf<'term'>): boolean => isRight(term) && !term.covered && answers(term);

/**
 * A term on one side opposite the plain word on the other. Where both sides name it as often, the first stands opposite the first; else one side
 * must have the term more often and the other the word, since a pronoun may stand for either.
 */
function differences(pair: Pair, { nl, en }: Sides<readonly Mention[]>): readonly Difference[] {
  if (nl.length === en.length)
    return nl.flatMap((one, at) => {
      const two = en[at];
      return two && isOther(one, two) ? [{ pair, nl: one, en: two }] : [];
    });
  const written = (list: readonly Mention[], how: Mention['written']) => list.filter((one) => one.written === how);
  const found: Difference[] = [];
  for (const [how, other] of [
    ['term', 'word'],
    ['word', 'term'],
  ] as const) {
    const [own, far] = [written(nl, how), written(en, other)];
    const spare = own.length - written(en, how).length - written(en, 'either').length;
    const facing = far.length - written(nl, other).length - written(nl, 'either').length;
    for (let at = 0; at < Math.min(spare, facing); at++) {
      const [one, two] = [own.at(at - spare), far.at(at - facing)];
      if (one && two) found.push({ pair, nl: one, en: two });
    }
  }
  return found;
}

const isOther = ({ written: one }: Mention, { written: two }: Mention): boolean =>
  one !== two && one !== 'either' && two !== 'either';

function problem(bitext: Bitext, group: readonly Difference[]): Problem {
  const [{ pair, nl, en }] = group as [Difference];
  const at = spansOf({ nl: group.map((one) => one.nl), en: group.map((one) => one.en) });
  const term = nl.written === 'term' ? 'nl' : 'en';
  return {
    pair,
    at,
    say: { code: 'capital-in-one', values: { ...wordsBeside(bitext, { nl: nl.span, en: en.span }), lang: term } },
    expected: namesOf(nl.concept, across(term)).slice(0, 1),
    concept: nl.concept.origin,
  };
}
