import type { Unit } from '../../model/fact.ts';

/** The names of units of time as patterns; the longest first, since "werkdagen" ends like "dagen". */
export const UNITS_OF_TIME_EN: readonly (readonly [string, Unit])[] = [
  ['working[\\s-]days?|business[\\s-]days?|work[\\s-]?days?|banking[\\s-]days?', 'workday'],
  ['calendar[\\s-]days?', 'day'],
  ['(?:calendar|working)[\\s-]weeks?', 'week'],
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
];
