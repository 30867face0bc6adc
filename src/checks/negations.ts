import { wholePairs, wordsAt } from '../evidence/compare.ts';
import { factsIn, likenessIn, matched } from '../evidence/matching.ts';
import { nodeAt, scopeOf } from '../evidence/scopes.ts';
import { predicateOf } from '../facts/predicates.ts';
import { stem } from '../languages/stem.ts';
import type { Bead, Bitext, Pair, Sentence } from '../model/bitext.ts';
import type { FactOf } from '../model/fact.ts';
import type { Check, Problem } from '../model/finding.ts';
import { across, both, LANGS, type Lang, only, type Sides } from '../model/side.ts';

export const negations: Check = {
  id: 'negations',
  severity: 'error',
  summary: 'In both texts the same is denied.',
  run: (bitext) =>
    wholePairs(bitext).flatMap((pair) => {
      const lost = pair.sentences.filter(isClose).flatMap((bead) => {
        const found = unmatched(bitext, bead);
        return found.length > 0 ? found : undeniedAcross(bitext, bead);
      });
      // what one sentence denies too much, another of the pair may deny too little
      return lost
        .filter(({ lang }) => lost.every((other) => other.lang === lang))
        .map((one) => problem(bitext, pair, one));
    }),
};

/** Sentences that stand opposite each other one by one, or two by one: where one is cut into many it is said anew. */
const isClose = ({ nl, en }: Bead<Sentence>): boolean =>
  nl.length > 0 && en.length > 0 && Math.abs(nl.length - en.length) < 2;

type Negation = FactOf<'negation'>;
/** A denial that nothing answers; `sure` = without it both sides deny the same things: "niet … zonder toestemming" / "may … without consent". */
type Lost = Readonly<{ lang: Lang; fact: Negation; sure: boolean }>;

/** The words of one side of a sentence that deny, and that nothing on the other side answers. */
function unmatched(bitext: Bitext, bead: Bead<Sentence>): readonly Lost[] {
  const all = both(bead, (sentences) => factsIn(sentences, 'negation'));
  if (!LANGS.some((lang) => all[lang].some(({ asks }) => asks))) return [];
  const free = unclaimed(bitext, all);
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
          sure: bead.nl.length === bead.en.length && isPlain(all[lang], fact, all[across(lang)]),
        }));
  });
}

/**
 * What one text denies in so many words and the other states of the same deed, though some word that denies by its meaning stands elsewhere over there: "mag de gegevens niet
 * verstrekken na beëindiging" / "may disclose the data after termination". Only where nothing that hangs on the deed across denies it.
 */
function undeniedAcross(bitext: Bitext, bead: Bead<Sentence>): readonly Lost[] {
  const all = both(bead, (sentences) => factsIn(sentences, 'negation'));
  const plain = both(all, (list) => list.filter(({ denial }) => denial !== 'hidden'));
  if (plain.nl.length + plain.en.length !== 1) return [];
  if (LANGS.some((side) => all[side].some(({ about }) => TURNING.includes(about)))) return [];
  const lang: Lang = plain.nl.length === 1 ? 'nl' : 'en';
  const scope = scopeOf(bitext, bead);
  if (!scope) return [];
  const { sentences, trees } = scope;
  const pairs = scope.pairs();
  const far = across(lang);
  const touched = new Set(
    all[far].flatMap((fact) => {
      const at = nodeAt(sentences[far], trees[far], fact.span);
      return [at, trees[far].nodes[at]?.head ?? -1, predicateOf(trees[far], at), ...(trees[far].dependents[at] ?? [])];
    }),
  );
  const lost = plain[lang].find((fact) => {
    if (!fact.asks || fact.denial !== 'not') return false;
    const denied = predicateOf(trees[lang], nodeAt(sentences[lang], trees[lang], fact.span));
    const partner = lang === 'nl' ? (pairs[denied] ?? -1) : pairs.indexOf(denied);
    return denied >= 0 && partner >= 0 && !touched.has(partner);
  });
  return lost ? [{ lang, fact: lost, sure: false }] : [];
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
  const first = matched(
    asked.spare,
    [...asked.left, ...named.en.filter(({ asks }) => !asks)],
    (one, two) => translated(one, two) > 0.04,
    translated,
  );
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
