import type { Fact, FactKind, FactOf, Likeness } from '../../model/fact.ts';
import { fractions } from '../fractions.ts';
import { amount } from './amount.ts';
import { date } from './date.ts';
import { duration } from './duration.ts';
import { identifier } from './identifier.ts';
import type { Kind } from './kind.ts';
import { law } from './law.ts';
import { number } from './number.ts';
import { percentage } from './percentage.ts';
import { placeholder } from './placeholder.ts';
import { reference } from './reference.ts';
import { time } from './time.ts';
import { weekday } from './weekday.ts';

/** A number before periods are read: "three quarters" are no nine months. */
const fraction: Kind<'number'> = {
  ...number,
  needs:
    /\d\/\d|derde|vierde|vijfde|kwart|achtste|tiende|(?:ste|de)\s(?:deel|gedeelte)|th[\s-](?:part|share|of\sthe)|third|quarter|fourth|fifth|eighth|tenth/i,
  find: fractions,
};

/** The kinds of values, in the order in which they claim words: a reference is no number, and an amount no plain number. */
export const KINDS = [
  placeholder,
  date,
  identifier,
  reference,
  time,
  amount,
  percentage,
  fraction,
  duration,
  number,
  weekday,
  law,
] as const;

/** The kinds that carry a value. */
export type ValueKind = (typeof KINDS)[number]['kind'];

/** What there is to know of a kind, or undefined for one that carries no value, as a negation. */
export const kindNamed = <K extends FactKind>(name: K): Kind<K> | undefined =>
  KINDS.find(({ kind }) => kind === name) as unknown as Kind<K> | undefined;

/** How two facts of one kind compare; of a kind without values, whether they are one thing. */
export const compare = <K extends FactKind>(kind: K, one: FactOf<K>, two: FactOf<K>): Likeness => {
  const known = kindNamed(kind);
  if (known) return known.same(one as never, two as never);
  return one === two ? 'same' : 'different';
};

/** What a value states, in a few words; null for a fact that is no value. */
export const printed = (fact: Fact): string | null => kindNamed(fact.kind)?.print(fact as never) ?? null;

/** What of a fact shows that two clauses are translations of each other; null for a fact that is no value. */
export const evidenceOf = (fact: Fact): readonly string[] | null =>
  kindNamed(fact.kind)?.evidence(fact as never) ?? null;
