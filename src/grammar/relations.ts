/**
 * Parts of speech of Universal Dependencies; verbs and auxiliaries with their form, because a participle and a finite verb stand in other places.
 * The order is that of the weights.
 */
export const TAGS = [
  'NOUN',
  'PUNCT',
  'ADP',
  'DET',
  'PROPN',
  'ADJ',
  'ADV',
  'NUM',
  'CCONJ',
  'SCONJ',
  'X',
  'SYM',
  'INTJ',
  'PART',
  'PRON',
  'PRON.Nom',
  'PRON.Acc',
  'PRON.Rel',
  'PRON.Poss',
  'VERB.Fin',
  'VERB.Inf',
  'VERB.Part',
  'VERB.Ger',
  'AUX.Fin',
  'AUX.Inf',
  'AUX.Part',
  'AUX.Ger',
] as const;

export type Tag = (typeof TAGS)[number];

/**
 * The relations of Universal Dependencies that are told apart. Subtypes that nothing here needs, or that the releases of a treebank use each in its own way
 * (`obl:agent`, `flat:name`), are taken for their main relation.
 */
export const RELATIONS = [
  'root',
  'nsubj',
  'nsubj:pass',
  'obj',
  'iobj',
  'obl',
  'nmod',
  'nmod:poss',
  'case',
  'det',
  'amod',
  'advmod',
  'aux',
  'aux:pass',
  'cop',
  'mark',
  'conj',
  'cc',
  'advcl',
  'acl',
  'acl:relcl',
  'ccomp',
  'xcomp',
  'csubj',
  'compound',
  'compound:prt',
  'flat',
  'fixed',
  'appos',
  'nummod',
  'parataxis',
  'expl',
  'punct',
  'dep',
] as const;

export type Relation = (typeof RELATIONS)[number];

const KNOWN: ReadonlySet<string> = new Set(RELATIONS);

/** "nmod:unmarked" → nmod, "csubj:pass" → csubj, "obl:agent" → obl, "discourse" → dep; what grew together is `flat`, be it a name or "ten minste" */
export function relation(name: string): Relation {
  if (name === 'fixed') return 'flat';
  if (KNOWN.has(name)) return name as Relation;
  const main = name.split(':')[0] ?? '';
  return KNOWN.has(main) ? (main as Relation) : 'dep';
}
