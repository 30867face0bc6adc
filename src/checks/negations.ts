import { wholePairs, wordsAt } from '../evidence/compare.ts';
import { factsIn, likenessIn, matched } from '../evidence/matching.ts';
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
      const lost = pair.sentences.filter(isClose).flatMap((bead) => unmatched(bitext, bead));
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
/** A denial that nothing answers; `sure` = it is the only one of its sentence, and the other side has none at all, not even a hidden one. */
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
    const { left } = matched(asked[lang], others, () => true, likenessIn(bitext, bead, lang));
    const lost = left.filter((fact) => !isDouble(bead[lang], fact, free[lang]));
    return lost.length % 2 === 0
      ? []
      : lost.slice(0, 1).map((fact) => ({
          lang,
          fact,
          sure: all[across(lang)].length === 0 && all[lang].length === 1 && bead.nl.length === bead.en.length,
        }));
  });
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
