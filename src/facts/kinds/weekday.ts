import { DAY_ENDS, WEEKDAYS } from '../../languages/nl-en/weekdays.ts';
import { latin, matches } from '../../languages/pattern.ts';
import type { FactOf } from '../../model/fact.ts';
import { both, type Sides } from '../../model/side.ts';
import { type Found, finds, type Passage } from '../passage.ts';
import type { Kind } from './kind.ts';

type Weekday = Omit<FactOf<'weekday'>, 'span'>;

const NAMES: Sides<RegExp> = both(WEEKDAYS, (names, lang) =>
  latin(`(?<![\\p{L}\\p{N}-])(${names.join('|')})(?:${DAY_ENDS[lang]})(?![\\p{L}\\p{N}])`, 'giu'),
);

/** Days of the week. */
export function weekdays({ text, lang }: Passage): readonly Found<Weekday>[] {
  const found = finds<Weekday>(text);
  for (const match of matches(NAMES[lang], text)) {
    const day = WEEKDAYS[lang].indexOf((match[1] ?? '').toLowerCase()) + 1;
    found.add(match.index, match.index + match[0].length, { kind: 'weekday', day });
  }
  return found.inOrder();
}

/** Days of the week; one side may say "on working days" or "at weekends", so both must name another day. */
export const weekday: Kind<'weekday'> = {
  kind: 'weekday',
  needs: /dag|day|zon-|zater-/i,
  find: weekdays,
  same: (one, two) => (one.day === two.day ? 'same' : 'different'),
  coupled: () => true,
  evidence: () => [],
  drifts: false,
  limits: false,
  print: ({ day }) => `day ${day} of the week`,
};
