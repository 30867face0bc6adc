import { type Place, place } from '../facts/places.ts';
import { placeOf } from '../facts/trees.ts';
import type { Bead, Bitext, Sentence } from '../model/bitext.ts';
import { both, type Lang, type Sides } from '../model/side.ts';
import type { Span } from '../model/source.ts';
import type { Tree } from '../model/tree.ts';
import { scopeOf } from './scopes.ts';

/** Below it the parser may as well have taken another reading. */
const SURE = 0.35;

/** A noun of a sentence: its word, and the parts that it has, each with the Dutch word that says in what. */
type Taking = Readonly<{ at: number; keys: ReadonlySet<string> }>;

/**
 * Two nouns that stand in each other's part: "Het bestuur benoemt de leden van de vergadering" / "The meeting appoints the members of the board". Gives the place of
 * a Dutch one and of the English one that stands in its part. Parties are told apart by other means.
 */
export function exchangedNouns(bitext: Bitext, bead: Bead<Sentence>): readonly Sides<Span>[] {
  const scope = scopeOf(bitext, bead);
  if (!scope) return [];
  const { sentences, trees } = scope;
  const pairs = scope.pairs();
  const taking = both(trees, (tree, lang) => takingPart(tree, sentences[lang], lang, pairs));
  const answers = new Map(taking.en.map((one) => [one.at, one]));
  const told = taking.nl.flatMap((nl) => {
    const en = answers.get(pairs[nl.at] ?? -1);
    return en && !meet(nl.keys, en.keys) ? [{ nl, en }] : [];
  });
  for (const [index, one] of told.entries())
    for (const two of told.slice(index + 1))
      if (meet(one.nl.keys, two.en.keys) && meet(two.nl.keys, one.en.keys))
        return [
          [one.nl, two.en],
          [two.nl, one.en],
        ].flatMap(([nl, en]): readonly Sides<Span>[] => {
          const spans = { nl: spanOf(sentences.nl, trees.nl, nl?.at), en: spanOf(sentences.en, trees.en, en?.at) };
          return spans.nl && spans.en ? [{ nl: spans.nl, en: spans.en }] : [];
        });
  return [];
}

const meet = (one: ReadonlySet<string>, two: ReadonlySet<string>): boolean => [...one].some((key) => two.has(key));

/** "inzage, afschrift of uittreksel": what a list belongs to is often read wrongly. */
const isListed = ({ nodes, dependents }: Tree, at: number): boolean =>
  nodes[at]?.relation === 'conj' || (dependents[at] ?? []).some((one) => nodes[one]?.relation === 'conj');

/** The nouns of a sentence with a part that is plain, but for parties and members of a list. */
function takingPart(tree: Tree, sentence: Sentence, lang: Lang, pairs: readonly number[]): readonly Taking[] {
  const parties = sentence.facts.flatMap((fact) => {
    const span = fact.kind === 'party' || fact.kind === 'person' ? placeOf(sentence, fact.span) : null;
    return span ? [span] : [];
  });
  return tree.nodes.flatMap(({ tag, start }, at): readonly Taking[] => {
    if (tag !== 'NOUN' && tag !== 'PROPN') return [];
    if (parties.some((span) => span.start <= start && start < span.end) || isListed(tree, at)) return [];
    const found = place(tree, at, lang);
    return found && found.sure >= SURE ? [{ at, keys: keysOf(found, lang, pairs) }] : [];
  });
}

/** In what it takes part, by the place of the Dutch word that says it. */
const keysOf = ({ part, of }: Place, lang: Lang, pairs: readonly number[]): ReadonlySet<string> =>
  new Set(
    of.flatMap((word) => {
      const dutch = lang === 'nl' ? word : pairs.indexOf(word);
      return dutch >= 0 && (pairs[dutch] ?? -1) >= 0 ? [`${part} ${dutch}`] : [];
    }),
  );

/** Where a word of a tree stands in the source. */
const spanOf = ({ words }: Sentence, { nodes }: Tree, at = -1): Span | undefined =>
  words.find((one) => one.at === nodes[at]?.start)?.span;
