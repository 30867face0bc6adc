import {
  CONDITION_PHRASES,
  GUARDS,
  JOINING,
  OPENS_CONDITION,
  TAKEN_EACH,
  TAKEN_PIECEWISE,
} from '../languages/nl-en/condition-words.ts';
import type { FactOf, Operator } from '../model/fact.ts';
import type { Lang } from '../model/side.ts';
import { finders, spanOf, type Tokens } from './phrases.ts';

type Condition = FactOf<'condition'>;

/** Other operators that may stand where this one does: "tenzij" / "except where"; "mits" / "(but) only if"; "behoudens lid 2" / "subject to paragraph 2". */
const ANSWERED_BY: Readonly<Partial<Record<Operator, readonly Operator[]>>> = {
  unless: ['except', 'only', 'only-that'],
  except: ['unless', 'subject', 'only'],
  only: ['except', 'unless', 'only-that', 'exclusive', 'provided', 'own'],
  'only-that': ['only', 'except', 'unless', 'own'],
  notwithstanding: ['unprejudiced'],
  unprejudiced: ['notwithstanding'],
  subject: ['except', 'provided', 'observing', 'unprejudiced'],
};

/** Operators that ask for nothing, and may stand for others all the same. */
const SOFT: readonly Operator[] = ['subject', 'exclusive', 'observing', 'own'];

/** One operator may answer the other. */
export const answersCondition = (asked: Condition, other: Condition): boolean =>
  asked.operator === other.operator ||
  ((other.asks || SOFT.includes(other.operator)) && (ANSWERED_BY[asked.operator]?.includes(other.operator) ?? false));

type Found = Readonly<{ operator: Operator; asks: boolean }>;

const listed = (lang: Lang): readonly (readonly [string, Found | null])[] => [
  [GUARDS[lang], null],
  ...Object.entries(CONDITION_PHRASES).flatMap(([operator, { [lang]: phrases }]) => [
    [phrases.asks ?? '', { operator: operator as Operator, asks: true }] as const,
    [phrases.answers ?? '', { operator: operator as Operator, asks: false }] as const,
  ]),
];

const FINDERS = finders<Found>({ nl: listed('nl'), en: listed('en') });

/** The operators in a sentence. */
export const conditions = (tokens: Tokens, lang: Lang): readonly Condition[] => {
  const found = FINDERS[lang](tokens.plain);
  return found.flatMap((one): readonly Condition[] => {
    const { operator, asks } = one.of;
    const joins = operator === 'and' || operator === 'or';
    return [
      {
        kind: 'condition',
        span: spanOf(tokens, one),
        operator,
        asks: joins ? isJoining(tokens, one.from, lang) : asks,
      },
    ];
  });
};

/** "en", "dan wel": the joint is said by a word that joins, of things that are taken together. */
const isJoining = (tokens: Tokens, at: number, lang: Lang): boolean =>
  JOINING[lang].has(tokens.plain[at] ?? '') && !isOpen(tokens, at, lang);

/** So far in front of a joint "any" is of what it joins: "any loss or other damage". */
const CLOSE = 4;

/** Whether what a joint joins is denied as a whole or taken piece by piece; how far that reaches is seen from the words before, up to a semicolon. */
function isOpen({ plain, stops }: Tokens, at: number, lang: Lang): boolean {
  for (let index = at - 1; index >= 0 && !OPENS_CONDITION[lang].has(plain[index] as string); index--) {
    if (TAKEN_PIECEWISE[lang].has(plain[index] as string)) return true;
    if (at - index <= CLOSE && TAKEN_EACH[lang].has(plain[index] as string)) return true;
    if (stops[index]) return false;
  }
  return false;
}
