import type { Unit } from '../../model/fact.ts';

/** The names of units of time as patterns; the longest first, since "werkdagen" ends like "dagen". */
export const UNITS_OF_TIME_NL: readonly (readonly [string, Unit])[] = [
  ['werkbare dag(?:en)?', 'workday'],
  ['werkdag(?:en)?', 'workday'],
  ['bankwerkdag(?:en)?', 'workday'],
  ['kalenderdag(?:en)?', 'day'],
  ['(?:kalender|werk)we(?:ek|ken)', 'week'],
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
];
