import { placeOf } from '../facts/trees.ts';
import type { Bead, Bitext, Sentence } from '../model/bitext.ts';
import type { Scope } from '../model/evidence.ts';
import type { Lexicon } from '../model/glossary.ts';
import { both, type Sides } from '../model/side.ts';
import type { Span } from '../model/source.ts';
import type { Tree } from '../model/tree.ts';
import { type Akin, akinAmong, stemsAt } from './akin.ts';

/** Words that carry meaning. */
const CONTENT: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM']);

/** What scopes are found in: texts whose grammar is known. */
type Parsed = Pick<Bitext, 'parse' | 'lexicon' | 'scopes'>;

/** The same bitext, in which each bead is looked at once, however many checks ask for its scope. */
export function withScopes(bitext: Bitext): Bitext {
  const known = new WeakMap<Bead<Sentence>, Scope | null>();
  const scopes = (bead: Bead<Sentence>): Scope | null => {
    const seen = known.get(bead);
    if (seen !== undefined) return seen;
    const found = scopeIn(bitext, bead);
    known.set(bead, found);
    return found;
  };
  return { ...bitext, scopes };
}

/** The scope of a bead of one sentence and one; null where there are more, or no grammar is known. */
export const scopeOf = (bitext: Parsed, bead: Bead<Sentence>): Scope | null =>
  bitext.scopes ? bitext.scopes(bead) : scopeIn(bitext, bead);

function scopeIn({ parse, lexicon }: Parsed, bead: Bead<Sentence>): Scope | null {
  const [nl, en] = [bead.nl[0], bead.en[0]];
  if (!parse || !nl || !en || bead.nl.length > 1 || bead.en.length > 1) return null;
  const sentences = { nl, en };
  const trees = both(sentences, (sentence, lang) => parse[lang](sentence));
  let pairs: readonly number[] | null = null;
  return {
    sentences,
    trees,
    pairs: () => {
      pairs ??= paired(sentences, trees, lexicon);
      return pairs;
    },
  };
}

/** A translation as rare as this makes two verbs of a sentence one another's, where no other two could be. */
const RARE = 0.02;

/**
 * Words of one meaning that stand once on either side: by the lexicon and by the terms they name; and verbs that are then left, where the lexicon has but the one couple
 * of them, however rare a translation it is: "verschaft" / "supply".
 */
function paired(sentences: Sides<Sentence>, trees: Sides<Tree>, lexicon: Lexicon): readonly number[] {
  const words = both(trees, (tree, lang) => {
    const concepts = conceptsIn(sentences[lang], tree);
    return tree.nodes.map(({ tag }, at) =>
      CONTENT.has(tag) ? [...stemsAt(tree, at, lang), ...(concepts.get(at) ?? [])] : [],
    );
  });
  const sure = mutual(words.nl.map(akinAmong(words.en, lexicon)));
  const isFree = {
    nl: (at: number): boolean => sure[at] === -1 && trees.nl.nodes[at]?.tag === 'VERB',
    en: (at: number): boolean => !sure.includes(at) && trees.en.nodes[at]?.tag === 'VERB',
  };
  const rare = words.nl.map((dutch, nl) =>
    isFree.nl(nl)
      ? words.en.flatMap((english, en) => (isFree.en(en) && mayBe(dutch, english, lexicon) ? [en] : []))
      : [],
  );
  return mutual(rare).map((en, nl) => (en < 0 ? (sure[nl] ?? -1) : en));
}

/** Some stem of one is ever a translation of some stem of the other. */
const mayBe = (nl: readonly Akin[], en: readonly Akin[], lexicon: Lexicon): boolean =>
  nl.some((dutch) => en.some((english) => (lexicon.get(dutch.stem)?.get(english.stem) ?? 0) >= RARE));

/** For each list of partners its only one, where no other list has it; else -1. */
function mutual(partners: readonly (readonly number[])[]): readonly number[] {
  const claimed = new Map<number, number>();
  for (const list of partners) for (const at of list) claimed.set(at, (claimed.get(at) ?? 0) + 1);
  return partners.map(([only, ...more]) =>
    only !== undefined && more.length === 0 && claimed.get(only) === 1 ? only : -1,
  );
}

/** The concepts that each word of a sentence names, as words to which only the same concept is akin: "vrijwaart" / "indemnifies". */
export function conceptsIn(sentence: Sentence, { nodes }: Tree): ReadonlyMap<number, readonly Akin[]> {
  const found = new Map<number, Akin[]>();
  for (const fact of sentence.facts) {
    if (fact.kind !== 'term' || fact.name.status === 'wrong' || fact.covered) continue;
    const span = placeOf(sentence, fact.span);
    if (!span) continue;
    const named = { stem: `concept ${fact.concept.origin}`, alike: null };
    for (const [at, { start }] of nodes.entries()) {
      if (start < span.start || start >= span.end) continue;
      const list = found.get(at);
      if (list) list.push(named);
      else found.set(at, [named]);
    }
  }
  return found;
}

/** The word of a tree that a span of the source stands on; -1 where none does. */
export function nodeAt(sentence: Sentence, { nodes }: Tree, span: Span): number {
  const place = placeOf(sentence, span);
  return place ? nodes.findIndex(({ start, end }) => start <= place.start && place.start < end) : -1;
}
