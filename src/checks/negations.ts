import { isWhole } from '../align/beads.ts';
import { akinOf, isAkinAcross } from '../evidence/akin.ts';
import { wholePairs, wordsAt } from '../evidence/compare.ts';
import { factsIn, likenessIn, matched } from '../evidence/matching.ts';
import { covers } from '../evidence/naming.ts';
import { nodeAt, scopeOf } from '../evidence/scopes.ts';
import { affirmed } from '../facts/negations.ts';
import { predicateOf } from '../facts/predicates.ts';
import { AND, BUT } from '../languages/denials.ts';
import { stem } from '../languages/stem.ts';
import type { Bead, Bitext, Pair, Sentence } from '../model/bitext.ts';
import type { Fact, FactOf } from '../model/fact.ts';
import type { Check, Problem } from '../model/finding.ts';
import { across, both, LANGS, type Lang, only, type Sides } from '../model/side.ts';
import type { Span } from '../model/source.ts';

export const negations: Check = {
  id: 'negations',
  severity: 'error',
  summary: 'In both texts the same is denied.',
  run: (bitext) =>
    wholePairs(bitext).flatMap((pair) => {
      const lost = pair.sentences.filter(isClose).flatMap((bead) => {
        const found = unmatched(bitext, bead);
        if (found.length > 0) return found;
        const undenied = undeniedAcross(bitext, bead);
        if (undenied.length > 0) return undenied;
        const affirmed = affirmedAcross(bitext, bead);
        return affirmed.length > 0 ? affirmed : deniedElsewhere(bitext, bead);
      });
      // what one sentence denies too much, another of the pair may deny too little
      return lost
        .filter(({ lang }) => lost.every((other) => other.lang === lang))
        .map((one) => problem(bitext, pair, one));
    }),
};

/** Sentences that stand opposite each other one by one, or two by one: where one is cut into many it is said anew. */
const isClose = (bead: Bead<Sentence>): boolean => isWhole(bead) && Math.abs(bead.nl.length - bead.en.length) < 2;

type Negation = FactOf<'negation'>;
/** A denial that nothing answers; `sure` = without it both sides deny the same things: "niet … zonder toestemming" / "may … without consent". */
type Lost = Readonly<{ lang: Lang; fact: Negation; sure: boolean }>;

/** The words of one side of a sentence that deny, and that nothing on the other side answers. */
function unmatched(bitext: Bitext, bead: Bead<Sentence>): readonly Lost[] {
  const all = both(bead, (sentences) => factsIn(sentences, 'negation'));
  if (!LANGS.some((lang) => all[lang].some(({ asks }) => asks))) return [];
  const free = withoutTranslated(bitext, bead, unclaimed(bitext, all));
  const plain = both(free, (list) => list.filter(({ denial }) => denial !== 'hidden'));
  const asked = both(plain, (list) => list.filter(({ asks }) => asks));
  return LANGS.flatMap((lang): readonly Lost[] => {
    const hidden = free[across(lang)].filter(({ denial }) => denial === 'hidden');
    // "slechts met toestemming" / "not without consent": an "only" answers two
    const others = [...plain[across(lang)], ...hidden, ...hidden.filter(({ about }) => about === 'only')];
    if (asked[lang].length <= others.length) return [];
    const likeness = likenessIn(bitext, bead, lang);
    // "zonder" answers "without" before "niet" does
    const alike = (one: Negation, other: Negation) =>
      likeness(one, other) + (one.denial === 'without' && other.denial === 'without' ? 1 : 0);
    const { left } = matched(asked[lang], others, () => true, alike);
    const lost = left.filter((fact) => !isDouble(bead[lang], fact, free[lang]));
    return lost.length % 2 === 0
      ? []
      : lost.slice(0, 1).map((fact) => ({
          lang,
          fact,
          // "Staten zonder zeekust" / "land-locked States": what something is without is said in too many ways
          sure:
            fact.denial === 'not' && bead.nl.length === bead.en.length && isPlain(all[lang], fact, all[across(lang)]),
        }));
  });
}

