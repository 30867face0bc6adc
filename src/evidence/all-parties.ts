import { type Place, place } from '../facts/places.ts';
import { EACH, OTHER_PEOPLE, PARTIES, PARTY } from '../languages/all-parties.ts';
import type { Bead, Bitext, Sentence } from '../model/bitext.ts';
import type { Scope } from '../model/evidence.ts';
import { across, both, LANGS, type Lang, type Sides } from '../model/side.ts';
import type { Span } from '../model/source.ts';
import type { Tree } from '../model/tree.ts';
import { type Mentioned, mentioned } from './mentions.ts';
import { nodeAt, scopeOf } from './scopes.ts';

/** Below it the parser may as well have taken another reading. */
const SURE = 0.5;

/** The word that names all parties at once, and its part in the sentence. */
type All = Readonly<{ at: number; place: Place }>;

/** All parties on one side, and one of them with the same part in the same deed on the other. */
export type AllForOne = Readonly<{ lang: Lang; spans: Sides<Span>; one: Mentioned }>;

/**
 * "Partijen houden de gegevens geheim" / "The Manager shall keep the data confidential": what all parties do, or what is done to all, in one text, one of them does in the other.
 */
export function allForOne(bitext: Bitext, bead: Bead<Sentence>): readonly AllForOne[] {
  const named = both(bead, mentioned);
  if (!LANGS.some((lang) => named[lang].some(({ kind }) => kind === 'party'))) return [];
  const scope = scopeOf(bitext, bead);
  if (!scope) return [];
  const all = both(scope.trees, allPartiesIn);
  return LANGS.flatMap((lang) => {
    const far = across(lang);
    if (all[lang].length !== 1 || all[far].length > 0) return [];
    const [found] = all[lang];
    const ones = named[far].flatMap((one) => {
      const part = partOf(scope, one, far);
      return found && one.kind === 'party' && part && isSame(scope, lang, found.place, part) ? [one] : [];
    });
    const [one, ...more] = ones;
    const span = found && spanOf(scope, lang, found.at);
    if (!one || !span || more.length > 0 || isJoined(scope, one, far)) return [];
    return [{ lang, spans: lang === 'nl' ? { nl: span, en: one.span } : { nl: one.span, en: span }, one }];
  });
}

/** "De partijen", "elk der partijen", "either party"; not "third parties". */
function allPartiesIn(tree: Tree, lang: Lang): readonly All[] {
  const lower = (at: number): string => tree.nodes[at]?.text.toLowerCase() ?? '';
  return tree.nodes.flatMap((node, at): readonly All[] => {
    const isAll = PARTIES[lang].has(lower(at)) || (PARTY[lang].has(lower(at)) && EACH[lang].has(lower(at - 1)));
    if (!isAll || OTHER_PEOPLE[lang].has(lower(at - 1))) return [];
    const head = node.relation === 'nmod' && EACH[lang].has(lower(node.head)) ? node.head : at;
    const found = place(tree, head, lang);
    return found && found.sure >= SURE ? [{ at, place: found }] : [];
  });
}

function partOf({ sentences, trees }: Scope, { span }: Mentioned, lang: Lang): Place | null {
  const at = nodeAt(sentences[lang], trees[lang], span);
  const found = at < 0 ? null : place(trees[lang], at, lang);
  return found && found.sure >= SURE ? found : null;
}

/** They have the same part in the same deed. */
function isSame(scope: Scope, lang: Lang, one: Place, two: Place): boolean {
  const [nl, en] = lang === 'nl' ? [one, two] : [two, one];
  const pairs = scope.pairs();
  return nl.part === en.part && nl.of.some((at) => en.of.includes(pairs[at] ?? -1));
}

/** "the Manager and the Owner": together they are all parties. */
function isJoined({ sentences, trees }: Scope, { span }: Mentioned, lang: Lang): boolean {
  const { nodes, dependents } = trees[lang];
  const at = nodeAt(sentences[lang], trees[lang], span);
  return nodes[at]?.relation === 'conj' || (dependents[at] ?? []).some((one) => nodes[one]?.relation === 'conj');
}

const spanOf = ({ sentences, trees }: Scope, lang: Lang, at: number): Span | undefined =>
  sentences[lang].words.find((word) => word.at === trees[lang].nodes[at]?.start)?.span;
