import { isBehindPreposition, type Place, place } from '../facts/places.ts';
import { RECEIVING } from '../facts/receiving.ts';
import { LIGHT } from '../languages/deeds.ts';
import type { Bead, Bitext, Sentence } from '../model/bitext.ts';
import { both, LANGS, type Lang, type Sides } from '../model/side.ts';
import type { Tree } from '../model/tree.ts';
import { type Akin, isAkin, stemsAt } from './akin.ts';
import { type Couple, type Mentioned, mentioned, sameOne } from './mentions.ts';
import { conceptsIn, nodeAt, scopeOf } from './scopes.ts';

/** What is asked about: which words translate each other, and the grammar of sentences where it is known. */
export type Read = Pick<Bitext, 'lexicon' | 'parse' | 'scopes'>;

/** A party in the part that its sentence gives it; `words` = the stems of what is done or owned, `deeds` = where it stands in the tree,
 * `receives` = he is at the receiving end of it. */
type Actor = Readonly<{
  mention: Mentioned;
  place: Place;
  words: readonly Akin[];
  deeds: readonly number[];
  receives: boolean;
}>;

/** Below it the parser may as well have taken another reading. */
const SURE = 0.35;

/**
 * Mentions that have the same part in the same deed, but do not mean the same one: "Klant vrijwaart Leverancier" / "the Supplier indemnifies the Customer". A mention whose
 * own party has that part in that deed across is answered, however often another does as well.
 */
export function misplacedInDeeds(bitext: Read, bead: Bead<Sentence>): readonly Couple[] {
  return misplaced(bitext, bead, actorsOf(bitext, bead));
}

/**
 * Two that stand in each other's part: one of them in the same deed, and the other, each named once, in a part that is the same as well. One alone is enough where no
 * other mention of the two has a part in that deed, or could have: "Leverancier bepaalt de prijs na overleg met Klant" / "determined by the Customer after consulting the Supplier".
 */
export function exchangedInDeeds(bitext: Read, bead: Bead<Sentence>): readonly Couple[] {
  const actors = actorsOf(bitext, bead);
  const found = misplaced(bitext, bead, actors);
  const [first, second] = found;
  if (!first || (second && !inOrder(actors, found))) return found;
  if (second) return [];
  const nl = actors.nl.filter(({ mention }) => sameOne(mention, first.en));
  const en = actors.en.filter(({ mention }) => sameOne(mention, first.nl));
  const [dutch, english] = [nl[0], en[0]];
  if (dutch && english && nl.length === 1 && en.length === 1 && dutch.place.part === english.place.part)
    return [first, { nl: dutch.mention, en: english.mention, sure: first.sure }];
  const own = both(actors, (list, lang) => list.find(({ mention }) => mention === first[lang])?.words ?? []);
  const isElsewhere =
    nl.every(({ words }) => !isAkin(words, own.en, bitext.lexicon)) &&
    en.every(({ words }) => !isAkin(own.nl, words, bitext.lexicon));
  const isClear = LANGS.every((lang) =>
    mentioned(bead[lang])
      .filter((one) => one !== first[lang] && !actors[lang].some(({ mention }) => mention === one))
      .every((one) => isBehindWord(bitext, bead[lang], one, lang)),
  );
  return isElsewhere && isClear && first.sure >= ALONE && isSaidOfBoth(first) ? found : [];
}

/**
 * "Klant voert een analyse uit, met de door Leverancier uitgevoerde analyse" / "The Customer performs …, with the one conducted by the Supplier": the same two do the like, one
 * after the other in both texts. Two that were exchanged change places.
 */
function inOrder(actors: Sides<readonly Actor[]>, found: readonly Couple[]): boolean {
  const { nl, en } = both(actors, (list, lang) =>
    list.filter(({ mention }) => found.some((couple) => couple[lang] === mention)),
  );
  const parts = new Set([...nl, ...en].map(({ place }) => place.part));
  return (
    parts.size === 1 &&
    nl.length === en.length &&
    nl.every((one, at) => en[at] !== undefined && sameOne(one.mention, en[at].mention))
  );
}

/** So sure must the parser be of one that stands in the other's part where it did not find the part of that. */
const ALONE = 0.5;