/**
 * What one text denies in so many words and the other states of the same deed, though some word that denies by its meaning stands elsewhere over there: "mag de gegevens niet
 * verstrekken na beëindiging" / "may disclose the data after termination". Only where nothing that hangs on the deed across denies it.
 */
function undeniedAcross(bitext: Bitext, bead: Bead<Sentence>): readonly Lost[] {
  const all = withoutTranslated(
    bitext,
    bead,
    both(bead, (sentences) => factsIn(sentences, 'negation')),
  );
  const plain = both(all, (list) => list.filter(({ denial }) => denial !== 'hidden'));
  if (plain.nl.length + plain.en.length !== 1) return [];
  if (LANGS.some((side) => all[side].some(({ about }) => TURNING.includes(about)))) return [];
  const lang: Lang = plain.nl.length === 1 ? 'nl' : 'en';
  // "niet kan voortzetten" / "is prevented from continuing": a denial that this side does not have may be its answer
  const own = all[lang].map(({ about }) => about);
  if (all[across(lang)].some(({ about }) => about !== 'refuse' && !own.includes(about))) return [];
  const scope = scopeOf(bitext, bead);
  if (!scope) return [];
  const { sentences, trees } = scope;
  const pairs = scope.pairs();
  const far = across(lang);
  const touched = new Set(
    all[far].flatMap((fact) => {
      const at = nodeAt(sentences[far], trees[far], fact.span);
      const node = trees[far].nodes[at];
      // "a right of first refusal" denies no deed
      const deed = node?.relation === 'nmod' ? -1 : predicateOf(trees[far], at);
      return [at, node?.head ?? -1, deed, ...(trees[far].dependents[at] ?? [])];
    }),
  );
  const lost = plain[lang].find((fact) => {
    if (!fact.asks || fact.denial !== 'not' || isOtherwise(fact, all, lang)) return false;
    const denied = predicateOf(trees[lang], nodeAt(sentences[lang], trees[lang], fact.span));
    const partner = lang === 'nl' ? (pairs[denied] ?? -1) : pairs.indexOf(denied);
    return denied >= 0 && partner >= 0 && !touched.has(partner);
  });
  return lost ? [{ lang, fact: lost, sure: false }] : [];
}

/** "voor zover niet anders voortvloeit" / "except as otherwise provided": unless something else is said, and both say so. */
const isOtherwise = ({ span }: Negation, all: Sides<readonly Negation[]>, lang: Lang): boolean =>
  all[lang].some(({ about, span: next }) => about === 'except' && next.start === span.end + 1) &&
  all[across(lang)].some(({ about }) => about === 'except');

/**
 * Of two deeds that one text sets against each other the other denies the wrong one: "eindigt niet, maar gaat over" / "ends and does not pass".
 */
function deniedElsewhere(bitext: Bitext, bead: Bead<Sentence>): readonly Lost[] {
  const plain = both(bead, (sentences) => factsIn(sentences, 'negation').filter(({ denial }) => denial === 'not'));
  const [nl, en] = [plain.nl[0], plain.en[0]];
  if (!nl?.asks || !en?.asks || plain.nl.length > 1 || plain.en.length > 1) return [];
  const scope = scopeOf(bitext, bead);
  if (!scope) return [];
  const { sentences, trees } = scope;
  const pairs = scope.pairs();
  const facts = { nl, en };
  const denied = both(facts, ({ span }, lang) => predicateOf(trees[lang], nodeAt(sentences[lang], trees[lang], span)));
  const lang = LANGS.find((near) => {
    const far = across(near);
    const [own, other] = [denied[near], denied[far]];
    const answer = near === 'nl' ? (pairs[own] ?? -1) : pairs.indexOf(own);
    if (answer < 0 || other <= answer || trees[far].nodes[other]?.tag !== 'VERB') return false;
    const isSetAgainst = trees[near].nodes.slice(own + 1).some(({ text }) => BUT[near].has(text));
    const between = trees[far].nodes.slice(answer + 1, other);
    return isSetAgainst && between.some(({ text }) => AND[far].has(text) || BUT[far].has(text));
  });
  return lang ? [{ lang, fact: facts[lang], sure: false }] : [];
}

