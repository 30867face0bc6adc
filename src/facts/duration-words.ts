import { latin } from '../languages/pattern.ts';
import type { Unit } from '../model/fact.ts';
import type { Lang, Sides } from '../model/side.ts';
import { countOf } from './counts.ts';
import { numberWord } from './number-words.ts';
import { unitOf } from './units.ts';

/** "maandelijks", "jaarlijkse", "tweejarig", "vijfdaagse", "driemaandelijks" as one word; "monthly", "annual", "biennial" */
export const ONE_WORD: Sides<
  readonly (readonly [RegExp, (found: RegExpExecArray) => readonly [number, Unit, boolean] | null])[]
> = {
  nl: [
    [latin(/(?<!\p{L})(\p{L}+)\skwartier(?:en)?(?!\p{L})/giu), (found) => quarters(found, 'nl')],
    [
      latin(/(?<!\p{L})om\s(?:de|het)\s(dag|week|maand|jaar)(?!\p{L}|\s(?:\p{L}+\s){0,3}te\s)/giu),
      (found) => other(found, 'nl'),
    ],
    [latin(/(?<!\p{L})dagelijkse?(?!\p{L})/giu), () => [1, 'day', true]],
    [latin(/(?<!\p{L})wekelijkse?(?!\p{L})/giu), () => [1, 'week', true]],
    [latin(/(?<!\p{L})maandelijkse?(?!\p{L})/giu), () => [1, 'month', true]],
    [latin(/(?<!\p{L})(?:kwartaalsgewijze?|driemaandelijkse?)(?!\p{L})/giu), () => [1, 'quarter', true]],
    [latin(/(?<!\p{L})halfjaarlijkse?(?!\p{L})/giu), () => [6, 'month', true]],
    [latin(/(?<!\p{L})jaarlijkse?(?!\p{L})/giu), () => [1, 'year', true]],
    [latin(/(?<!\p{L})veertiendaagse?(?!\p{L})/giu), () => [14, 'day', true]],
    [latin(/(?<!\p{L})(\p{L}+?)(jaar|maande|weke)lijkse?(?!\p{L})/giu), (found) => often(found, 'nl')],
    [
      latin(/(?<![\p{L}\p{N}])(\p{L}+?|\d+)[\s-]?(jarigen?|jarige?|daagse?|weekse?|maandse?|uurse?)(?!\p{L})/giu),
      (found) => compound(found),
    ],
    [
      latin(
        /(?<![\p{L}\p{N}])(\p{L}+?|\d+)-?(jaars?|jaren|werkdagen|daags|dagen|weeks|weken|maands|maanden|uurs|uren)-?(?:(?:plan|termijn|periode|contract|abonnement)(?:nen|en|s)?)?(?!\p{L})/giu,
      ),
      (found) => compound(found),
    ],
  ],
  en: [
    [latin(/(?<!\p{L})(\p{L}+)-(year|month|week)ly(?!\p{L})/giu), (found) => often(found, 'en')],
    [
      latin(/(?<!\p{L})every\s(?:other|second)\s(?:calendar\s)?(day|week|month|year)(?!\p{L})/giu),
      (found) => other(found, 'en'),
    ],
    [latin(/(?<!\p{L})biennial(?:ly)?(?!\p{L})/giu), () => [2, 'year', true]],
    [latin(/(?<!\p{L})triennial(?:ly)?(?!\p{L})/giu), () => [3, 'year', true]],
    [latin(/(?<!\p{L})bi-?weekly(?!\p{L})/giu), () => [14, 'day', true]],
    [latin(/(?<!\p{L})bi-?monthly(?!\p{L})/giu), () => [2, 'month', true]],
    [
      latin(/(?<!\p{L})(?:(three|two|one|an?)[\s-])?quarters?(?:[\s-]of)?[\s-]an[\s-]hour(?!\p{L})/giu),
      (found) => quarters(found, 'en'),
    ],
    [latin(/(?<!\p{L})daily(?!\p{L})/giu), () => [1, 'day', true]],
    [latin(/(?<!\p{L})weekly(?!\p{L})/giu), () => [1, 'week', true]],
    [latin(/(?<!\p{L})fortnightly(?!\p{L})/giu), () => [14, 'day', true]],
    [latin(/(?<!\p{L})monthly(?!\p{L})/giu), () => [1, 'month', true]],
    [latin(/(?<!\p{L})quarterly(?!\p{L})/giu), () => [1, 'quarter', true]],
    [latin(/(?<!\p{L})(?:half-yearly|semi-annual(?:ly)?|biannual(?:ly)?)(?!\p{L})/giu), () => [6, 'month', true]],
    [latin(/(?<!\p{L})(?<!semi-)(?:yearly|annual(?:ly)?)(?!\p{L})/giu), () => [1, 'year', true]],
  ],
};

/** "om het jaar", "every other year": each second one */
function other(found: RegExpExecArray, lang: Lang): readonly [number, Unit, boolean] | null {
  const unit = unitOf(found[1] ?? '', lang);
  return unit === null ? null : [2, unit, true];
}

/** "drie kwartier", "three quarters of an hour" → 45 minutes */
function quarters(found: RegExpExecArray, lang: Lang): readonly [number, Unit, boolean] | null {
  const count = countOf((found[1] ?? 'a').toLowerCase(), lang)?.count;
  return count === undefined ? null : [15 * count, 'minute', false];
}

/** The end of a compound and its unit; the first that begins alike. */
const COMPOUND: readonly (readonly [string, Unit])[] = [
  ['werkdag', 'workday'],
  ['ja', 'year'],
  ['da', 'day'],
  ['we', 'week'],
  ['maand', 'month'],
  ['u', 'hour'],
];

/** "tweejarige", "14-daagse", "30-dagentermijn", "vijfjaar" without its space; "meerjarig" and "minderjarig" are none */
function compound(found: RegExpExecArray): readonly [number, Unit, boolean] | null {
  const name = (found[2] ?? '').toLowerCase();
  const count = countOf(found[1] ?? '', 'nl')?.count;
  const unit = COMPOUND.find(([begins]) => name.startsWith(begins))?.[1];
  return count === undefined || unit === undefined ? null : [count, unit, false];
}

/** "vierjaarlijks", "four-yearly", "two-weekly" */
function often(found: RegExpExecArray, lang: Lang): readonly [number, Unit, boolean] | null {
  const count = numberWord(found[1] ?? '', lang);
  const unit = OFTEN[(found[2] ?? '').toLowerCase()];
  return count === null || unit === undefined ? null : [count, unit, true];
}
const OFTEN: Readonly<Record<string, Unit>> = {
  jaar: 'year', maande: 'month', weke: 'week', year: 'year', month: 'month', week: 'week',
}; // biome-ignore format: a list
