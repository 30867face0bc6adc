import type { Names, Token } from '../glossary/mentions.ts';
import type { Word } from '../model/bitext.ts';
import type { Fact, FactOf } from '../model/fact.ts';
import type { Lang } from '../model/side.ts';
import { persons } from './persons.ts';
import { type PartyAt, part, type RoleWord } from './roles.ts';
import { written } from './written.ts';

/** "third-party rights", "wet- en regelgeving", "creditors' meeting" */
const JOINS = /^['’]?[-‐‑]?\s?$/;
/** A comma, colon, bracket, dash or quotation mark stands between. */
const BREAKS = /[,:;()–—"“”]/;

/** Terms and parties: the names of the glossary in the words of a sentence, and the pronouns that stand for the parties of an informal text. */
export function terms(text: string, words: readonly Word[], names: Names, lang: Lang): readonly Fact[] {
  const gap = (at: number): string => {
    const [before, word] = [words[at - 1], words[at]];
    return before && word ? text.slice(before.at + before.text.length, word.at) : '';
  };
  const tokens: readonly Token[] = words.map((word, at) => ({
    text: word.text,
    joined: at > 0 && JOINS.test(gap(at)),
  }));
  const roleWords: readonly RoleWord[] = words.map((word, at) => ({
    text: word.text,
    breaks: at === 0 || BREAKS.test(gap(at)),
  }));
  const found = names(tokens, lang);
  const parties: readonly PartyAt[] = found.filter(({ entry, covered }) => actsIn(entry) && !covered);
  const facts = found.flatMap(({ entry, from, to, covered }): readonly Named[] => {
    const { of: concept, name } = entry;
    const [first, last] = [words[from], words[to - 1]];
    if (!first || !last || (concept.party && covered)) return [];
    const span = { start: first.span.start, end: last.span.end };
    const how = written(
      entry,
      words.slice(from, to).map((word) => word.text),
      from === 0 || /[.:"“‘(–•]/.test(gap(from)),
    );
    // "the landlord" is no mention of the tenant, though it is the name that a glossary warns of for "huurder"
    if (!concept.party || name.status === 'wrong')
      return [{ kind: 'term', span, concept, name, covered, written: how }];
    return [{ kind: 'party', span, concept, written: how, ...part(roleWords, { from, to }, parties, lang) }];
  });
  const pronouns = persons(roleWords, lang).flatMap(({ at, ...fact }): readonly Fact[] => {
    const word = words[at];
    return word ? [{ kind: 'person', span: word.span, ...fact }] : [];
  });
  return [...facts.filter((fact) => !facts.some((other) => explains(other, fact))), ...pronouns];
}

/** A party by a name of its own. */
const actsIn = ({ of, name }: Pick<ReturnType<Names>[number], 'entry'>['entry']): boolean =>
  of.party && name.status !== 'wrong';

type Named = FactOf<'term'> | FactOf<'party'>;

/** What is written as a term that the text defines is that, and nothing that another glossary has by the same name. */
const explains = (term: Named, other: Named): boolean =>
  term.written === 'term' &&
  other.concept.layer !== 'document' &&
  term.span.start <= other.span.start &&
  other.span.end <= term.span.end;
