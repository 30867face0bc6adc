import { COMPOUND, FROM, MARKING, PASSIVE, POSSESSIVE, STATES } from '../languages/deeds.ts';
import type { Lang } from '../model/side.ts';
import type { Node, Tree } from '../model/tree.ts';

/**
 * The part that somebody has in what a sentence says, whatever the construction: who does or owes it (`agent`: the subject of an active verb, "door" / "by"), whom it is
 * done to or given (`end`: object, receiver, subject of a passive), whose it is (`owner`), whom it comes from (`source`).
 */
export type Place = Readonly<{
  part: 'agent' | 'end' | 'owner' | 'source';
  /** The words that say what is done or owned: the verb, and the verbs that share its subject. */
  of: readonly number[];
  /** How sure the parser was of the words on the way, from 0 to 1. */
  sure: number;
}>;

/** The part of the word `at`; null where the sentence does not show it. */
export function place(tree: Tree, at: number, lang: Lang): Place | null {
  const behind = behindSubject(tree, at);
  if (behind !== null) return { part: 'end', of: [behind], sure: tree.nodes[at]?.sure ?? 0 };
  const first = firstOf(tree, at);
  const node = tree.nodes[first] as Node;
  if (node.head < 0) return null;
  if (POSSESSIVE[lang].has(lower(tree.nodes[at])) && isNoun(tree.nodes[node.head] as Node) && at < node.head)
    return { part: 'owner', of: [node.head], sure: 1 };
  const sure = Math.min(node.sure, tree.nodes[at]?.sure ?? 0);
  const found = (part: Place['part'], of: readonly number[]): Place => ({ part, of, sure });
  if (node.relation !== 'obl' && node.relation !== 'nmod' && isBehindPreposition(tree, first)) return null;
  switch (node.relation) {
    case 'nsubj':
    case 'nsubj:pass':
      if (hasSubjectBeyond(tree, first)) return null;
      if (hasSubjectBefore(tree, first) || (lang === 'nl' && sharesSubject(tree, first)))
        return found('end', [node.head]);
      return isPassive(tree, node.head, lang)
        ? found('end', [node.head])
        : found('agent', deeds(tree, node.head, lang));
    case 'obj':
    case 'iobj':
      return lang === 'nl' && isRelativeSubject(tree, node.head)
        ? found('agent', [node.head])
        : found('end', [node.head]);
    case 'nmod:poss':
      return found('owner', [node.head]);
    case 'obl':
    case 'nmod':
      return behindPreposition(tree, first, lang, found);
    default:
      return null;
  }
}

/** "door Klant en Leverancier", "Leverancier, de wederpartij": the first of them shows the part of all. */
function firstOf(tree: Tree, at: number): number {
  let [now, steps] = [at, 0];
  for (;;) {
    const node = tree.nodes[now] as Node;
    const head = tree.nodes[node.head];
    if (!head || !['conj', 'appos', 'flat'].includes(node.relation) || !isNoun(head) || steps++ > 8) return now;
    now = node.head;
  }
}

/** "dat Klant Leverancier informeert": of two names side by side that the parser took for one, the second is whom it is done to. Gives the verb. */
function behindSubject({ nodes }: Tree, at: number): number | null {
  const [before, node] = [nodes[at - 1], nodes[at]];
  if (!before || !node || node.head !== at - 1 || (node.relation !== 'appos' && node.relation !== 'flat')) return null;
  return before.tag === 'PROPN' && node.tag === 'PROPN' && before.relation === 'nsubj' ? before.head : null;
}

const isNoun = ({ tag }: Node): boolean => tag === 'NOUN' || tag === 'PROPN' || tag === 'PRON';
/** A name or a pronoun, who can do something himself. */
const isParty = ({ tag }: Node): boolean => tag === 'PROPN' || tag === 'PRON';
const isVerb = ({ tag }: Node): boolean => tag === 'VERB' || tag === 'AUX';
const lower = (node: Node | undefined): string => (node?.text ?? '').toLowerCase();

/** The dependents of a word that have one of the relations. */
const dependents = (tree: Tree, at: number, ...relations: readonly string[]): readonly number[] =>
  (tree.dependents[at] ?? []).filter((one) => relations.includes(tree.nodes[one]?.relation ?? ''));

/** "Leverancier stuurt Klant een factuur": a verb has one subject, and it comes first; what else was taken for one is whom it is done to. */
const hasSubjectBefore = (tree: Tree, at: number): boolean =>
  dependents(tree, tree.nodes[at]?.head ?? -1, 'nsubj', 'nsubj:pass').some((other) => other < at);

/** "op locatie van Opdrachtgever werkzaamheden": whoever stands right behind a preposition is no subject and no object, whatever the parser took him for. */
export function isBehindPreposition({ nodes }: Tree, at: number): boolean {
  let before = at - 1;
  while (nodes[before]?.tag === 'DET') before--;
  return nodes[before]?.tag === 'ADP' && nodes[before]?.relation !== 'compound:prt';
}

