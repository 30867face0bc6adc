import { allForOne } from '../evidence/all-parties.ts';
import { expectedFor, factsOf, namedParty, wholePairs, wordsAt, wordsBeside } from '../evidence/compare.ts';
import { headingsOf } from '../evidence/headings.ts';
import { mentioned, sameMentions, sameOne } from '../evidence/mentions.ts';
import { otherAccount } from '../evidence/own-account.ts';
import { misplaced } from '../evidence/parts.ts';
import type { Bead, Bitext, Pair, Sentence } from '../model/bitext.ts';
import type { FactOf } from '../model/fact.ts';
import type { Check, Problem } from '../model/finding.ts';
import type { Concept } from '../model/glossary.ts';
import { across, both, LANGS } from '../model/side.ts';
import { undefinedParties } from './undefined-parties.ts';

export const parties: Check = {
  id: 'parties',
  severity: 'error',
  summary: 'In both texts the same parties are named, and only defined ones.',
  run: (bitext) => [
    ...wholePairs(bitext).flatMap((pair) => {
      const whole = inPair(bitext, pair);
      return whole.length > 0
        ? whole
        : [
            ...inSentences(bitext, pair),
            ...allOrOne(bitext, pair),
            ...atTheExpense(bitext, pair),
            ...inHeadings(bitext, pair),
          ];
    }),
    ...undefinedParties(bitext),
  ],
};

/**
 * One party on the Dutch side only and another on the English side only: one stands where the other belongs. A party that is merely not
 * named across is none: a pronoun, "the parties" or a passive may stand for it.
 */
function inPair(bitext: Bitext, pair: Pair): readonly Problem[] {
  const facts = { nl: factsOf(pair, 'nl', 'party'), en: factsOf(pair, 'en', 'party') };
  const named = both(facts, (list) => new Set(list.map(({ concept }) => concept)));
  const only = both(facts, (list, lang) => list.filter(({ concept }) => !named[across(lang)].has(concept)));
  const [nl, en] = [only.nl[0], only.en[0]];
  if (!nl || !en) return [];
  return [
    {
      pair,
      at: { nl: spansOf(only.nl, nl.concept), en: spansOf(only.en, en.concept) },
      say: { code: 'party-differs', values: namedParty(bitext, { nl, en }) },
      ...expectedFor({ nl, en }),
      ...(isOpen(pair) ? { severity: 'warning' } : {}),
    },
  ];
}

/**
 * Both texts name both parties, one of them once where the other belongs: "voor onze rekening" / "for your account", "totdat Verstrekker … heeft
 * bevestigd" / "until the Recipient has confirmed". Texts that speak to the reader are translated more freely.
 */
function inSentences(bitext: Bitext, pair: Pair): readonly Problem[] {
  const all = both({ nl: 'nl', en: 'en' } as const, (lang) => pair.sentences.flatMap((bead) => mentioned(bead[lang])));
  if (sameMentions(all.nl, all.en)) return [];
  return pair.sentences.flatMap((bead) => {
    if (sameMentions(mentioned(bead.nl), mentioned(bead.en))) return [];
    return misplaced(bitext, bead).map(
      (couple): Problem => ({
        pair,
        at: { nl: [couple.nl.span], en: [couple.en.span] },
        say: { code: 'party-differs', values: namedParty(bitext, couple) },
        ...expectedFor(couple),
        ...(isOpen(pair) || couple.nl.kind === 'person' ? { severity: 'warning' } : {}),
      }),
    );
  });
}

/** "voor eigen rekening" / "at the Owner's expense" */
const atTheExpense = (bitext: Bitext, pair: Pair): readonly Problem[] =>
  pair.sentences.flatMap((bead) =>
    otherAccount(pair, bead).map(
      (spans): Problem => ({
        pair,
        at: both(spans, (span) => [span]),
        say: { code: 'own-or-other', values: wordsBeside(bitext, spans) },
        severity: 'warning',
      }),
    ),
  );

/** "Verplichtingen van de Eigenaar" / "Obligations of the User": a heading that names another party. */
function inHeadings(bitext: Bitext, pair: Pair): readonly Problem[] {
  const headings = headingsOf(bitext, pair);
  if (!headings) return [];
  const named = both(headings, (heading) => mentioned([heading]).filter(({ kind }) => kind === 'party'));
  const only = both(named, (list, lang) => list.filter((one) => !named[across(lang)].some((far) => sameOne(one, far))));
  const [nl, en] = [only.nl[0], only.en[0]];
  if (nl?.kind !== 'party' || en?.kind !== 'party') return [];
  const at = { nl: [nl.span], en: [en.span] };
  return [{ pair, at, say: { code: 'party-differs', values: namedParty(bitext, { nl, en }) }, severity: 'warning' }];
}

/** "Partijen houden het bedrag geheim" / "The Contractor shall keep the amount secret": all of them on one side, one of them on the other. */
function allOrOne(bitext: Bitext, pair: Pair): readonly Problem[] {
  return pair.sentences.flatMap((bead) => {
    const byDeed = allForOne(bitext, bead).map(({ lang, spans, one }): Problem => {
      const values = { ...wordsBeside(bitext, spans), what: lang === 'nl' && 'what' in one ? one.what : '' };
      return { pair, at: both(spans, (span) => [span]), say: { code: 'parties-for-one', values } };
    });
    return byDeed.length > 0 ? byDeed : allOrOneAlone(bitext, pair, bead);
  });
}

/** The same where nobody else is named, and no pronoun may stand for him. */
const allOrOneAlone = (bitext: Bitext, pair: Pair, bead: Bead<Sentence>): readonly Problem[] =>
  LANGS.flatMap((lang): readonly Problem[] => {
    const open = both(bead, (list) => list.flatMap(({ facts }) => facts.filter(({ kind }) => kind === 'stand-in')));
    const named = both(bead, mentioned);
    const [all, one] = [open[lang][0], named[across(lang)][0]];
    if (!all || !one || named[lang].length > 0 || open[across(lang)].length > 0) return [];
    if (!/^(?:partijen|parties)$/i.test(wordsAt(bitext.sides[lang], all.span))) return [];
    if (one.kind !== 'party' || !one.subject || !named[across(lang)].every((other) => sameOne(one, other))) return [];
    const spans = lang === 'nl' ? { nl: all.span, en: one.span } : { nl: one.span, en: all.span };
    const values = { ...wordsBeside(bitext, spans), what: lang === 'nl' ? one.what : '' };
    return [{ pair, at: both(spans, (span) => [span]), say: { code: 'parties-for-one', values } }];
  });

/** Some word of the pair leaves open which party it means. */
const isOpen = (pair: Pair): boolean => LANGS.some((lang) => factsOf(pair, lang, 'stand-in').length > 0);

const spansOf = (facts: readonly FactOf<'party'>[], concept: Concept) =>
  facts.filter((fact) => fact.concept === concept).map(({ span }) => span);
