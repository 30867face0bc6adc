import { THIRD_PERSON } from '../languages/en/verbs.ts';
import type { Lang } from '../model/side.ts';
import type { Node, Tree } from '../model/tree.ts';
import { coded } from './coded.ts';
import { headsOf } from './parser.ts';
import { RELATIONS, relation, TAGS } from './relations.ts';
import type { Grammar } from './table.ts';
import { tag, withFiniteVerbs, withKnownVerbs } from './tagger.ts';
import { tokens, type Unit } from './tokens.ts';

/** A lead of so many points makes a decision certain. */
const CERTAIN = 120;

/** The grammar of a sentence. @param units stretches of it that are one word each: names, amounts, references */
export function parse(text: string, lang: Lang, grammar: Grammar, units: readonly Unit[] = []): Tree {
  const found = tokens(text, lang, units);
  const sentence = coded(found, grammar.classes);
  tag(sentence, grammar.tagger);
  if (lang === 'nl') withFiniteVerbs(sentence, (at) => /^(?:be|ge|her|ont|ver).+t$/i.test(found[at]?.text ?? ''));
  else withKnownVerbs(sentence, (at) => found[at]?.unit === null && THIRD_PERSON.has(found[at]?.text ?? ''));
  const { heads, relations, margins } = headsOf(sentence, grammar.parser);
  const nodes = found.map(({ text: word, start, end }, at): Node => {
    const [name = 'X', form = ''] = (TAGS[sentence.tags[at] as number] ?? 'X').split('.');
    const head = heads[at] as number;
    return {
      text: word,
      start,
      end,
      tag: name,
      form,
      head: head === found.length ? -1 : head,
      relation: relation(RELATIONS[relations[at] as number] ?? 'dep'),
      sure: Math.min(1, (margins[at] as number) / CERTAIN),
    };
  });
  return { nodes, dependents: dependentsOf(nodes) };
}

function dependentsOf(nodes: readonly Node[]): readonly (readonly number[])[] {
  const found: number[][] = nodes.map(() => []);
  for (const [at, { head }] of nodes.entries()) found[head]?.push(at);
  return found;
}
