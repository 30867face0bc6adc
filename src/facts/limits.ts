import { BOUNDS_EN } from '../languages/en/limits.ts';
import { BOUNDS_NL } from '../languages/nl/limits.ts';
import type { Limit } from '../model/fact.ts';
import type { Bounds } from '../model/language.ts';
import type { Lang, Sides } from '../model/side.ts';

const BOUNDS: Sides<Bounds> = { nl: BOUNDS_NL, en: BOUNDS_EN };

/** What may stand between the bound and the value: "uiterlijk binnen een termijn van 30 dagen" */
const BETWEEN =
  /(?:\s(?:de|het|een|a|an|the|any|één|van|of|circa|ca\.?|ongeveer|approximately|about|periode|termijn|period|term|bedrag|sum|amount|totaal|total))*$/iu;

/** How a value is bounded by the words around it, or null. */
export function limitAt(text: string, start: number, end: number, lang: Lang): Limit | null {
  const before = text.slice(Math.max(0, start - 100), start).replace(/[\s(]+$/, '');
  const candidates = [before, before.replace(BETWEEN, '')];
  const behind = text.slice(end, end + 40);
  const found =
    BOUNDS[lang].behind.find(([pattern]) => pattern.test(behind)) ??
    BOUNDS[lang].before.find(([pattern]) => candidates.some((one) => pattern.test(one)));
  if (!found) return null;
  // "uiterlijk tien dagen voor de zitting" is "at least ten days prior to the hearing"
  const late = BOUNDS[lang].late.test(before) || /^,?\sat the latest/.test(behind);
  if (!BOUNDS[lang].ahead.test(behind)) return found[1];
  // "niet eerder dan drie maanden voor de vervaldatum" is "not more than three months before"
  return late ? 'least' : BOUNDS[lang].early.test(before) ? 'not-over' : found[1];
}