/**
 * A word with a denial in it where the other text has the same word without it, and nothing that denies: "overdraagbaar" / "non-transferable", "redelijke" /
 * "unreasonable". A noun may be a word of its own: "onkosten" / "costs".
 */
function affirmedAcross(bitext: Bitext, bead: Bead<Sentence>): readonly Lost[] {
  const all = both(bead, (sentences) => factsIn(sentences, 'negation'));
  const scope = scopeOf(bitext, bead);
  if (!scope) return [];
  const answers = bitext.words.answers(bead);
  const isNoun = (lang: Lang, { span }: Negation): boolean =>
    scope.trees[lang].nodes[nodeAt(scope.sentences[lang], scope.trees[lang], span)]?.tag === 'NOUN';
  return LANGS.flatMap((lang) => {
    const far = across(lang);
    if (all[far].length > 0) return [];
    return all[lang].slice(0, 1).flatMap((fact): readonly Lost[] => {
      const word = wordsAt(bitext.sides[lang], fact.span);
      const asked = fact.about === 'un' && all[lang].length === 1 && !isNoun(lang, fact);
      const rest = asked ? affirmed(word, lang) : null;
      if (rest === null) return [];
      const words = answers[far].map((one) => akinOf(one.word.text, far));
      const isSaid = (own: string): boolean => isAkinAcross(lang, [akinOf(own, lang)], words, bitext.lexicon);
      // "volgestorte en niet-volgestorte aandelen" / "paid-in and callable shares"
      const isItsOwn = answers[lang].some((one) => one.word.text.toLowerCase() === rest);
      return isSaid(rest) && !isSaid(word) && !isItsOwn ? [{ lang, fact, sure: false }] : [];
    });
  });
}

/** Words that are a "not" of the whole sentence wherever they stand: "in geen geval hoger dan" / "not exceed", "voor zover niet" / "unless". */
const TURNING: readonly string[] = ['limit', 'unless'];

/**
 * Nothing across could stand for what is lost: nothing denies there at all, or every other denial of its side has one of its kind across, and the other side has no more. That
 * holds of "not"; "without" is said in too many ways.
 */
function isPlain(own: readonly Negation[], lost: Negation, others: readonly Negation[]): boolean {
  if (own.length === 1 && others.length === 0) return true;
  const kinds = (list: readonly Negation[]) => list.map(({ denial, about }) => about || denial).sort();
  return lost.denial === 'not' && kinds(own.filter((one) => one !== lost)).join() === kinds(others).join();
}

/** "niet uitgesloten", "not unreasonable": right before a hidden denial that nothing answers, a "not" makes it positive. */
function isDouble(sentences: readonly Sentence[], { span }: Negation, free: readonly Negation[]): boolean {
  const words = sentences.flatMap((sentence) => sentence.words);
  const at = words.findIndex((word) => word.span.start >= span.end);
  const close = words[Math.min(at + 2, words.length - 1)]?.span.end ?? span.end;
  return free.some((other) => other.denial === 'hidden' && other.span.start >= span.end && other.span.end <= close);
}

/**
 * A word that ends or limits something, and that a word across says as well, is no answer to a "not" over there: in "De vrijwaring geldt niet" / "The indemnity applies" the
 * indemnity is the vrijwaring, in "geen fatale termijnen" / "strict time limits" the limits are the termijnen.
 */
