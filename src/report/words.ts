import type { Clause } from '../model/clause.ts';
import type { Lang } from '../model/side.ts';
import type { Statement, StatementCode, Values } from '../model/statement.ts';
import { EN } from './words/en.ts';
import { NL } from './words/nl.ts';

/** How a clause of one of the texts is called: "A.2.1". */
export type Cite = (lang: Lang, clause: Clause) => string;

/** The sentences of one language, by what they say. */
export type Words = { readonly [C in StatementCode]: (values: Values[C], cite: Cite) => string };

const WORDS: Readonly<Record<Lang, Words>> = { en: EN, nl: NL };

/** What a check says as one sentence in the language of a reader. */
export function sentence({ code, values }: Statement, locale: Lang, cite: Cite): string {
  const say = WORDS[locale][code] as (values: Values[StatementCode], cite: Cite) => string;
  const said = say(values, cite);
  return said.charAt(0).toUpperCase() + said.slice(1);
}