/** "Je gegevens verwijderen wij": the parser takes "je" for "you" where it is "your"; the words around a pronoun must say the same. */
const isSaidOfBoth = ({ nl, en }: Couple): boolean => nl.kind !== 'person' || (nl.subject && en.subject);

/** "met Klant", "until Seller": a mention behind a preposition does nothing, though the part that it has is none that is compared. */
function isBehindWord({ parse }: Read, sentences: readonly Sentence[], { span }: Mentioned, lang: Lang): boolean {
  const sentence = sentences.find((one) => one.span.start <= span.start && span.end <= one.span.end);
  if (!parse || !sentence) return false;
  const tree = parse[lang](sentence);
  const at = nodeAt(sentence, tree, span);
  return at >= 0 && isBehindPreposition(tree, at);
}

/** The parties of both sides whose part is known; none where no grammar is, or where all mentions are of one party, which stands in nobody's part. */
function actorsOf({ parse }: Read, bead: Bead<Sentence>): Sides<readonly Actor[]> {
  const { nl, en } = both(bead, mentioned);
  const mayDiffer = nl.some((one) => en.some((two) => one.kind === two.kind && !sameOne(one, two)));
  if (!parse || !mayDiffer) return { nl: [], en: [] };
  return both(bead, (sentences, lang) =>
    sentences.flatMap((sentence) => actorsIn(sentence, parse[lang](sentence), lang)),
  );
}

function misplaced(bitext: Read, bead: Bead<Sentence>, actors: Sides<readonly Actor[]>): readonly Couple[] {
  const pairs = LANGS.every((lang) => actors[lang].length > 0) ? (scopeOf(bitext, bead)?.pairs() ?? []) : [];
  const isOneDeed = (nl: Actor, en: Actor): boolean =>
    isAkin(nl.words, en.words, bitext.lexicon) ||
    (nl.receives === en.receives && nl.deeds.some((at) => en.deeds.includes(pairs[at] ?? -1)));
  const same = (nl: Actor, en: Actor): boolean => nl.place.part === en.place.part && isOneDeed(nl, en);
  return actors.nl.flatMap((nl): readonly Couple[] => {
    const rivals = actors.en.filter((en) => same(nl, en));
    if (rivals.length === 0 || rivals.some((en) => sameOne(nl.mention, en.mention))) return [];
    const en = rivals.find(
      (one) =>
        one.mention.kind === nl.mention.kind &&
        !actors.nl.some((other) => sameOne(other.mention, one.mention) && same(other, one)),
    );
    const sure = en ? Math.min(nl.place.sure, en.place.sure) : 0;
    return en && sure >= SURE ? [{ nl: nl.mention, en: en.mention, sure }] : [];
  });
}

function actorsIn(sentence: Sentence, tree: Tree, lang: Lang): readonly Actor[] {
  const concepts = conceptsIn(sentence, tree);
  return mentioned([sentence]).flatMap((mention): readonly Actor[] => {
    const at = nodeAt(sentence, tree, mention.span);
    const found = at < 0 ? null : place(tree, at, lang);
    if (!found) return [];
    // "zal", "has": an auxiliary that the parser took for the main word says of no deed which it is
    const deeds = found.of.filter((word) => tree.nodes[word]?.tag !== 'AUX' && !isLight(tree, word, lang));
    // "krijg je van ons" / "we will send you": who gets something is not who sends it
    const receives = deeds.some((word) => RECEIVING[lang].has(tree.nodes[word]?.text.toLowerCase() ?? ''));
    const words = deeds.flatMap((word) => [...stemsAt(tree, word, lang), ...(concepts.get(word) ?? [])]);
    return words.length === 0 ? [] : [{ mention, place: found, words, deeds, receives }];
  });
}

/** "neemt", "takes": a verb of which its object says what it means, and that has no particle of its own ("neemt … over"). */
const isLight = ({ nodes, dependents }: Tree, at: number, lang: Lang): boolean =>
  LIGHT[lang].has((nodes[at]?.text ?? '').toLowerCase()) &&
  !(dependents[at] ?? []).some((one) => nodes[one]?.relation === 'compound:prt');