function withoutTranslated(
  bitext: Bitext,
  bead: Bead<Sentence>,
  all: Sides<readonly Negation[]>,
): Sides<readonly Negation[]> {
  const answers = bitext.words.answers(bead);
  return both(all, (list, lang) => {
    const said = (span: Span): boolean => {
      const found = answers[lang].find(({ word }) => word.span.start === span.start && word.span.end === span.end);
      const by = found?.by == null ? undefined : answers[across(lang)][found.by];
      if (!found || !by) return false;
      // "niet meegerekend" / "excluding": the word across is denied itself
      const before = wordBefore(bead[across(lang)], by.word.span);
      if (before && all[across(lang)].some((fact) => fact.denial === 'not' && covers(fact.span, before))) return false;
      const denial = all[across(lang)].find((fact) => covers(fact.span, by.word.span));
      if (denial && denial.about !== aboutAt(list, span)) return false;
      const one = akinOf(found.word.text, lang);
      const other = akinOf(by.word.text, across(lang));
      if (
        conceptsAt(bead[lang], span).some((concept) => conceptsAt(bead[across(lang)], by.word.span).includes(concept))
      )
        return true;
      return isAkinAcross(lang, [one], [other], bitext.lexicon);
    };
    return list.filter(({ about, span }) => !OF_THINGS.includes(about) || !said(span));
  });
}

/** Where the word in front of another stands. */
const wordBefore = (sentences: readonly Sentence[], { start }: Span): Span | undefined =>
  sentences.flatMap(({ words }) => words.findLast(({ span }) => span.end <= start)?.span ?? []).at(-1);

const aboutAt = (list: readonly Negation[], { start }: Span): string | undefined =>
  list.find(({ span }) => span.start === start)?.about;

/** The concepts that a word of these sentences names; in "no longer apply" the name itself denies. */
const conceptsAt = (sentences: readonly Sentence[], span: Span): readonly string[] =>
  sentences.flatMap(({ facts }) =>
    facts.flatMap((fact) =>
      fact.kind === 'term' && covers(fact.span, span) && !denies(facts, fact.span) ? [fact.concept.origin] : [],
    ),
  );

const denies = (facts: readonly Fact[], span: Span): boolean =>
  facts.some((fact) => fact.kind === 'negation' && fact.denial !== 'hidden' && covers(span, fact.span));

/** Ideas that are told of things as well as denied of deeds: an indemnity, a limit, an end, an objection, a loss. */
const OF_THINGS: readonly string[] = ['exclude', 'only', 'end', 'refuse', 'lack'];

/** "tenzij" / "except where", "behoudens indien" / "unless" */
const EXCEPTING: readonly string[] = ['unless', 'except'];

/** Hidden denials that answer each other answer nothing else: "weigert" and "refuses", "tenzij" and "unless", "in gebreke blijft" and "fails to". */
function unclaimed(bitext: Bitext, all: Sides<readonly Negation[]>): Sides<readonly Negation[]> {
  const [named, plain] = [
    both(all, (list) => list.filter(({ about }) => about !== '')),
    both(all, (list) => list.filter(({ about }) => about === '')),
  ];
  const word = ({ span }: Negation, lang: Lang) => stem(wordsAt(bitext.sides[lang], span), lang);
  const translated = (nl: Negation, en: Negation) => bitext.lexicon.get(word(nl, 'nl'))?.get(word(en, 'en')) ?? 0;
  // "geen … noch …" is "no … or …" or "neither … nor …": a "nor" says no more than the "not" before it
  const same = (one: Negation, two: Negation) => one.about === two.about && one.about !== 'nor';
  const asked = matched(
    named.en.filter(({ asks }) => asks),
    named.nl,
    same,
    () => 0,
  );
  // "uitgesloten, tenzij" / "may not …, except where": the exception answers the exception before it answers what is ruled out
  const excepted = matched(
    asked.spare,
    [...asked.left, ...named.en.filter(({ asks }) => !asks)],
    (one, two) => EXCEPTING.includes(one.about) && EXCEPTING.includes(two.about),
    translated,
  );
  const first = matched(excepted.left, excepted.spare, (one, two) => translated(one, two) > 0.04, translated);
  const { left: nl, spare: en } = matched(first.left, first.spare, same, () => 0);
  return { nl: [...plain.nl, ...nl], en: [...plain.en, ...en] };
}

function problem(bitext: Bitext, pair: Pair, { lang, fact, sure }: Lost): Problem {
  return {
    pair,
    at: only(lang, [fact.span]),
    say: { code: 'denied-in-one', values: { lang, words: wordsAt(bitext.sides[lang], fact.span) } },
    ...(sure ? {} : { severity: 'warning' }),
  };
}
