import { UNITS_OF_TIME_EN } from '../languages/en/units.ts';
import { UNITS_OF_TIME_NL } from '../languages/nl/units.ts';
import type { Unit } from '../model/fact.ts';
import type { Lang, Sides } from '../model/side.ts';

const UNIT_NAMES: Sides<readonly (readonly [string, Unit])[]> = { nl: UNITS_OF_TIME_NL, en: UNITS_OF_TIME_EN };

/** One pattern for all units of a language. */
export const UNIT: Sides<string> = {
  nl: UNIT_NAMES.nl.map(([name]) => name).join('|'),
  en: UNIT_NAMES.en.map(([name]) => name).join('|'),
};

const compiled: Sides<readonly (readonly [RegExp, Unit])[]> = {
  nl: UNIT_NAMES.nl.map(([name, unit]) => [new RegExp(`^(?:${name})$`, 'i'), unit]),
  en: UNIT_NAMES.en.map(([name, unit]) => [new RegExp(`^(?:${name})$`, 'i'), unit]),
};

/** The unit that a word names. */
export const unitOf = (word: string, lang: Lang): Unit | null =>
  compiled[lang].find(([pattern]) => pattern.test(word))?.[1] ?? null;

/** In the smallest unit of its family: months for months and years, seconds for the rest; working days are a family of their own. */
export function measure(count: number, unit: Unit): Readonly<{ family: 'time' | 'months' | 'workdays'; size: number }> {
  if (unit === 'workday') return { family: 'workdays', size: count };
  const months = { month: 1, quarter: 3, year: 12 }[unit as string];
  if (months !== undefined) return { family: 'months', size: count * months };
  const seconds =
    { second: 1, minute: 60, hour: 3600, day: 86_400, 'full-day': 86_400, week: 604_800, fortnight: 1_209_600 }[
      unit as string
    ] ?? 0;
  return { family: 'time', size: count * seconds };
}
