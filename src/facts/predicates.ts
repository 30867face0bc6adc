import { FORCES } from '../languages/deeds.ts';
import type { Lang } from '../model/side.ts';
import type { Node, Tree } from '../model/tree.ts';

/** What is made of a deed by the words that govern it: "mag", "is gerechtigd te" / "may"; "moet", "dient te" / "must", "shall be obliged to". */
export type Governed = Readonly<{ force: 'right' | 'duty'; by: number }>;

const lower = (node: Node | undefined): string => (node?.text ?? '').toLowerCase();

/** Relations by which a word belongs to its head and says nothing by itself. */
const SMALL: ReadonlySet<string> = new Set([
  'aux',
  'aux:pass',
  'cop',
  'advmod',
  'det',
  'cc',
  'mark',
  'case',
  'expl',
  'fixed',
  'dep',
]);
/** Relations of what takes part in a deed. */
const TAKING: ReadonlySet<string> = new Set([
  'nsubj',
  'nsubj:pass',
  'obj',
  'iobj',
  'obl',
  'amod',
  'nummod',
  'nmod:poss',
]);

/**
 * The word whose deed another word denies or limits: "levert" for "niet" in "levert niet" and for "geen" in "levert geen Dienst"; the adjective in "is niet aansprakelijk".
 * -1 where it hangs on nothing.
 */
export function predicateOf({ nodes }: Tree, at: number): number {
  let now = at;
  for (let steps = 0; steps < 6; steps++) {
    const node = nodes[now];
    if (!node || node.head < 0) return now === at ? -1 : now;
    if (!SMALL.has(node.relation) && !TAKING.has(node.relation)) return now === at ? node.head : now;
    now = node.head;
  }
  return now;
}

/** So sure must the parser be of what governs what. */
const SURE = 0.3;

/** The word that says whether a deed may or must be done: its auxiliary, or the verb whose complement it is; a right goes before a duty: "shall be entitled to". */
export function governed(tree: Tree, at: number, lang: Lang): Governed | null {
  const node = tree.nodes[at];
  if (node?.tag !== 'VERB') return null;
  const above = node.relation === 'xcomp' && node.sure >= SURE ? [node.head] : [];
  const words = [at, ...above].flatMap((one) => [
    ...(one === at ? [] : [one]),
    ...(tree.dependents[one] ?? []).filter(
      (child) => isAuxiliary(tree, child) && (tree.nodes[child]?.sure ?? 0) >= SURE,
    ),
  ]);
  const found = words.flatMap((one): readonly Governed[] => {
    const force = forceOf(tree, one, lang);
    return force ? [{ force, by: one }] : [];
  });
  const right = found.find(({ force }) => force === 'right');
  // "may be required to": what may become a duty is neither
  if (right && isAuxiliary(tree, right.by) && found.some(({ force, by }) => force === 'duty' && !isAuxiliary(tree, by)))
    return null;
  return right ?? found[0] ?? null;
}

/** How often a sentence makes a right or a duty of something. */
export const countForce = (tree: Tree, force: Governed['force'], lang: Lang): number =>
  tree.nodes.filter((_, at) => forceOf(tree, at, lang) === force).length;

/** What a word makes of a deed; "naar beste kunnen": behind an adjective a Dutch infinitive is a noun. */
function forceOf({ nodes }: Tree, at: number, lang: Lang): Governed['force'] | undefined {
  const word = lower(nodes[at]);
  const isNoun =
    lang === 'nl' && word.endsWith('en') && nodes[at - 1]?.tag === 'ADJ' && /e$/.test(lower(nodes[at - 1]));
  return isNoun ? undefined : FORCES[lang].get(word);
}

const isAuxiliary = ({ nodes }: Tree, at: number): boolean => (nodes[at]?.relation ?? '').startsWith('aux');

/** What is joined by "en", "of" / "and", "or": the words on either side and the place of the joint. */
export type Joined = Readonly<{ one: number; two: number; joint: number }>;

/** The pairs of words that a joint joins. */
export const joined = ({ nodes, dependents }: Tree): readonly Joined[] =>
  nodes.flatMap((node, two): readonly Joined[] => {
    if (node.relation !== 'conj' || node.head < 0) return [];
    const joint = (dependents[two] ?? []).find((one) => nodes[one]?.relation === 'cc' && one < two);
    return joint === undefined ? [] : [{ one: node.head, two, joint }];
  });