/** "Zijn wij later, dan mag je …": two subjects with a comma between them belong to two verbs, of which the parser saw one. */
const hasSubjectBeyond = (tree: Tree, at: number): boolean =>
  dependents(tree, tree.nodes[at]?.head ?? -1, 'nsubj', 'nsubj:pass').some((other) => isParted(tree, at, other));

/** "… bewaart de gegevens en verstrekt Klant een kopie": the second verb has the subject of the first, and who stands behind it gets something. */
function sharesSubject(tree: Tree, at: number): boolean {
  const verb = tree.nodes[at]?.head ?? -1;
  const node = tree.nodes[verb];
  if (node !== undefined && at > verb && tree.nodes[verb - 1]?.tag === 'CCONJ' && node.form === 'Fin')
    return tree.nodes.slice(0, verb - 1).some(({ relation }) => relation === 'nsubj');
  return (
    node !== undefined &&
    at > verb &&
    node.relation === 'conj' &&
    dependents(tree, node.head, 'nsubj').some((other) => other < node.head)
  );
}

/**
 * "de gegevens die Leverancier verwerkt": Dutch shows by no form whether "die" acts or is acted upon; beside a party it is the thing.
 */
const isRelativeSubject = (tree: Tree, verb: number): boolean =>
  tree.nodes[verb]?.relation === 'acl:relcl' &&
  dependents(tree, verb, 'nsubj').some((one) => tree.nodes[one]?.form === 'Rel');

/** "is informed", "wordt geleverd"; "is obliged to pay" and "is gehouden te betalen" are no passives */
function isPassive(tree: Tree, verb: number, lang: Lang): boolean {
  const node = tree.nodes[verb] as Node;
  if (STATES[lang].has(lower(node))) return false;
  if (dependents(tree, verb, 'aux:pass').length > 0) return true;
  return (
    node.form === 'Part' &&
    lang === 'nl' &&
    dependents(tree, verb, 'aux').some((aux) => PASSIVE[lang].has(lower(tree.nodes[aux])))
  );
}

/** What the subject of a verb does: the verb, what it is about to do ("dient te betalen", "agrees to pay"), and the verbs joined to it that have no subject of their own. */
function deeds(tree: Tree, verb: number, lang: Lang): readonly number[] {
  const found: number[] = [];
  const add = (at: number): void => {
    if (found.includes(at) || found.length > 8) return;
    found.push(at);
    const about = STATES[lang].has(lower(tree.nodes[at])) ? ['xcomp', 'advcl', 'acl', 'ccomp'] : ['xcomp'];
    // "we want you to know": what somebody else is to do
    if (dependents(tree, at, 'obj', 'iobj').some((one) => isParty(tree.nodes[one] as Node))) about.length = 0;
    for (const next of dependents(tree, at, ...about))
      if (!hasOwnSubject(tree, next) && !isParted(tree, at, next)) add(next);
    for (const next of dependents(tree, at, 'conj'))
      if (isVerb(tree.nodes[next] as Node) && dependents(tree, next, 'cc').length > 0 && !hasOwnSubject(tree, next))
        add(next);
  };
  add(verb);
  return found;
}

const hasOwnSubject = (tree: Tree, verb: number): boolean =>
  dependents(tree, verb, 'nsubj', 'nsubj:pass', 'aux:pass').length > 0;

/** A mark stands between two words: what follows is another clause, whatever the parser took it for. */
const isParted = ({ nodes }: Tree, one: number, two: number): boolean =>
  nodes.slice(Math.min(one, two), Math.max(one, two)).some(({ text }) => /^[,;:]$/.test(text));

function behindPreposition(
  tree: Tree,
  at: number,
  lang: Lang,
  found: (part: Place['part'], of: readonly number[]) => Place,
): Place | null {
  const head = (tree.nodes[at] as Node).head;
  const cases = dependents(tree, at, 'case').filter((one) => one < at || lang === 'en');
  const last = tree.nodes[cases.at(-1) ?? -1];
  if (!last) return null;
  if (lang === 'en' && /^['’]s?$/.test(last.text)) return found('owner', [head]);
  const marked = MARKING[lang].get(lower(last));
  if (cases.length !== 1 || marked === undefined) return null;
  const before = lower(tree.nodes[(cases[0] as number) - 1]);
  if (COMPOUND[lang].has(before)) return null;
  if (marked === 'receiver') return found('end', [head]);
  if (marked === 'agent' || marked === 'source') return found(marked, [head]);
  // "ontvangt van Leverancier": from whom; "de verplichtingen van Leverancier": whose
  if (isVerb(tree.nodes[head] as Node)) return FROM[lang].has(lower(tree.nodes[head])) ? found('source', [head]) : null;
  return found('owner', [head]);
}
