import type { Unit } from '../model/fact.ts';
import type { Lang, Sides } from '../model/side.ts';

/** The names of units of time; the longest first, since "werkdagen" ends like "dagen". */
export const UNIT_NAMES: Sides<readonly (readonly [string, Unit])[]> = {
  nl: [
    ['werkbare dag(?:en)?', 'workday'],
    ['werkdag(?:en)?', 'workday'],
    ['bankwerkdag(?:en)?', 'workday'],
    ['kalenderdag(?:en)?', 'day'],
    ['kalenderweek|kalenderweken', 'week'],
    ['kalendermaand(?:en)?', 'month'],
    ['kalenderkwarta(?:al|len)', 'quarter'],
    ['kalenderja(?:ar|ren)', 'year'],
    ['(?:boek|belasting|contract|dienst|school|garantie|verzekerings|verslag|studie|levens|polis)ja(?:ar|ren)', 'year'],
    ['dag(?:en)?', 'day'],
    ['etma(?:al|len)', 'full-day'],
    ['we(?:ek|ken)', 'week'],
    ['maand(?:en)?|mnd\\.?', 'month'],
    ['kwarta(?:al|len)', 'quarter'],
    ['ja(?:ar|ren)', 'year'],
    ['(?:klok|werk|arbeids|man)?(?:uur|uren)', 'hour'],
    ['minu(?:ut|ten)', 'minute'],
    ['secon(?:de|den|des)', 'second'],
  ],
  en: [
    ['working[\\s-]days?|business[\\s-]days?|work[\\s-]?days?|banking[\\s-]days?', 'workday'],
    ['calendar[\\s-]days?', 'day'],
    ['calendar[\\s-]weeks?', 'week'],
    ['calendar[\\s-]months?', 'month'],
    ['calendar[\\s-]quarters?', 'quarter'],
    ['calendar[\\s-]years?', 'year'],
    ['(?:financial|fiscal|taxable|tax|accounting|contract)[\\s-]years?', 'year'],
    ['days?', 'day'],
    ['weeks?', 'week'],
    ['fortnights?', 'fortnight'],
    ['months?|mos\\.?', 'month'],
    ['quarters?', 'quarter'],
    ['years?|yrs\\.?', 'year'],
    ['(?:(?:working|man)[\\s-])?hours?|hrs\\.?', 'hour'],
    ['minutes?', 'minute'],
    ['seconds?', 'second'],
  ],
};

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
