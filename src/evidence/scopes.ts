import { placeOf } from '../facts/trees.ts';
import type { Bead, Bitext, Sentence } from '../model/bitext.ts';
import type { Lexicon } from '../model/glossary.ts';
import { both, type Sides } from '../model/side.ts';
import type { Span } from '../model/source.ts';
import type { Tree } from '../model/tree.ts';
import { akinAmong, stemsAt } from './akin.ts';

/** Two sentences that answer each other, parsed, and which word of one says what which word of the other says, where that is plain. */
export type Scope = Readonly<{
  sentences: Sides<Sentence>;
  trees: Sides<Tree>;
  /** For each Dutch word the English one, -1 where there is none or more than one; found when it is asked for. */
  pairs: () => readonly number[];
}>;

/** Words that carry meaning. */
const CONTENT: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM']);

/** The scope of a bead of one sentence and one; null where there are more, or no grammar is known. */
export function scopeOf({ parse, lexicon }: Bitext, bead: Bead<Sentence>): Scope | null {
  const [nl, en] = [bead.nl[0], bead.en[0]];
  if (!parse || !nl || !en || bead.nl.length > 1 || bead.en.length > 1) return null;
  const sentences = { nl, en };
  const trees = both(sentences, (sentence, lang) => parse[lang](sentence));
  return { sentences, trees, pairs: () => paired(trees, lexicon) };
}

/** Words of one meaning that stand once on either side. */
function paired(trees: Sides<Tree>, lexicon: Lexicon): readonly number[] {
  const words = both(trees, (tree, lang) =>
    tree.nodes.map(({ tag }, at) => (CONTENT.has(tag) ? stemsAt(tree, at, lang) : [])),
  );
  const akin = akinAmong(words.en, lexicon);
  const partners = words.nl.map(akin);
  const claimed = new Map<number, number>();
  for (const list of partners) for (const at of list) claimed.set(at, (claimed.get(at) ?? 0) + 1);
  return partners.map(([only, ...more]) =>
    only !== undefined && more.length === 0 && claimed.get(only) === 1 ? only : -1,
  );
}

/** The word of a tree that a span of the source stands on; -1 where none does. */
export function nodeAt(sentence: Sentence, { nodes }: Tree, span: Span): number {
  const place = placeOf(sentence, span);
  return place ? nodes.findIndex(({ start, end }) => start <= place.start && place.start < end) : -1;
}
